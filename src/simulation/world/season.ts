/**
 * Families move around the school year: arrivals swing over the year by `arrivals.seasonal-amplitude` around their mean,
 * highest in ISO week `arrivals.seasonal-peak-week` (an assumption; domain.md: "arrivals come in peaks and troughs").
 */
import type { ParameterValues } from '../parameters.ts';

export function seasonFactor(parameters: ParameterValues, isoWeekNumber: number): number {
  const fromPeak = isoWeekNumber - parameters['arrivals.seasonal-peak-week'];
  return 1 + parameters['arrivals.seasonal-amplitude'] * Math.cos((2 * Math.PI * fromPeak) / 52);
}
