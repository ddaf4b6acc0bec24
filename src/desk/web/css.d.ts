/** Style sheets are imported for their effect; the build puts them in files of their own. */
declare module '*.css';
