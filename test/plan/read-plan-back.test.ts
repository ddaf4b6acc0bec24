import { describe, expect, test } from 'vitest';
import type { Placement } from '../../src/domain/plan.ts';
import { CENTRAL } from '../../src/domain/planning-week.ts';
import { readPlanBack } from '../../src/plan/read-plan-back.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  supply,
} from '../week-builder.ts';
import { planByHand } from './solution.ts';

const WEEK = aWeek(
  family('F-1'),
  family('F-2'),
  family('F-3'),
  family('F-4', inShelter('S-1', 3)),
  municipality('M-1'),
  commitment('M-1', { leadWeeks: 2 }),
  dwelling('D-1', 'M-1'),
  dwelling('D-2', 'M-1'),
  supply('M-1', { pool: 'west' }),
  shelter('S-1', 'M-1'),
);
const CHOSEN = [
  'stay F-1 0',
  'home F-1 D-1 0',
  'stay F-2 S-1@0 2',
  'home-committed F-2 M-1 2',
  'stay F-3 S-1@0 1',
  'home-expected F-3 M-1 west 2 1',
  'no-home F-4 S-1@0 4',
];

describe('a plan that was written earlier', () => {
  const { plan, model, decisions, values } = planByHand(WEEK, aPolicy(), CHOSEN);
  const changed = (family1: string, changes: Partial<Placement>) => ({
    ...plan,
    placements: plan.placements.map((placement) =>
      placement.family === family1 ? { ...placement, ...changes } : placement,
    ),
  });

  test('reads back to the same decisions and columns', () => {
    const back = readPlanBack(model, plan);
    expect(back?.values).toEqual(values);
    expect(back?.decisions).toEqual(decisions);
  });

  test('reads back in any order of its placements', () => {
    expect(readPlanBack(model, { ...plan, placements: plan.placements.toReversed() })?.decisions).toEqual(decisions);
  });

  test('keeps the very dwelling of a group', () => {
    const back = readPlanBack(model, changed('F-1', { dwelling: 'D-2' }));
    expect(model.data.dwellings[back!.decisions[0]!.home!.dwelling!]!.id).toBe('D-2');
  });

  test.each<[string, string, Partial<Placement>]>([
    ['a dwelling that does not exist', 'F-1', { dwelling: 'D-9' }],
    ['a municipality that the home is not in', 'F-1', { municipality: 'M-9' }],
    ['a week in which there is no such home', 'F-1', { moveInWeek: '2026-W50' }],
    ['another kind of home', 'F-2', { supply: 'expected' }],
    ['a pool that does not exist', 'F-3', { pool: 'east' }],
    ['roofless weeks that no stay has', 'F-4', { rooflessWeeks: 1 }],
  ])('is refused with %s', (_, family1, changes) => {
    expect(readPlanBack(model, changed(family1, changes))).toBeUndefined();
  });

  test('is refused when a family of the week is not in it', () => {
    expect(readPlanBack(model, { ...plan, placements: plan.placements.slice(1) })).toBeUndefined();
  });
});

test('a stay that was moved to the central shelter after solving keeps its own shelter', () => {
  const week = aWeek(
    family('F-1'),
    family('F-9', { ...inShelter('S-1', 1), bannedFrom: ['M-1'] }),
    municipality('M-1'),
    commitment('M-1'),
    shelter('S-1', 'M-1'),
    shelter('S-C', CENTRAL, { places: 3 }),
  );
  const policy = aPolicy({ regime: 'central' });
  const { plan, model } = planByHand(week, policy, ['no-home F-1 S-1@0 4', 'no-home F-9 S-1@0 4']);
  expect(plan.placements[0]?.shelter).toBe('S-C');
  const stretches = readPlanBack(model, plan)!.decisions[0]!.stay.stretches;
  expect(stretches.map(({ shelter: at }) => model.data.shelters[at]!.id)).toEqual(['S-C']);
});
