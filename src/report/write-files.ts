/**
 * Files are written whole or not at all: each one first to a temporary file in the same folder, and only when all of
 * them are safely on the disk does any of them get its name.
 */
import { mkdir, open, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, type Problem } from '../domain/problem.ts';
import { outputProblem } from './output-problem.ts';

export interface FileToWrite {
  /** The place of the file; its folder is made when it does not exist. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files whole or not at all, over older files of the same name, never over a folder
 * or a device.
 *
 * @throws InputError with `output-not-a-file` or `output-not-writable` for what cannot be written; no temporary file and no
 * new folder is left behind then.
 */
export async function writeFilesWhole(files: readonly FileToWrite[]): Promise<void> {
  const temporaries = new Map<FileToWrite, string>();
  const newFolders: string[] = [];
  try {
    await makeFolders(files, newFolders);
    await refuseWhatIsNoFile(files);
    for (const file of files) {
      // Hidden and named after the file, so that what a power cut leaves behind is recognised; the process number keeps
      // two programs that write to the same folder apart.
      const temporary = join(dirname(file.path), `.${basename(file.path)}.${process.pid}.partial`);
      temporaries.set(file, temporary);
      await refusing(file.path, () => writeThrough(temporary, file.content));
    }
    for (const [file, temporary] of temporaries) await refusing(file.path, () => rename(temporary, file.path));
  } catch (error) {
    // What cannot be taken away was never made; the reason why writing failed is the one to tell.
    for (const temporary of temporaries.values()) await rm(temporary, { force: true }).catch(() => undefined);
    for (const folder of newFolders.reverse()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Makes the folders that do not exist yet and adds every one it made to `made`, outermost first. */
async function makeFolders(files: readonly FileToWrite[], made: string[]): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => resolve(dirname(path))))) {
    const outermost = await refusing(folder, () => mkdir(folder, { recursive: true }));
    if (outermost === undefined) continue;
    const chain = [folder];
    while (chain[0] !== outermost) chain.unshift(dirname(chain[0]!));
    made.push(...chain);
  }
}

async function refuseWhatIsNoFile(files: readonly FileToWrite[]): Promise<void> {
  const problems: Problem[] = [];
  for (const { path } of files) {
    const there = await stat(path).catch(() => undefined);
    if (there && !there.isFile()) problems.push(outputProblem('output-not-a-file', { path }));
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** Writes one file and waits until the disk has it. */
async function writeThrough(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
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
