/** The fields of each placement that follow from its stays and its home say what follows from them. */
import { type Breach, checkRule } from './check-rule.ts';
import { toMillionths } from './facts/fraction.ts';
import { MILLION, sameInMillionths } from './facts/millionths.ts';
import { type Outcome, outcomeOf } from './facts/outcomes.ts';
import type { Planned } from './facts/plan-facts.ts';

type Value = string | number | boolean | undefined;
type Field = readonly [name: string, claimed: Value, expected: Value];

export const placementFields = checkRule('placement-fields', (facts) =>
  facts.planned.flatMap((planned) => {
    const outcome = outcomeOf(facts, planned);
    return [...plainFields(planned, outcome), ...matchFields(planned, outcome)]
      .filter(([, claimed, expected]) => !same(claimed, expected))
      .map(
        ([field, claimed, expected]): Breach => ({
          kind: 'field-differs',
          ids: { family: planned.family.id },
          params: { field, claimed: shown(claimed), expected: shown(expected) },
        }),
      );
  }),
);

function plainFields({ placement, home }: Planned, outcome: Outcome): readonly Field[] {
  return [
    ['shelter', placement.shelter, placement.stays[0]?.shelter],
    ['weeksInShelter', placement.weeksInShelter, outcome.weeksInShelter],
    ['rooflessWeeks', placement.rooflessWeeks, outcome.rooflessWeeks],
    ['overCap', placement.overCap, outcome.excessWeeks > 0],
    ['excessWeeks', placement.excessWeeks, outcome.excessWeeks],
    ['schoolChanges', placement.schoolChanges, outcome.schoolChanges],
    ['regionFallback', placement.regionFallback, home?.regionFallback ?? false],
  ];
}

function matchFields({ placement }: Planned, { match }: Outcome): readonly Field[] {
  const { matchParts } = placement;
  const parts = match?.parts;
  return [
    ['match', placement.match, match === undefined ? undefined : match.millionths / MILLION],
    ['matchParts.labour', matchParts?.labour, parts && toMillionths(parts.labour) / MILLION],
    ['matchParts.ties', matchParts?.ties, parts && toMillionths(parts.ties) / MILLION],
    ['matchParts.preference', matchParts?.preference, parts && toMillionths(parts.preference) / MILLION],
  ];
}

/** Numbers agree when they are the same in whole millionths, the decimals that a plan carries. */
function same(claimed: Value, expected: Value): boolean {
  if (typeof claimed === 'number' && typeof expected === 'number') return sameInMillionths(claimed, expected);
  return claimed === expected;
}

function shown(value: Value): string | number {
  if (value === undefined) return '–';
  return typeof value === 'number' ? value : String(value);
}
