/**
 * Files are written whole or not at all: each one first to a temporary file in the same folder, and only when all of
 * them are safely on the disk does any of them get its name.
 */
import { type FileHandle, mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, type Problem } from '../domain/problem.ts';
import { outputProblem } from './output-problem.ts';

export interface FileToWrite {
  /** The place of the file; its folder is made when it does not exist. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Adds a piece to the end of one of the files that are being written. */
export type Append = (path: string, piece: string | Uint8Array) => Promise<void>;

/**
 * Writes files whole or not at all, over older files of the same name, never over a folder
 * or a device.
 *
 * @throws InputError with `output-not-a-file` or `output-not-writable` for what cannot be written; no temporary file and no
 * new folder is left behind then.
 */
export function writeFilesWhole(files: readonly FileToWrite[]): Promise<void> {
  return appendFilesWhole(
    files.map(({ path }) => path),
    async (append) => {
      for (const { path, content } of files) await append(path, content);
    },
  );
}

/**
 * Writes files piece by piece, so that what is written never has to be in memory at once; otherwise as `writeFilesWhole`.
 * When `fill` fails, nothing is written and its error is passed on.
 */
export async function appendFilesWhole(
  paths: readonly string[],
  fill: (append: Append) => Promise<void>,
): Promise<void> {
  const partial = new Map<string, PartialFile>();
  const newFolders: string[] = [];
  try {
    await makeFolders(paths, newFolders);
    await refuseWhatIsNoFile(paths);
    for (const path of paths) partial.set(path, await refusing(path, () => partialFile(path)));
    await fill((path, piece) => refusing(path, () => partial.get(path)!.handle.writeFile(piece)));
    for (const [path, { handle }] of partial) {
      await refusing(path, async () => {
        await handle.sync();
        await handle.close();
      });
    }
    for (const [path, { temporary }] of partial) await refusing(path, () => rename(temporary, path));
  } catch (error) {
    // What cannot be taken away was never made; the reason why writing failed is the one to tell.
    for (const { handle, temporary } of partial.values()) {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
    }
    for (const folder of newFolders.reverse()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

interface PartialFile {
  readonly temporary: string;
  readonly handle: FileHandle;
}

async function partialFile(path: string): Promise<PartialFile> {
  // Hidden and named after the file, so that what a power cut leaves behind is recognised; the process number keeps
  // two programs that write to the same folder apart.
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.partial`);
  return { temporary, handle: await open(temporary, 'w') };
}

/** Makes the folders that do not exist yet and adds every one it made to `made`, outermost first. */
async function makeFolders(paths: readonly string[], made: string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => resolve(dirname(path))))) {
    const outermost = await refusing(folder, () => mkdir(folder, { recursive: true }));
    if (outermost === undefined) continue;
    const chain = [folder];
    while (chain[0] !== outermost) chain.unshift(dirname(chain[0]!));
    made.push(...chain);
  }
}

async function refuseWhatIsNoFile(paths: readonly string[]): Promise<void> {
  const problems: Problem[] = [];
  for (const path of paths) {
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) problems.push(outputProblem('output-not-a-file', { path }));
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Runs one step; what the system refuses becomes a problem that names the file or folder the user asked for. */
async function refusing<Result>(path: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new InputError([outputProblem('output-not-writable', { path, code })]);
  }
}
