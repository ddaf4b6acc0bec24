/** The shards of a sweep as folders next to each other: `shard-3-of-16`. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import type { Shard } from '../study/sweep/shards.ts';
import { refuseSweep, sweepProblem } from '../study/sweep/sweep-problem.ts';

export interface ShardFolder {
  readonly folder: string;
  readonly shard: Shard;
}

export function shardFolder(folder: string, { index, of }: Shard): string {
  return join(folder, `shard-${index}-of-${of}`);
}

/** @throws InputError when the folder holds shards of a study that was cut into another number. */
export async function refuseOtherCut(folder: string, { index, of }: Shard): Promise<void> {
  const other = (await shardsIn(folder)).find(({ shard }) => shard.of !== of);
  if (other) refuseSweep('shard-count-differs', { folder, found: other.shard.of, index, of });
}

/** The shards in several folders, each of which is a shard or holds some; the same folder twice counts once. */
export async function shardsOfFolders(
  folders: readonly string[],
  problems: Problem[],
): Promise<readonly ShardFolder[]> {
  const found = new Map<string, ShardFolder>();
  for (const folder of folders) {
    if (!(await isFolder(folder))) {
      problems.push(sweepProblem('merge-folder-missing', { folder }));
      continue;
    }
    const own = shardNamed(basename(await realpath(folder)));
    const shards = own ? [{ folder, shard: own }] : await shardsIn(folder);
    if (shards.length === 0) problems.push(sweepProblem('merge-no-shards', { folder }));
    for (const shard of shards) {
      const path = await realpath(shard.folder);
      if (!found.has(path)) found.set(path, shard);
    }
  }
  return [...found.values()];
}

/** In the order of their numbers. */
async function shardsIn(folder: string): Promise<ShardFolder[]> {
  const names = await readdir(folder).catch(() => []);
  const shards = names.flatMap((name) => {
    const shard = shardNamed(name);
    return shard ? [{ folder: join(folder, name), shard }] : [];
  });
  return shards.sort((one, other) => one.shard.of - other.shard.of || one.shard.index - other.shard.index);
}

function shardNamed(name: string): Shard | undefined {
  const parts = /^shard-(\d{1,9})-of-(\d{1,9})$/.exec(name);
  return parts ? { index: Number(parts[1]), of: Number(parts[2]) } : undefined;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
