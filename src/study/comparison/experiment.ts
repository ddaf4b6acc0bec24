/** What sensitivity and threshold try out: the same study with other values of some parameters, on the same draws. */

import { PARAMETERS, type ParameterDefinition } from '../../evidence/parameters.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { ParameterId } from '../../simulation/parameters.ts';
import type { Arm } from '../../simulation/study.ts';
import type { PerReplication } from './intervals.ts';
import { parametersInUse } from './parameters-in-use.ts';

/**
 * The parameters that differ from the study's own; of all arms that the outcome is about. Empty: the study as it is.
 */
export type ParameterChanges = Readonly<Partial<Record<ParameterId, number>>>;

/**
 * Runs the study once for each point and gives the outcome of each, one value per replication. Replication n has the
 * same draws at every point, so that points differ by their parameters alone.
 */
export type Evaluate = (points: readonly ParameterChanges[]) => Promise<readonly PerReplication[]>;

/** The outcome asked for exists in no replication, such as the match of families when none was housed. */
export class NoOutcomeError extends Error {
  readonly measure: MeasureId;
  readonly changes: ParameterChanges;

  constructor(measure: MeasureId, changes: ParameterChanges) {
    super(`${measure} exists in no replication at ${JSON.stringify(changes)}`);
    this.measure = measure;
    this.changes = changes;
  }
}

export interface ParameterRange {
  readonly parameter: ParameterId;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/**
 * The parameters of which the value is uncertain, in the order of the table. With a reference, those that the two
 * policies set differently are left out: to give both the same value would undo the difference that is being compared.
 */
export function uncertainParameters(
  arm: Pick<Arm, 'parameters' | 'own'>,
  reference?: Pick<Arm, 'parameters'>,
): ParameterRange[] {
  return parametersInUse(arm).flatMap(({ parameter, value, ...range }) => {
    if (reference && reference.parameters[parameter] !== value) return [];
    const definition: ParameterDefinition = PARAMETERS[parameter];
    const whole = definition.whole ?? false;
    const low = whole ? Math.round(range.low) : range.low;
    const high = whole ? Math.round(range.high) : range.high;
    return low === high ? [] : [{ parameter, value, low, high, whole }];
  });
}

/** The same, but a point that was evaluated before, or twice in one call, is not run again. */
export function remembering(evaluate: Evaluate): Evaluate {
  const known = new Map<string, PerReplication>();
  const keyOf = (point: ParameterChanges) => JSON.stringify(Object.entries(point).sort(([a], [b]) => (a < b ? -1 : 1)));
  return async (points) => {
    const keys = points.map(keyOf);
    const fresh = new Map<string, ParameterChanges>();
    keys.forEach((key, index) => {
      if (!known.has(key)) fresh.set(key, points[index]!);
    });
    if (fresh.size > 0) {
      const outcomes = await evaluate([...fresh.values()]);
      [...fresh.keys()].forEach((key, index) => {
        known.set(key, outcomes[index]!);
      });
    }
    return keys.map((key) => known.get(key)!);
  };
}
