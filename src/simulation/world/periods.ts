/**
 * Half years of 26 weeks, counted from the first week of the run: at the start of each, municipalities join or are given their
 * task; within it one may withdraw. What the weekly plan gets is a row per municipality and half year.
 *
 * - Voluntary and central: those that take part promise `willingness.persons-per-100000` of their inhabitants, at least
 *   one family of four, as no municipality ever promised anything this is an assumption. One that takes part goes on until it withdraws.
 * - Designation (`mayDecline: false`): all take part and nobody withdraws.
 * - Quota: `policy.task` is the national total per half year, divided by its key; without it the tasks of the scenario are what each
 *   half year asks. What is not realised is added to the next half year as backlog.
 * - No spreading: nothing is promised, except with region fallback: then municipalities promise as they do when spreading is
 *   voluntary, and a family may go to those of its own region.
 */
import type { Commitment, MunicipalityId, PlanningWeek, Task } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import { openTask, tasksInForce } from '../../model/task-by-key.ts';
import { isCountedWeek } from '../measures/counted.ts';
import type { ParameterValues } from '../parameters.ts';
import { compensationOf, joinChance, loadOf, PERSONS_OF_A_FAMILY, withdrawChance } from './willingness.ts';
import type { MunicipalityInWorld, World } from './world.ts';

export const HALF_YEAR_WEEKS = 26;
export const LOAD_WEEKS = 52;

function restsOnPromises({ regime, regionFallback }: Policy): boolean {
  return regime === 'voluntary' || regime === 'central' || (regime === 'none' && regionFallback);
}

/** At the start of a half year: who takes part, and with how much. */
export function openHalfYear(world: World): void {
  if (world.week % HALF_YEAR_WEEKS !== 0) return;
  if (world.policy.regime === 'quota') setTasks(world);
  else if (restsOnPromises(world.policy)) setCommitments(world);
  else return;
  for (const municipality of world.municipalities.values()) {
    municipality.familiesUsed = 0;
    municipality.personsUsed = 0;
    if (municipality.takesPart) municipality.tally.asked += municipality.promised * countedPart(world);
  }
}

/** Municipalities that stop within the half year: what they agreed to, they keep. */
export function withdraw(world: World): void {
  const { settings, parameters, streams, week, policy } = world;
  if (!settings.mayDecline || !restsOnPromises(policy)) return;
  if (parameters['willingness.municipalities'] >= 0) return;
  for (const municipality of world.municipalities.values()) {
    if (!municipality.takesPart) continue;
    const stream = streams('withdraws', municipality.facts.id, halfYearOf(week));
    const inWeek = stream.integer(1, HALF_YEAR_WEEKS - 1);
    if (week % HALF_YEAR_WEEKS !== inWeek) continue;
    if (!stream.chance(withdrawChance(parameters, circumstancesOf(world, municipality)))) continue;
    municipality.takesPart = false;
    municipality.tally.withdrawn += 1;
  }
}

/** Load and compensation of a municipality now. */
export function circumstancesOf(world: World, municipality: MunicipalityInWorld) {
  return {
    load: loadOf(placedLately(world, municipality), fairShareOf(world, municipality)),
    compensation: compensationOf(world.settings, world.parameters),
  };
}

export function commitmentsOf(world: World): Commitment[] {
  if (!restsOnPromises(world.policy)) return [];
  return [...world.municipalities.values()].flatMap((municipality) => {
    const agreed = municipality.takesPart ? 0 : agreedPersons(world, municipality.facts.id);
    if (!municipality.takesPart && agreed === 0) return [];
    const { leadWeeks } = municipality;
    return halfYearsAhead(world).map(({ from, until }, ahead) => {
      const personsUsed = ahead === 0 ? municipality.personsUsed : 0;
      return {
        municipality: municipality.facts.id,
        from,
        until,
        persons: municipality.takesPart ? municipality.promised : personsUsed + agreed,
        familiesUsed: ahead === 0 ? municipality.familiesUsed : 0,
        personsUsed,
        ...(municipality.takesPart && leadWeeks !== undefined ? { leadWeeks } : {}),
      };
    });
  });
}

export function tasksOf(world: World): Task[] {
  if (world.policy.regime !== 'quota') return [];
  return [...world.municipalities.values()].flatMap((municipality) =>
    municipality.takesPart
      ? halfYearsAhead(world).map((dates, ahead) => ({ ...taskOf(municipality, ahead === 0), ...dates }))
      : [],
  );
}

/** What is open of a municipality's task, in its unit; 0 without one or when it is ahead. */
export function openTaskOf(municipality: MunicipalityInWorld): number {
  return municipality.takesPart ? Math.max(0, openTask(taskOf(municipality, true))) : 0;
}

function taskOf(municipality: MunicipalityInWorld, inForce: boolean): Task {
  const { facts, unit, promised, familiesUsed, personsUsed, backlog, leadWeeks = 0 } = municipality;
  const realised = unit === 'families' ? familiesUsed : personsUsed;
  return {
    municipality: facts.id,
    from: 0,
    until: 0,
    unit,
    amount: promised,
    realised: inForce ? realised : 0,
    backlog: inForce ? backlog : 0,
    leadWeeks,
  };
}

/** The half years that the horizon of the week's plan touches, as dates. */
function halfYearsAhead({ clock, week, arm }: World): { from: number; until: number }[] {
  const first = halfYearOf(week);
  const last = halfYearOf(week + arm.base.horizonWeeks - 1);
  return Array.from({ length: last - first + 1 }, (_, ahead) => ({
    from: clock.mondayOf((first + ahead) * HALF_YEAR_WEEKS),
    until: clock.mondayOf((first + ahead + 1) * HALF_YEAR_WEEKS) - 1,
  }));
}

function setCommitments(world: World): void {
  const { parameters, settings } = world;
  const leadWeeks = parameters['willingness.lead-weeks'];
  const ready = settings.mayDecline ? readyOnes(world) : undefined;
  for (const municipality of world.municipalities.values()) {
    const { id } = municipality.facts;
    const joins = !settings.mayDecline || (ready ? ready.has(id) : staysOrJoins(world, municipality));
    if (joins && !municipality.takesPart) municipality.tally.joined += 1;
    municipality.takesPart = joins;
    municipality.promised = promiseOf(parameters, municipality);
    municipality.leadWeeks = leadWeeks < 0 ? undefined : leadWeeks;
  }
}

function staysOrJoins(world: World, municipality: MunicipalityInWorld): boolean {
  if (municipality.takesPart) return true;
  const chance = joinChance(world.parameters, circumstancesOf(world, municipality));
  return world.streams('joins', municipality.facts.id, halfYearOf(world.week)).chance(chance);
}

/** Where a scenario fixes how many always take part: the readiest ones, in an order that is the same under every policy. */
function readyOnes({ parameters, places, streams }: World): ReadonlySet<MunicipalityId> | undefined {
  const fixed = parameters['willingness.municipalities'];
  if (fixed < 0) return undefined;
  const ranked = places.municipalities.map(({ id }) => ({ id, rank: streams('readiness', id).unit() }));
  ranked.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  return new Set(ranked.slice(0, fixed).map(({ id }) => id));
}

function promiseOf(parameters: ParameterValues, { facts }: MunicipalityInWorld): number {
  const promised = (parameters['willingness.persons-per-100000'] * (facts.population ?? 0)) / 100_000;
  return Math.max(PERSONS_OF_A_FAMILY, Math.round(promised));
}

/** A task for everyone, by the key or by the tasks file; those without one take no part. */
function setTasks(world: World): void {
  const tasks = new Map(taskRows(world.arm.base, world).map((task) => [task.municipality, task]));
  for (const municipality of world.municipalities.values()) {
    const backlog = world.week === 0 ? 0 : openTaskOf(municipality);
    const task = tasks.get(municipality.facts.id);
    if (task && !municipality.takesPart) municipality.tally.joined += 1;
    municipality.takesPart = task !== undefined;
    municipality.promised = task?.amount ?? 0;
    municipality.unit = task?.unit ?? 'persons';
    municipality.leadWeeks = task?.leadWeeks;
    municipality.backlog = backlog;
  }
}

/** Of several rows of one municipality in the file the first counts: what each half year asks. */
function taskRows(base: PlanningWeek, { policy }: World): readonly Task[] {
  return [...tasksInForce(base, policy)].sort((one, other) => other.from - one.from);
}

function agreedPersons({ present }: World, municipality: MunicipalityId): number {
  return present.reduce(
    (sum, { agreement, persons }) => sum + (agreement?.municipality === municipality ? persons : 0),
    0,
  );
}

function placedLately({ week }: World, { placed }: MunicipalityInWorld): number {
  let persons = 0;
  for (let at = placed.length - 1; at >= 0 && placed[at]!.week > week - LOAD_WEEKS; at--)
    persons += placed[at]!.persons;
  return persons;
}

/** By the policy's key over all municipalities, whether they take part or not. */
function fairShareOf(world: World, municipality: MunicipalityInWorld): number {
  let persons = 0;
  let keys = 0;
  for (const each of world.municipalities.values()) {
    persons += placedLately(world, each);
    keys += keyOf(world, each);
  }
  return keys === 0 ? 0 : (persons * keyOf(world, municipality)) / keys;
}

function keyOf({ policy }: World, { facts }: MunicipalityInWorld): number {
  return (policy.key === 'population' ? facts.population : facts.figures.get(policy.key)) ?? 0;
}

/** The part of the half year from this week that lies in the counted weeks. */
function countedPart({ week, duration }: World): number {
  const weeks = Array.from({ length: HALF_YEAR_WEEKS }, (_, index) => week + index);
  return weeks.filter((each) => isCountedWeek(each, duration)).length / HALF_YEAR_WEEKS;
}

function halfYearOf(week: number): number {
  return Math.floor(week / HALF_YEAR_WEEKS);
}
