/** What it costs a year: who pays, and what for. */

import { say } from '../../../i18n/message.ts';
import { COST_ITEM_TEXTS, PAYER_TEXTS } from '../../../i18n/tables.ts';
import { COST_ITEMS, type CostItem, PAYERS, type Payer } from '../../../simulation/records.ts';
import { html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { intervalTimes, perYear } from '../answers.ts';
import { ACCENT, ACCENT_SOFT, ALERT, CROSS, HATCH } from '../charts/drawing.ts';
import { stackedBars } from '../charts/stacked-bars.ts';
import { sayEuros, sayEurosShort, sayRange } from '../measure-values.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable, figure, legendOf } from './figure.ts';

interface Look {
  readonly fill: string;
  /** The class of the same look in the legend. */
  readonly look: string;
}

const SOLID: Look = { fill: ACCENT, look: 'so-far' };
const HATCHED: Look = { fill: HATCH, look: 'planned' };
const CROSSED: Look = { fill: CROSS, look: 'roofless' };
const WARM: Look = { fill: ALERT, look: 'over' };
const SOFT: Look = { fill: ACCENT_SOFT, look: 'soft' };

const PAYER_LOOKS: Readonly<Record<Payer, Look>> = { state: SOLID, municipalities: HATCHED, families: CROSSED };
const ITEM_LOOKS: Readonly<Record<CostItem, Look>> = {
  shelter: SOLID,
  coordination: WARM,
  'temporary-homes': HATCHED,
  return: CROSSED,
  prevention: SOFT,
};

export function costSection(page: StudyPage): Markup {
  const { text, arms, language } = page;
  const factor = perYear(page);
  const amount = ({ result }: NumberedArm, belongs: (cost: { item: CostItem; payer: Payer }) => boolean): number =>
    result.costs.filter(belongs).reduce((sum, { euros }) => sum + euros.mean, 0) * factor;
  const write = (value: number): string => sayEuros(value, language);
  const tick = (value: number): string => sayEurosShort(value, language);
  const chart = <Key extends Payer | CostItem>(
    title: string,
    keys: readonly Key[],
    looks: Readonly<Record<Key, Look>>,
    words: (key: Key) => string,
    of: (arm: NumberedArm, key: Key) => number,
  ): Markup => {
    const used = keys.filter((key) => arms.some((arm) => of(arm, key) > 0));
    const bars = arms.map((arm) => ({
      name: `${arm.number}. ${arm.name}`,
      parts: used.map((key) => ({ amount: of(arm, key), fill: looks[key].fill })),
    }));
    const finding = used.map((key) => {
      const amounts = arms.map((arm) => of(arm, key));
      return text('costFinding', {
        what: capitalised(words(key)),
        low: write(Math.min(...amounts)),
        high: write(Math.max(...amounts)),
      });
    });
    return figure(page, {
      title,
      finding: finding.join(' '),
      legend: legendOf(used.map((key) => ({ look: looks[key].look, words: words(key) }))),
      drawing: stackedBars(bars, tick, `${title}. ${finding.join(' ')}`),
      table: dataTable({
        caption: text('tableOf', { title }),
        heads: [text('policy'), ...used.map(words)],
        rows: arms.map((arm) => [`${arm.number}. ${arm.name}`, ...used.map((key) => write(of(arm, key)))]),
      }),
    });
  };
  return section(
    'cost',
    text('costHeading'),
    html`<p>${text('costIntro')}</p>
<div class="pair">${chart(
      text('payerTitle'),
      PAYERS,
      PAYER_LOOKS,
      (payer) => say(PAYER_TEXTS[payer], language),
      (arm, key) => amount(arm, ({ payer }) => payer === key),
    )}
${chart(
  text('itemTitle'),
  COST_ITEMS,
  ITEM_LOOKS,
  (item) => say(COST_ITEM_TEXTS[item], language),
  (arm, key) => amount(arm, ({ item }) => item === key),
)}</div>
${detailTable(page, factor)}`,
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function detailTable(page: StudyPage, factor: number): Markup {
  const { text, arms, language } = page;
  const write = (value: number): string => sayEuros(value, language);
  const rows = arms.flatMap(({ number, name, result }) =>
    result.costs
      .filter(({ euros }) => euros.mean > 0)
      .map(({ item, payer, euros }) => {
        const yearly = intervalTimes(euros, factor);
        return [
          `${number}. ${name}`,
          say(COST_ITEM_TEXTS[item], language),
          say(PAYER_TEXTS[payer], language),
          `${write(yearly.mean)}${sayRange(yearly, write, language)}`,
        ];
      }),
  );
  const caption = text('costTable');
  const heads = [text('policy'), text('costItem'), text('payer'), text('yearly')];
  return html`<details><summary>${caption}</summary>${dataTable({ caption, heads, rows })}</details>`;
}
