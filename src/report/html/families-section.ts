/** The families: their weeks, their outcome, and the reasons behind it. Those who need attention come first and open. */
import { sayWeek } from '../../i18n/formats.ts';
import { sayHome, sayLabel, sayPlace } from '../../i18n/labels.ts';
import { sayReason } from '../../i18n/reasons.ts';
import type { FamilyLine } from '../family-lines.ts';
import { storyOf } from '../told-reasons.ts';
import { elsewhereReasons } from './elsewhere-reasons.ts';
import { barScale, familyBar } from './family-bar.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, section } from './page.ts';

export function familiesSection(page: Page): Markup {
  const { lines, text, input } = page;
  const cap = input.plan.capWeeks;
  if (lines.length === 0) return section('families', text('familiesHeading'), html`<p>${text('noFamilies')}</p>`);
  const scale = barScale(page);
  const group = (heading: string, members: readonly FamilyLine[]) =>
    members.length > 0 &&
    html`<h3>${heading}</h3><ol class="families">${members.map((line) => family(line, scale, page))}</ol>`;
  const attention = lines.filter(({ needsAttention }) => needsAttention);
  const others = lines.filter(({ needsAttention }) => !needsAttention);
  return section(
    'families',
    text('familiesHeading'),
    html`<p>${text('familiesIntro', { cap })}</p>${legend(page)}
${group(text('attentionGroup', { count: attention.length }), attention)}
${group(text('otherGroup', { count: others.length }), others)}`,
  );
}

function legend({ lines, text, input }: Page): Markup {
  const key = (look: string, words: string) =>
    html`<svg class="key" aria-hidden="true" width="16" height="16"><rect class="${look}" x="1" y="1" width="14" height="14"/></svg> ${words}`;
  const cap = html`<svg class="key" aria-hidden="true" width="16" height="16"><line class="cap" x1="8" x2="8" y1="0" y2="16"/></svg> ${text('legendCap', { cap: input.plan.capWeeks })}`;
  const keys = [
    key('so-far', text('legendSoFar')),
    key('planned', text('legendPlanned')),
    cap,
    lines.some(({ placement }) => placement.excessWeeks > 0) && key('over', text('legendOver')),
    lines.some(({ placement }) => placement.rooflessWeeks > 0) && key('roofless', text('legendRoofless')),
  ];
  return html`<div class="legend-box"><span class="hidden">${text('legend')}</span>${list(
    keys.filter((item) => item !== false),
    'legend',
  )}</div>`;
}

function family(line: FamilyLine, scale: number, page: Page): Markup {
  const { placement } = line;
  const { text } = page;
  return html`<li class="family${line.needsAttention && ' attention'}">
<div class="who"><h4>${placement.family}</h4><p>${household(line, page)}</p></div>
<div class="weeks">${familyBar(line, scale, page)}<span aria-hidden="true">${text('barWeeks', { weeks: placement.weeksInShelter })}</span></div>
<div class="outcome"><p>${outcome(line, page)}</p>${badges(line, page)}</div>
${story(line, page)}
</li>
`;
}

function household({ family: known }: FamilyLine, { text, language }: Page): string {
  if (!known) return sayLabel('unknown', language);
  const { adults, children } = known;
  return text('household', { adults, children, both: adults > 0 && children > 0 ? 'yes' : 'no' });
}

function outcome({ placement }: FamilyLine, { names, language, text }: Page): Markup {
  const place = sayPlace(placement, names, language);
  if (placement.status === 'unplaced') return html`<b>${place.charAt(0).toUpperCase() + place.slice(1)}</b>`;
  return html`<b>${place}</b>, ${sayHome(placement, language)}<br><small>${placement.moveInWeek !== undefined && text('movesIn', { week: sayWeek(placement.moveInWeek, language) })}</small>`;
}

function badges({ placement, rooflessNow }: FamilyLine, { text }: Page): Markup | false {
  const badge = (words: string, look: string) => html`<span class="badge ${look}">${words}</span>`;
  const shown = [
    rooflessNow && badge(text('badgeRooflessNow'), 'alert'),
    placement.overCap && badge(text('badgeOverCap', { count: placement.excessWeeks }), 'alert'),
    placement.supply === 'expected' && badge(text('badgeExpected'), 'note'),
  ].filter((item) => item !== false);
  return shown.length > 0 && html`<p class="badges">${shown}</p>`;
}

function story({ placement, needsAttention }: FamilyLine, page: Page): Markup {
  const { input, names, language, text } = page;
  const { elsewhere, ...told } = storyOf(input, placement);
  const here = told.here.map((reason) => sayReason(reason, names, language));
  const changes = told.changes.map((reason) => sayReason(reason, names, language));
  return html`<details${needsAttention && html` open`}><summary><span aria-hidden="true">${text('why')}</span><span class="hidden">${text('whyFor', { family: placement.family })}</span></summary>
<div class="story">${here.length > 0 && html`<h5>${text('whyHere')}</h5>${list(here)}`}
${changes.length > 0 && html`<h5>${text('whatWouldChange')}</h5>${list(changes)}`}
${elsewhere.length > 0 && html`<details><summary>${text('whyNotElsewhere')}</summary>${elsewhereReasons(elsewhere, page)}</details>`}</div></details>`;
}
