import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../../src/domain/problem.ts';
import { readReferenceData } from '../../../src/input/reference-data.ts';
import { cbsPopulation } from '../../../src/input/refresh/cbs-population.ts';
import { type RefreshOptions, refreshTable } from '../../../src/input/refresh/refresh-table.ts';
import { AS_IT_WAS, NEXT_YEAR, observations, tinyReferenceFolder } from './tiny-publisher.ts';

let folder: string;
beforeEach(() => {
  folder = tinyReferenceFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A file with these rows, as the service gives them. */
function saved(rows: readonly unknown[], more: object = {}): string {
  const path = join(folder, 'answer.json');
  writeFileSync(path, JSON.stringify({ '@odata.context': 'x', value: rows, ...more }));
  return path;
}

const refresh = (options: RefreshOptions) => refreshTable('population', { folder, ...options });

async function problemsOf(from: string): Promise<readonly Problem[]> {
  const error = await refresh({ from }).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`No input error: ${String(error)}`);
  return error.problems;
}

const contentOf = (files: readonly { readonly path: string; readonly content: string }[], name: string) =>
  files.find(({ path }) => path === join(folder, name))?.content.split('\n');

describe('refreshing population', () => {
  it('takes up a new year in every file, beside the years that there are', async () => {
    const { years, files } = await refresh({ from: saved(observations({ 2026: AS_IT_WAS, 2027: NEXT_YEAR })) });
    expect(contentOf(files, 'municipalities.csv')).toEqual([
      'code,name,province,population_2025,population_2026,population_2027,latitude',
      'GM0001,Aa,"Noord, west",100,110,120,52.1',
      'GM0002,Bee,Zuid,200,190,150,52.2',
      'GM0003,Cee,Zuid,300,300,301,52.3',
      '',
    ]);
    expect(contentOf(files, 'national-population.csv')).toEqual([
      'year,population',
      '2025,600',
      '2026,600',
      '2027,571',
      '',
    ]);
    expect(contentOf(files, 'tables.csv')!.slice(1, 4)).toEqual([
      'municipalities.csv,code|name|province,CBS,86247NED Gebieden,2026,2026-01-01,CC BY 4.0,source,Gemeenten,Municipalities',
      'municipalities.csv,population_2025|population_2026|population_2027,CBS,03759ned Bevolking,2027,2027-01-01,CC BY 4.0,source,Inwoners,Population',
      'national-population.csv,year|population,CBS,03759ned Bevolking,2027,2027-01-01,CC BY 4.0,source,Land,Country',
    ]);
    expect(years).toEqual([
      expect.objectContaining({ year: 2026, comparedWith: 2026, changed: 0, largest: [] }),
      {
        year: 2027,
        comparedWith: 2026,
        figures: 3,
        changed: 3,
        total: { code: 'NL01', name: '', before: 600, after: 571 },
        largest: [
          { code: 'GM0002', name: 'Bee', before: 190, after: 150 },
          { code: 'GM0001', name: 'Aa', before: 110, after: 120 },
          { code: 'GM0003', name: 'Cee', before: 300, after: 301 },
        ],
      },
    ]);
  });

  it('corrects a year that there is, and leaves the others as they are', async () => {
    const corrected = { ...AS_IT_WAS, GM0001: 111, NL01: 601 };
    const { years, files } = await refresh({ from: saved(observations({ 2026: corrected })) });
    expect(years).toMatchObject([
      { year: 2026, comparedWith: 2026, changed: 1, largest: [{ before: 110, after: 111 }] },
    ]);
    expect(contentOf(files, 'municipalities.csv')![1]).toBe('GM0001,Aa,"Noord, west",100,111,52.1');
    expect(contentOf(files, 'national-population.csv')![2]).toBe('2026,601');
  });

  it('changes nothing when all is as it was, whatever older years the publisher gives', async () => {
    const rows = observations({ 1999: { GM0001: 1, GM0777: 2, NL01: 3 }, 2026: AS_IT_WAS });
    expect((await refresh({ from: saved(rows) })).files).toEqual([]);
  });

  it('passes over a municipality without a value that we do not have', async () => {
    const rows = observations({ 2026: { ...AS_IT_WAS, GM0777: null } });
    expect((await refresh({ from: saved(rows) })).files).toEqual([]);
  });

  it.each([';', ','])('reads the CSV download as well, divided by %s', async (delimiter) => {
    const rows = observations({ 2027: NEXT_YEAR });
    const columns = Object.keys(rows[0]!);
    const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '')).join(delimiter));
    const path = join(folder, 'observations.csv');
    writeFileSync(path, `\uFEFF${[columns.join(delimiter), ...lines].join('\r\n')}\r\n`);
    const { years } = await refresh({ from: path });
    expect(years).toMatchObject([{ year: 2027, changed: 3, total: { after: 571 } }]);
  });

  it('gives tables that the reader of reference data reads, with the year in it', async () => {
    const real = await readReferenceData();
    const codes = [...real.municipalities.keys()];
    const figures = { ...Object.fromEntries(codes.map((code) => [code, 1000])), NL01: 1000 * codes.length };
    const copy = mkdtempSync(join(folder, 'copy-'));
    const { files } = await refreshTable('population', { from: saved(observations({ 2030: figures })) });
    const names = ['labour-regions.csv', 'labour-market-tension.csv', 'tension-classes.csv'];
    for (const name of names) writeFileSync(join(copy, name), readFileSync(join('data', name)));
    for (const { path, content } of files) writeFileSync(join(copy, path.split('/').at(-1)!), content);
    const after = await readReferenceData(copy);
    expect(after.municipalities.get('GM0855')!.population.get(2030)).toBe(1000);
    expect(after.municipalities.get('GM0855')!.population.get(2026)).toBe(
      real.municipalities.get('GM0855')!.population.get(2026),
    );
    expect(after.nationalPopulation.get(2030)).toBe(1000 * codes.length);
    expect(after.tables.filter(({ year }) => year === 2030).map(({ asOf }) => asOf)).toEqual([
      '2030-01-01',
      '2030-01-01',
    ]);
    expect({ ...after.tables[0] }).toEqual(real.tables[0]);
  });
});

it('asks the service of CBS for the totals of the years from our first one on', () => {
  const files = new Map([
    ['municipalities.csv', { columns: ['code', 'population_2024', 'population_2023'], rows: [] }],
  ]);
  const url = new URL(cbsPopulation.url(files));
  expect(`${url.origin}${url.pathname}`).toBe('https://datasets.cbs.nl/odata/v1/CBS/03759ned/Observations');
  expect(url.searchParams.get('$filter')).toBe(
    "Measure eq 'M000352' and BurgerlijkeStaat eq 'T001019' and Geslacht eq 'T001038' and Leeftijd eq '10000' and Perioden ge '2023JJ00'",
  );
});

describe('what is refused, with nothing to write', () => {
  const year = (figures: Record<string, number | string | null>) => () => saved(observations({ 2027: figures }));
  it.each<[string, () => string, string, Record<string, unknown>]>([
    [
      'figures that do not add up',
      year({ ...NEXT_YEAR, NL01: 572 }),
      'refresh-sum',
      { year: 2027, sum: 571, total: 572 },
    ],
    ['no national total', year({ ...NEXT_YEAR, NL01: null }), 'refresh-no-total', { year: 2027, region: 'NL01' }],
    [
      'a municipality without a value',
      year({ ...NEXT_YEAR, GM0002: null }),
      'refresh-missing-municipalities',
      { count: 1, codes: 'GM0002' },
    ],
    [
      'a municipality that we do not have',
      year({ ...NEXT_YEAR, GM0004: 0 }),
      'refresh-other-municipalities',
      { count: 1, codes: 'GM0004' },
    ],
    ['half a person', year({ ...NEXT_YEAR, GM0002: 150.5 }), 'refresh-value', { region: 'GM0002', value: '150.5' }],
    ['a text for a number', year({ ...NEXT_YEAR, GM0002: 'many' }), 'refresh-value', { value: 'many' }],
    ['fewer than none', year({ ...NEXT_YEAR, GM0002: -1 }), 'refresh-value', { value: '-1' }],
    [
      'two values for one figure',
      () => saved([...observations({ 2027: NEXT_YEAR }), ...observations({ 2027: { GM0001: 121 } })]),
      'refresh-two-values',
      { region: 'GM0001', year: 2027 },
    ],
    [
      'years from before ours alone',
      () => saved(observations({ 1999: AS_IT_WAS })),
      'refresh-no-years',
      { first: 2025 },
    ],
    [
      'figures of men alone',
      () => saved(observations({ 2027: NEXT_YEAR }).map((row) => ({ ...row, Geslacht: '3000' }))),
      'refresh-no-figures',
      { table: '03759ned' },
    ],
    [
      'another table',
      () => saved([{ Measure: 'M001534', Value: 1, RegioS: 'NL01', Perioden: '2027JJ00' }]),
      'refresh-other-table',
      { columns: 'burgerlijkestaat, geslacht, leeftijd' },
    ],
    [
      'one page of several',
      () => saved(observations({ 2027: NEXT_YEAR }), { '@odata.nextLink': 'https://x.example/2' }),
      'refresh-one-page',
      {},
    ],
    ['rows that are no list', () => saved([]).replace('answer', 'missing'), 'file-missing', {}],
  ])('%s', async (_, from, kind, params) => {
    expect(await problemsOf(from())).toContainEqual(
      expect.objectContaining({ level: 'error', kind, params: expect.objectContaining(params) as unknown }),
    );
  });

  it.each<[string, string, string]>([
    ['broken JSON', '{"value": [', 'refresh-not-json'],
    ['JSON without rows', '{"error": "no such table"}', 'refresh-no-rows'],
    ['rows that are no rows', '{"value": [1, 2]}', 'refresh-no-rows'],
    ['an empty file', '', 'file-empty'],
    ['a page of the web', '<!doctype html><p>no</p>\n<p>more</p>', 'refresh-other-table'],
    ['an archive', 'PK\u0003\u0004\u0000\u0000', 'binary-file'],
  ])('%s', async (_, text, kind) => {
    const path = join(folder, 'answer.json');
    writeFileSync(path, text);
    expect((await problemsOf(path)).map((problem) => problem.kind)).toEqual([kind]);
  });

  it('a folder without reference tables', async () => {
    const kinds = await refreshTable('population', { folder: join(folder, 'none') }).catch((error: unknown) =>
      error instanceof InputError ? error.problems.map(({ kind }) => kind) : error,
    );
    expect(kinds).toEqual(['file-missing', 'file-missing', 'file-missing']);
  });
});
