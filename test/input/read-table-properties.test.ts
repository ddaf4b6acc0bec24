import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ProblemList } from '../../src/input/problem-list.ts';
import { tableFromBytes } from '../../src/input/read-table.ts';
import { effort } from '../effort.ts';

/** How a spreadsheet program may save one and the same table. */
interface Dialect {
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly mark: boolean;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly quoteAll: boolean;
  readonly lastLineEnd: boolean;
  readonly emptyColumns: number;
  readonly emptyRows: number;
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16', 'windows-1252'),
  quoteAll: fc.boolean(),
  lastLineEnd: fc.boolean(),
  emptyColumns: fc.nat({ max: 3 }),
  emptyRows: fc.nat({ max: 2 }),
});

/** Signs that make trouble, and only those that Windows-1252 has too. */
const sign = fc.constantFrom(
  'a',
  'B',
  '7',
  ' ',
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '|',
  'é',
  'ë',
  '€',
  '–',
  "'",
  '=',
  '.',
);
const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
const WIDTH = 3;
// A first cell that is not blank, so that no row is skipped as empty.
const row = fc.tuple(fc.constantFrom('r1', 'row 2', '"r3"', 'é'), cell, cell);
const tables = fc.array(row, { maxLength: 6 });

const WINDOWS_1252: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96 };

function saved(rows: readonly (readonly string[])[], dialect: Dialect): Buffer {
  const quoted = (text: string): string =>
    dialect.quoteAll || /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [['first', 'second', 'third'], ...rows].map((cells) =>
    [...cells.map(quoted), ...Array<string>(dialect.emptyColumns).fill('')].join(dialect.delimiter),
  );
  lines.push(...Array<string>(dialect.emptyRows).fill(dialect.delimiter.repeat(WIDTH - 1)));
  const text = lines.join(dialect.lineEnd) + (dialect.lastLineEnd ? dialect.lineEnd : '');
  if (dialect.encoding === 'utf-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (dialect.encoding === 'utf-8') return Buffer.from((dialect.mark ? '\ufeff' : '') + text);
  return Buffer.from([...text].map((character) => WINDOWS_1252[character] ?? character.charCodeAt(0)));
}

/** The line on which each row starts, counted from the text that was written. */
function linesOf(rows: readonly (readonly string[])[]): number[] {
  let line = 2;
  return rows.map((cells) => {
    const start = line;
    line += 1 + (cells.join('').match(/\r\n|\n|\r/g)?.length ?? 0);
    return start;
  });
}

describe('a table saved in any dialect', () => {
  test.prop([tables, dialects], { numRuns: effort({ short: 150, long: 500, full: 500 }), seed: 20260648 })(
    'reads back as the same rows on the same lines',
    async (rows, dialect) => {
      const problems = new ProblemList();
      const table = await tableFromBytes(saved(rows, dialect), '', 'table.csv', problems);
      expect(problems.all.filter(({ level }) => level === 'error')).toEqual([]);
      expect(table?.columns).toEqual(['first', 'second', 'third']);
      expect(table?.rows.map((cells) => cells.slice(0, WIDTH))).toEqual(rows);
      expect(table?.lines).toEqual(linesOf(rows));
    },
  );

  test.prop([fc.uint8Array({ maxLength: 300 })], {
    numRuns: effort({ short: 150, long: 500, full: 500 }),
    seed: 20260649,
  })('or any bytes at all: never a crash, always a table or a problem', async (bytes) => {
    const problems = new ProblemList();
    const table = await tableFromBytes(Buffer.from(bytes), '', 'table.csv', problems);
    expect(table !== undefined || problems.hasErrors).toBe(true);
  });

  test.prop(
    [fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ';'), { maxLength: 30 }).map((signs) => signs.join(''))],
    {
      numRuns: effort({ short: 250, long: 1000, full: 1000 }),
      seed: 20260650,
    },
  )('or any mess of quotes: no text is lost without a problem', async (text) => {
    const problems = new ProblemList();
    const table = await tableFromBytes(Buffer.from(`a,b,c\n${text}`), '', 'table.csv', problems);
    if (problems.hasErrors || !table) return;
    const letters = (table.rows.flat().join('').match(/a/g) ?? []).length;
    expect(letters).toBe((text.match(/a/g) ?? []).length);
  });
});
