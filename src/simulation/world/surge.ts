/**
 * A surge such as Brexit: during `arrivals.surge-weeks` from week `arrivals.surge-start-week` of the run, arrivals are
 * `arrivals.surge-factor` times the usual (WG20, VNG23 name Brexit; ACVZ21 peaks and troughs).
 */
import type { ParameterValues } from '../parameters.ts';

export function surgeFactor(parameters: ParameterValues, week: number): number {
  const since = week - parameters['arrivals.surge-start-week'];
  return since >= 0 && since < parameters['arrivals.surge-weeks'] ? parameters['arrivals.surge-factor'] : 1;
}
