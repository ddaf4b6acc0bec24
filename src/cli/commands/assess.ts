/** `onderdak assess CASES`: verdict, reasons, missing facts, clocks and advice per family. Support for a person, no decision. */
import type { Command } from 'commander';
import { dayNumberOf } from '../../domain/calendar.ts';
import { InputError } from '../../domain/problem.ts';
import { assessCases } from '../../eligibility/assess.ts';
import type { AssessmentSummary } from '../../eligibility/assessment.ts';
import { ASSESS_OPTIONS, ASSESSMENT_TEXTS } from '../../i18n/eligibility.ts';
import { say } from '../../i18n/message.ts';
import { formatProblems } from '../../i18n/problems.ts';
import { readCases } from '../../input/files/cases.ts';
import { ProblemList } from '../../input/problem-list.ts';
import { terminalStyle } from '../../report/terminal-text.ts';
import { writeFilesWhole } from '../../report/write-files.ts';
import { readScheme } from '../../scenario/read-scheme.ts';
import { STANDARD_SCHEME } from '../../scenario/standard-scheme.ts';
import type { CliContext } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { assessmentJson, verdictsCsv } from './assess-files.ts';
import { assessmentText } from './assess-text.ts';

interface AssessOptions {
  readonly scheme?: string;
  readonly on?: string;
  readonly json?: boolean;
  readonly out?: string;
}

/** Adds the command to the program. */
export function registerAssess(program: Command, context: CliContext): void {
  const text = (key: keyof typeof ASSESS_OPTIONS): string => say(ASSESS_OPTIONS[key], context.language);
  program
    .command('assess')
    .description(text('assess'))
    .argument('<cases>', text('cases'))
    .option('--scheme <file>', text('scheme'))
    .option('--on <date>', text('on'))
    .option('--json', text('json'))
    .option('--out <file>', text('out'))
    .addHelpText('after', `\n${text('example')}`)
    .action((cases: string, options: AssessOptions) => assess(cases, options, context));
}

/**
 * Reads everything before it says anything, so that all problems are told at once and nothing is half written.
 *
 * @throws InputError with all problems of the options, the cases file and the scheme.
 */
async function assess(casesPath: string, options: AssessOptions, context: CliContext): Promise<void> {
  const problems = new ProblemList();
  const on = dayNumberOf(options.on ?? context.today());
  if (on === undefined) problems.error('assess-on', { value: options.on ?? '' });
  const cases = await readCases({ path: casesPath }, problems);
  const scheme = await readScheme(options.scheme === undefined ? STANDARD_SCHEME : { path: options.scheme }, problems);
  if (problems.hasErrors || !cases || !scheme || on === undefined) throw new InputError(problems.all);
  const run = assessCases(cases.cases, scheme.scheme, on);
  if (options.out !== undefined) await writeFilesWhole([{ path: options.out, content: verdictsCsv(run) }]);
  if (problems.all.length > 0) context.stderr(`${formatProblems(problems.all, context.language)}\n`);
  const { language, width } = context;
  const parts = options.json
    ? assessmentJson(run, [{ file: cases.file, sha256: cases.sha256 }, ...scheme.inputs])
    : assessmentText(run, { language, width, style: terminalStyle(context.colour) });
  for (const part of parts) context.stdout(part);
  if (options.out !== undefined) {
    // Standard output may be JSON that another program reads.
    context.stderr(`${say(ASSESSMENT_TEXTS.written, language, { file: options.out })}\n`);
  }
  context.setExitCode(hasFindings(run.summary) ? EXIT.findings : EXIT.fine);
}

/** Anything a person must look at: a case that does not (yet) qualify, a clock that is overdue, or a contradiction. */
function hasFindings(summary: AssessmentSummary): boolean {
  return summary.qualifies < summary.cases || summary.overdue > 0 || summary.contradicted > 0;
}
