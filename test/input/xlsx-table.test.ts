import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { dayNumberOf } from '../../src/domain/calendar.ts';
import { ProblemList } from '../../src/input/problem-list.ts';
import { readTable } from '../../src/input/read-table.ts';
import { unpackedSizeOf } from '../../src/input/zip-size.ts';
import { folderWith, problemsWith, readWith, removeFoldersAfterwards, SCENARIO } from './scenario-folder.ts';

removeFoldersAfterwards();

type Cell = string | number | boolean | Date | null;

async function workbook(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : { value };
    }),
  );
  return await writeXlsxFile(cells as unknown as SheetData).toBuffer();
}

async function read(bytes: Buffer) {
  const folder = await folderWith({ 'table.xlsx': bytes });
  const problems = new ProblemList();
  const table = await readTable({ path: join(folder, 'table.xlsx'), shownAs: 'table.xlsx' }, problems);
  return { table, problems: problems.all };
}

describe('an XLSX workbook', () => {
  it('gives the same cells as a CSV file: dates, numbers, yes and no', async () => {
    const bytes = await workbook([
      ['Name', 'From', 'Rate', 'Small', 'Third', 'Open'],
      ['A', new Date(Date.UTC(2026, 10, 23)), 0.1 + 0.2, 0.0000001, 1.125, true],
      ['B', null, 1250, -3, null, false],
    ]);
    const { table, problems } = await read(bytes);
    expect(problems).toEqual([]);
    expect(table?.columns).toEqual(['name', 'from', 'rate', 'small', 'third', 'open']);
    expect(table?.rows).toEqual([
      // Three decimals get a zero, so that they never read as thousands.
      ['A', '2026-11-23', '0.3', '1e-7', '1.1250', 'true'],
      ['B', '', '1250', '-3', '', 'false'],
    ]);
    expect(table?.lines).toEqual([2, 3]);
  });

  it('keeps row numbers across empty rows', async () => {
    const { table } = await read(await workbook([['name'], ['A'], [null], ['B']]));
    expect(table?.lines).toEqual([2, 4]);
  });

  it('is read as any file of a scenario, with the row number in its problems', async () => {
    const header = ['dwelling_id', 'municipality', 'bedrooms', 'rent', 'available_from'];
    const good = ['D-1', 'GM0855', 3, 812.5, new Date(Date.UTC(2026, 11, 1))];
    const scenario = { 'scenario.yaml': SCENARIO.replace('dwellings.csv', 'dwellings.xlsx') };
    const { week } = await readWith({ ...scenario, 'dwellings.xlsx': await workbook([header, good]) });
    expect(week.dwellings).toEqual([
      {
        id: 'D-1',
        municipality: 'GM0855',
        bedrooms: 3,
        rent: 81250,
        availableFrom: dayNumberOf('2026-12-01'),
        accessible: false,
      },
    ]);
    const bad = ['D-2', 'GM0855', 2.5, 812.345, 46357];
    const problems = await problemsWith({ ...scenario, 'dwellings.xlsx': await workbook([header, good, bad]) });
    expect(problems.map(({ kind, source, params }) => [kind, source?.file, source?.line, params['value']])).toEqual([
      ['not-a-whole-number', 'dwellings.xlsx', 3, '2.5'],
      ['not-an-amount', 'dwellings.xlsx', 3, '812.3450'],
      ['not-a-date', 'dwellings.xlsx', 3, '46357'],
    ]);
  });

  it('without any cell is empty', async () => {
    const { problems } = await read(await workbook([[null]]));
    expect(problems.map(({ kind }) => kind)).toEqual(['file-empty']);
  });

  it('is refused when it unpacks to more than is allowed, whatever it says of itself', async () => {
    const bytes = await workbook([['name'], ...Array.from({ length: 2000 }, () => ['A'])]);
    const size = unpackedSizeOf(bytes, 10_000_000)!;
    expect(size).toBeGreaterThan(bytes.length);
    expect(unpackedSizeOf(bytes, size)).toBe(size);
    expect(unpackedSizeOf(bytes, size - 1)).toBe(size);
    // An archive that claims to be small: the sizes in its directory are all set to 1.
    const liar = Buffer.from(bytes);
    for (let at = liar.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = liar.indexOf('PK\x01\x02', at + 4, 'latin1')) {
      liar.writeUInt32LE(1, at + 24);
    }
    expect(unpackedSizeOf(liar, 5000)).toBe(5001);
    // And one that claims to be huge is believed at once.
    const boaster = Buffer.from(bytes);
    boaster.writeUInt32LE(0xffffffff, boaster.indexOf('PK\x01\x02', 0, 'latin1') + 24);
    expect((await read(boaster)).problems.map(({ kind }) => kind)).toEqual(['xlsx-too-large']);
  });

  it('is refused when cut off or overwritten, at every length', async () => {
    const bytes = await workbook([['name'], ['A']]);
    for (let length = 8; length < bytes.length; length += 97) {
      const { table, problems } = await read(bytes.subarray(0, length));
      expect(table).toBeUndefined();
      expect(problems.map(({ kind }) => kind)).toEqual(['xlsx-damaged']);
    }
    const overwritten = Buffer.from(bytes).fill(0x41, 200, bytes.length - 200);
    expect((await read(overwritten)).problems.map(({ kind }) => kind)).toEqual(['xlsx-damaged']);
  });
});
