/** What is gained on one count against what is lost on another. */

import { sayList } from '../../../i18n/formats.ts';
import type { MeasureId } from '../../../simulation/measures/measure.ts';
import { html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { type TradeOff, tradeOffChart } from '../charts/trade-off-chart.ts';
import { sayInterval } from '../measure-values.ts';
import { summaryOf } from '../ranking.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable, figure, legendOf } from './figure.ts';

const TIME: MeasureId = 'child-weeks-in-shelter';
/** Less is better on each of them. */
const AGAINST: readonly MeasureId[] = ['load-gini', 'displacement-share', 'cost-total'];

/** Nothing to weigh with a single policy. */
export function tradeOffSection(page: StudyPage): Markup | false {
  const { text, arms } = page;
  if (arms.length < 2) return false;
  return section(
    'trade-off',
    text('tradeOffHeading'),
    html`<p>${text('tradeOffIntro')}</p>${legendOf([
      { look: 'square', words: text('undominated') },
      { look: 'ring', words: text('dominated') },
    ])}<div class="pair">${AGAINST.map((measure) => tradeOff(measure, page))}</div>`,
  );
}

interface Point extends TradeOff {
  readonly arm: NumberedArm;
}

function tradeOff(measure: MeasureId, page: StudyPage): Markup | false {
  const { text, language } = page;
  const points = pointsOf(measure, page);
  if (points.length < 2) return false;
  const [acrossName, upName] = [page.measureName(TIME), page.measureName(measure)];
  const good = points.filter(({ undominated }) => undominated).map(({ arm }) => `${arm.number}. ${arm.name}`);
  const finding = text('tradeOffFinding', { count: good.length, list: sayList(good, language, 6) });
  const title = text('tradeOffTitle', { measure: `${upName.charAt(0).toLowerCase()}${upName.slice(1)}` });
  const [across, up] = [page.write(TIME), page.write(measure)];
  return figure(page, {
    title,
    finding,
    drawing: tradeOffChart(
      points,
      { label: text('tradeOffTime'), write: page.tick(TIME) },
      { label: upName, write: page.tick(measure) },
      `${title}. ${finding}`,
    ),
    table: dataTable({
      caption: text('tableOf', { title }),
      heads: [text('policy'), acrossName, text('interval'), upName, text('interval')],
      rows: points.map(({ arm, x, y }) => [
        `${arm.number}. ${arm.name}`,
        across(x.mean),
        sayInterval(x, across),
        up(y.mean),
        sayInterval(y, up),
      ]),
    }),
  });
}

function pointsOf(measure: MeasureId, { arms }: StudyPage): readonly Point[] {
  const known = arms.flatMap((arm) => {
    const x = summaryOf(arm.result, TIME);
    const y = summaryOf(arm.result, measure);
    return x && y ? [{ arm, number: arm.number, x, y }] : [];
  });
  const dominates = (one: (typeof known)[number], other: (typeof known)[number]): boolean =>
    one.x.mean <= other.x.mean &&
    one.y.mean <= other.y.mean &&
    (one.x.mean < other.x.mean || one.y.mean < other.y.mean);
  return known.map((point) => ({ ...point, undominated: !known.some((other) => dominates(other, point)) }));
}
