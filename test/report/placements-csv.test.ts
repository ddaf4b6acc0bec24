import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { withoutFormula } from '../../src/report/csv-rows.ts';
import { placementsCsv } from '../../src/report/placements-csv.ts';
import { sampleInput, samplePlan } from './sample-plan.ts';

describe('placements.csv', () => {
  test('has one row per family under one row of column names', () => {
    const rows = csvParseRows(placementsCsv(sampleInput, 'nl'));
    expect(rows).toHaveLength(25);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([20]));
    expect(rows[0]?.slice(0, 4)).toEqual(['family_id', 'status', 'persons', 'municipality']);
    const row = rows.find(([id]) => id === 'F-004');
    expect(row?.slice(0, 10)).toEqual([
      'F-004',
      'placed',
      '3',
      'GM0772',
      'Eindhoven',
      'dwelling',
      'D-17',
      '',
      '',
      '2026-W52',
    ]);
  });

  test('a family without a home has empty cells for it', () => {
    const rows = csvParseRows(placementsCsv(sampleInput, 'en'));
    const row = rows.find(([id]) => id === 'F-003');
    expect(row?.slice(1, 10)).toEqual(['unplaced', '3', '', '', '', '', '', '', '']);
    expect(row?.at(-1)).toContain('There are homes that fit');
  });

  test('lines end in CRLF, and the language changes the reasons alone', () => {
    const nl = placementsCsv(sampleInput, 'nl');
    expect(nl.split('\r\n').at(-1)).toBe('');
    expect(nl.replaceAll('\r\n', '')).not.toContain('\n');
    const without = (text: string) => csvParseRows(text).map((row) => row.slice(0, -1));
    expect(without(nl)).toEqual(without(placementsCsv(sampleInput, 'en')));
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])(
    'the cell %j cannot start a formula',
    (text) => {
      expect(withoutFormula(text).startsWith("'")).toBe(true);
    },
  );

  test('an id that would be a formula gets an apostrophe; other cells stay as they are', () => {
    const [first, ...rest] = samplePlan.placements;
    const family = '=HYPERLINK("http://x";"y")';
    const plan = { ...samplePlan, placements: [{ ...first!, family }, ...rest] };
    const rows = csvParseRows(placementsCsv({ ...sampleInput, plan }, 'nl'));
    expect(rows.some(([id]) => id === `'${family}`)).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(withoutFormula("'s-Gravenhage")).toBe("'s-Gravenhage");
  });

  test('a line break in an id does not break the row', () => {
    const [first, ...rest] = samplePlan.placements;
    const plan = { ...samplePlan, placements: [{ ...first!, family: 'F\n1' }, ...rest] };
    expect(placementsCsv({ ...sampleInput, plan }, 'nl').split('\r\n')).toHaveLength(26);
  });
});
