/** Choices of the second model → a plan with every field filled in, so that the check can be tried on it. */
import { isoWeekOf } from '../../src/domain/calendar.ts';
import { personsOf } from '../../src/domain/household.ts';
import {
  type MunicipalityLoad,
  type ObjectiveResult,
  PLAN_SCHEMA,
  type Placement,
  type Plan,
} from '../../src/domain/plan.ts';
import type { ObjectiveId } from '../../src/domain/policy.ts';
import type { Choice } from './choices.ts';
import { meaningOf, valuesOf } from './values.ts';
import type { World } from './world.ts';

/** The plan that these choices are, with values claimed as proven. */
export function asPlan(world: World, choices: readonly Choice[]): Plan {
  const { week, policy } = world;
  const values = valuesOf({ ...world, measures: policy.objectives }, choices);
  return {
    schema: PLAN_SCHEMA,
    week: week.week,
    horizonWeeks: week.horizonWeeks,
    capWeeks: week.capWeeks,
    policy: policy.name,
    fictitious: week.fictitious,
    manifest: {
      version: '0.0.0',
      engine: 'second-model',
      engineVersion: '1',
      seed: week.seed,
      inputs: [],
      overrides: [],
    },
    status: 'optimal',
    objectives: policy.objectives.map((name, index) => resultOf(world, name, values[index] ?? Number.NaN)),
    placements: choices.map((choice) => placementOf(world, choice)),
    scarcity: [],
    loads: loadsOf(world, choices),
    warnings: [],
  };
}

function resultOf({ policy }: World, name: ObjectiveId, millionths: number): ObjectiveResult {
  const units: Record<ObjectiveId, string> = {
    roofless: 'family-weeks',
    'longest-excess': 'weeks',
    'over-cap': 'families',
    'weeks-over-cap': 'family-weeks',
    'weeks-in-shelter': `${policy.shelterWeight}-weeks`,
    match: 'points',
    'school-changes': 'children',
    evenness: 'person-steps',
    stability: 'families',
  };
  const value = name === 'match' ? (0 - millionths) / 1e6 : millionths / 1e6;
  return {
    name,
    unit: units[name],
    sense: name === 'match' ? 'maximise' : 'minimise',
    value,
    bound: value,
    gap: 0,
    proven: true,
    conditional: false,
    how: 'exhaustive',
  };
}

function placementOf(world: World, choice: Choice): Placement {
  const { week } = world;
  const { family, home, stretches } = choice;
  const meaning = meaningOf(world, choice);
  const isoWeek = (number: number) => isoWeekOf(week.monday + 7 * number);
  const stays = stretches.map(({ shelter, from, until }) => ({
    shelter: shelter.id,
    from: isoWeek(from),
    until: isoWeek(until),
  }));
  return {
    family: family.id,
    status: home ? 'placed' : 'unplaced',
    ...(home ? { municipality: home.municipality.id, supply: home.supply, moveInWeek: isoWeek(home.week) } : {}),
    ...(home?.dwelling ? { dwelling: home.dwelling.id } : {}),
    ...(home?.supply === 'expected' ? { pool: home.pool ?? '', bedrooms: home.bedrooms ?? 0 } : {}),
    ...(stays[0] ? { shelter: stays[0].shelter } : {}),
    stays,
    weeksInShelter: meaning.sheltered,
    rooflessWeeks: meaning.roofless,
    overCap: meaning.excess > 0,
    excessWeeks: meaning.excess,
    ...(meaning.score ? { match: meaning.score.millionths / 1e6 } : {}),
    ...(meaning.score?.parts ? { matchParts: meaning.score.parts } : {}),
    schoolChanges: meaning.schoolChanges,
    regionFallback: home?.fallback ?? false,
    reasons: [],
  };
}

function loadsOf(world: World, choices: readonly Choice[]): MunicipalityLoad[] {
  const { week, policy, fairShare, used, tasks } = world;
  const last = week.monday + 7 * (week.horizonWeeks - 1);
  const placedIn = (id: string) => choices.filter(({ home }) => home?.municipality.id === id);
  const relevant = week.municipalities.filter(
    (municipality) => world.participants.includes(municipality) || placedIn(municipality.id).length > 0,
  );
  return relevant.map(({ id, vacatedPerYear }) => {
    const placed = placedIn(id);
    const share = fairShare.get(id);
    const usesCommitments = policy.regime === 'voluntary' || policy.regime === 'central' || policy.regionFallback;
    const rows = week.commitments.filter((row) => row.municipality === id && touches(row, week.monday, last));
    const families = usesCommitments ? totalOf(rows.map((row) => row.families)) : undefined;
    const persons = usesCommitments ? totalOf(rows.map((row) => row.persons)) : undefined;
    const own = tasks.filter((row) => row.municipality === id && touches(row, week.monday, last));
    const unit = own[0]?.unit;
    const counted = placed.filter(({ home }) => home?.task !== undefined);
    const realised = unit === 'families' ? counted.length : counted.reduce((n, { family }) => n + personsOf(family), 0);
    const open = own.reduce((n, row) => n + row.amount + row.backlog - row.realised, 0);
    return {
      municipality: id,
      familiesPlaced: placed.length,
      personsPlaced: placed.reduce((n, { family }) => n + personsOf(family), 0),
      personsUsed: used.get(id) ?? 0,
      fairShare: share === undefined ? null : share / 1e6,
      ...(families === undefined ? {} : { committedFamilies: families }),
      ...(persons === undefined ? {} : { committedPersons: persons }),
      ...(unit ? { taskRemaining: open - realised, taskUnit: unit } : {}),
      ...(vacatedPerYear ? { displacementShare: placed.length / ((vacatedPerYear * week.horizonWeeks) / 52) } : {}),
    };
  });
}

/** In force on at least one of the Mondays from `first` to `last`. */
function touches({ from, until }: { from: number; until?: number }, first: number, last: number): boolean {
  for (let monday = first; monday <= last; monday += 7) {
    if (from <= monday && monday <= (until ?? monday)) return true;
  }
  return false;
}

function totalOf(limits: readonly (number | undefined)[]): number | undefined {
  if (limits.length === 0 || limits.includes(undefined)) return undefined;
  return limits.reduce<number>((total, limit) => total + (limit ?? 0), 0);
}
