/** Sensitivity and threshold in a terminal: a tornado of characters, and the steps of the search. */

import { THRESHOLD_ANSWERS } from '../../i18n/comparison.ts';
import { STUDY_TERMINAL } from '../../i18n/comparison-terminal.ts';
import { sayNumber } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import { sayParameter } from '../../i18n/parameters.ts';
import type { TornadoBar } from '../../study/comparison/sensitivity.ts';
import { padded, wrap } from '../terminal-text.ts';
import { sayExamined, sayThresholdAnswer, sayThresholdQuestion } from './answers-sensitivity.ts';
import { sayAmount, sayInterval, sayRange, signed } from './measure-values.ts';
import type { TerminalPage } from './terminal-page.ts';

const MOST_BARS = 15;
/** Characters of a bar on each side of no change. */
const SIDE = 12;
const FIGURE = 12;
const STEP = 10;

export function sensitivityLines(page: TerminalPage): readonly string[] {
  const { sensitivity, language, style, width } = page;
  if (!sensitivity) return [];
  const write = page.write(sensitivity.measure);
  const bars = sensitivity.tornado.slice(0, MOST_BARS);
  const most = Math.max(...bars.flatMap(({ atLow, atHigh }) => [Math.abs(atLow.mean), Math.abs(atHigh.mean)]), 0) || 1;
  const base = {
    base: sayAmount(sensitivity.measure, sensitivity.base.mean, language),
    range: sayRange(sensitivity.base, write, language),
  };
  const hidden = sensitivity.tornado.length - bars.length;
  return [
    style.bold(say(STUDY_TERMINAL.sensitivity, language)),
    ...wrap(`${sayExamined(page)} ${say(STUDY_TERMINAL.base, language, base)}`, width),
    ...wrap(say(STUDY_TERMINAL.bars, language), width).map(style.dim),
    ...bars.flatMap((bar) => barLines(bar, most, page)),
    ...(hidden > 0 ? [say(STUDY_TERMINAL.more, language, { count: hidden })] : []),
    ...morrisLines(page),
  ];
}

function barLines(bar: TornadoBar, most: number, page: TerminalPage): readonly string[] {
  const { sensitivity, language, style, width } = page;
  const write = page.write(sensitivity!.measure);
  const number = (value: number): string => sayNumber(value, language, 4);
  const turns = sensitivity!.turning.includes(bar.parameter);
  const mark = turns ? style.red(` ! ${say(STUDY_TERMINAL.turns, language)}`) : '';
  const name = padded(
    `${sayParameter(bar.parameter, language)} (${number(bar.low)} – ${number(bar.high)})`,
    width - 26,
  );
  const side = (block: string, { mean }: TornadoBar['atLow']): string => {
    const length = Math.min(SIDE, Math.max(1, Math.round((Math.abs(mean) / most) * SIDE)));
    const blocks = mean === 0 ? '' : block.repeat(length);
    return mean < 0 ? `${blocks.padStart(SIDE)}|${' '.repeat(SIDE)}` : `${' '.repeat(SIDE)}|${blocks.padEnd(SIDE)}`;
  };
  const line = (block: string, outcome: TornadoBar['atLow']): string =>
    `  ${side(block, outcome)} ${padded(signed(write)(outcome.mean), FIGURE, 'right')}`;
  return [`${name.trimEnd()}${mark}`, line('▒', bar.atLow), line('█', bar.atHigh)];
}

function morrisLines(page: TerminalPage): readonly string[] {
  const { sensitivity, language, style, width } = page;
  const effects = sensitivity!.morris.toSorted((one, other) => other.muStar - one.muStar).slice(0, MOST_BARS);
  if (effects.length === 0) return [];
  const write = page.write(sensitivity!.measure);
  return [
    style.bold(say(STUDY_TERMINAL.morris, language)),
    ...effects.map(({ parameter, muStar, muStarLow, muStarHigh }) => {
      const interval = sayInterval({ mean: muStar, low: muStarLow, high: muStarHigh }, write);
      return `${padded(sayParameter(parameter, language), width - 38)} ${padded(write(muStar), FIGURE, 'right')} ${padded(interval, 24, 'right')}`;
    }),
  ];
}

export function thresholdLines(page: TerminalPage): readonly string[] {
  const { threshold, language, style, width } = page;
  if (!threshold) return [];
  const write = page.write(threshold.measure);
  const colours = { holds: style.green, fails: style.red, open: style.yellow };
  return [
    style.bold(say(STUDY_TERMINAL.threshold, language)),
    ...wrap(sayThresholdQuestion(threshold, page), width),
    ...threshold.steps.map(({ value, outcome, answer }) => {
      const told = colours[answer](say(THRESHOLD_ANSWERS[answer], language));
      return `${padded(sayNumber(value, language, 4), STEP, 'right')} ${padded(write(outcome.mean), STEP, 'right')} ${padded(sayInterval(outcome, write), 20, 'right')}  ${told}`;
    }),
    ...sayThresholdAnswer(threshold, language).flatMap((sentence) => wrap(sentence, width).map(style.bold)),
  ];
}
