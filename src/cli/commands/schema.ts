import type { Command } from 'commander';
import { say } from '../../i18n/message.ts';
import type { FileType } from '../../input/read-rows.ts';
import { TABLE_TYPES } from '../../input/table-types.ts';
import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { COLUMN_TEXTS, type ColumnText, FORMS } from '../column-texts.ts';
import type { CliContext } from '../context.ts';
import { type CliTextKey, cliText } from '../texts.ts';

interface SchemaOptions {
  readonly columns?: boolean;
  readonly json?: boolean;
}

export function registerSchema(program: Command, context: CliContext): void {
  const text = (key: CliTextKey) => cliText(key, context.language);
  program
    .command('schema')
    .description(text('schema'))
    .option('--columns', text('schema-columns'))
    .option('--json', text('schema-json'))
    .addHelpText('after', `\n${text('example')}: onderdak schema --columns`)
    .action(({ columns, json }: SchemaOptions) => {
      if (!columns) context.stdout(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
      else if (json) context.stdout(`${JSON.stringify(describedTables(context), null, 2)}\n`);
      else
        context.stdout(
          describedTables(context)
            .map((table) => `${tableInWords(table, context)}\n`)
            .join('\n'),
        );
    });
}

interface DescribedTable {
  readonly table: string;
  readonly columns: readonly DescribedColumn[];
}

interface DescribedColumn {
  readonly column: string;
  readonly required: boolean;
  readonly type: string;
  readonly meaning: string;
}

function describedTables({ language }: CliContext): readonly DescribedTable[] {
  return Object.values<FileType>(TABLE_TYPES).map(({ name, columns }) => {
    const texts: Readonly<Record<string, ColumnText>> = COLUMN_TEXTS[name as keyof typeof COLUMN_TEXTS];
    return {
      table: name,
      columns: Object.entries(columns).map(([column, { required }]) => {
        const [form, nl, en] = texts[column]!;
        return { column, required, type: say(FORMS[form], language), meaning: { nl, en }[language] };
      }),
    };
  });
}

function tableInWords({ table, columns }: DescribedTable, { language }: CliContext): string {
  const width = Math.max(...columns.map(({ column }) => column.length));
  const lines = columns.map(({ column, required, type, meaning }) => {
    const must = required ? ` (${cliText('schema-required', language)})` : '';
    return `  ${column.padEnd(width)}  ${meaning}: ${type}${must}`;
  });
  return [table, ...lines].join('\n');
}
