/**
 * What a comparison of policies says, as data: `schema: onderdak/comparison@1`. Sizes do not grow with the number of
 * replications.
 * Intervals are 95 % confidence intervals of a mean over replications unless said otherwise.
 */
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { Direction, MeasureId } from '../../simulation/measures/measure.ts';
import type { ParameterId } from '../../simulation/parameters.ts';
import type { CostItem, Payer } from '../../simulation/records.ts';
import type { DeciderName, Duration, WorldSettings } from '../../simulation/study.ts';

export const COMPARISON_SCHEMA = 'onderdak/comparison@1';

/**
 * A mean over replications, with its 95 % interval (Student's t). `low` and `high` are null with fewer than two values.
 */
export interface Interval {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Over the replications in which the measure exists. */
export interface MeasureSummary extends Interval {
  readonly measure: MeasureId;
  readonly replications: number;
  readonly standardDeviation: number | null;
  readonly least: number;
  /** 10th, 50th and 90th percentile over replications. */
  readonly p10: number;
  readonly median: number;
  readonly p90: number;
  readonly most: number;
}

/** Arm minus reference, replication by replication on the same draws. */
export interface PairedDifference extends Interval {
  readonly arm: string;
  readonly reference: string;
  readonly measure: MeasureId;
  readonly pairs: number;
  /**
   * `better` and `worse` only where the interval excludes zero and the measure has a direction; `noise`: cannot be told
   * apart.
   */
  readonly verdict: 'better' | 'worse' | 'lower' | 'higher' | 'noise' | 'same' | 'too-few-replications';
  /** Share of the pairs in which the arm had the lower value. */
  readonly shareLower: number;
  /** Replications needed for an interval of at most ± `precision`; null when it cannot be said. */
  readonly replicationsNeeded: number | null;
  readonly precision: number;
}

/** Counted families by weeks in shelter, over all replications. */
export interface ShelterDistribution {
  /** Index = weeks in shelter; value = families. */
  readonly families: readonly number[];
  /** Families never housed by the end, by the same index. */
  readonly neverHoused: readonly number[];
}

/** One value per week of the run; `low` and `high` are the 10th and 90th percentile over replications. */
export interface WeekSeries {
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const SERIES = ['in-shelter', 'children-in-shelter', 'roofless', 'over-cap', 'waiting', 'housed'] as const;
export type SeriesId = (typeof SERIES)[number];

export interface MunicipalityMean {
  readonly municipality: MunicipalityId;
  readonly name: string;
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly personsPlaced: number;
  readonly personsPlacedPer1000: number | null;
  /** Share of all persons placed that the key gives it. */
  readonly fairShare: number | null;
  readonly shelterPersonWeeks: number;
  readonly reported: number;
  readonly displacementShare: number | null;
  readonly personsAsked: number;
  readonly personsRealised: number;
}

/** Groups of the audit of outcomes; no decision ever looks at them. */
export const GROUPS = [
  'one-parent',
  'two-parents',
  'one-or-two-children',
  'three-or-more-children',
  'with-child-under-4',
  'reported-in-large-city',
  'reported-elsewhere',
] as const;
export type GroupId = (typeof GROUPS)[number];

export interface GroupOutcome {
  readonly group: GroupId;
  /** Families per replication, mean. */
  readonly families: number;
  readonly shareOverCap: Interval | null;
  readonly weeksInShelter: Interval | null;
  readonly match: Interval | null;
}

export interface ArmResult {
  readonly arm: string;
  readonly title: string;
  readonly description?: string;
  readonly source?: string;
  readonly decider: DeciderName;
  readonly settings: WorldSettings;
  readonly parameters: readonly ParameterInUse[];
  readonly measures: readonly MeasureSummary[];
  readonly shelterDistribution: ShelterDistribution;
  readonly series: Readonly<Record<SeriesId, WeekSeries>>;
  readonly municipalities: readonly MunicipalityMean[];
  /** Euros per run, mean over replications. */
  readonly costs: readonly { readonly item: CostItem; readonly payer: Payer; readonly euros: Interval }[];
  readonly groups: readonly GroupOutcome[];
  /** Share of the weekly plans whose every objective was proven. */
  readonly provenShare: number;
}

export interface ParameterInUse {
  readonly parameter: ParameterId;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly basis: 'source' | 'assumption' | 'scenario';
  readonly source: string;
}

export interface MeasureInfo {
  readonly measure: MeasureId;
  readonly unit: string;
  readonly better: Direction;
}

export interface Comparison {
  readonly schema: typeof COMPARISON_SCHEMA;
  readonly study: string;
  readonly fictitious: boolean;
  readonly duration: Duration;
  readonly replications: number;
  readonly seed: number;
  readonly capWeeks: number;
  readonly manifest: StudyManifest;
  readonly measures: readonly MeasureInfo[];
  /** The first arm is the reference of the differences unless the user names another. */
  readonly reference: string;
  readonly arms: readonly ArmResult[];
  readonly differences: readonly PairedDifference[];
}

/** What is needed to compute the same study again; its fingerprint ties shards together. */
export interface StudyManifest {
  readonly version: string;
  readonly scenario: string;
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly overrides: readonly { readonly path: string; readonly from: string; readonly value: string }[];
  /** SHA-256 over everything that determines the result: version, arms, parameters, duration, replications, seed. */
  readonly fingerprint: string;
}
