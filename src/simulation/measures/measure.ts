/**
 * The measures of a run, in the order of the report. Each one is a function in a file of its own; `all.ts` lists them.
 */
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { FamilyRecord, RunRecord } from '../records.ts';
import type { Duration } from '../study.ts';

export const MEASURES = [
  'share-over-cap',
  'weeks-in-shelter-mean',
  'weeks-in-shelter-median',
  'weeks-in-shelter-p90',
  'family-weeks-in-shelter',
  'person-weeks-in-shelter',
  'child-weeks-in-shelter',
  'roofless-weeks',
  'child-roofless-weeks',
  'never-housed-share',
  'housed-families',
  'match-mean',
  'school-changes',
  'load-max',
  'load-gini',
  'load-theil',
  'persons-asked',
  'persons-honoured-share',
  'backlog',
  'displacement-share',
  'cost-total',
  'cost-state',
  'cost-municipalities',
  'cost-families',
  'cost-per-family-housed',
  'declined-by-municipality',
  'declined-by-family',
  'withdrawals',
  'arrivals',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Which way is better; `neither` for what only describes. */
export type Direction = 'lower' | 'higher' | 'neither';

/** What a measure may look at. `cohort`: the admitted families that reported in the counted weeks. */
export interface RunView {
  readonly run: Omit<RunRecord, 'measures'>;
  readonly cohort: readonly FamilyRecord[];
  readonly duration: Duration;
  readonly base: PlanningWeek;
}

export interface Measure {
  readonly id: MeasureId;
  readonly unit: string;
  readonly better: Direction;
  /** Null where it does not exist in this run. */
  value(view: RunView): number | null;
}
