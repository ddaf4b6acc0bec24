/** The first page: what a council member has to know, in one minute. */

import { sayWhatBinds } from '../../i18n/binding.ts';
import { findingsByUrgency, sayFinding, weightOf } from '../../i18n/findings.ts';
import { formatNumber } from '../../i18n/message.ts';
import { bindsOf } from '../plan-figures.ts';
import { sayHomes } from '../summary-line.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, percent, section } from './page.ts';

const MOST_URGENT = 5;
const MOST_SCARCE = 3;

export function summarySection(page: Page): Markup {
  const { figures, text } = page;
  return section(
    'summary',
    text('summaryHeading'),
    html`<p class="lead">${lead(page)}</p>
${figures.families > 0 && html`${tiles(page)}${outcomes(page)}`}
<div class="columns">
<div><h3>${text('nowHeading')}</h3>${now(page)}</div>
<div><h3>${text('bindsHeading')}</h3>${scarce(page)}</div>
</div>
<p class="decide">${text('peopleDecide')}</p>`,
  );
}

function lead({ figures, language, text }: Page): string {
  const homes = sayHomes(figures, language);
  return figures.placed === 0 ? `${homes}.` : text('leadPlaces', { homes, count: figures.municipalities });
}

function tiles({ figures, input, language, text }: Page): Markup {
  const cap = input.plan.capWeeks;
  const shown = [
    { value: figures.placed, words: text('tileHomes', { families: figures.families }), good: figures.unplaced === 0 },
    {
      value: figures.overCap,
      words: text('tileOverCap', { count: figures.overCap, cap }),
      good: figures.overCap === 0,
    },
    {
      value: figures.rooflessWeeks,
      words: text('tileRoofless', { count: figures.rooflessWeeks }),
      good: figures.rooflessWeeks === 0,
    },
    {
      value: figures.provenObjectives,
      words: text('tileProven', { objectives: figures.objectives }),
      good: figures.provenObjectives === figures.objectives,
    },
  ];
  const tile = ({ value, words, good }: (typeof shown)[number]) =>
    html`<li class="tile ${good ? 'good' : 'attention'}"><strong>${formatNumber(value, language)}</strong> <span>${words}</span> <em>${good ? `✓ ${text('good')}` : `! ${text('attention')}`}</em></li>`;
  return html`<ul class="tiles">${shown.map(tile)}</ul>`;
}

/** One bar for all families: home in time, home too late, no home yet. */
function outcomes({ lines, figures, input, text }: Page): Markup {
  const cap = input.plan.capWeeks;
  const late = lines.filter(({ placement }) => placement.status === 'placed' && placement.overCap).length;
  const parts = [
    { count: figures.placed - late, words: text('outcomeOnTime', { cap }), look: 'on-time' },
    { count: late, words: text('outcomeLate', { cap }), look: 'late' },
    { count: figures.unplaced, words: text('outcomeNone'), look: 'none' },
  ];
  let before = 0;
  const blocks = parts.map(({ count, look }) => {
    const block = html`<rect class="${look}" x="${percent(before, figures.families)}" y="0" width="${percent(count, figures.families)}" height="100%"/>`;
    before += count;
    return block;
  });
  const legend = parts.map(
    ({ count, words, look }) =>
      html`<svg class="key" aria-hidden="true" width="16" height="16"><rect class="${look}" x="1" y="1" width="14" height="14"/></svg> <b>${count}</b> ${words}`,
  );
  return html`<figure class="outcomes"><svg aria-hidden="true" width="100%" height="28">${blocks}</svg>
<figcaption><span class="hidden">${text('outcomes')}</span>${list(legend, 'legend')}</figcaption></figure>`;
}

function now({ input, language, names, text }: Page): Markup {
  const urgent = findingsByUrgency(input.plan.warnings).filter((finding) => weightOf(finding) === 'people');
  if (urgent.length === 0) return html`<p>${text('nowNothing')}</p>`;
  const sentences = urgent.slice(0, MOST_URGENT).map((finding) => sayFinding(finding, names, language));
  return html`${list(sentences)}${urgent.length > MOST_URGENT && html`<p class="more"><a href="#findings">${text('moreBelow')}</a></p>`}`;
}

function scarce({ input, language, names, text }: Page): Markup {
  const sentences = sayWhatBinds(bindsOf(input), names, language);
  if (sentences.length === 0) return html`<p>${text('bindsNothing')}</p>`;
  return html`${list(sentences.slice(0, MOST_SCARCE))}${sentences.length > MOST_SCARCE && html`<p class="more"><a href="#scarcity">${text('moreBelow')}</a></p>`}`;
}
