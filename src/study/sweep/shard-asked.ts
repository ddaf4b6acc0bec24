/** Which shard a process is to compute: said on the command line, or by the scheduler that started it. */
import type { Shard } from './shards.ts';
import { refuseSweep } from './sweep-problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ShardAsked {
  /** `3/16` */
  readonly shard?: string;
  /** The number of shards, where a scheduler only tells the index. */
  readonly shards?: number;
}

const MOST_SHARDS = 100_000;

/**
 * `--shard` decides; without it the task of a Slurm array, then the index of a Kubernetes job.
 *
 * @throws InputError when there is no such shard, or none can be told.
 */
export function shardAsked(asked: ShardAsked, environment: Environment): Shard {
  if (asked.shard !== undefined) return checked(shardWritten(asked.shard));
  if (environment['SLURM_ARRAY_TASK_ID'] !== undefined) return checked(shardOfSlurm(asked.shards, environment));
  if (environment['JOB_COMPLETION_INDEX'] !== undefined && asked.shards !== undefined) {
    return checked({ index: numberOf('JOB_COMPLETION_INDEX', environment) + 1, of: asked.shards });
  }
  return refuseSweep('shard-unknown');
}

function shardWritten(text: string): Shard {
  const parts = /^(\d{1,9})\/(\d{1,9})$/.exec(text.trim());
  if (!parts) return refuseSweep('shard-form', { value: text.slice(0, 60) });
  return { index: Number(parts[1]), of: Number(parts[2]) };
}

/** An array may count from 0, from 1 or with steps (`--array=0-30:10`); the lowest index is shard 1. */
function shardOfSlurm(shards: number | undefined, environment: Environment): Shard {
  const optional = (name: string, otherwise: number): number =>
    environment[name] === undefined ? otherwise : numberOf(name, environment);
  const id = numberOf('SLURM_ARRAY_TASK_ID', environment);
  const of = optional('SLURM_ARRAY_TASK_COUNT', shards ?? 0);
  if (of === 0) return refuseSweep('shard-unknown');
  if (shards !== undefined && shards !== of) refuseSweep('shard-array-size', { found: of, asked: shards });
  const first = optional('SLURM_ARRAY_TASK_MIN', 0);
  const step = Math.max(1, optional('SLURM_ARRAY_TASK_STEP', 1));
  return { index: Math.floor((id - first) / step) + 1, of };
}

function numberOf(name: string, environment: Environment): number {
  const value = environment[name] ?? '';
  if (!/^\d{1,9}$/.test(value)) refuseSweep('shard-environment', { name, value: value.slice(0, 60) });
  return Number(value);
}

function checked({ index, of }: Shard): Shard {
  if (of < 1 || of > MOST_SHARDS) refuseSweep('shard-form', { value: `${index}/${of}` });
  if (index < 1 || index > of) refuseSweep('shard-beyond', { index, of });
  return { index, of };
}
