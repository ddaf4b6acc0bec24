/** What the second model derives from a week and a policy before it searches: who is in, tasks, scores, fair shares. */
import { dateOf, dayNumberOf } from '../../src/domain/calendar.ts';
import { personsOf } from '../../src/domain/household.ts';
import type { Family, Municipality, PlanningWeek, Task } from '../../src/domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../../src/domain/policy.ts';
import { average, between, inverse, isLess, millionths, product, type Rational, rational, sum } from './rational.ts';

/** What plans are compared on: the objectives, and after them, where asked for, the first tie-break. */
export type Measure = ObjectiveId | 'fallback-placements';

export interface World {
  readonly week: PlanningWeek;
  readonly policy: Policy;
  readonly measures: readonly Measure[];
  readonly families: readonly Family[];
  /** Left out of the plan, but their shelter places stay taken. */
  readonly bystanders: readonly Family[];
  readonly tasks: readonly Task[];
  /** By municipality: millionths of persons; those without a figure are not in it. */
  readonly fairShare: ReadonlyMap<string, number>;
  readonly used: ReadonlyMap<string, number>;
  readonly participants: readonly Municipality[];
}

export function worldOf(week: PlanningWeek, policy: Policy, measures: readonly Measure[] = policy.objectives): World {
  const families = week.families.filter((family) => enters(family, week.requiresVerdict));
  const tasks = policy.regime !== 'quota' ? [] : policy.task ? divideTask(week, policy.task) : week.tasks;
  const mondays = Array.from({ length: week.horizonWeeks }, (_, w) => week.monday + 7 * w);
  const covers = (row: { from: number; until?: number }) =>
    mondays.some((monday) => row.from <= monday && !(row.until !== undefined && row.until < monday));
  const hasCommitment = (id: string) => week.commitments.some((row) => row.municipality === id && covers(row));
  const hasTask = (id: string) => tasks.some((row) => row.municipality === id && covers(row));
  const participants = week.municipalities.filter(({ id }) => {
    if (policy.regime === 'none') return true;
    if (policy.regime === 'quota') return hasTask(id) || (policy.regionFallback && hasCommitment(id));
    return hasCommitment(id);
  });
  const used = new Map(week.municipalities.map(({ id }) => [id, 0]));
  for (const row of week.commitments) {
    if (covers(row)) used.set(row.municipality, (used.get(row.municipality) ?? 0) + row.personsUsed);
  }
  return {
    week,
    policy,
    measures,
    families,
    bystanders: week.families.filter((family) => !families.includes(family)),
    tasks,
    fairShare: shares(participants, policy.key, families, used),
    used,
    participants,
  };
}

function enters({ consent, verdict }: Family, requiresVerdict: boolean): boolean {
  if (!requiresVerdict) return consent !== false;
  return consent === true && verdict === 'qualifies';
}

function keyFigure(municipality: Municipality, key: string): number | undefined {
  return key === 'population' ? municipality.population : municipality.figures.get(key);
}

function shares(
  participants: readonly Municipality[],
  key: string,
  families: readonly Family[],
  used: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const figures = new Map<string, Rational>();
  for (const municipality of participants) {
    const figure = keyFigure(municipality, key);
    if (figure !== undefined) figures.set(municipality.id, rational(figure));
  }
  const all = sum([...figures.values()]);
  if (all[0] === 0n) return new Map();
  let persons = families.map(personsOf).reduce((a, b) => a + b, 0);
  for (const id of figures.keys()) persons += used.get(id) ?? 0;
  const each = product(rational(persons), inverse(all));
  return new Map([...figures].map(([id, figure]) => [id, millionths(product(each, figure))]));
}

/** Hands the total out: whole parts, then one by one to who is furthest below its exact part. Keys are whole numbers. */
function divideTask(week: PlanningWeek, task: NonNullable<Policy['task']>): readonly Task[] {
  const rows = week.municipalities
    .map(({ id, taskPopulation, population, figures }) => ({
      id,
      key: task.key === 'population' ? (taskPopulation ?? population) : figures.get(task.key),
    }))
    .flatMap(({ id, key }) => (key === undefined ? [] : [{ id, key, amount: 0, rest: 0 }]));
  const all = rows.reduce((total, { key }) => total + key, 0);
  if (all === 0) return [];
  for (const row of rows) {
    row.amount = Math.floor((task.total * row.key) / all);
    row.rest = (task.total * row.key) % all;
    if (task.rounding === 'statutory' && row.rest > 0) row.amount += 1;
  }
  if (task.rounding === 'largest-remainder') {
    const queue = [...rows].sort((a, b) => b.rest - a.rest || b.key - a.key || (a.id < b.id ? -1 : 1));
    const missing = task.total - rows.reduce((total, { amount }) => total + amount, 0);
    queue.forEach((row, position) => {
      if (position < missing) row.amount += 1;
    });
  }
  const date = dateOf(week.monday);
  const year = date.slice(0, 4);
  const early = date.slice(5) < '07-01';
  const from = dayNumberOf(early ? `${year}-01-01` : `${year}-07-01`) ?? Number.NaN;
  const until = dayNumberOf(early ? `${year}-06-30` : `${year}-12-31`) ?? Number.NaN;
  return rows.map(({ id, amount }) => ({
    municipality: id,
    from,
    until,
    unit: task.unit,
    amount,
    realised: 0,
    backlog: 0,
    leadWeeks: task.leadWeeks,
  }));
}

export interface Score {
  readonly millionths: number;
  readonly parts?: { readonly labour: number; readonly ties: number; readonly preference: number };
}

export function scoreOf(world: World, family: Family, municipality: Municipality): Score {
  const { week, policy } = world;
  if (week.match) {
    const row = week.match.find((each) => each.family === family.id && each.municipality === municipality.id);
    return { millionths: row?.millionths ?? 0 };
  }
  const parts = {
    labour: labour(world, family, municipality.labourRegion),
    ties: ties(week, family, municipality),
    preference: preference(family, municipality.id),
  };
  const { labour: l, ties: t, preference: p } = policy.matchWeights;
  return {
    millionths: millionths(
      sum([
        product(rational(l), parts.labour),
        product(rational(t), parts.ties),
        product(rational(p), parts.preference),
      ]),
    ),
    parts: {
      labour: millionths(parts.labour) / 1e6,
      ties: millionths(parts.ties) / 1e6,
      preference: millionths(parts.preference) / 1e6,
    },
  };
}

const HALF: Rational = [1n, 2n];

function labour(world: World, family: Family, region: string | undefined): Rational {
  const marks = family.sectors
    .filter((list) => list.length > 0)
    .map((list) => {
      const known = list.flatMap((sector) => scaled(world, region, sector) ?? []);
      return known.length > 0 ? average(known) : HALF;
    });
  return marks.length > 0 ? average(marks) : HALF;
}

/** One entry in a list, or nothing, so that `flatMap` skips sectors without a figure. */
function scaled(world: World, region: string | undefined, sector: string): readonly Rational[] | undefined {
  const figure = (place: string | undefined): Rational | undefined => {
    const rows = world.week.labour.filter((row) => row.region === place && row.sector === sector);
    rows.sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1));
    return rows[0] && rational(rows[0].tension);
  };
  const own = region === undefined ? undefined : figure(region);
  if (!own) return undefined;
  let low = own;
  let high = own;
  for (const { labourRegion } of world.participants) {
    const other = labourRegion === undefined ? undefined : figure(labourRegion);
    if (other && isLess(other, low)) low = other;
    if (other && isLess(high, other)) high = other;
  }
  return [isLess(low, high) ? between(own, low, high) : HALF];
}

function ties(week: PlanningWeek, family: Family, here: Municipality): Rational {
  if (family.ties.length === 0) return HALF;
  const regions = (m: Municipality | undefined) => [m?.labourRegion, m?.shelterRegion];
  const marks = family.ties.map(({ place }): Rational => {
    if (place === here.id) return [1n, 1n];
    const [labourRegion, shelterRegion] = regions(week.municipalities.find(({ id }) => id === place));
    const near =
      regions(here).includes(place) ||
      (labourRegion !== undefined && labourRegion === here.labourRegion) ||
      (shelterRegion !== undefined && shelterRegion === here.shelterRegion);
    return near ? HALF : [0n, 1n];
  });
  return average(marks);
}

function preference(family: Family, id: string): Rational {
  if (family.preferences.length === 0) return HALF;
  const [first, second, third] = family.preferences;
  if (id === first) return [1n, 1n];
  if (id === second) return [2n, 3n];
  return id === third ? [1n, 3n] : [0n, 1n];
}
