/**
 * The tasks in force: a total that the policy divides by a key, or else those of the tasks file. By analogy with Huisvestingswet 2014
 * art. 28-29, which cover permit holders only: there is no legal basis for these families today.
 */
import { dateOf, dayNumberOf } from '../domain/calendar.ts';
import type { Municipality, PlanningWeek, Task } from '../domain/planning-week.ts';
import type { Policy, TaskByKey } from '../domain/policy.ts';

export function tasksInForce(week: PlanningWeek, policy: Policy): readonly Task[] {
  return policy.task ? dividedTasks(week, policy.task) : week.tasks;
}

/** `amount + backlog − realised` in the task's unit; below 0 when the municipality is ahead. */
export function openTask(task: Task): number {
  return task.amount + task.backlog - task.realised;
}

/** What a task can still take: the open task, at least 0. */
export function remainingTask(task: Task): number {
  return Math.max(0, openTask(task));
}

function dividedTasks(week: PlanningWeek, setting: TaskByKey): Task[] {
  const keyed = week.municipalities.flatMap((municipality) => {
    const key = keyOf(municipality, setting.key);
    return key === undefined ? [] : [{ municipality, key }];
  });
  if (keyed.every(({ key }) => key === 0)) return [];
  const amounts =
    setting.rounding === 'statutory' ? roundedUp(setting.total, keyed) : largestRemainder(setting.total, keyed);
  const { from, until } = halfYearOf(week);
  return keyed.map(({ municipality }, index) => ({
    municipality: municipality.id,
    from,
    until,
    unit: setting.unit,
    amount: amounts[index] ?? 0,
    realised: 0,
    backlog: 0,
    leadWeeks: setting.leadWeeks,
  }));
}

/** Inhabitants count on 1 January of the year before (Huisvestingswet 2014 art. 29); any other column as it stands. */
function keyOf(municipality: Municipality, key: string): number | undefined {
  if (key === 'population') return municipality.taskPopulation ?? municipality.population;
  return municipality.figures.get(key);
}

interface Keyed {
  readonly municipality: Municipality;
  readonly key: number;
}

/** Whole shares, then one more each for the largest remainders; ties to the larger key, then the lower id. */
function largestRemainder(total: number, keyed: readonly Keyed[]): number[] {
  const sum = keyed.reduce((all, { key }) => all + key, 0);
  const shares = keyed.map(({ key, municipality }, index) => {
    const whole = Math.floor((total * key) / sum);
    // The remainder is compared as total × key − whole × sum, which stays a whole number where the share would not.
    return { index, whole, remainder: total * key - whole * sum, key, id: municipality.id };
  });
  const left = total - shares.reduce((all, share) => all + share.whole, 0);
  const amounts = shares.map((share) => share.whole);
  shares
    .toSorted((one, other) => other.remainder - one.remainder || other.key - one.key || (one.id < other.id ? -1 : 1))
    .slice(0, left)
    .forEach((share) => {
      amounts[share.index] = share.whole + 1;
    });
  return amounts;
}

/** `roundup(total × inhabitants / national inhabitants)`: overshoots for a small total, so it is a setting. */
function roundedUp(total: number, keyed: readonly Keyed[]): number[] {
  const sum = keyed.reduce((all, { key }) => all + key, 0);
  return keyed.map(({ key }) => Math.ceil((total * key) / sum));
}

/** The calendar half year in which the planning Monday lies. */
function halfYearOf(week: PlanningWeek): { from: number; until: number } {
  const [year, month] = dateOf(week.monday).split('-');
  const firstHalf = Number(month) <= 6;
  return {
    from: dayNumberOf(firstHalf ? `${year}-01-01` : `${year}-07-01`) as number,
    until: dayNumberOf(firstHalf ? `${year}-06-30` : `${year}-12-31`) as number,
  };
}
