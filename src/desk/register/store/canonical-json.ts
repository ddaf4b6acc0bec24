/** JSON with its keys in order, so that equal values have equal bytes and equal fingerprints. */
import { createHash } from 'node:crypto';

export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The fingerprint of something that may be erased later: without the salt, nobody can guess back what it was. */
export function saltedDigest(salt: string, content: string): string {
  return sha256(`${salt}\n${content}`);
}
