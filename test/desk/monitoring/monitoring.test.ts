import { beforeAll, describe, expect, it } from 'vitest';
import { monitoring } from '../../../src/desk/monitoring/monitoring.ts';
import { evaluation, moneyCheck } from '../../../src/desk/monitoring/reports.ts';
import { ADMINISTRATOR, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

const VIEWER = { id: 'viewer-1', role: 'viewer' } as const;
let desk: MovingDesk;
beforeAll(async () => {
  desk = await exampleDesk();
});

describe('monitoring', () => {
  it('counts every case once, in its state', async () => {
    const { families, states } = await monitoring(desk, PLANNER);
    const cases = await desk.register.read((reading) => reading.list('case'));
    expect(families).toBe(cases.length);
    expect(states.reduce((sum, line) => sum + line.families!, 0)).toBe(cases.length);
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

  it('measures the days of steps that were taken here, and says nothing of imported ones', async () => {
    expect((await monitoring(desk, PLANNER)).durations.every(({ count }) => count === 0)).toBe(true);
    await desk.register.change({ actor: PLANNER, action: 'report' }, (writing) =>
      writing.add('case', 'F-900', {
        state: 'reported',
        since: writing.now,
        referring: 'GM0363',
        assessment: {},
        household: {},
        declines: [],
        planner: { bannedFrom: [] },
      }),
    );
    desk.pass(3);
    await desk.register.change({ actor: PLANNER, action: 'assess' }, async (writing) => {
      await writing.step('F-900', 1, 'assess');
    });
    const { durations } = await monitoring(desk, PLANNER);
    expect(durations.find(({ step }) => step === 'assessment')).toEqual({
      step: 'assessment',
      count: 1,
      medianDays: 3,
      ninetiethDays: 3,
    });
  });

  it.each([VIEWER, ADMINISTRATOR])('shows $role no count under five, and rounds weeks', async (actor) => {
    const figures = await monitoring(desk, actor);
    expect(figures.suppressed).toBe(true);
    for (const { families } of figures.states) expect(families === null || families === 0 || families >= 5).toBe(true);
    for (const { open } of figures.weeks) expect(open! % 5).toBe(0);
    for (const line of figures.promises) {
      for (const count of [line.housedFamilies, line.proposed]) {
        expect(count === null || count === 0 || count >= 5).toBe(true);
      }
    }
    expect(figures.durations.find(({ step }) => step === 'assessment')).toMatchObject({
      count: null,
      medianDays: null,
    });
  });

  it('lets nobody compute a hidden state from the total', async () => {
    const { states, families } = await monitoring(desk, VIEWER);
    const hidden = states.filter((line) => line.families === null);
    const known = states.reduce((sum, line) => sum + (line.families ?? 0), 0);
    expect(hidden.length).not.toBe(1);
    if (hidden.length > 0) expect(families! - known).toBeGreaterThanOrEqual(5);
  });
});

describe('the printable reports', () => {
  it.each([
    ['nl', moneyCheck, 'Financiële tussenstand'],
    ['en', moneyCheck, 'Money check'],
    ['nl', evaluation, 'Evaluatie'],
    ['en', evaluation, 'Evaluation'],
  ] as const)('say everything in %s', async (language, report, title) => {
    const page = await report(desk, PLANNER, language);
    expect(page).toContain(title);
    expect(page).not.toMatch(/undefined|NaN|\{[a-z]+\}<|<script/);
  });

  it('hold no id of a family, for anybody', async () => {
    for (const actor of [PLANNER, VIEWER]) {
      for (const report of [moneyCheck, evaluation]) expect(await report(desk, actor, 'nl')).not.toMatch(/F-\d{3}/);
    }
  });
});
