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
  /** Files that are at hand, by the name that messages show; the disk is not looked at then. */
  readonly among?: FilesAtHand;
}

/** File name → its bytes: a scenario that was never on a disk, such as that of a register. */
export type FilesAtHand = ReadonlyMap<string, Uint8Array>;

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
  if (file.among) return bytesAmong(file.among, path, source, problems);
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
    return withFingerprint(bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE';
    if (missing) problems.error('file-missing', { path }, source);
    else problems.error('file-not-readable', { path, code }, source);
    return undefined;
  }
}

function bytesAmong(files: FilesAtHand, path: string, source: Source, problems: ProblemList): FileBytes | undefined {
  const found = files.get(path);
  if (found) return withFingerprint(Buffer.from(found));
  problems.error('file-missing', { path }, source);
  return undefined;
}

function withFingerprint(bytes: Buffer): FileBytes {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
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
