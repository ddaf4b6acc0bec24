/** What the report and the terminal show: a comparison, with what was computed beside it. */
import type { Comparison } from '../../study/comparison/comparison.ts';
import type { Sensitivity, Threshold } from '../../study/comparison/sensitivity.ts';

export interface ComparisonResult {
  readonly comparison: Comparison;
  readonly sensitivity?: Sensitivity;
  readonly threshold?: Threshold;
}
