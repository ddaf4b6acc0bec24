import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/problem.ts';
import { formatProblems } from '../../../src/i18n/problems.ts';
import { type Environment, type ShardAsked, shardAsked } from '../../../src/study/sweep/shard-asked.ts';

const slurm = (id: number, count: number, first: number, step = 1): Environment => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_COUNT: String(count),
  SLURM_ARRAY_TASK_MIN: String(first),
  SLURM_ARRAY_TASK_STEP: String(step),
});

function problem(asked: ShardAsked, environment: Environment = {}): string {
  try {
    const shard = shardAsked(asked, environment);
    return `no problem: ${shard.index}/${shard.of}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return formatProblems(error.problems, 'en');
  }
}

describe('the shard that a process computes', () => {
  it.each<[string, ShardAsked, Environment, string]>([
    ['what is asked', { shard: '3/16' }, {}, '3/16'],
    ['what is asked, whatever the scheduler says', { shard: '3/16' }, slurm(9, 99, 0), '3/16'],
    ['a Slurm array that starts at 0', {}, slurm(0, 4, 0), '1/4'],
    ['the last of it', {}, slurm(3, 4, 0), '4/4'],
    ['a Slurm array that starts at 1', {}, slurm(1, 4, 1), '1/4'],
    ['the last of that', {}, slurm(4, 4, 1), '4/4'],
    ['a Slurm array with steps', {}, slurm(30, 4, 0, 10), '4/4'],
    ['a Slurm array of the size asked for', { shards: 4 }, slurm(2, 4, 1), '2/4'],
    ['Kubernetes', { shards: 4 }, { JOB_COMPLETION_INDEX: '0' }, '1/4'],
    ['the last of Kubernetes', { shards: 4 }, { JOB_COMPLETION_INDEX: '3' }, '4/4'],
  ])('is %s', (_, asked, environment, expected) => {
    const { index, of } = shardAsked(asked, environment);
    expect(`${index}/${of}`).toBe(expected);
  });

  it.each<[string, ShardAsked, Environment, string]>([
    [
      'a shard beyond the last',
      { shard: '5/4' },
      {},
      'shard 5 does not exist: the study is cut into 4 shards, numbered from 1 to 4',
    ],
    ['a shard before the first', { shard: '0/4' }, {}, 'shard 0 does not exist'],
    ['no shards at all', { shard: '1/0' }, {}, '"1/0" is no shard'],
    ['something else', { shard: '3 of 4' }, {}, 'Write for example 3/16'],
    ['nothing', {}, {}, 'say which shard this is'],
    ['Kubernetes without the number', {}, { JOB_COMPLETION_INDEX: '0' }, '--shards 16 is enough'],
    ['Kubernetes beyond the number', { shards: 4 }, { JOB_COMPLETION_INDEX: '4' }, 'shard 5 does not exist'],
    [
      'an environment that makes no sense',
      {},
      { SLURM_ARRAY_TASK_ID: 'x', SLURM_ARRAY_TASK_COUNT: '4' },
      'SLURM_ARRAY_TASK_ID=x',
    ],
    [
      'one task of an array, submitted again',
      { shards: 4 },
      slurm(2, 1, 2),
      'this Slurm array has 1 tasks, and --shards asks for 4',
    ],
  ])('is refused for %s', (_, asked, environment, text) => {
    expect(problem(asked, environment)).toContain(text);
  });
});
