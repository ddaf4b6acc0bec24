import { describe, expect, it } from 'vitest';
import type { PlanningWeek } from '../../../src/domain/planning-week.ts';
import type { PlanOptions, PlanOutcome } from '../../../src/planning/plan-week.ts';
import { planWeek } from '../../../src/planning/plan-week.ts';
import type { WeekPlanner } from '../../../src/simulation/deciders/decider.ts';
import { planMoment } from '../../../src/simulation/deciders/plan-moment.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../../week-builder.ts';

describe('a week planned for a decider', () => {
  it('asks the planner for numbers alone: no reasons, no prices', async () => {
    const asked: (PlanOptions | undefined)[] = [];
    const plan: WeekPlanner = (week, policy, options) => {
      asked.push(options);
      return planWeek(week, policy, options);
    };
    const decision = await planMoment(plan, aTown(family('F-1')), aPolicy());
    expect(asked).toEqual([{ reasons: false, prices: false }]);
    expect(decision.placements).toMatchObject([{ family: 'F-1', status: 'placed', dwelling: 'D-1' }]);
    expect(decision).toMatchObject({ proven: true, released: [] });
  });

  it('lets go of homes that cannot be kept, with the smallest set of families, and plans again', async () => {
    // The room promised is for three persons, and each of these families has two.
    const week = aWeek(
      municipality('GM0001'),
      commitment('GM0001', { persons: 3 }),
      dwelling('D-1', 'GM0001'),
      dwelling('D-2', 'GM0001'),
      family('F-1', { pinnedTo: 'D-1' }),
      family('F-2', { pinnedTo: 'D-2' }),
    );
    const decision = await planMoment(planWeek, week, aPolicy());
    expect([...(decision.released ?? [])].sort()).toEqual(['F-1', 'F-2']);
    // Their homes are gone with the agreements, so that nobody is given one of them.
    expect(decision.placements.every(({ status }) => status === 'unplaced')).toBe(true);
  });

  it.each([
    ['failed-check', /did not pass its check/],
    ['refused', /could not be made by any engine/],
  ] as const)('stops when the plan is %s', async (kind, message) => {
    const broken: WeekPlanner = async () => ({ kind }) as PlanOutcome;
    await expect(planMoment(broken, aTown(), aPolicy())).rejects.toThrow(message);
  });
});

function aTown(...parts: Parameters<typeof aWeek>): PlanningWeek {
  return aWeek(municipality('GM0001'), commitment('GM0001'), dwelling('D-1', 'GM0001'), ...parts);
}
