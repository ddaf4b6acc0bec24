/** What a family's choice means for it, and what all choices together are worth on each objective. */
import { personsOf, schoolChildrenOf } from '../../src/domain/household.ts';
import { CENTRAL } from '../../src/domain/planning-week.ts';
import type { Choice } from './choices.ts';
import { type Measure, type Score, scoreOf, type World } from './world.ts';

export interface Meaning {
  readonly sheltered: number;
  readonly roofless: number;
  readonly excess: number;
  readonly score?: Score;
  readonly schoolChanges: number;
  readonly moved: boolean;
}

export function meaningOf(world: World, { family, home, stretches }: Choice): Meaning {
  const { week } = world;
  let inside = 0;
  for (const { from, until } of stretches) inside += until - from;
  const before = family.shelter ? Math.max(0, Math.floor((week.monday - family.shelter.since) / 7)) : 0;
  const previous = week.previous?.get(family.id);
  return {
    sheltered: before + inside,
    roofless: Math.max(0, (home ? home.week : week.horizonWeeks) - (family.arrivesInWeeks ?? 0)) - inside,
    excess: Math.max(before + inside - week.capWeeks, 0),
    ...(home ? { score: scoreOf(world, family, home.municipality) } : {}),
    schoolChanges: home && !staysAtSchool(world, { family, home, stretches }) ? schoolChildrenOf(family) : 0,
    moved: typeof previous === 'string' && previous !== home?.municipality.id,
  };
}

function staysAtSchool({ week }: World, { family, home }: Choice): boolean {
  const schools = family.ties.filter(({ kind }) => kind === 'school').map(({ place }) => place);
  const here = home?.municipality;
  if (schools.length > 0) return here !== undefined && schools.includes(here.id);
  const shelter = week.shelters.find(({ id }) => id === family.shelter?.id);
  return !shelter || shelter.municipality === CENTRAL || shelter.municipality === here?.id;
}

/** The part of a measure that is a sum over families, in millionths and to be minimised; 0 where it is no sum. */
export function ownPart({ policy }: World, measure: Measure, { family, home }: Choice, meaning: Meaning): number {
  const weight = { family: 1, child: family.children, person: personsOf(family) }[policy.shelterWeight];
  switch (measure) {
    case 'roofless':
      return 1e6 * meaning.roofless;
    case 'over-cap':
      return meaning.excess > 0 ? 1e6 : 0;
    case 'weeks-over-cap':
      return 1e6 * meaning.excess;
    case 'weeks-in-shelter':
      return 1e6 * weight * meaning.sheltered;
    case 'match':
      return 0 - (meaning.score?.millionths ?? 0);
    case 'school-changes':
      return 1e6 * meaning.schoolChanges;
    case 'stability':
      return meaning.moved ? 1e6 : 0;
    case 'fallback-placements':
      return home?.fallback ? 1e6 : 0;
    case 'longest-excess':
    case 'evenness':
      return 0;
  }
}

/** All measures in their order, in millionths, `match` negated so that less is always better. */
export function valuesOf(world: World, choices: readonly Choice[]): readonly number[] {
  const meanings = choices.map((choice) => ({ choice, meaning: meaningOf(world, choice) }));
  return world.measures.map((measure) => {
    if (measure === 'longest-excess') return 1e6 * Math.max(0, ...meanings.map(({ meaning }) => meaning.excess));
    if (measure === 'evenness') return evenness(world, choices);
    return meanings.reduce((total, { choice, meaning }) => total + ownPart(world, measure, choice, meaning), 0);
  });
}

function evenness(world: World, choices: readonly Choice[]): number {
  let total = 0;
  for (const [id, share] of world.fairShare) {
    let persons = world.used.get(id) ?? 0;
    for (const { family, home } of choices) if (home?.municipality.id === id) persons += personsOf(family);
    total += unevenness(persons, share);
  }
  return total;
}

/** The steps above the fair share: person number j above it adds j minus the share. */
export function unevenness(persons: number, share: number): number {
  let total = 0;
  for (let j = persons; j * 1e6 > share && j > 0; j -= 1) total += j * 1e6 - share;
  return total;
}
