/** What the small model is asked. */
import type { ParameterValues } from '../parameters.ts';
import type { Arm, Duration } from '../study.ts';

export interface SmallQuestion {
  readonly arm: Pick<Arm, 'base' | 'settings' | 'policy' | 'decider'>;
  readonly parameters: ParameterValues;
  readonly duration: Duration;
  readonly seed: number;
}
