import { describe, expect, it } from 'vitest';
import { COLUMN_TEXTS, type ColumnText, FORMS, type Form } from '../../src/cli/column-texts.ts';
import type { FileType } from '../../src/input/read-rows.ts';
import { FILE_KINDS } from '../../src/input/read-week.ts';
import { TABLE_TYPES } from '../../src/input/table-types.ts';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { runCli } from './run-cli.ts';

const TABLES = Object.entries<FileType>(TABLE_TYPES);
const COLUMNS = TABLES.flatMap(([table, { columns }]) =>
  Object.entries(columns).map(([column, { cell, required }]) => ({
    name: `${table}.${column}`,
    text: (COLUMN_TEXTS as Record<string, Record<string, ColumnText>>)[table]![column]!,
    required,
    takes: (value: string) => cell.safeParse(value).success,
  })),
);

/** Cells that a column of a form takes, and cells that it refuses. */
const SAMPLES: Partial<Record<Form, { readonly takes: readonly string[]; readonly refuses: readonly string[] }>> = {
  id: { takes: ['F-1'], refuses: ['<b>'] },
  whole: { takes: ['5'], refuses: ['2.5', 'ja', '2026-11-23'] },
  number: { takes: ['0.5'], refuses: ['ja', '2026-11-23'] },
  money: { takes: ['812,50', '€ 812,50'], refuses: ['ja'] },
  date: { takes: ['2026-11-23', '23-11-2026'], refuses: ['5', 'ja'] },
  yesOrNo: { takes: ['ja', 'no', '1'], refuses: ['2026-11-23', '5'] },
  ids: { takes: ['GM0855', 'GM0855|GM0344'], refuses: ['<b>'] },
};

describe('onderdak schema', () => {
  it('prints the JSON Schema of scenarios', async () => {
    const { code, stdout } = await runCli(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
  });

  it.each(['nl', 'en'])('prints every column of every table, in %s', async (language) => {
    const { code, stdout } = await runCli(['schema', '--columns', '--lang', language]);
    expect(code).toBe(0);
    const blocks = new Map(
      stdout
        .trimEnd()
        .split('\n\n')
        .map((block) => [block.split('\n')[0], block.split('\n').slice(1)]),
    );
    for (const { name, text, required } of COLUMNS) {
      const [table, column] = name.split('.');
      const line = blocks.get(table)?.find((each) => each.trim().startsWith(`${column} `));
      expect(line, name).toContain(text[language === 'nl' ? 1 : 2]);
      expect(/\((?:verplicht|required)\)$/.test(line!), name).toBe(required);
    }
  });

  it('gives the same as data', async () => {
    const { stdout } = await runCli(['schema', '--columns', '--json', '--lang', 'en']);
    const tables = JSON.parse(stdout) as { table: string; columns: { column: string; required: boolean }[] }[];
    expect(tables.map(({ table }) => table)).toEqual(TABLES.map(([table]) => table));
    const told = tables.flatMap(({ table, columns }) =>
      columns.map(({ column, required }) => [`${table}.${column}`, required]),
    );
    expect(told).toEqual(COLUMNS.map(({ name, required }) => [name, required]));
  });
});

describe('the tables', () => {
  it('are those that a scenario may name, and the cases', () => {
    const named = FILE_KINDS.filter((kind) => kind !== 'previous');
    expect(TABLES.map(([table]) => table).sort()).toEqual([...named, 'cases'].sort());
  });

  it.each(COLUMNS)('the column $name is written as it is said', ({ text: [form], takes }) => {
    expect(FORMS[form]).toBeDefined();
    for (const cell of SAMPLES[form]?.takes ?? []) expect(takes(cell), cell).toBe(true);
    for (const cell of SAMPLES[form]?.refuses ?? []) expect(takes(cell), cell).toBe(false);
  });
});
