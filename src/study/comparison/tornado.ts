/** One parameter at a time: low, high, and all others as they are. What each of them alone can do to the outcome. */
import type { ParameterChanges, ParameterRange } from './experiment.ts';
import { differencesOf, intervalOf, type PerReplication } from './intervals.ts';
import type { TornadoBar } from './sensitivity.ts';

/** Per parameter its low and its high point; a bound that is the value in use is the study as it is. */
export function tornadoPoints(ranges: readonly ParameterRange[]): ParameterChanges[] {
  return ranges.flatMap(({ parameter, value, low, high }) =>
    [low, high].map((bound) => (bound === value ? {} : { [parameter]: bound })),
  );
}

/**
 * @param outcomes in the order of `tornadoPoints`.
 * @returns largest swing first; a parameter at which the outcome exists in no replication is left out.
 */
export function tornadoBars(
  ranges: readonly ParameterRange[],
  base: PerReplication,
  outcomes: readonly PerReplication[],
): TornadoBar[] {
  return ranges
    .flatMap(({ parameter, low, high }, index): TornadoBar[] => {
      const atLow = intervalOf(differencesOf(outcomes[2 * index]!, base));
      const atHigh = intervalOf(differencesOf(outcomes[2 * index + 1]!, base));
      return atLow && atHigh ? [{ parameter, low, high, atLow, atHigh }] : [];
    })
    .sort((one, other) => swingOf(other) - swingOf(one));
}

/** How far apart the outcomes at low, at high and at the value in use lie. */
function swingOf({ atLow, atHigh }: TornadoBar): number {
  return Math.max(0, atLow.mean, atHigh.mean) - Math.min(0, atLow.mean, atHigh.mean);
}
