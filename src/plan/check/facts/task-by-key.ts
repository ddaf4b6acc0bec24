/**
 * Tasks computed from a national total and a key (`policy.task`), by analogy with Huisvestingswet 2014 art. 28-29,
 * without a legal basis today. Computed here once more, apart from the model.
 */
import { type DayNumber, dateOf, dayNumberOf } from '../../../domain/calendar.ts';
import type { Municipality, PlanningWeek, Task } from '../../../domain/planning-week.ts';
import type { Policy, TaskByKey } from '../../../domain/policy.ts';
import { compare, decimal, dividedBy, type Fraction, floor, minus, plus, ratio, times, ZERO } from './fraction.ts';

/** The tasks in force under a policy: those of the key when the policy has one, else those of the file. */
export function tasksOf(week: PlanningWeek, policy: Policy): readonly Task[] {
  if (policy.regime !== 'quota') return [];
  return policy.task === undefined ? week.tasks : tasksByKey(week, policy.task);
}

interface Share {
  readonly municipality: Municipality;
  readonly key: Fraction;
  readonly exact: Fraction;
}

/** Population of 1 January of the year before; where that is not known, the population given. */
function populationOr(municipality: Municipality, key: string): number | undefined {
  if (key !== 'population') return municipality.figures.get(key);
  return municipality.taskPopulation ?? municipality.population;
}

function tasksByKey(week: PlanningWeek, settings: TaskByKey): readonly Task[] {
  const keyed = week.municipalities.flatMap((municipality) => {
    const key = populationOr(municipality, settings.key);
    return key === undefined ? [] : [{ municipality, key: decimal(key) }];
  });
  const sum = keyed.map(({ key }) => key).reduce(plus, ZERO);
  if (sum.numerator === 0n) return [];
  const shares = keyed.map(({ municipality, key }) => ({
    municipality,
    key,
    exact: dividedBy(times(ratio(settings.total, 1), key), sum),
  }));
  const amounts = settings.rounding === 'statutory' ? roundedUp(shares) : byLargestRemainder(shares, settings.total);
  const period = halfYearOf(week.monday);
  return shares.map(({ municipality }, index) => ({
    municipality: municipality.id,
    ...period,
    unit: settings.unit,
    amount: amounts[index] ?? 0,
    realised: 0,
    backlog: 0,
    leadWeeks: settings.leadWeeks,
  }));
}

function roundedUp(shares: readonly Share[]): readonly number[] {
  return shares.map(({ exact }) => -Number(floor(minus(ZERO, exact))));
}

/** Whole parts first; what remains goes to the largest remainders, ties to the larger key, then to the lower id. */
function byLargestRemainder(shares: readonly Share[], total: number): readonly number[] {
  const amounts = shares.map(({ exact }) => Number(floor(exact)));
  const left = total - amounts.reduce((sum, amount) => sum + amount, 0);
  const remainders = shares.map(({ exact }) => minus(exact, ratio(floor(exact), 1)));
  const order = shares
    .map((share, index) => ({ share, index, remainder: remainders[index] ?? ZERO }))
    .sort(
      (one, other) =>
        compare(other.remainder, one.remainder) ||
        compare(other.share.key, one.share.key) ||
        (one.share.municipality.id < other.share.municipality.id ? -1 : 1),
    );
  for (const { index } of order.slice(0, left)) amounts[index] = (amounts[index] ?? 0) + 1;
  return amounts;
}

/** The calendar half year in which the planning week's Monday lies. */
function halfYearOf(monday: DayNumber): { readonly from: DayNumber; readonly until: DayNumber } {
  const [year = '', month = ''] = dateOf(monday).split('-');
  const [first, last] = Number(month) <= 6 ? ['01-01', '06-30'] : ['07-01', '12-31'];
  const from = dayNumberOf(`${year}-${first}`);
  const until = dayNumberOf(`${year}-${last}`);
  if (from === undefined || until === undefined) throw new RangeError(`no half year for day ${monday}`);
  return { from, until };
}
