/** The audit of outcomes: no decision looks at these groups, and nobody may be worse off for belonging to one. */

import { GROUP_TEXTS } from '../../../i18n/comparison.ts';
import { formatNumber, say } from '../../../i18n/message.ts';
import { GROUPS, type Interval } from '../../../study/comparison/comparison.ts';
import { type Content, html, type Markup } from '../../html/markup.ts';
import { section } from '../../html/page.ts';
import { fromZero, sayInterval } from '../measure-values.ts';
import type { NumberedArm, StudyPage } from '../study-page.ts';
import { dataTable } from './figure.ts';

export function groupsSection(page: StudyPage): Markup {
  const { text, arms } = page;
  return section(
    'groups',
    text('groupsHeading'),
    html`<p>${text('groupsIntro')}</p>${weeksByGroup(page)}
${arms.map((arm) => armDetails(arm, page))}`,
  );
}

/** Weeks in shelter of every group under every policy: the figure that matters most, open. */
function weeksByGroup(page: StudyPage): Markup {
  const { text, language, arms } = page;
  return dataTable({
    caption: text('groupsWeeks'),
    heads: [text('group'), ...arms.map(({ number, name }) => `${number}. ${name}`)],
    rows: GROUPS.map((group) => [
      say(GROUP_TEXTS[group], language),
      ...arms.map(({ result }) => {
        const weeks = result.groups.find((each) => each.group === group)?.weeksInShelter;
        return withInterval(weeks ?? null, page.write('weeks-in-shelter-mean'));
      }),
    ]),
  });
}

function armDetails({ number, name, result }: NumberedArm, page: StudyPage): Markup {
  const { text, language } = page;
  const caption = text('groupsOf', { policy: `${number}. ${name}` });
  const rows = result.groups.map(({ group, families, shareOverCap, weeksInShelter, match }) => [
    say(GROUP_TEXTS[group], language),
    formatNumber(families, language, 1),
    withInterval(weeksInShelter, page.write('weeks-in-shelter-mean')),
    withInterval(shareOverCap, page.write('share-over-cap')),
    withInterval(match, page.write('match-mean')),
  ]);
  const heads = [
    text('group'),
    text('familiesMean'),
    page.measureName('weeks-in-shelter-mean'),
    page.measureName('share-over-cap'),
    page.measureName('match-mean'),
  ];
  return html`<details><summary>${caption}</summary>${dataTable({ caption, heads, rows })}</details>
`;
}

function withInterval(interval: Interval | null, write: (value: number) => string): Content {
  return interval === null
    ? '–'
    : html`${write(interval.mean)} <small>(${sayInterval(fromZero(interval), write)})</small>`;
}
