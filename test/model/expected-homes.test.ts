import { expect, test } from 'vitest';
import { aPolicy, aWeek, commitment, family, municipality, supply } from '../week-builder.ts';
import { dataOf } from './options.ts';

const PLACE = [family('F-1'), municipality('M-1'), municipality('M-2'), commitment('M-1')];
const classesOf = (...parts: Parameters<typeof aWeek>) =>
  dataOf(aWeek({ horizonWeeks: 10 }, ...PLACE, ...parts), aPolicy()).homes.expected;

test('homes are counted down to whole ones, week by week', () => {
  expect(classesOf(supply('M-1', { perWeekMillionths: 300_000 }))).toEqual([
    {
      pool: 'M-1',
      bedrooms: 2,
      municipalities: [0],
      cumulative: [0, 0, 0, 1, 1, 1, 2, 2, 2, 3],
      releaseWeeks: [3, 6, 9],
    },
  ]);
});

test('a tenth of a home a week is exactly one home after ten weeks', () => {
  expect(classesOf(supply('M-1', { perWeekMillionths: 100_000 }))[0]?.releaseWeeks).toEqual([9]);
});

test('two and a half homes a week release several homes at once', () => {
  const [found] = classesOf(supply('M-1', { perWeekMillionths: 2_500_000 }));
  expect(found?.cumulative.slice(0, 4)).toEqual([2, 5, 7, 10]);
  expect(found?.releaseWeeks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('rows of one pool and size are one class, whatever their municipality; rows of another size are not', () => {
  const west = { pool: 'west', perWeekMillionths: 50_000 };
  expect(
    classesOf(
      supply('M-2', west),
      supply('M-1', west),
      supply('M-1', { ...west, bedrooms: 3, perWeekMillionths: 100_000 }),
    ),
  ).toMatchObject([
    { pool: 'west', bedrooms: 2, municipalities: [0, 1], releaseWeeks: [9] },
    { pool: 'west', bedrooms: 3, municipalities: [0], releaseWeeks: [9] },
  ]);
});

test('supply too thin for one home within the horizon, or of a municipality that is not there, is no class', () => {
  expect(
    classesOf(supply('M-1', { perWeekMillionths: 99_999 }), supply('M-9', { perWeekMillionths: 900_000 })),
  ).toEqual([]);
});
