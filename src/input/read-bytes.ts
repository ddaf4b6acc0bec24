/** Reads one file whole, with its fingerprint, or says why it cannot be read. */
import { createHash } from 'node:crypto';
import { access, readFile, stat } from 'node:fs/promises';
import type { Source } from '../domain/problem.ts';
import { LIMITS, sizeInWords } from './limits.ts';
import type { ProblemList } from './problem-list.ts';

/** A file to read: where it is, what messages call it, and where it was named (a line of a scenario). */
export interface FileToRead {
  readonly path: string;
  /** The path that messages and the plan's manifest show; `path` unless given. */
  readonly shownAs?: string;
  readonly namedAt?: Source;
}

export interface FileBytes {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** @returns `undefined` after adding a problem: missing, no plain file, not readable, or larger than `limit` bytes. */
export async function readBytes(
  file: FileToRead,
  problems: ProblemList,
  limit: number = LIMITS.fileBytes,
): Promise<FileBytes | undefined> {
  const path = file.shownAs ?? file.path;
  const source = file.namedAt ?? { file: path };
  try {
    const facts = await stat(file.path);
    // A folder, pipe or device could be read without end.
    if (!facts.isFile()) {
      problems.error('not-a-file', { path }, source);
      return undefined;
    }
    if (facts.size > limit) {
      problems.error('file-too-large', { path, size: sizeInWords(facts.size), limit: sizeInWords(limit) }, source);
      return undefined;
    }
    const bytes = await readFile(file.path);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE';
    if (missing) problems.error('file-missing', { path }, source);
    else problems.error('file-not-readable', { path, code }, source);
    return undefined;
  }
}

/** True when there is something at the path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
