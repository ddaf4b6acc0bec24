/** A row in its fixed form reads as the row that somebody typed, for every file; and is its own fixed form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/desk/register/bodies.ts';
import { checkedCells, checkedRow } from '../../../../src/desk/register/rows/checked-row.ts';
import { ROW_KIND, ROW_KINDS, recordIdOf } from '../../../../src/desk/register/rows/row-kinds.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import { CASES } from '../../../../src/input/files/cases.ts';
import { FAMILIES } from '../../../../src/input/files/families.ts';
import { ProblemList } from '../../../../src/input/problem-list.ts';
import { type FileType, readRows } from '../../../../src/input/read-rows.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const dates = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([year, month, day]) =>
    fc.constantFrom(
      `${year}-${two(month)}-${two(day)}`,
      `${year}-${month}-${day}`,
      `${two(day)}-${two(month)}-${year}`,
      `${day}-${month}-${year} 00:00`,
      `${year}-${two(month)}-${two(day)}T00:00:00Z`,
    ),
  );
const wholes = fc
  .integer({ min: 0, max: 120_000 })
  .chain((value) => fc.constantFrom(String(value), `${value},0`, value.toLocaleString('nl-NL'), `+${value}`));
const decimals = fc
  .tuple(fc.integer({ min: -180, max: 9_999 }), fc.integer({ min: 0, max: 99_999_999 }))
  .chain(([whole, part]) => fc.constantFrom(`${whole},${part}`, `${whole}.${part}`, `${whole}`, `${whole}e-5`));
const amounts = fc
  .integer({ min: 0, max: 9_999_999 })
  .chain((cents) =>
    fc.constantFrom(
      (cents / 100).toFixed(2),
      `€ ${(cents / 100).toFixed(2).replace('.', ',')}`,
      (cents / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 }),
      `${Math.floor(cents / 100)},-`,
    ),
  );
const yesOrNos = fc.constantFrom('ja', 'Nee', 'YES', 'n', 'waar', '0', 'x', 'false');
const ids = fc.constantFrom(
  'GM0855',
  'F-1',
  'Den Haag',
  "'s-Gravenhage",
  'Súdwest-Fryslân',
  'a_b.c/d#1',
  'central',
  '12',
);
const lists = (entries: fc.Arbitrary<string>) =>
  fc
    .array(entries, { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom(parts.join('|'), parts.join(' | ')));
const ties = fc.tuple(ids, fc.constantFrom('work', 'werk', 'School', 'gezin', 'zorg')).map((parts) => parts.join(':'));
const sectors = fc.array(fc.oneof(fc.constant(''), lists(fc.constantFrom('care', 'logistics'))), { maxLength: 3 });
const words = fc.constantFrom(
  'Zeer krap',
  'loose',
  'gemiddeld',
  'very_tight',
  'dutch',
  'Chavez',
  'onduidelijk',
  'actual',
);
const others = fc.constantFrom('qualifies', 'voldoet niet', 'cannot be judged', 'm', 'v', 'meisje', 'unknown', '?', '');
const texts = fc.string({ maxLength: 12 });

/** Whatever might stand in a cell: what the column does not take is refused, and the row is drawn again. */
const anyCell = fc.oneof(
  dates,
  wholes,
  fc.integer({ min: 0, max: 17 }).map(String),
  decimals,
  amounts,
  yesOrNos,
  ids,
  lists(fc.oneof(ids, yesOrNos, fc.integer({ min: 0, max: 17 }).map(String), fc.constantFrom('f', 'jongen', 'x'))),
  lists(ties),
  sectors.map((parts) => parts.join('+')),
  words,
  others,
  texts,
);

function readingOf(type: FileType, row: Row): unknown {
  const columns = Object.keys(row);
  const table = { file: type.name, sha256: '', columns, headerLine: 1, rows: [Object.values(row)], lines: [1] };
  const problems = new ProblemList();
  const read = readRows(table, type, problems);
  if (problems.hasErrors) return undefined;
  const value = read!.rows[0]!.value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([column, part]) => [column, withoutRounding(part)]),
  );
}

/** That a typed figure had more decimals than count is a warning, no part of its value. */
function withoutRounding(part: unknown): unknown {
  if (part === null || typeof part !== 'object' || !('millionths' in part)) return part;
  return { millionths: part.millionths };
}

/** Per column a cell that it takes, drawn from all sorts. */
function rowsOf(type: FileType): fc.Arbitrary<Row> {
  const cells = Object.entries(type.columns).map(([name, { required, cell }]) => {
    const fits = anyCell.filter((text) => (text.trim() === '' ? !required : cell.safeParse(text.trim()).success));
    return [name, required ? fits : fc.option(fits, { nil: '' })] as const;
  });
  return fc.record(Object.fromEntries(cells)) as fc.Arbitrary<Row>;
}

const TYPES = [CASES, FAMILIES, ...ROW_KINDS.map((kind) => ROW_KIND[kind].type)] as readonly FileType[];

describe.each(TYPES.map((type) => [type.name, type] as const))('a row of %s', (_, type) => {
  it('reads the same in its fixed form, which is its own fixed form', () => {
    fc.assert(
      fc.property(rowsOf(type), (row) => {
        const fixed = checkedCells(type, row);
        expect(readingOf(type, fixed)).toEqual(readingOf(type, row));
        expect(checkedCells(type, fixed)).toEqual(fixed);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a row of a form', () => {
  it('is written in one form: dates, decimal commas, amounts, lists and words', () => {
    const home = { dwelling_id: ' D-1 ', municipality: 'GM0855', bedrooms: '3,0', rent: '€ 1.250,5', accessible: 'Ja' };
    expect(
      checkedRow('dwelling', { ...home, available_from: '1-12-2026', association: '', largest_household: '' }),
    ).toEqual({
      dwelling_id: 'D-1',
      municipality: 'GM0855',
      bedrooms: '3',
      rent: '1250.50',
      available_from: '2026-12-01',
      accessible: 'yes',
    });
    expect(checkedRow('supply', { municipality: 'GM0855', bedrooms: '3', per_week: '0,2500' })['per_week']).toBe(
      '0.25',
    );
    expect(checkedRow('labour', { labour_region: 'A', sector: 'care', tension: 'Zeer krap' })['tension']).toBe(
      'zeer krap',
    );
    expect(checkedCells(CASES, { case_id: 'F-1', homeless: 'nee | dreigend', consent: '?' })).toEqual({
      case_id: 'F-1',
      homeless: 'no|threatened',
    });
  });

  it('is refused with every problem at once, each with its field, and no line of a file', () => {
    const wrong = {
      dwelling_id: '',
      municipality: '=1+1',
      bedrooms: '2,5',
      available_from: '31-2-2026',
      colour: 'red',
    };
    try {
      checkedRow('dwelling', wrong);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      expect(error.problems.map(({ params }) => params['column'] ?? params['columns']).sort()).toEqual([
        'available_from',
        'bedrooms',
        'colour',
        'dwelling_id',
        'municipality',
      ]);
      expect(error.problems.every(({ source }) => source === undefined)).toBe(true);
    }
  });

  it('keeps columns of its own only for municipalities', () => {
    const row = { municipality: 'GM0855', name: 'Tilburg', share: '0,4' };
    expect(checkedRow('municipality', row)).toEqual(row);
    expect(() => checkedRow('shelter', { shelter_id: 'S', municipality: 'GM0855', places: '3', share: '1' })).toThrow();
  });

  it('is named by the columns that together tell it apart', () => {
    expect(recordIdOf('commitment', { municipality: 'GM0855', from: '2026-09-01' })).toBe('GM0855@2026-09-01');
    expect(recordIdOf('supply', { municipality: 'GM0855', bedrooms: '3' })).toBe('GM0855/3/');
  });
});
