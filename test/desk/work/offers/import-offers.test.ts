import { expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { DeskError } from '../../../../src/desk/work/desk-error.ts';
import { editOffer } from '../../../../src/desk/work/offers/change-offers.ts';
import { exportOffers } from '../../../../src/desk/work/offers/export-offers.ts';
import { importOffers, previewImport } from '../../../../src/desk/work/offers/import-offers.ts';
import { offersView } from '../../../../src/desk/work/offers/list-offers.ts';
import type { OffersFile } from '../../../../src/desk/work/offers/schemas.ts';
import { freshSqlite, PLANNER } from '../../register/registers.ts';
import { exampleDesk } from '../week/desks.ts';
import { OWNER_A, offer, problemsOf, sendAll, withDwelling } from './offers.ts';

const shelters = (text: string, mode: OffersFile['mode'] = 'add'): OffersFile => ({
  kind: 'shelter',
  file: 'opvang.csv',
  content: Buffer.from(text).toString('base64'),
  mode,
});

it('a file with mistakes is refused with all of them at once, each with its line', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const file = shelters('shelter_id;municipality;places\nS-01;GM0363;veel\n;GM0599;3\nS-05;GM0855;-1\n');
  const problems = await problemsOf(previewImport(desk, file));
  expect(problems.map(({ source }) => [source?.file, source?.line])).toEqual([
    ['opvang.csv', 2],
    ['opvang.csv', 3],
    ['opvang.csv', 4],
  ]);
});

it('a row that stands there twice, a column too few and a place that does not exist are found', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const twice = shelters('shelter_id,municipality,places\nS-90,GM0363,3\nS-91,GM0363,3\nS-90,GM0363,4\n');
  const repeats = await problemsOf(previewImport(desk, twice));
  expect(repeats).toMatchObject([{ kind: 'duplicate-id', params: { firstLine: 2 }, source: { line: 4 } }]);
  const short = shelters('shelter_id,municipality\nS-90,GM0363\n');
  expect(await problemsOf(previewImport(desk, short))).toMatchObject([{ kind: 'missing-column' }]);
  const nowhere = shelters('shelter_id,municipality,places\nS-90,GM9999,3\n');
  expect(await problemsOf(previewImport(desk, nowhere))).toMatchObject([{ kind: 'unknown-municipality' }]);
});

it('the preview tells what would change, to the cell, and saving does exactly that', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const file = shelters('shelter_id;municipality;places;from\nS-01;GM0363;30;1-12-2026\nS-90;GM0599;12;\n');
  const preview = await previewImport(desk, file);
  expect(preview).toMatchObject({
    added: [{ id: 'S-90', row: { shelter_id: 'S-90', municipality: 'GM0599', places: '12' } }],
    changed: [
      {
        id: 'S-01',
        cells: [
          { column: 'places', before: '28', after: '30' },
          { column: 'from', before: '', after: '2026-12-01' },
        ],
      },
    ],
    removed: [],
    unchanged: 0,
  });
  const before = await offersView(desk, PLANNER);
  expect(before.offers.shelter).toHaveLength(6);
  await importOffers(desk, PLANNER, { ...file, fingerprint: preview.fingerprint });
  expect((await offer(desk, 'shelter', 'S-01')).row).toMatchObject({ places: '30', from: '2026-12-01' });
  expect((await offersView(desk, PLANNER)).offers.shelter).toHaveLength(7);
  expect(await previewImport(desk, file)).toMatchObject({ added: [], changed: [], unchanged: 2 });
});

it('what was changed since the preview is not written over', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const file = shelters('shelter_id;municipality;places\nS-01;GM0363;30\n');
  const { fingerprint } = await previewImport(desk, file);
  await editOffer(desk, PLANNER, { kind: 'shelter', id: 'S-01', version: 1, row: { places: '29' } });
  await expect(importOffers(desk, PLANNER, { ...file, fingerprint })).rejects.toBeInstanceOf(DeskError);
  expect((await offer(desk, 'shelter', 'S-01')).row['places']).toBe('29');
});

it('a file in the place of everything takes away what it does not name, but not what a family counts on', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { dwelling } = withDwelling(await sendAll(desk));
  const file: OffersFile = {
    ...shelters('dwelling_id,municipality,bedrooms,available_from\nD-90,GM0014,3,2026-12-01\n', 'replace'),
    kind: 'dwelling',
  };
  const preview = await previewImport(desk, file);
  expect(preview.kept).toContain(dwelling);
  expect(preview.removed).not.toContain(dwelling);
  expect(preview.removed.length + preview.kept.length).toBe(31);
  await importOffers(desk, PLANNER, { ...file, fingerprint: preview.fingerprint });
  const { offers } = await offersView(desk, PLANNER);
  expect(offers.dwelling.map(({ id }) => id)).toEqual([...preview.kept, 'D-90'].sort());
});

it('an export is read back without any change, as CSV and as XLSX', async () => {
  const desk = await exampleDesk(await freshSqlite());
  for (const kind of ['dwelling', 'shelter', 'commitment', 'supply'] as const) {
    const { content } = await exportOffers(desk, PLANNER, kind);
    const file = { ...shelters(content, 'replace'), kind };
    expect(await previewImport(desk, file)).toMatchObject({ added: [], changed: [], removed: [], warnings: [] });
  }
  const rows = [
    ['shelter_id', 'municipality', 'places'],
    ['S-90', 'GM0599', 12],
  ].map((cells) => cells.map((value) => ({ value })));
  const bytes = await writeXlsxFile(rows as never).toBuffer();
  const file = { ...shelters(''), file: 'opvang.xlsx', content: bytes.toString('base64') };
  expect(await previewImport(desk, file)).toMatchObject({ added: [{ id: 'S-90' }] });
});

it('an association exports its own homes alone', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { file, content } = await exportOffers(desk, OWNER_A, 'dwelling');
  expect(file).toBe('dwellings.csv');
  const lines = content.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.slice(1).every((line) => line.includes('Fictieve corporatie A'))).toBe(true);
  const other = await exportOffers(desk, OWNER_A, 'shelter');
  expect(other.content.trim().split('\r\n')).toHaveLength(1);
});
