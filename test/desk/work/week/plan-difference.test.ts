import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isSame, planDifference } from '../../../../src/desk/work/week/plan-difference.ts';
import type { ObjectiveResult, Placement, Plan } from '../../../../src/domain/plan.ts';

function placement(family: string, change: Partial<Placement> = {}): Placement {
  return {
    family,
    status: 'placed',
    municipality: 'GM0855',
    supply: 'dwelling',
    dwelling: 'D-01',
    moveInWeek: '2026-W50',
    stays: [],
    weeksInShelter: 8,
    rooflessWeeks: 0,
    overCap: false,
    excessWeeks: 0,
    match: 0.5,
    schoolChanges: 0,
    regionFallback: false,
    reasons: [],
    ...change,
  };
}

function objective(name: ObjectiveResult['name'], value: number, sense: 'minimise' | 'maximise' = 'minimise') {
  const unit = name === 'match' ? 'points' : 'family-weeks';
  return { name, unit, sense, value, bound: value, gap: 0, proven: true, conditional: false, how: 'search' } as const;
}

function plan(placements: readonly Placement[], objectives: readonly ObjectiveResult[] = []): Plan {
  return { placements, objectives } as unknown as Plan;
}

describe('the difference between two plans', () => {
  it('is nothing between a plan and itself', () => {
    const one = plan([placement('F-1'), placement('F-2')], [objective('roofless', 2)]);
    expect(isSame(planDifference(one, one))).toBe(true);
    expect(planDifference(one, one).families).toEqual([]);
  });

  it('names the first objective that pays, and not the ones after it', () => {
    const before = plan(
      [],
      [objective('roofless', 0), objective('weeks-in-shelter', 100), objective('match', 9, 'maximise')],
    );
    const after = plan(
      [],
      [objective('roofless', 0), objective('weeks-in-shelter', 103), objective('match', 8, 'maximise')],
    );
    const { pays, gains } = planDifference(before, after);
    expect(pays).toMatchObject({ name: 'weeks-in-shelter', worseBy: 3 });
    expect(gains).toBeUndefined();
  });

  it('counts less match as worse, though its number goes down', () => {
    const before = plan([], [objective('match', 10.820424, 'maximise')]);
    const after = plan([], [objective('match', 10.7, 'maximise')]);
    expect(planDifference(before, after).pays).toMatchObject({ name: 'match', worseBy: 0.120424 });
    expect(planDifference(after, before).gains).toMatchObject({ name: 'match', worseBy: -0.120424 });
  });

  it('says of a family on which outcome it loses first: no roof weighs more than a better match', () => {
    const before = plan([placement('F-1')]);
    const after = plan([placement('F-1', { rooflessWeeks: 1, match: 0.9, weeksInShelter: 4 })]);
    expect(planDifference(before, after).families).toMatchObject([
      { family: 'F-1', effect: 'loses', by: 'roofless-weeks' },
    ]);
  });

  it('says that a family gains a home, loses weeks, or only moves', () => {
    const before = plan([placement('F-1', { status: 'unplaced' }), placement('F-2'), placement('F-3')]);
    const after = plan([
      placement('F-1'),
      placement('F-2', { weeksInShelter: 9 }),
      placement('F-3', { dwelling: 'D-02' }),
    ]);
    expect(planDifference(before, after).families).toMatchObject([
      { family: 'F-2', effect: 'loses', by: 'weeks-in-shelter' },
      { family: 'F-1', effect: 'gains', by: 'home' },
      { family: 'F-3', effect: 'moves' },
    ]);
  });

  it('tells of families that come and go', () => {
    const { families } = planDifference(plan([placement('F-1')]), plan([placement('F-2')]));
    expect(families.map(({ family, effect }) => [family, effect])).toEqual([
      ['F-2', 'comes'],
      ['F-1', 'goes'],
    ]);
  });

  it('compares only objectives that both plans count in the same unit', () => {
    const children = { ...objective('weeks-in-shelter', 50), unit: 'child-weeks' };
    expect(planDifference(plan([], [objective('weeks-in-shelter', 20)]), plan([], [children])).objectives).toEqual([]);
  });

  const outcomes = fc.record({
    status: fc.constantFrom('placed' as const, 'unplaced' as const),
    weeksInShelter: fc.nat(20),
    rooflessWeeks: fc.nat(3),
    excessWeeks: fc.nat(3),
    match: fc.nat(1_000_000).map((millionths) => millionths / 1_000_000),
    schoolChanges: fc.nat(3),
  });
  const plans = fc.array(outcomes, { maxLength: 6 }).map((list) =>
    plan(
      list.map((outcome, index) => placement(`F-${index}`, outcome)),
      [
        objective(
          'weeks-in-shelter',
          list.reduce((sum, { weeksInShelter }) => sum + weeksInShelter, 0),
        ),
      ],
    ),
  );

  test.prop([plans, plans])('turned round, those who lost gain, and the other way round', (before, after) => {
    const effects = ({ families }: ReturnType<typeof planDifference>) =>
      new Map(families.map(({ family, effect, by }) => [family, { effect, by }]));
    const there = effects(planDifference(before, after));
    const back = effects(planDifference(after, before));
    const opposite = { loses: 'gains', gains: 'loses', moves: 'moves', comes: 'goes', goes: 'comes' } as const;
    expect([...back.keys()].sort()).toEqual([...there.keys()].sort());
    for (const [family, { effect, by }] of there) {
      expect(back.get(family)).toEqual({ effect: opposite[effect], by });
    }
    expect(planDifference(after, before).gains?.worseBy).toBe(
      planDifference(before, after).pays === undefined ? undefined : -planDifference(before, after).pays!.worseBy,
    );
  });
});
