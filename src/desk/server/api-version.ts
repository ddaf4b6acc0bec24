/** The version of the API (semantic versioning), in the header `API-Version` of every answer. Its first number is in the path. */
export const API_VERSION = '1.0.0';
export const API_BASE = '/api/v1';
