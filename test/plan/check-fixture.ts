/** A small week to try the check on, and plans for it that are right in every field but for what a test breaks. */
import type { Plan, Supply } from '../../src/domain/plan.ts';
import type { Family, Municipality, PlanningWeek } from '../../src/domain/planning-week.ts';
import { DEFAULT_OBJECTIVES, type Policy } from '../../src/domain/policy.ts';
import { asPlan } from '../second-model/as-plan.ts';
import { type Choice, type Home, homesFor } from '../second-model/choices.ts';
import { day } from '../second-model/random-weeks.ts';
import { type World, worldOf } from '../second-model/world.ts';

export const MONDAY = day('2026-11-23');

export function family(id: string, changes: Partial<Family> = {}): Family {
  const childAges = changes.childAges ?? [3];
  return {
    id,
    adults: 1,
    children: childAges.length,
    childAges,
    consent: true,
    verdict: 'qualifies',
    accessible: false,
    sectors: [],
    ties: [],
    avoid: [],
    preferences: [],
    declinedBy: [],
    bannedFrom: [],
    ...changes,
  };
}

function municipality(id: string, changes: Partial<Municipality> = {}): Municipality {
  return { id, name: id, shelterRegion: 'SR1', figures: new Map(), ...changes };
}

/** Two adults and children of 5 and 8, ten weeks in shelter S1. */
export const SHELTERED = family('F1', {
  adults: 2,
  childAges: [5, 8],
  referringMunicipality: 'A',
  shelter: { id: 'S1', since: day('2026-09-14') },
  ties: [{ place: 'A', kind: 'school' }],
  preferences: ['A'],
});

/** One adult and a child of 3, roofless. */
export const ROOFLESS = family('F2', { referringMunicipality: 'B' });

/** Lives in S1 without having consented to be placed: three persons. */
export const BYSTANDER = family('F3', {
  childAges: [14, 12],
  consent: false,
  shelter: { id: 'S1', since: day('2026-11-02') },
});

export const WEEK: PlanningWeek = {
  week: '2026-W48',
  monday: MONDAY,
  horizonWeeks: 6,
  capWeeks: 13,
  seed: 1,
  requiresVerdict: true,
  matchOnly: false,
  fictitious: true,
  families: [SHELTERED, ROOFLESS, BYSTANDER],
  municipalities: [
    municipality('A', { population: 60_000, labourRegion: 'LR1' }),
    municipality('B', { population: 40_000, labourRegion: 'LR2' }),
    municipality('C', { population: 10_000 }),
  ],
  commitments: [
    { municipality: 'A', from: MONDAY, familiesUsed: 0, personsUsed: 0 },
    { municipality: 'B', from: MONDAY, familiesUsed: 0, personsUsed: 0, leadWeeks: 3 },
  ],
  tasks: [],
  dwellings: [
    { id: 'D1', municipality: 'A', bedrooms: 2, availableFrom: MONDAY, accessible: false },
    { id: 'D2', municipality: 'B', bedrooms: 2, availableFrom: MONDAY + 14, accessible: false },
  ],
  shelters: [{ id: 'S1', municipality: 'A', places: 9 }],
  supply: [],
  labour: [],
  previous: new Map([
    ['F1', 'A'],
    ['F2', 'B'],
  ]),
};

export const POLICY: Policy = {
  name: 'voluntary',
  regime: 'voluntary',
  objectives: DEFAULT_OBJECTIVES,
  shelterWeight: 'family',
  matchWeights: { labour: 0.6, ties: 0.25, preference: 0.15 },
  shortestTemporaryWeeks: 26,
  key: 'population',
  regionFallback: false,
};

/** What a plan decides for one family. Weeks count from the planning week. */
export interface Decision {
  readonly family: string;
  readonly home?: {
    readonly in: string;
    readonly week: number;
    readonly supply?: Supply;
    readonly dwelling?: string;
    readonly pool?: string;
    readonly bedrooms?: number;
  };
  /** Shelter, first week, and the week after the last. */
  readonly stays?: readonly (readonly [shelter: string, from: number, until: number])[];
}

export const HOME_D1: Decision = { family: 'F1', home: { in: 'A', week: 0, dwelling: 'D1' } };
export const HOME_D2: Decision = {
  family: 'F2',
  home: { in: 'B', week: 2, dwelling: 'D2' },
  stays: [['S1', 0, 2]],
};

/** The plan that these decisions are, allowed or not: its values, fields and loads are those that follow from them. */
export function planOf(week: PlanningWeek, policy: Policy, decisions: readonly Decision[]): Plan {
  const world = worldOf(week, policy);
  return asPlan(
    world,
    decisions.map((decision) => choiceOf(world, decision)),
  );
}

function choiceOf(world: World, decision: Decision): Choice {
  const { week } = world;
  const found = week.families.find(({ id }) => id === decision.family) ?? family(decision.family);
  const stretches = (decision.stays ?? []).map(([id, from, until], index) => {
    const shelter = week.shelters.find((each) => each.id === id) ?? { id, municipality: 'A', places: 9 };
    return { shelter, from, until, enters: !(index === 0 && from === 0 && found.shelter?.id === id) };
  });
  return { family: found, stretches, ...(decision.home ? { home: homeOf(world, found, decision.home) } : {}) };
}

function homeOf(world: World, placed: Family, wanted: NonNullable<Decision['home']>): Home {
  const supply = wanted.supply ?? 'dwelling';
  const allowed = homesFor(world, placed).find(
    (home) =>
      home?.municipality.id === wanted.in &&
      home.week === wanted.week &&
      home.supply === supply &&
      home.dwelling?.id === wanted.dwelling &&
      home.pool === wanted.pool &&
      home.bedrooms === wanted.bedrooms,
  );
  if (allowed) return allowed;
  const dwelling = world.week.dwellings.find(({ id }) => id === wanted.dwelling);
  return {
    municipality: world.week.municipalities.find(({ id }) => id === wanted.in) ?? municipality(wanted.in),
    supply,
    week: wanted.week,
    ...(dwelling ? { dwelling } : {}),
    ...(wanted.pool === undefined ? {} : { pool: wanted.pool }),
    ...(wanted.bedrooms === undefined ? {} : { bedrooms: wanted.bedrooms }),
    fallback: false,
  };
}
