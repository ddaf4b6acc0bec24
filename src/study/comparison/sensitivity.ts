/** What sensitivity and threshold say, as data. */
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ParameterId } from '../../simulation/parameters.ts';
import type { Interval } from './comparison.ts';

export const SENSITIVITY_SCHEMA = 'onderdak/sensitivity@1';
export const THRESHOLD_SCHEMA = 'onderdak/threshold@1';

/** One parameter at its low and its high value, all others as they are, on the same draws. */
export interface TornadoBar {
  readonly parameter: ParameterId;
  readonly low: number;
  readonly high: number;
  /** Outcome at low and high minus the outcome at the base value, paired. */
  readonly atLow: Interval;
  readonly atHigh: Interval;
}

/**
 * Elementary effects over trajectories (Morris 1991; mu-star of Campolongo 2007), in units of the outcome per whole
 * range.
 */
export interface MorrisEffect {
  readonly parameter: ParameterId;
  readonly mu: number;
  readonly muStar: number;
  readonly sigma: number;
  /** 95 % percentile bootstrap interval of mu-star; null with fewer than two trajectories. */
  readonly muStarLow: number | null;
  readonly muStarHigh: number | null;
}

export interface Sensitivity {
  readonly schema: typeof SENSITIVITY_SCHEMA;
  readonly study: string;
  /** The outcome: a measure of one arm, or the difference of two arms. */
  readonly arm: string;
  readonly reference: string | null;
  readonly measure: MeasureId;
  readonly replications: number;
  readonly seed: number;
  readonly base: Interval;
  /** Largest swing first. */
  readonly tornado: readonly TornadoBar[];
  readonly morris: readonly MorrisEffect[];
  readonly trajectories: number;
  readonly levels: number;
  /** Parameters whose low or high value turns the sign of the outcome's difference. */
  readonly turning: readonly ParameterId[];
}

export interface ThresholdStep {
  readonly value: number;
  readonly outcome: Interval;
  /** `holds` and `fails` with 95 % confidence; `open`: the interval lies across the target. */
  readonly answer: 'holds' | 'fails' | 'open';
}

export interface Threshold {
  readonly schema: typeof THRESHOLD_SCHEMA;
  readonly study: string;
  readonly arm: string;
  readonly parameter: ParameterId;
  readonly measure: MeasureId;
  readonly relation: 'at-most' | 'at-least';
  readonly target: number;
  readonly replications: number;
  readonly seed: number;
  readonly tolerance: number;
  /**
   * `least`: the target holds from `value` upwards; `most`: it holds up to `value` (more makes it worse);
   * `holds-throughout` and `never-holds`: at both ends of the range tried, the same.
   */
  readonly result: 'least' | 'most' | 'holds-throughout' | 'never-holds';
  /**
   * The first value at which the target holds with confidence, seen from where it fails; null when it never does within
   * the range.
   */
  readonly value: number | null;
  /** Between which values the true threshold lies; null where it lies beyond the range tried. */
  readonly low: number | null;
  readonly high: number | null;
  /**
   * False when a tried value makes the outcome significantly worse where it should improve: then the answer is one
   * crossing of several.
   */
  readonly monotone: boolean;
  readonly steps: readonly ThresholdStep[];
}
