import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { readReferenceData } from '../../input/reference-data.ts';
import { writeFilesWhole } from '../../report/write-files.ts';
import { generateScenario } from '../../scenario/generate.ts';
import type { CliContext } from '../context.ts';
import { wholeNumber } from '../option-values.ts';
import { cliText } from '../texts.ts';

interface GenerateCommandOptions {
  readonly families: number;
  readonly municipalities: number;
  readonly dwellings: number;
  readonly seed: number;
  readonly caps: 'persons' | 'families';
  readonly week?: string;
  readonly out: string;
}

export function registerGenerate(program: Command, context: CliContext): void {
  const text = (key: Parameters<typeof cliText>[0]) => cliText(key, context.language);
  program
    .command('generate')
    .description(text('generate'))
    .requiredOption('--families <number>', text('generate-families'), wholeNumber)
    .requiredOption('--municipalities <number>', text('generate-municipalities'), wholeNumber)
    .requiredOption('--dwellings <number>', text('generate-dwellings'), wholeNumber)
    .option('--seed <number>', text('generate-seed'), wholeNumber, 1)
    .addOption(new Option('--caps <kind>', text('generate-caps')).choices(['persons', 'families']).default('persons'))
    .option('--week <week>', text('generate-week'))
    .requiredOption('--out <folder>', text('generate-out'))
    .addHelpText(
      'after',
      `\n${text('example')}: onderdak generate --families 120 --municipalities 43 --dwellings 200 --seed 7 --out out/my-week`,
    )
    .action(async (options: GenerateCommandOptions) => {
      const { municipalities } = await readReferenceData();
      const files = generateScenario(options, municipalities);
      await writeFilesWhole([...files].map(([name, content]) => ({ path: join(options.out, name), content })));
      context.stdout(`${cliText('files-written', context.language, { files: [...files.keys()].join(', ') })}\n`);
    });
}
