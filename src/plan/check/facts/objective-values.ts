/** The value of each objective, computed again in whole millionths of its unit (docs/model.md, "Objectives"). */
import { personsOf } from '../../../domain/household.ts';
import type { Family, MunicipalityId } from '../../../domain/planning-week.ts';
import type { ObjectiveId, ShelterWeight } from '../../../domain/policy.ts';
import { MILLION } from './millionths.ts';
import { type Outcome, outcomeOf } from './outcomes.ts';
import { personsUsedIn } from './participation.ts';
import type { PlanFacts, Planned } from './plan-facts.ts';

/** Objectives whose values are decimals; the others are whole numbers of weeks, families or children. */
export function hasDecimals(objective: ObjectiveId): boolean {
  return objective === 'match' || objective === 'evenness';
}

/** The value in whole millionths. Exact as long as it stays below 2^53. */
export function recomputedMillionths(facts: PlanFacts, objective: ObjectiveId): number {
  const outcomes = facts.planned.map((planned) => ({ planned, outcome: outcomeOf(facts, planned) }));
  const total = (value: (outcome: Outcome, planned: Planned) => number) =>
    outcomes.reduce((sum, { planned, outcome }) => sum + value(outcome, planned), 0);
  switch (objective) {
    case 'roofless':
      return MILLION * total((outcome) => outcome.rooflessWeeks);
    case 'longest-excess':
      return MILLION * outcomes.reduce((most, { outcome }) => Math.max(most, outcome.excessWeeks), 0);
    case 'over-cap':
      return MILLION * total((outcome) => (outcome.excessWeeks > 0 ? 1 : 0));
    case 'weeks-over-cap':
      return MILLION * total((outcome) => outcome.excessWeeks);
    case 'weeks-in-shelter':
      return (
        MILLION * total((outcome, { family }) => outcome.weeksInShelter * weightOf(family, facts.policy.shelterWeight))
      );
    case 'match':
      return total((outcome) => outcome.match?.millionths ?? 0);
    case 'school-changes':
      return MILLION * total((outcome) => outcome.schoolChanges);
    case 'evenness':
      return evenness(facts);
    case 'stability':
      return MILLION * total((_, planned) => (movedSincePrevious(facts, planned) ? 1 : 0));
  }
}

function weightOf(family: Family, weight: ShelterWeight): number {
  switch (weight) {
    case 'family':
      return 1;
    case 'child':
      return family.children;
    case 'person':
      return personsOf(family);
  }
}

/** Over municipalities `Σ_{j=1..n} max(0, j − s)`, with `n` the persons placed there now and earlier in the period. */
function evenness({ planned, week, fairShares }: PlanFacts): number {
  const placed = new Map<MunicipalityId, number>();
  for (const { home, persons } of planned) {
    if (home !== undefined) placed.set(home.municipality.id, (placed.get(home.municipality.id) ?? 0) + persons);
  }
  let value = 0;
  for (const [municipality, share] of fairShares) {
    const persons = (placed.get(municipality) ?? 0) + personsUsedIn(municipality, week);
    for (let step = 1; step <= persons; step += 1) value += Math.max(0, step * MILLION - share);
  }
  return value;
}

/** The previous plan placed the family, and now it is elsewhere or nowhere. */
function movedSincePrevious({ week }: PlanFacts, { family, home }: Planned): boolean {
  const before = week.previous?.get(family.id) ?? null;
  return before !== null && before !== home?.municipality.id;
}
