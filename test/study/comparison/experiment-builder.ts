/** Worlds that are a formula: what sensitivity and threshold should find in them is known. */

import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import type { Evaluate } from '../../../src/study/comparison/experiment.ts';

/** @param outcome of a world with these parameters in this replication. */
export function evaluating(
  outcome: (values: ParameterValues, replication: number) => number | null,
  replications: number,
  own: Partial<ParameterValues> = {},
): Evaluate {
  return async (points) =>
    points.map((changes) => {
      const values = parameterValues({ ...own, ...changes });
      return Array.from({ length: replications }, (_, replication) => outcome(values, replication));
    });
}
