/** The library tells no version of its own; it is pinned in package.json, and a test compares the two. */
export const LIBRARY_VERSION = '1.0.3';
