/** What the plan means for each family, computed again from its stays and its home alone. */
import { schoolChildrenOf } from '../../../domain/household.ts';
import { CENTRAL } from '../../../domain/planning-week.ts';
import type { ExactMatch } from './match-score.ts';
import { MILLION, sameInMillionths } from './millionths.ts';
import { type PlanFacts, type Planned, weeksSoFar } from './plan-facts.ts';

export interface Outcome {
  /** So far and planned. */
  readonly weeksInShelter: number;
  readonly rooflessWeeks: number;
  /** Weeks over the cap. */
  readonly excessWeeks: number;
  /** Absent when unplaced. */
  readonly match?: ExactMatch;
  /** Children of 4 to 17. */
  readonly schoolChanges: number;
}

export function outcomeOf(facts: PlanFacts, planned: Planned): Outcome {
  const { family, home, stays, arrives, waits } = planned;
  const sheltered = stays.reduce((sum, { from, until }) => sum + until - from, 0);
  const weeksInShelter = weeksSoFar(family, facts.week) + sheltered;
  return {
    weeksInShelter,
    rooflessWeeks: Math.max(0, waits - arrives) - sheltered,
    excessWeeks: Math.max(0, weeksInShelter - facts.week.capWeeks),
    ...(home === undefined ? {} : { match: asClaimed(facts.matchOf(family, home.municipality), planned) }),
    schoolChanges: changesSchool(facts, planned) ? schoolChildrenOf(family) : 0,
  };
}

/** Where two roundings are right, the one that the plan chose. */
function asClaimed(match: ExactMatch, { placement }: Planned): ExactMatch {
  const { alsoRight } = match;
  if (alsoRight === undefined || placement.match === undefined) return match;
  return sameInMillionths(placement.match, alsoRight / MILLION) ? { ...match, millionths: alsoRight } : match;
}

/**
 * Placed outside the municipality of a school tie (any of them), or, without one, of the present shelter. A school tie
 * that names a region is met by no municipality.
 */
function changesSchool({ shelters }: PlanFacts, { family, home }: Planned): boolean {
  if (home === undefined) return false;
  const { id } = home.municipality;
  const schools = family.ties.filter((tie) => tie.kind === 'school');
  if (schools.length > 0) return !schools.some(({ place }) => place === id);
  const shelter = shelters.get(family.shelter?.id ?? '');
  return shelter !== undefined && shelter.municipality !== CENTRAL && shelter.municipality !== id;
}
