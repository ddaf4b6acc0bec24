import { beforeAll, describe, expect, it } from 'vitest';
import { evaluation } from '../../../../src/desk/work/monitoring/evaluation.ts';
import { monitoring } from '../../../../src/desk/work/monitoring/monitoring.ts';
import { COUNTED, type Monitoring } from '../../../../src/desk/work/monitoring/schemas.ts';
import { ADMINISTRATOR, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';
import { livedDesk } from './lived-desk.ts';

const VIEWER = { id: 'viewer-1', role: 'viewer' } as const;

describe('monitoring of the example week', () => {
  let desk: MovingDesk;
  beforeAll(async () => {
    desk = await exampleDesk();
  });

  it('counts every case once, in its state and in its phase', async () => {
    const { weeks, states } = await monitoring(desk, PLANNER);
    const cases = await desk.register.read((reading) => reading.list('case'));
    expect(states.reduce((sum, line) => sum + line.families, 0)).toBe(cases.length);
    const { families, phases } = weeks.at(-1)!;
    expect(families).toBe(cases.length);
    expect(Object.values(phases).reduce<number>((sum, count) => sum + count!, 0)).toBe(cases.length);
  });

  it('counts person-weeks in shelter by the day: a week more costs a week more', async () => {
    const { cost, shelter } = await monitoring(desk, PLANNER);
    const cases = await desk.register.read((reading) => reading.list('case'));
    desk.pass(7);
    const later = await monitoring(desk, PLANNER);
    desk.pass(-7);
    const persons = cases
      .filter(({ body }) => body.household['shelter_id'] !== undefined)
      .reduce(
        (sum, { body }) => sum + Number(body.household['adults']) + body.household['child_ages']!.split('|').length,
        0,
      );
    expect(later.cost.toDate! - cost.toDate!).toBeCloseTo((persons * 30_000) / 52, 6);
    expect(later.shelter.childWeeks!).toBeGreaterThan(shelter.childWeeks!);
  });

  it('says nothing of how long imported steps took, and counts clocks that are over time', async () => {
    const { durations, overdue } = await monitoring(desk, PLANNER);
    expect(durations.every(({ count }) => count === 0)).toBe(true);
    expect(overdue.shelter).toBeGreaterThan(0);
  });

  it('expects without a margin what families who are here will cost, since nobody knows yet how many come', async () => {
    const [months, year] = (await monitoring(desk, PLANNER)).cost.prognoses;
    expect(months).toMatchObject({ horizonWeeks: 13, low: null, newFamilies: null });
    expect(year!.expected!).toBeGreaterThanOrEqual(months!.expected!);
  });
});

describe('who may not see cases', () => {
  let lived: MovingDesk;
  let exact: Monitoring;
  beforeAll(async () => {
    lived = await livedDesk(20);
    exact = await monitoring(lived, PLANNER);
  });

  it.each([VIEWER, ADMINISTRATOR])('gets no count under five as $role, and only rounded ones', async (actor) => {
    const figures = await monitoring(lived, actor);
    expect(figures.suppressed).toBe(true);
    expect(figures.states).toEqual([]);
    for (const count of countsIn(figures)) expect(count === null || count % 5 === 0, String(count)).toBe(true);
    expect(figures.cost.toDate! % 10_000).toBe(0);
    expect(figures.shelter.childWeeks! % 10).toBe(0);
    for (const { expected, low, high } of figures.cost.prognoses) {
      for (const euros of [expected, low, high]) expect(euros! % 10_000).toBe(0);
    }
  });

  it('cannot compute a hidden count by linear arithmetic, even if what is shown were exact', async () => {
    for (const seed of [1, 2, 3, 4]) {
      for (const weeks of [3, 8, 20]) {
        const desk = await livedDesk(weeks, seed);
        const figures = await monitoring(desk, VIEWER);
        expect(figures.suppressed).toBe(true);
        const relations = relationsOf(figures);
        expect(relations.length).toBeGreaterThan(0);
        expect(determinedCells(relations), `seed ${seed}, ${weeks} weeks`).toEqual([]);
      }
    }
  });

  it('sees of the example week nothing of which a planner saw fewer than five', async () => {
    const desk = await exampleDesk();
    const [all, shown] = [await monitoring(desk, PLANNER), await monitoring(desk, VIEWER)];
    const counts = countsIn(all);
    countsIn(shown).forEach((count, index) => {
      const real = counts[index]!;
      if (real > 0 && real < 5) expect(count).toBeNull();
    });
  });

  it('is told of the lived register what a planner sees, but coarser', () => {
    expect(exact.weeks.at(-1)!.families).toBeGreaterThan(30);
    expect(exact.durations.every(({ count }) => count! > 5)).toBe(true);
    expect(exact.outflow.ways.find(({ way }) => way === 'housed')!.times).toBeGreaterThan(5);
    expect(exact.promises.total.housedFamilies).toBeGreaterThan(5);
  });
});

describe('the evaluation', () => {
  it('is due a year after the register began, or three', async () => {
    const desk = await exampleDesk();
    expect(await evaluation(desk, PLANNER)).toMatchObject({ years: 1, dueOn: '2027-11-23', isDue: false });
    expect(await evaluation(desk, PLANNER, 3)).toMatchObject({ years: 3, dueOn: '2029-11-22' });
    desk.pass(365);
    expect((await evaluation(desk, PLANNER)).isDue).toBe(true);
  });

  it('counts the homes given per municipality, and hides small ones', async () => {
    const desk = await livedDesk(26);
    const { homes, outcomes } = await evaluation(desk, PLANNER);
    expect(homes.reduce((sum, { given }) => sum + given!, 0)).toBeGreaterThan(10);
    expect(homes.every(({ share, given, vacatedPerYear }) => share === given! / vacatedPerYear!)).toBe(true);
    expect(outcomes.length).toBeGreaterThan(5);
    for (const { given } of (await evaluation(desk, VIEWER)).homes)
      expect(given === null || given % 5 === 0).toBe(true);
  });
});

/** Every count of families in the answer, in a fixed order. */
function countsIn(figures: Monitoring): readonly (number | null)[] {
  const { weeks, outflow, durations, overdue, shelter, promises, refusals, overrides } = figures;
  return [
    ...weeks.flatMap(({ phases, families }) => [...Object.values(phases), families]),
    ...outflow.ways.map(({ times }) => times),
    outflow.cameBack,
    ...durations.map(({ count }) => count),
    ...Object.values(overdue),
    shelter.families,
    shelter.overCap,
    ...shelter.byWeeks.map(({ families }) => families),
    ...promises.lines.flatMap((line) => COUNTED.map((column) => line[column])),
    ...COUNTED.map((column) => promises.total[column]),
    ...Object.values(refusals),
    overrides,
  ];
}

/** Sums that hold between the figures of an answer: the hidden ones among their parts, by name. Null totals relate nothing. */
function relationsOf({ weeks, shelter, promises }: Monitoring): readonly (readonly string[])[] {
  const relations: string[][] = [];
  const relate = (name: string, parts: readonly (number | null)[], total: number | null): void => {
    const hidden = parts.flatMap((part, index) => (part === null ? [`${name} ${index}`] : []));
    if (hidden.length > 0) relations.push(total === null ? [...hidden, `${name} total`] : hidden);
  };
  for (const { week, phases, families } of weeks) relate(week, Object.values(phases), families);
  for (const column of COUNTED) {
    relate(
      column,
      promises.lines.map((line) => line[column]),
      promises.total[column],
    );
  }
  const buckets = (isOver: boolean) =>
    shelter.byWeeks.filter(({ over }) => over >= shelter.capWeeks === isOver).map(({ families }) => families);
  const { families, overCap } = shelter;
  const within = families === null || overCap === null ? null : families - overCap;
  relate('over', buckets(true), overCap);
  relate('within', buckets(false), within);
  relate('shelter', [...buckets(true), ...buckets(false)], families);
  return relations;
}

/** Gauss-Jordan over the relations: a cell that stands alone in a row is known. */
function determinedCells(relations: readonly (readonly string[])[]): readonly string[] {
  const names = [...new Set(relations.flat())];
  const rows = relations.map((relation) => names.map((name): number => (relation.includes(name) ? 1 : 0)));
  let pivot = 0;
  for (let column = 0; column < names.length && pivot < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= pivot && Math.abs(row[column]!) > 1e-9);
    if (found < 0) continue;
    [rows[pivot], rows[found]] = [rows[found]!, rows[pivot]!];
    const scale = rows[pivot]![column]!;
    rows[pivot] = rows[pivot]!.map((value) => value / scale);
    rows.forEach((row, index) => {
      const factor = row[column]!;
      if (index !== pivot && factor !== 0) rows[index] = row.map((value, at) => value - factor * rows[pivot]![at]!);
    });
    pivot += 1;
  }
  return rows.flatMap((row) => {
    const used = row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [names[index]!] : []));
    return used.length === 1 ? used : [];
  });
}
