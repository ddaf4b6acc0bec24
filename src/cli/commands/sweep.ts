import type { Command } from 'commander';
import { formatProblems } from '../../i18n/problems.ts';
import { openShards } from '../../report/open-shards.ts';
import { refuseOtherCut, shardFolder } from '../../report/shard-folders.ts';
import { runStudy, type StudyThreads } from '../../study/run-study.ts';
import { shardAsked } from '../../study/sweep/shard-asked.ts';
import { unitsOfShard } from '../../study/sweep/shards.ts';
import type { CliContext } from '../context.ts';
import { addSizeOptions, OptionValues, type StudyOptions } from '../study-options.ts';
import { tellResult } from '../study-result.ts';
import { openStudy, type StudyRunner, sizeAsked, withStudyRunner } from '../study-session.ts';
import { cliText } from '../texts.ts';
import { addArmOptions, armsAsked, type CompareOptions } from './compare.ts';

interface SweepRunOptions extends CompareOptions {
  readonly shard?: string;
  readonly shards?: string;
  readonly out: string;
}

interface MergeOptions extends Pick<StudyOptions, 'json'> {
  readonly reference?: string;
  readonly out: string;
}

const MOST_SHARDS = 100_000;

/** A merge computes nothing. */
const NO_THREADS: StudyThreads = {
  count: 8,
  run: () => Promise.reject(new Error('A run was gone while it was merged.')),
  close: async () => {},
};

export function registerSweep(program: Command, context: CliContext): void {
  const { language } = context;
  const sweep = program.command('sweep').description(cliText('sweep', language));
  const run = sweep
    .command('run')
    .description(cliText('sweep-run', language))
    .argument('<scenario>', cliText('scenario', language))
    .option('--shard <index/number>', cliText('sweep-shard', language))
    .option('--shards <number>', cliText('sweep-shards', language));
  addSizeOptions(addArmOptions(run, context), context)
    .option('--workers <number>', cliText('study-workers', language))
    .requiredOption('--out <folder>', cliText('sweep-out', language))
    .addHelpText(
      'after',
      `\n${cliText('example', language)}: onderdak sweep run scenarios/policies.yaml --replications 1000 --shard 3/16 --out out/sweep`,
    )
    .action((path: string, options: SweepRunOptions) => runShard(path, options, context));
  sweep
    .command('merge')
    .description(cliText('sweep-merge', language))
    .argument('<folders...>', cliText('sweep-folders', language))
    .option('--reference <policy>', cliText('study-reference', language))
    .requiredOption('--out <folder>', cliText('merge-out', language))
    .option('--json', cliText('study-json', language))
    .addHelpText('after', `\n${cliText('example', language)}: onderdak sweep merge out/sweep --out out/merged`)
    .action((folders: readonly string[], options: MergeOptions) => merge(folders, options, context));
}

async function runShard(path: string, options: SweepRunOptions, context: CliContext): Promise<void> {
  const values = new OptionValues();
  const asked = { ...armsAsked(values, options), ...sizeAsked(values, options) };
  const workers = values.workers(options.workers, context);
  const shards = values.whole('--shards', options.shards, 1, MOST_SHARDS);
  values.end();
  const said = options.shard === undefined ? {} : { shard: options.shard };
  const shard = shardAsked({ ...said, ...(shards === undefined ? {} : { shards }) }, context.environment);
  const opened = await openStudy(path, asked, context);
  await refuseOtherCut(options.out, shard);
  const folder = shardFolder(options.out, shard);
  const units = unitsOfShard(opened.study, shard);
  await withStudyRunner(opened, { workers, folder }, context, async (runner) => {
    let runs = 0;
    for await (const _ of runner.run(opened.study, units)) runs += 1;
    context.stdout(`${cliText('sweep-finished', context.language, { ...shard, runs, folder })}\n`);
  });
}

/** The runs of all shards are read again in the order of the study, so that the result is that of one machine. */
async function merge(folders: readonly string[], options: MergeOptions, context: CliContext): Promise<void> {
  const { study, manifest, runs, warnings } = await openShards(folders);
  const names = study.arms.map(({ name }) => name);
  const values = new OptionValues();
  const reference = values.name('--reference', options.reference, names) ?? names[0]!;
  values.end();
  if (warnings.length > 0) context.stderr(`${formatProblems(warnings, context.language)}\n`);
  const records: StudyRunner['run'] = (asked, units) =>
    runStudy(asked, { threads: NO_THREADS, kept: runs, ...(units ? { units } : {}) });
  await tellResult({ study, manifest, reference }, {}, { run: records, again: records }, options, context);
}
