/**
 * The fair share of each municipality that takes part: all persons of the week and those placed earlier in the period,
 * divided by the policy's key (DG20a: the pressure is spread as evenly as possible).
 */
import type { Municipality } from '../domain/planning-week.ts';
import { type PreparedWeek, weeksWithin } from './prepared-week.ts';

export interface FairShares {
  /** Per municipality, in whole millionths of a person; undefined when it does not take part or has no key figure. */
  readonly millionths: readonly (number | undefined)[];
  /** Per municipality: persons placed earlier in the period. */
  readonly personsUsed: Int32Array;
  /** Municipalities that take part without a key figure. */
  readonly unknown: readonly string[];
}

export function fairShares(prepared: PreparedWeek): FairShares {
  const { municipalities, policy, week } = prepared;
  const personsUsed = new Int32Array(municipalities.length);
  for (const commitment of week.commitments) {
    const index = prepared.municipalityIndex.get(commitment.municipality);
    if (index === undefined || !weeksWithin(week, commitment.from, commitment.until)) continue;
    personsUsed[index]! += commitment.personsUsed;
  }
  const takesPart = municipalities.map(
    (_, index) => prepared.periods[index]!.length + prepared.fallbackPeriods[index]!.length > 0,
  );
  const keys = municipalities.map((municipality, index) =>
    takesPart[index] ? keyOf(municipality, policy.key) : undefined,
  );
  const sumOfKeys = keys.reduce<number>((sum, key) => sum + (key ?? 0), 0);
  const usedByKeyed = personsUsed.reduce((sum, used, index) => sum + (keys[index] === undefined ? 0 : used), 0);
  const allPersons = prepared.persons.reduce((sum, size) => sum + size, usedByKeyed);
  return {
    millionths: keys.map((key) =>
      key === undefined || sumOfKeys === 0 ? undefined : Math.round((allPersons * key * 1_000_000) / sumOfKeys),
    ),
    personsUsed,
    unknown: municipalities.flatMap(({ id }, index) => (takesPart[index] && keys[index] === undefined ? [id] : [])),
  };
}

function keyOf(municipality: Municipality, key: string): number | undefined {
  return key === 'population' ? municipality.population : municipality.figures.get(key);
}
