/** What the report and the terminal show: a comparison, with what was computed beside it. */
import type { Comparison } from '../../comparison/comparison.ts';
import type { Sensitivity, Threshold } from '../../comparison/sensitivity.ts';

export interface ComparisonResult {
  readonly comparison: Comparison;
  readonly sensitivity?: Sensitivity;
  readonly threshold?: Threshold;
}
