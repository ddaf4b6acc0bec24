import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { planXlsx } from '../../src/report/plan-xlsx.ts';
import { withFixedZipDates } from '../../src/report/zip-dates.ts';
import { sampleInput, samplePlan } from './sample-plan.ts';

const sheetsOf = async (bytes: Uint8Array) => readExcelFile(Buffer.from(bytes));

describe('plan.xlsx', () => {
  test('has the five sheets, with their names in the language', async () => {
    const nl = await sheetsOf(await planXlsx(sampleInput, 'nl'));
    expect(nl.map(({ sheet }) => sheet)).toEqual(['Plaatsingen', 'Doelen', 'Gemeenten', 'Schaarste', 'Bevindingen']);
    const en = await sheetsOf(await planXlsx(sampleInput, 'en'));
    expect(en.map(({ sheet }) => sheet)).toEqual([
      'Placements',
      'Objectives',
      'Municipalities',
      'Scarcity',
      'Findings',
    ]);
  });

  test('every sheet has a row for each thing, and numbers stay numbers', async () => {
    const sheets = await sheetsOf(await planXlsx(sampleInput, 'en'));
    expect(sheets.map(({ data }) => data.length - 1)).toEqual([
      samplePlan.placements.length,
      samplePlan.objectives.length,
      samplePlan.loads.length,
      samplePlan.scarcity.length,
      samplePlan.warnings.length,
    ]);
    const weeks = sheets[1]!.data.find((row) => row[1] === 'Weeks in shelter');
    expect(weeks?.slice(2, 5)).toEqual([193, 193, 0]);
  });

  test('text that begins with = is written as text, not as a formula', async () => {
    const [first, ...rest] = samplePlan.placements;
    const plan = { ...samplePlan, placements: [{ ...first!, family: '=1+1' }, ...rest] };
    const bytes = await planXlsx({ ...sampleInput, plan }, 'nl');
    const [placements] = await sheetsOf(bytes);
    expect(placements!.data.some((row) => row[0] === '=1+1')).toBe(true);
  });

  test('the same plan gives the same bytes, whatever the clock says', async () => {
    const bytes = await planXlsx(sampleInput, 'nl');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(bytes, await planXlsx(sampleInput, 'nl'))).toBe(0);
  });

  test('bytes that are no ZIP file are refused', () => {
    expect(() => withFixedZipDates(new Uint8Array(40))).toThrow('ZIP');
    expect(() => withFixedZipDates(new Uint8Array(3))).toThrow('ZIP');
  });
});
