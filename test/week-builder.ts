/**
 * Small planning weeks for tests, readable at a glance: every field has an ordinary value, and a test names only what it
 * is about. The planning week is 2026-W48, which starts on Monday 23 November 2026; `day(n)` and `week(n)` count from it.
 */
import { dayNumberOf } from '../src/domain/calendar.ts';
import type {
  Commitment,
  Dwelling,
  ExpectedSupply,
  Family,
  LabourTension,
  MatchScore,
  Municipality,
  PlanningWeek,
  Shelter,
  Task,
} from '../src/domain/planning-week.ts';
import { DEFAULT_OBJECTIVES, type Policy } from '../src/domain/policy.ts';

export const MONDAY = dayNumberOf('2026-11-23') ?? Number.NaN;

/** The day number of the day so many days after the Monday of the planning week. */
export const day = (days: number): number => MONDAY + days;

/** The day number of the Monday so many weeks after that of the planning week. */
export const week = (weeks: number): number => MONDAY + 7 * weeks;

/** Something that a week holds; adds itself to it. */
export type Part = (to: PlanningWeek) => PlanningWeek;

/** One adult and a child of 2, assessed, consenting and roofless: two persons who need two bedrooms. */
export function family(id: string, changes: Partial<Family> = {}): Part {
  return (to) => ({ ...to, families: [...to.families, aFamily(id, changes)] });
}

export function aFamily(id: string, changes: Partial<Family> = {}): Family {
  const childAges = changes.childAges ?? [2];
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

/** In the shelter for so many whole weeks on the Monday of the planning week. */
export function inShelter(id: string, weeks: number): Pick<Family, 'shelter'> {
  return { shelter: { id, since: week(-weeks) } };
}

export function municipality(id: string, changes: Partial<Municipality> = {}): Part {
  const added: Municipality = { id, name: id, population: 10_000, figures: new Map(), ...changes };
  return (to) => ({ ...to, municipalities: [...to.municipalities, added] });
}

/** In force from the planning week on, without any limit, and without homes of the municipality's own. */
export function commitment(of: string, changes: Partial<Commitment> = {}): Part {
  const added: Commitment = { municipality: of, from: MONDAY, familiesUsed: 0, personsUsed: 0, ...changes };
  return (to) => ({ ...to, commitments: [...to.commitments, added] });
}

/** Ten persons to realise in the half year from the planning week on, with homes ready at once. */
export function task(of: string, changes: Partial<Task> = {}): Part {
  const added: Task = {
    municipality: of,
    from: MONDAY,
    until: day(181),
    unit: 'persons',
    amount: 10,
    realised: 0,
    backlog: 0,
    leadWeeks: 0,
    ...changes,
  };
  return (to) => ({ ...to, tasks: [...to.tasks, added] });
}

/** Two bedrooms, on offer from the planning week on, permanent. */
export function dwelling(id: string, where: string, changes: Partial<Dwelling> = {}): Part {
  const added: Dwelling = {
    id,
    municipality: where,
    bedrooms: 2,
    availableFrom: MONDAY,
    accessible: false,
    ...changes,
  };
  return (to) => ({ ...to, dwellings: [...to.dwellings, added] });
}

/** Open throughout, with ten places. */
export function shelter(id: string, where: string, changes: Partial<Shelter> = {}): Part {
  const added: Shelter = { id, municipality: where, places: 10, ...changes };
  return (to) => ({ ...to, shelters: [...to.shelters, added] });
}

/** Half a two-bedroom home a week, in a pool of the municipality's own. */
export function supply(where: string, changes: Partial<ExpectedSupply> = {}): Part {
  const added: ExpectedSupply = {
    municipality: where,
    bedrooms: 2,
    perWeekMillionths: 500_000,
    pool: where,
    ...changes,
  };
  return (to) => ({ ...to, supply: [...to.supply, added] });
}

export function tension(region: string, sector: string, value: number, period?: string): Part {
  const added: LabourTension = { region, sector, tension: value, ...(period === undefined ? {} : { period }) };
  return (to) => ({ ...to, labour: [...to.labour, added] });
}

export function score(of: string, where: string, millionths: number): Part {
  const added: MatchScore = { family: of, municipality: where, millionths };
  return (to) => ({ ...to, match: [...(to.match ?? []), added] });
}

/** Where the plan of last week put a family; `null` when it stayed unplaced. */
export function previously(of: string, where: string | null): Part {
  return (to) => ({ ...to, previous: new Map([...(to.previous ?? []), [of, where]]) });
}

/** A week of four weeks' horizon with what is given, added in that order. */
export function aWeek(...parts: (Part | Partial<PlanningWeek>)[]): PlanningWeek {
  const empty: PlanningWeek = {
    week: '2026-W48',
    monday: MONDAY,
    horizonWeeks: 4,
    capWeeks: 13,
    seed: 1,
    requiresVerdict: true,
    matchOnly: false,
    fictitious: false,
    families: [],
    municipalities: [],
    commitments: [],
    tasks: [],
    dwellings: [],
    shelters: [],
    supply: [],
    labour: [],
  };
  let built = empty;
  for (const part of parts) built = typeof part === 'function' ? part(built) : { ...built, ...part };
  return built;
}

/** The voluntary regime with the default order of objectives. */
export function aPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    name: 'voluntary',
    regime: 'voluntary',
    objectives: DEFAULT_OBJECTIVES,
    shelterWeight: 'family',
    matchWeights: { labour: 0.6, ties: 0.25, preference: 0.15 },
    shortestTemporaryWeeks: 26,
    key: 'population',
    regionFallback: false,
    ...changes,
  };
}
