/** Which assumption carries the conclusion, and how much of something is enough. Shown when it was computed. */

import { PARAMETERS } from '../../../evidence/parameters.ts';
import { THRESHOLD_ANSWERS } from '../../../i18n/comparison.ts';
import { sayNumber } from '../../../i18n/formats.ts';
import { say } from '../../../i18n/message.ts';
import { sayParameter, sayParameterUnit } from '../../../i18n/parameters.ts';
import type { Interval } from '../../../study/comparison/comparison.ts';
import type { Sensitivity, Threshold } from '../../../study/comparison/sensitivity.ts';
import { html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { sayExamined, sayThresholdAnswer, sayThresholdQuestion } from '../answers-sensitivity.ts';
import { intervalChart } from '../charts/interval-chart.ts';
import { tornadoChart } from '../charts/tornado-chart.ts';
import { thresholdChart } from '../charts/trade-off-chart.ts';
import { sayInterval } from '../measure-values.ts';
import type { StudyPage } from '../study-page.ts';
import { dataTable, figure, legendOf } from './figure.ts';

export function sensitivitySection(page: StudyPage): Markup | false {
  const { sensitivity, threshold, text } = page;
  if (!sensitivity && !threshold) return false;
  return section(
    'sensitivity',
    text('sensitivityHeading'),
    html`${sensitivity && html`<p>${sayExamined(page)}</p>${tornado(sensitivity, page)}${morris(sensitivity, page)}`}
${threshold && thresholdPart(threshold, page)}`,
  );
}

/** Bars beyond these move the outcome hardly; the table holds all of them. */
const MOST_BARS = 15;

function tornado(sensitivity: Sensitivity, page: StudyPage): Markup {
  const { text, language } = page;
  const write = page.write(sensitivity.measure);
  const title = text('tornadoTitle');
  const number = (value: number): string => sayNumber(value, language, 4);
  const name = (bar: Sensitivity['tornado'][number]): string =>
    `${sayParameter(bar.parameter, language)} (${number(bar.low)} – ${number(bar.high)})`;
  const bars = sensitivity.tornado.slice(0, MOST_BARS);
  const finding = text('tornadoFinding', {
    count: sensitivity.tornado.length,
    first: bars[0] ? sayParameter(bars[0].parameter, language) : '–',
    base: write(sensitivity.base.mean),
  });
  const cell = (interval: Interval): string => `${write(interval.mean)} (${sayInterval(interval, write)})`;
  return figure(page, {
    title,
    finding,
    legend: legendOf([
      { look: 'planned', words: text('atLow') },
      { look: 'so-far', words: text('atHigh') },
      { look: 'line', words: text('interval') },
    ]),
    drawing: tornadoChart(
      bars.map((bar) => ({ name: name(bar), atLow: bar.atLow, atHigh: bar.atHigh })),
      page.tick(sensitivity.measure),
      `${title}. ${finding}`,
    ),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('parameter'), text('atLow'), text('atHigh'), text('turns')],
      rows: sensitivity.tornado.map((bar) => [
        name(bar),
        cell(bar.atLow),
        cell(bar.atHigh),
        text(sensitivity.turning.includes(bar.parameter) ? 'yes' : 'no'),
      ]),
    }),
  });
}

function morris(sensitivity: Sensitivity, page: StudyPage): Markup | false {
  const { text, language } = page;
  if (sensitivity.morris.length === 0) return false;
  const write = page.write(sensitivity.measure);
  const title = text('morrisTitle');
  const effects = sensitivity.morris.toSorted((one, other) => other.muStar - one.muStar);
  const rows = effects.slice(0, MOST_BARS).map(({ parameter, muStar, muStarLow, muStarHigh }) => ({
    name: sayParameter(parameter, language),
    mean: muStar,
    low: muStarLow,
    high: muStarHigh,
    look: 'plain' as const,
  }));
  const finding = text('morrisFinding', {
    first: rows[0]?.name ?? '–',
    trajectories: sensitivity.trajectories,
    levels: sensitivity.levels,
  });
  return figure(page, {
    title,
    finding,
    drawing: intervalChart(rows, page.tick(sensitivity.measure), `${title}. ${finding}`),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('parameter'), 'μ*', text('interval'), 'μ', 'σ'],
      rows: effects.map(({ parameter, mu, muStar, sigma, muStarLow, muStarHigh }) => [
        sayParameter(parameter, language),
        write(muStar),
        sayInterval({ mean: muStar, low: muStarLow, high: muStarHigh }, write),
        write(mu),
        write(sigma),
      ]),
    }),
  });
}

/** A unit may end in a note on a special value, which an axis has no room for. */
function unitWithoutNote(unit: string): string {
  return unit.split(';')[0]!;
}

function thresholdPart(threshold: Threshold, page: StudyPage): Markup {
  const { text, language } = page;
  const { parameter, measure, steps, target } = threshold;
  const write = page.write(measure);
  const number = (value: number): string => sayNumber(value, language, 4);
  const title = text('thresholdTitle', { parameter: sayParameter(parameter, language) });
  const finding = [sayThresholdQuestion(threshold, page), ...sayThresholdAnswer(threshold, language)].join(' ');
  const unit = unitWithoutNote(sayParameterUnit(PARAMETERS[parameter].unit, language));
  const ordered = steps.toSorted((one, other) => one.value - other.value);
  return html`${figure(page, {
    title,
    finding,
    legend: legendOf([
      { look: 'dot', words: say(THRESHOLD_ANSWERS.holds, language) },
      { look: 'diamond', words: say(THRESHOLD_ANSWERS.fails, language) },
      { look: 'ring', words: say(THRESHOLD_ANSWERS.open, language) },
      { look: 'target', words: text('target') },
    ]),
    drawing: thresholdChart(
      ordered,
      target,
      { label: unit, write: number },
      { label: page.measureName(measure), write: page.tick(measure) },
      `${title}. ${finding}`,
    ),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [unit, page.measureName(measure), text('interval'), text('target')],
      rows: ordered.map(({ value, outcome, answer }) => [
        number(value),
        write(outcome.mean),
        sayInterval(outcome, write),
        say(THRESHOLD_ANSWERS[answer], language),
      ]),
    }),
  })}`;
}
