import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { readDecisions } from '../../src/plan/decision.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  supply,
  week,
} from '../week-builder.ts';
import { choose } from './solution.ts';

const PLACE = [municipality('M-1'), commitment('M-1', { leadWeeks: 2 })];

function decide(parts: Parameters<typeof aWeek>, chosen: readonly string[]) {
  const model = buildModel(aWeek(...PLACE, ...parts), aPolicy());
  const { data } = model;
  return readDecisions(data, choose(model, chosen)).map(({ family: index, stay, home }) => ({
    family: data.families[index]!.id,
    week: stay.week,
    ...(home ? { supply: home.supply, municipality: data.municipalities[home.municipality]!.id } : {}),
    ...(home?.dwelling === undefined ? {} : { dwelling: data.dwellings[home.dwelling]!.id }),
    ...(home?.expected === undefined ? {} : { bedrooms: data.homes.expected[home.expected]!.bedrooms }),
  }));
}

describe('decisions read from a solution', () => {
  test('tell each kind of home, and no home', () => {
    const parts = [
      family('F-1'),
      family('F-2'),
      family('F-3'),
      family('F-4'),
      dwelling('D-1', 'M-1'),
      supply('M-1', { perWeekMillionths: 1_000_000, bedrooms: 3 }),
    ];
    const chosen = [
      'stay F-1 0',
      'home F-1 D-1 0',
      'stay F-2 2',
      'home-committed F-2 M-1 2',
      'stay F-3 1',
      'home-expected F-3 M-1 M-1 3 1',
      'no-home F-4 4',
    ];
    expect(decide(parts, chosen)).toEqual([
      { family: 'F-1', week: 0, supply: 'dwelling', municipality: 'M-1', dwelling: 'D-1' },
      { family: 'F-2', week: 2, supply: 'commitment', municipality: 'M-1' },
      { family: 'F-3', week: 1, supply: 'expected', municipality: 'M-1', bedrooms: 3 },
      { family: 'F-4', week: 4 },
    ]);
  });

  test('give like dwellings out one each, the family referred longest ago first, one without a date last', () => {
    const parts = [
      family('F-1'),
      family('F-2', { referredOn: day(-5) }),
      family('F-3', { referredOn: day(-50) }),
      ...['D-1', 'D-2', 'D-3', 'D-4'].map((id) => dwelling(id, 'M-1')),
    ];
    const chosen = ['F-1', 'F-2', 'F-3'].flatMap((id) => [`stay ${id} 0`, `home ${id} D-1 0`]);
    expect(decide(parts, chosen).map(({ dwelling: home }) => home)).toEqual(['D-3', 'D-2', 'D-1']);
  });

  test('leave out no family: a solution without a stay for one is refused', () => {
    expect(() => decide([family('F-1'), family('F-2')], ['no-home F-1 4'])).toThrow('F-2');
  });

  test('keep the stay in the shelter', () => {
    const parts = [
      family('F-1', inShelter('S-1', 2)),
      shelter('S-1', 'M-1'),
      dwelling('D-1', 'M-1', { availableFrom: week(1) }),
    ];
    const model = buildModel(aWeek(...PLACE, ...parts), aPolicy());
    const [decision] = readDecisions(model.data, choose(model, ['stay F-1 S-1@0 1', 'home F-1 D-1 1']));
    expect(decision?.stay.stretches).toEqual([{ shelter: 0, from: 0, until: 1 }]);
  });
});
