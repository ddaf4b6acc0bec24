/** The register and files: import, export, backup and restore. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { CliContext } from '../../cli/context.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import { refuse } from '../../cli/open-scenario.ts';
import { cliText } from '../../cli/texts.ts';
import { appendFilesWhole, writeFilesWhole } from '../../report/write-files.ts';
import { restoreBackup, writeBackup } from '../register/backup.ts';
import { CASES_FILE, exportRegister, REGISTER_FILE } from '../register/export-register.ts';
import { importExport } from '../register/import-export.ts';
import { type Imported, importScenario } from '../register/import-scenario.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import { SCENARIO_FILE } from '../register/scenario-files.ts';
import { sayVerification } from './register-care.ts';
import { COMMAND_LINE, headText, type RegisterOptions, withRegister } from './register-session.ts';

export function registerRegisterFiles(group: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  const example = (words: string): string => `\n${text('example')}: onderdak register ${words}`;
  group
    .command('import')
    .description(text('register-import'))
    .argument('<scenario-or-folder>', text('register-import-what'))
    .option('--cases <file>', text('register-import-cases'))
    .addHelpText('after', example('import scenarios/pilot-week/scenario.yaml --register week.sqlite'))
    .action((path: string, options: ImportOptions) => importInto(path, options, context));
  group
    .command('export')
    .description(text('register-export'))
    .requiredOption('--out <folder>', text('register-export-out'))
    .addHelpText('after', example('export --out out/register'))
    .action((options: OutOptions) => exportTo(options, context));
  group
    .command('backup')
    .description(text('register-backup'))
    .requiredOption('--out <file>', text('register-backup-out'))
    .addHelpText('after', example('backup --out out/register.backup'))
    .action((options: OutOptions) => backUp(options, context));
  group
    .command('restore')
    .description(text('register-restore'))
    .argument('<file>', text('register-restore-file'))
    .addHelpText('after', example('restore out/register.backup --register restored.sqlite'))
    .action((file: string, options: RegisterOptions) => restore(file, options, context));
}

interface ImportOptions extends RegisterOptions {
  readonly cases?: string;
}

interface OutOptions extends RegisterOptions {
  readonly out: string;
}

async function importInto(path: string, options: ImportOptions, context: CliContext): Promise<void> {
  await withRegister(
    options,
    context,
    async ({ register, shown }) => {
      const imported = await importFrom(register, path, options.cases);
      const params = { register: shown, cases: imported.cases, rows: imported.rows };
      context.stdout(`${cliText('register-imported', context.language, params)}\n`);
    },
    true,
  );
}

/** Only a planner takes every step of a case, and cases come in with their steps. */
const IMPORTER = { ...COMMAND_LINE, role: 'planner' } as const;

function importFrom(register: OpenedRegister, path: string, cases: string | undefined): Promise<Imported> {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder && existsSync(join(path, REGISTER_FILE))) return importExport(register, IMPORTER, path);
  const beside = join(path, CASES_FILE);
  const facts = cases ?? (isFolder && existsSync(beside) ? beside : undefined);
  const scenario = isFolder ? join(path, SCENARIO_FILE) : path;
  return importScenario(register, IMPORTER, scenario, facts === undefined ? {} : { cases: facts });
}

async function exportTo(options: OutOptions, context: CliContext): Promise<void> {
  await withRegister(options, context, async ({ register }) => {
    const files = Object.entries(await register.read(exportRegister));
    await register.noteExport(COMMAND_LINE, 'register export');
    await writeFilesWhole(files.map(([name, content]) => ({ path: join(options.out, name), content })));
    const names = files.map(([name]) => join(options.out, name)).join(', ');
    context.stdout(`${cliText('files-written', context.language, { files: names })}\n`);
  });
}

async function backUp(options: OutOptions, context: CliContext): Promise<void> {
  await withRegister(options, context, async ({ register }) => {
    // Before the backup is made, so that the backup itself tells of it.
    await register.noteExport(COMMAND_LINE, 'register backup');
    await appendFilesWhole([options.out], async (append) => {
      const made = await writeBackup(register.database, (piece) => append(options.out, piece));
      const params = { file: options.out, records: made.records, events: made.events, head: headText(made.head) };
      context.stdout(`${cliText('register-backed-up', context.language, params)}\n`);
    });
  });
}

async function restore(file: string, options: RegisterOptions, context: CliContext): Promise<void> {
  const isThere = await access(file).then(
    () => statSync(file).isFile(),
    () => false,
  );
  if (!isThere) refuse('file-missing', { path: file }, file);
  const lines = (): AsyncIterable<string> =>
    createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  await withRegister(
    options,
    context,
    async ({ register }) => {
      const verification = await restoreBackup(register, lines);
      sayVerification(verification, context);
      context.setExitCode(verification.findings.length > 0 ? EXIT.findings : EXIT.fine);
    },
    true,
  );
}
