/** JSON with its keys in order, so that equal values have equal bytes and equal fingerprints. */
import { createHash } from 'node:crypto';

/** JSON of a value, with the keys of every object in alphabetical order; a map becomes `{"$map": [[key, value], …]}`. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    const plain = withoutMaps(item);
    if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
    return Object.fromEntries(Object.entries(plain).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** JSON of a value that may hold maps, its keys as they are. */
export function jsonWithMaps(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => withoutMaps(item));
}

/** Reads what `jsonWithMaps` wrote. */
export function parseJsonWithMaps(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    const isMap = typeof item === 'object' && item !== null && '$map' in item && Array.isArray(item.$map);
    return isMap ? new Map(item.$map as [unknown, unknown][]) : item;
  });
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The fingerprint of something that may be erased later: without the salt, nobody can guess back what it was. */
export function saltedDigest(salt: string, content: string): string {
  return sha256(`${salt}\n${content}`);
}

function withoutMaps(item: unknown): unknown {
  return item instanceof Map ? { $map: [...item] } : item;
}
