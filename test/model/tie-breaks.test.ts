import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  type Part,
  shelter,
} from '../week-builder.ts';
import { costsOf } from './program-view.ts';

const PLACE = [municipality('M-1'), municipality('M-2'), commitment('M-1'), commitment('M-2')];
const HOMES = [dwelling('D-1', 'M-1'), dwelling('D-2', 'M-2')];
const programOf = (parts: readonly Part[], policy = aPolicy(), seed = 1) =>
  buildModel(aWeek({ seed }, ...parts), policy).program;

describe('the order of the tie-breaks', () => {
  test('is the date of referral and then the lot; they follow the objectives of the policy', () => {
    const { objectives } = programOf(
      [family('F-1'), ...PLACE, ...HOMES],
      aPolicy({ objectives: ['roofless', 'match'] }),
    );
    expect(objectives.map(({ name, role }) => [name, role])).toEqual([
      ['roofless', 'objective'],
      ['match', 'objective'],
      ['tie-break:referral-date', 'tie-break'],
      ['tie-break:lot', 'tie-break'],
    ]);
  });

  test('starts with the number of fallback placements where there is any', () => {
    const regions = ['M-1', 'M-2'].map((id) => municipality(id, { shelterRegion: 'SR' }));
    const far = family('F-1', { referringMunicipality: 'M-1', agreedMunicipality: 'M-1' });
    const program = programOf(
      [far, ...regions, commitment('M-2'), ...HOMES],
      aPolicy({ regime: 'none', regionFallback: true }),
    );
    expect(costsOf(program, 'tie-break:region-fallback')).toEqual({ 'home F-1 D-2 0': 1 });
    expect(program.objectives.at(-3)?.name).toBe('tie-break:region-fallback');
  });
});

describe('the date of referral', () => {
  test('weighs a week of the family referred longest ago the most, and one without a date the least', () => {
    const families = [
      family('F-1', { referredOn: day(-10) }),
      family('F-2', { referredOn: day(-30) }),
      family('F-3'),
      family('F-4', { referredOn: day(-30) }),
    ];
    const program = programOf([...families, ...PLACE]);
    expect(costsOf(program, 'tie-break:referral-date')).toEqual({
      'no-home F-1 4': 8,
      'no-home F-2 4': 12,
      'no-home F-3 4': 4,
      'no-home F-4 4': 12,
    });
  });
});

describe('the lot', () => {
  const TWINS = [family('F-1'), family('F-2')];
  const lotsOf = (parts: readonly Part[], seed: number) => costsOf(programOf(parts, aPolicy(), seed), 'tie-break:lot');
  const parts = [...TWINS, ...PLACE, ...HOMES];

  test('is the same for the same seed, and another for another seed', () => {
    expect(lotsOf(parts, 1)).toEqual(lotsOf(parts, 1));
    expect(lotsOf(parts, 2)).not.toEqual(lotsOf(parts, 1));
  });

  test('does not depend on the order of the rows, nor on who else is there', () => {
    const more = [family('F-9'), ...PLACE, ...HOMES, ...TWINS.toReversed()];
    expect(lotsOf(more, 1)).toMatchObject(lotsOf(parts, 1));
  });

  test('gives the home to either of two families that are alike, by the seed alone', () => {
    const winners = Array.from({ length: 40 }, (_, seed) => {
      const lots = lotsOf([...TWINS, ...PLACE, HOMES[0]!], seed);
      return lots['home F-1 D-1 0']! < lots['home F-2 D-1 0']! ? 'F-1' : 'F-2';
    });
    const first = winners.filter((winner) => winner === 'F-1').length;
    expect(first).toBeGreaterThan(8);
    expect(first).toBeLessThan(32);
  });

  test('is a whole number below a thousand for every home, and for every shelter that a family enters', () => {
    const lots = lotsOf(
      [
        ...parts,
        family('F-3', inShelter('S-1', 1)),
        shelter('S-1', 'M-1', { places: 4 }),
        shelter('S-2', 'M-1', { places: 2 }),
      ],
      1,
    );
    expect(Object.values(lots).every((lot) => Number.isInteger(lot) && lot > 0 && lot < 1000)).toBe(true);
    expect(Object.keys(lots)).toEqual(expect.arrayContaining(['no-home F-1 S-1@0 4', 'home F-3 D-1 0']));
    expect(Object.keys(lots)).not.toContain('no-home F-3 S-1@0 4');
  });
});

describe('two families that are alike', () => {
  test('have the same costs for every objective of the policy, so that only date and lot tell them apart', () => {
    const twins = [family('F-1', { referredOn: day(-9) }), family('F-2', { referredOn: day(-9) })];
    const program = programOf([...twins, ...PLACE, HOMES[0]!]);
    for (const { name, role } of program.objectives) {
      if (name === 'tie-break:lot') continue;
      const costs = costsOf(program, name);
      const swapped = Object.entries(costs).map(([column, cost]) => [
        column.replace(/F-[12]/, (id) => (id === 'F-1' ? 'F-2' : 'F-1')),
        cost,
      ]);
      expect(Object.fromEntries(swapped), `${name} (${role})`).toEqual(costs);
    }
  });
});
