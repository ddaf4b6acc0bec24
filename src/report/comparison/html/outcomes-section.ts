/** All measures: the key ones as charts over the policies, all of them as a table per policy with the paired differences. */

import { VERDICT_TEXTS } from '../../../i18n/comparison.ts';
import { sayMeasureMeaning } from '../../../i18n/measures.ts';
import { formatNumber, say } from '../../../i18n/message.ts';
import type { MeasureId } from '../../../simulation/measures/measure.ts';
import type { MeasureSummary, PairedDifference } from '../../../study/comparison/comparison.ts';
import { type Content, html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { KEY_MEASURES } from '../answers.ts';
import { type IntervalRow, intervalChart } from '../charts/interval-chart.ts';
import { sayInterval, signed } from '../measure-values.ts';
import { summaryOf } from '../ranking.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable, figure, legendOf } from './figure.ts';

export function outcomesSection(page: StudyPage): Markup {
  const { text, arms } = page;
  const compared = arms.length > 1;
  return section(
    'outcomes',
    text('outcomesHeading'),
    html`<p>${text(compared ? 'outcomesIntro' : 'outcomesIntroOne', { reference: page.reference.name })}</p>
${compared && looks(page)}
<div class="pair">${KEY_MEASURES.map((measure) => meansFigure(measure, page))}</div>
<h3>${text('allMeasures')}</h3>
${arms.map((arm) => armTable(arm, page))}`,
  );
}

function looks({ text }: StudyPage): Markup {
  return legendOf([
    { look: 'dot', words: text('lookGood') },
    { look: 'diamond', words: text('lookBad') },
    { look: 'ring', words: text('lookOpen') },
  ]);
}

function meansFigure(measure: MeasureId, page: StudyPage): Markup | false {
  const { text, language, comparison } = page;
  const known = page.arms.flatMap((arm) => {
    const summary = summaryOf(arm.result, measure);
    return summary ? [{ arm, summary }] : [];
  });
  if (known.length === 0) return false;
  const write = page.write(measure);
  const rows: IntervalRow[] = known.map(({ arm, summary }) => ({
    name: `${arm.number}. ${arm.name}`,
    mean: summary.mean,
    low: summary.low,
    high: summary.high,
    look: lookOf(arm, measure, page),
  }));
  const sorted = known.toSorted((one, other) => one.summary.mean - other.summary.mean);
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const finding = text('meansFinding', {
    least: least.arm.name,
    low: write(least.summary.mean),
    most: most.arm.name,
    high: write(most.summary.mean),
    arms: known.length,
  });
  const title = page.measureName(measure);
  return figure(page, {
    title,
    finding: html`${finding} <small>${sentence(sayMeasureMeaning(measure, language, comparison.capWeeks))}</small>`,
    drawing: intervalChart(rows, page.tick(measure), `${title}. ${finding}`),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('policy'), text('mean'), text('interval'), text('middle80')],
      rows: known.map(({ arm, summary }) => [
        `${arm.number}. ${arm.name}`,
        write(summary.mean),
        sayInterval(summary, write),
        `${write(summary.p10)} – ${write(summary.p90)}`,
      ]),
    }),
  });
}

/** Against the reference, which itself is plain. */
function lookOf({ result, isReference }: NumberedArm, measure: MeasureId, page: StudyPage): IntervalRow['look'] {
  const difference = page.differenceOf(result.arm, measure);
  if (isReference || !difference) return 'plain';
  if (difference.verdict === 'better') return 'good';
  return difference.verdict === 'worse' ? 'bad' : 'open';
}

export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function armTable(arm: NumberedArm, page: StudyPage): Markup {
  const { text, comparison } = page;
  const compared = page.arms.length > 1 && !arm.isReference;
  const heads: Content[] = [
    text('measure'),
    text('mean'),
    text('interval'),
    ...(compared ? [text('difference'), text('interval'), text('verdict'), text('needed')] : []),
  ];
  const rows = comparison.measures.flatMap(({ measure }) => {
    const summary = summaryOf(arm.result, measure);
    return summary ? [measureRow(arm, summary, compared, page)] : [];
  });
  const caption = text('armTable', { policy: `${arm.number}. ${arm.name}` });
  return html`<details><summary>${caption}</summary>${dataTable({ caption, heads, rows })}</details>
`;
}

function measureRow(arm: NumberedArm, summary: MeasureSummary, compared: boolean, page: StudyPage): readonly Content[] {
  const write = page.write(summary.measure);
  const own = [page.measureName(summary.measure), write(summary.mean), sayInterval(summary, write)];
  return compared ? [...own, ...differenceCells(page.differenceOf(arm.result.arm, summary.measure), write, page)] : own;
}

function differenceCells(
  difference: PairedDifference | undefined,
  write: (value: number) => string,
  { language }: StudyPage,
): readonly Content[] {
  if (!difference) return ['–', '–', '–', '–'];
  const { mean, verdict, replicationsNeeded, precision } = difference;
  const change = signed(write);
  return [
    change(mean),
    sayInterval(difference, change),
    say(VERDICT_TEXTS[verdict], language),
    replicationsNeeded === null ? '–' : `${formatNumber(replicationsNeeded, language)} (± ${write(precision)})`,
  ];
}
