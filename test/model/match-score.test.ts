import { describe, expect, test } from 'vitest';
import type { Family } from '../../src/domain/planning-week.ts';
import { aPolicy, aWeek, commitment, family, municipality, score, tension } from '../week-builder.ts';
import { dataOf } from './options.ts';

const MUNICIPALITIES = [
  municipality('M-1', { labourRegion: 'LR-1', shelterRegion: 'SR-1' }),
  municipality('M-2', { labourRegion: 'LR-2', shelterRegion: 'SR-1' }),
  municipality('M-3', { labourRegion: 'LR-3', shelterRegion: 'SR-3' }),
  municipality('M-4'),
];
const TAKING_PART = MUNICIPALITIES.map((_, index) => commitment(`M-${index + 1}`));
/** Care is tightest in LR-1 and loosest in LR-3; building is the same everywhere; there is no figure of logistics in LR-3. */
const LABOUR = [
  tension('LR-1', 'care', 4),
  tension('LR-2', 'care', 2),
  tension('LR-3', 'care', 1),
  tension('LR-1', 'building', 3),
  tension('LR-2', 'building', 3),
  tension('LR-1', 'logistics', 1),
  tension('LR-2', 'logistics', 2),
];
const scorerOf = (changes: Partial<Family>, ...parts: Parameters<typeof aWeek>) =>
  dataOf(aWeek(family('F-1', changes), ...MUNICIPALITIES, ...TAKING_PART, ...LABOUR, ...parts), aPolicy()).scorer;
const part = (name: 'labour' | 'ties' | 'preference', changes: Partial<Family>, ...parts: Parameters<typeof aWeek>) => {
  const scorer = scorerOf(changes, ...parts);
  return [0, 1, 2, 3].map((municipalityIndex) => scorer.parts(0, municipalityIndex)![name]);
};

describe('labour prospects', () => {
  test('a sector counts from 0 in the loosest region to 1 in the tightest; a region without figures counts 0.5', () => {
    expect(part('labour', { sectors: [['care']] })).toEqual([1, 1 / 3, 0, 0.5]);
  });

  test('a sector that is equally tight everywhere counts 0.5', () => {
    expect(part('labour', { sectors: [['building']] })).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('an adult counts with the mean of the sectors, and one without a figure there is skipped', () => {
    expect(part('labour', { sectors: [['care', 'logistics']] })).toEqual([0.5, (1 / 3 + 1) / 2, 0, 0.5]);
  });

  test('all adults with sectors count, not only the strongest', () => {
    expect(part('labour', { sectors: [['care'], ['logistics'], []] })).toEqual([0.5, (1 / 3 + 1) / 2, 0.25, 0.5]);
  });

  test('without any sector the prospects are neither good nor bad', () => {
    expect(part('labour', { sectors: [] })).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(part('labour', { sectors: [[]] })).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('only regions of municipalities that take part stretch the scale', () => {
    const outside = [municipality('M-5', { labourRegion: 'LR-5' }), tension('LR-5', 'care', 100)];
    expect(part('labour', { sectors: [['care']] }, ...outside)).toEqual([1, 1 / 3, 0, 0.5]);
    expect(part('labour', { sectors: [['care']] }, ...outside, commitment('M-5'))[0]).toBeCloseTo(3 / 99, 12);
  });

  test('of several periods the latest counts, wherever it stands in the file', () => {
    const periods = [tension('LR-3', 'nursing', 9, '2025Q4'), tension('LR-3', 'nursing', 1, '2026Q1')];
    const others = [tension('LR-1', 'nursing', 5, '2026Q1')];
    expect(part('labour', { sectors: [['nursing']] }, ...periods, ...others)).toEqual([1, 0.5, 0, 0.5]);
    expect(part('labour', { sectors: [['nursing']] }, ...others, ...periods.toReversed())).toEqual([1, 0.5, 0, 0.5]);
  });

  test('families without a sector are named, and regions without a figure that some family needs', () => {
    const noFigures = [municipality('M-6', { labourRegion: 'LR-6' }), commitment('M-6')];
    expect(scorerOf({ sectors: [[]] }, ...noFigures).unknown).toEqual({ families: ['F-1'], regions: [] });
    expect(scorerOf({ sectors: [['care'], []] }, ...noFigures).unknown).toEqual({ families: [], regions: ['LR-6'] });
    expect(scorerOf({ sectors: [['care']] }, noFigures[0]!).unknown).toEqual({ families: [], regions: [] });
  });
});

describe('ties', () => {
  test('count 1 in their municipality, 0.5 in its labour or shelter region, and nothing beyond', () => {
    expect(part('ties', { ties: [{ place: 'M-1', kind: 'work' }] })).toEqual([1, 0.5, 0, 0]);
  });

  test('count with their mean, whatever their kind', () => {
    const ties = [
      { place: 'M-1', kind: 'work' },
      { place: 'M-3', kind: 'care' },
    ] as const;
    expect(part('ties', { ties })).toEqual([0.5, 0.25, 0.5, 0]);
  });

  test('with a region count 0.5 in all of it', () => {
    expect(part('ties', { ties: [{ place: 'SR-1', kind: 'family' }] })).toEqual([0.5, 0.5, 0, 0]);
    expect(part('ties', { ties: [{ place: 'LR-3', kind: 'family' }] })).toEqual([0, 0, 0.5, 0]);
  });

  test('do not make neighbours of municipalities that have no region', () => {
    expect(part('ties', { ties: [{ place: 'M-4', kind: 'family' }] }, municipality('M-5'))).toEqual([0, 0, 0, 1]);
  });

  test('without any, count 0.5 everywhere', () => {
    expect(part('ties', {})).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

describe('preference', () => {
  test('counts 1, two thirds and one third for the first three, and nothing for a fourth', () => {
    expect(part('preference', { preferences: ['M-3', 'M-1', 'M-4', 'M-2'] })).toEqual([2 / 3, 0, 1, 1 / 3]);
  });

  test('without any, counts 0.5 everywhere', () => {
    expect(part('preference', {})).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

describe('the score', () => {
  test('weighs the parts and is a whole number of millionths', () => {
    const scorer = scorerOf({ sectors: [['care']], ties: [{ place: 'M-1', kind: 'work' }], preferences: ['M-2'] });
    // 0.6 × 1 + 0.25 × 1; 0.6 × ⅓ + 0.25 × ½ + 0.15 × 1; nothing; 0.6 × ½.
    expect([0, 1, 2, 3].map((at) => scorer.millionths(0, at))).toEqual([850_000, 475_000, 0, 300_000]);
  });

  test('goes by the weights of the policy', () => {
    const week = aWeek(family('F-1', { preferences: ['M-2'] }), ...MUNICIPALITIES, ...TAKING_PART);
    const { scorer } = dataOf(week, aPolicy({ matchWeights: { labour: 0, ties: 0, preference: 1 } }));
    expect([0, 1].map((at) => scorer.millionths(0, at))).toEqual([0, 1_000_000]);
  });

  test('of a table that was given is what it says; a pair that it lacks scores nothing, and has no parts', () => {
    const scorer = scorerOf(
      { preferences: ['M-2'] },
      score('F-1', 'M-1', 123_456),
      score('F-9', 'M-1', 9),
      score('F-1', 'M-9', 9),
    );
    expect([scorer.millionths(0, 0), scorer.millionths(0, 1)]).toEqual([123_456, 0]);
    expect([scorer.listed(0, 0), scorer.listed(0, 1)]).toEqual([true, false]);
    expect(scorer.parts(0, 0)).toBeUndefined();
  });
});
