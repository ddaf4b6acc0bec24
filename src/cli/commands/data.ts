import { Argument, type Command } from 'commander';
import { say } from '../../i18n/message.ts';
import { readReferenceData } from '../../input/reference-data.ts';
import type { RefreshedTable, YearOfChanges } from '../../input/refresh/publisher-source.ts';
import { PUBLISHER_SOURCES, type RefreshOptions, refreshTable } from '../../input/refresh/refresh-table.ts';
import { writeFilesWhole } from '../../report/write-files.ts';
import { ageOf } from '../age.ts';
import type { CliContext } from '../context.ts';
import { type CliTextKey, cliText } from '../texts.ts';

interface RefreshCommandOptions extends RefreshOptions {
  readonly dryRun?: boolean;
}

export function registerData(program: Command, context: CliContext): void {
  const text = (key: CliTextKey) => cliText(key, context.language);
  const data = program
    .command('data')
    .description(text('data'))
    .addHelpText('after', `\n${text('example')}: onderdak data`)
    .action(() => list(context));
  data
    .command('refresh')
    .description(text('refresh'))
    .addArgument(new Argument('<table>', text('refresh-table')).choices(PUBLISHER_SOURCES.map(({ table }) => table)))
    .option('--from <file-or-address>', text('refresh-from'))
    .option('--folder <folder>', text('refresh-folder'))
    .option('--dry-run', text('refresh-dry-run'))
    .addHelpText('after', `\n${text('example')}: onderdak data refresh population --dry-run`)
    .action((table: RefreshedTable, options: RefreshCommandOptions) => refresh(table, options, context));
}

async function list(context: CliContext): Promise<void> {
  const { language } = context;
  const { tables } = await readReferenceData();
  for (const { file, columns, title, publisher, table, year, asOf, licence, rows } of tables) {
    const params = {
      file,
      columns: columns.join(', '),
      title: say(title, language),
      publisher,
      table,
      year: String(year),
      age: ageInWords(asOf, context),
      licence,
      rows,
    };
    context.stdout(`${cliText('data-table', language, params)}\n`);
  }
}

function ageInWords(asOf: string, { language, today }: CliContext): string {
  const age = ageOf(asOf, today());
  if (!age) return cliText('data-age-ahead', language);
  const { years, months, about } = age;
  if (about) return cliText('data-age-about', language, { years });
  const both = years > 0 && months > 0 ? 'yes' : 'no';
  const fresh = years + months === 0 ? 'yes' : 'no';
  return cliText('data-age', language, { years, months, both, fresh });
}

async function refresh(table: RefreshedTable, options: RefreshCommandOptions, context: CliContext): Promise<void> {
  const { language, stdout } = context;
  const { from, years, files } = await refreshTable(table, options);
  if (options.dryRun !== true) await writeFilesWhole(files);
  stdout(`${cliText('refresh-from-where', language, { from })}\n`);
  for (const year of years) stdout(changesInWords(year, context));
  if (files.length === 0) return stdout(`${cliText('refresh-same', language)}\n`);
  if (options.dryRun === true) return stdout(`${cliText('refresh-dry', language)}\n`);
  stdout(`${cliText('files-written', language, { files: files.map(({ path }) => path).join(', ') })}\n`);
  if (years.some(isNew)) stdout(`${cliText('refresh-describe', language)}\n`);
}

const isNew = ({ year, comparedWith }: YearOfChanges): boolean => year !== comparedWith;

function changesInWords(changes: YearOfChanges, { language }: CliContext): string {
  const { year, comparedWith, figures, changed, total, largest } = changes;
  const { before, after } = total;
  const params = { year, compared: comparedWith, figures, changed, before, after };
  const lines = [cliText(isNew(changes) ? 'refresh-new-year' : 'refresh-year', language, params)];
  for (const figure of largest) lines.push(cliText('refresh-largest', language, { ...figure }));
  return `${lines.join('\n')}\n`;
}
