/** A comparison in a terminal: the answers, the key measures of each policy, the differences with their verdict. */

import type { Language } from '../../domain/text.ts';
import { VERDICT_TEXTS } from '../../i18n/comparison.ts';
import { STUDY_TERMINAL } from '../../i18n/comparison-terminal.ts';
import { say } from '../../i18n/message.ts';
import type { MeasureId } from '../../simulation/measures/measure.ts';
import type { PairedDifference } from '../../study/comparison/comparison.ts';
import { padded, printable, terminalStyle, wrap } from '../terminal-text.ts';
import { answersOf, KEY_MEASURES, tell } from './answers.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { sayInterval, signed } from './measure-values.ts';
import { summaryOf } from './ranking.ts';
import { type NumberedArm, studyPageOf } from './study-page.ts';
import type { TerminalPage } from './terminal-page.ts';
import { sensitivityLines, thresholdLines } from './terminal-sensitivity.ts';

export interface StudyTerminalOptions {
  readonly language: Language;
  /** The caller decides, from NO_COLOR and whether it writes to a terminal. */
  readonly colour: boolean;
  /** Columns of the terminal; 60 is the least that every column fits in. */
  readonly width: number;
}

const NARROWEST = 60;

/** The whole text, with a newline at the end; sensitivity and threshold are told when they are there. */
export function renderComparisonForTerminal(result: ComparisonResult, options: StudyTerminalOptions): string {
  const page: TerminalPage = {
    ...studyPageOf(result, options.language),
    style: terminalStyle(options.colour),
    width: Math.max(NARROWEST, options.width),
  };
  const parts = [
    heading(page),
    ...(page.arms.length === 1 ? [allMeasures(page)] : keyTables(page)),
    sensitivityLines(page),
    thresholdLines(page),
    answers(page),
    wrap(tell(page, 'decide'), page.width).map(page.style.bold),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function heading(page: TerminalPage): readonly string[] {
  const { comparison, arms, language, style, width } = page;
  const { study, duration, replications, seed, fictitious } = comparison;
  const title = say(STUDY_TERMINAL[arms.length > 1 ? 'title' : 'titleOne'], language, { study });
  const size = { count: arms.length, weeks: duration.weeks, counted: page.countedWeeks, replications, seed };
  return [
    ...wrap(`Onderdak · ${title}`, width).map(style.bold),
    ...wrap(say(STUDY_TERMINAL.size, language, size), width).map(style.dim),
    ...(fictitious ? wrap(say(STUDY_TERMINAL.fictitious, language), width).map(style.yellow) : []),
  ];
}

/** One table per key measure: a row per policy, so that long names and many policies fit. */
function keyTables(page: TerminalPage): readonly (readonly string[])[] {
  return KEY_MEASURES.flatMap((measure) => {
    const known = page.arms.filter(({ result }) => summaryOf(result, measure));
    return known.length === 0 ? [] : [keyTable(measure, known, page)];
  });
}

const MEAN = 14;
const MARGIN = 24;
const DIFFERENCE = 15;
/** The longest verdict, and the least that a name needs. */
const VERDICT = 32;
const NAME = 16;

function keyTable(measure: MeasureId, arms: readonly NumberedArm[], page: TerminalPage): readonly string[] {
  const { language, style, width } = page;
  const figures = MEAN + MARGIN + 2;
  const beside = DIFFERENCE + VERDICT + 2;
  // On a narrow terminal the difference gets a line of its own.
  const wide = width >= NAME + figures + beside;
  const name = Math.max(NAME, width - figures - (wide ? beside : 0));
  const write = page.tick(measure);
  const difference = say(STUDY_TERMINAL.differences, language, { reference: page.reference.name });
  return [
    style.bold(page.measureName(measure)),
    ...(page.arms.length > 1 ? wrap(difference, width).map(style.dim) : []),
    ...arms.map((arm) => {
      const summary = summaryOf(arm.result, measure)!;
      const cells = [
        padded(`${arm.number}. ${arm.name}`, name),
        padded(write(summary.mean), MEAN, 'right'),
        padded(sayInterval(summary, write), MARGIN, 'right'),
      ].join(' ');
      const told = differenceOf(page.differenceOf(arm.result.arm, measure), write, page);
      return wide || told === '' ? `${cells} ${told}`.trimEnd() : `${cells}\n   ${told}`;
    }),
  ];
}

function differenceOf(
  difference: PairedDifference | undefined,
  write: (value: number) => string,
  { language, style }: TerminalPage,
): string {
  if (!difference) return '';
  const { mean, verdict } = difference;
  const colour = { better: style.green, worse: style.red }[verdict as 'better' | 'worse'] ?? style.dim;
  return `${padded(signed(write)(mean), DIFFERENCE, 'right')} ${colour(say(VERDICT_TEXTS[verdict], language))}`;
}

/** A single policy: every measure there is, one a line. */
function allMeasures(page: TerminalPage): readonly string[] {
  const { language, style, width, comparison } = page;
  const name = Math.max(NAME, width - MEAN - MARGIN - 2);
  const [arm] = page.arms;
  return [
    style.bold(say(STUDY_TERMINAL.outcomes, language)),
    ...comparison.measures.flatMap(({ measure }) => {
      const summary = summaryOf(arm!.result, measure);
      if (!summary) return [];
      const write = page.tick(measure);
      const margin = padded(sayInterval(summary, write), MARGIN, 'right');
      return [`${padded(page.measureName(measure), name)} ${padded(write(summary.mean), MEAN, 'right')} ${margin}`];
    }),
  ];
}

function answers(page: TerminalPage): readonly string[] {
  const { style, width } = page;
  return answersOf(page).flatMap(({ question, sentences }) => [
    style.bold(printable(question)),
    ...wrap(`  ${sentences.join(' ')}`.trimStart(), width - 2).map((line) => `  ${line}`),
  ]);
}
