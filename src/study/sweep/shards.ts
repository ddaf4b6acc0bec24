/** A study cut into shards that are computed apart, on as many machines as there are. */

import type { Study } from '../../simulation/study.ts';
import { type StudyUnit, unitsOf } from '../run-study.ts';

/** The `index`-th of `of` shards; the first is 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The runs of a shard. Every run is in one shard; arms go round, so that none of the shards gets all runs of the arm that takes
 * longest.
 */
export function unitsOfShard(study: Pick<Study, 'arms' | 'replications'>, shard: Shard): StudyUnit[] {
  return unitsOf(study).filter((unit) => shardOf(unit, study.arms.length, shard.of) === shard.index);
}

/** The index of the shard that a run belongs to. */
export function shardOf({ arm, replication }: StudyUnit, arms: number, of: number): number {
  return ((replication * arms + ((arm + replication) % arms)) % of) + 1;
}
