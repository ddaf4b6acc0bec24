import { fc, test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dateOf, dayNumberOf, isoWeekOf, mondayOf, wholeWeeksBetween } from '../../src/domain/calendar.ts';

describe('dates', () => {
  property.prop([fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })])(
    'count as the calendar of the language does, and exist when it says so',
    (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(dayNumberOf(text)).toBe(dayByTheLibrary(text));
    },
  );

  test('count in days from 1 January 1970', () => {
    expect(dayNumberOf('1970-01-01')).toBe(0);
    expect(dayNumberOf('1969-12-31')).toBe(-1);
    expect(dayNumberOf('2000-03-01')).toBe(11_017);
  });

  test('29 February is there in leap years only', () => {
    expect(dayNumberOf('2028-02-29')).toBe(dayNumberOf('2028-03-01')! - 1);
    expect(dayNumberOf('2027-02-29')).toBeUndefined();
    expect(dayNumberOf('2100-02-29')).toBeUndefined();
    expect(dayNumberOf('2000-02-29')).toBeDefined();
  });

  test.each([
    '',
    '2026',
    '2026-1-05',
    '26-01-05',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-32',
    '2026-01-00',
    '2026-01-05T00:00',
    ' 2026-01-05',
    '2026/01/05',
    '05-01-2026',
    '2026-W05',
  ])('%j is no date', (text) => {
    expect(dayNumberOf(text)).toBeUndefined();
  });

  property.prop([fc.integer({ min: -100_000, max: 100_000 })])('a day number is that of its date', (day) => {
    expect(dayNumberOf(dateOf(day))).toBe(day);
  });

  property.prop([fc.integer({ min: -20_000, max: 60_000 })])('agrees with the calendar of JavaScript', (day) => {
    expect(dateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  });
});

describe('ISO weeks', () => {
  test.each([
    // Years that start on a Thursday, or leap years that start on a Wednesday, have 53 weeks.
    ['2026-W01', '2025-12-29'],
    ['2026-W53', '2026-12-28'],
    ['2027-W01', '2027-01-04'],
    ['2020-W53', '2020-12-28'],
    ['2021-W01', '2021-01-04'],
    ['2015-W53', '2015-12-28'],
    ['2025-W01', '2024-12-30'],
    ['2026-W48', '2026-11-23'],
  ])('%s starts on Monday %s', (week, date) => {
    expect(dateOf(mondayOf(week)!)).toBe(date);
  });

  test.each(['2025-W53', '2027-W53', '2026-W54', '2026-W00', '2026-W99', '2026-W1', '2026W48', '2026-48', 'W48', ''])(
    '%j is no week',
    (week) => {
      expect(mondayOf(week)).toBeUndefined();
    },
  );

  test.each([
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2025-12-28', '2025-W52'],
    ['2025-12-29', '2026-W01'],
    ['2021-01-01', '2020-W53'],
    ['2024-12-31', '2025-W01'],
  ])('%s lies in %s', (date, week) => {
    expect(isoWeekOf(dayNumberOf(date)!)).toBe(week);
  });

  property.prop([fc.integer({ min: -10_000, max: 60_000 })])(
    'every day lies in the week whose Monday is at most six days before',
    (day) => {
      const monday = mondayOf(isoWeekOf(day))!;
      expect(day - monday).toBeGreaterThanOrEqual(0);
      expect(day - monday).toBeLessThanOrEqual(6);
    },
  );
});

describe('whole weeks', () => {
  test.each([
    [0, 0, 0],
    [0, 6, 0],
    [0, 7, 1],
    [3, 16, 1],
    [3, 17, 2],
    [10, 3, 0],
  ])('from day %i to day %i there are %i', (from, to, weeks) => {
    expect(wholeWeeksBetween(from, to)).toBe(weeks);
  });
});

function dayByTheLibrary(text: string): number | undefined {
  try {
    const date = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return Temporal.PlainDate.from('1970-01-01').until(date, { largestUnit: 'day' }).days;
  } catch {
    return undefined;
  }
}
