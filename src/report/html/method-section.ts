/** How the plan was made: what counts, what never counts, the files and settings to make it again, and the words used. */
import { sayLabel } from '../../i18n/labels.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, scrollingTable, section } from './page.ts';

export function methodSection(page: Page): Markup {
  const { text } = page;
  return section(
    'method',
    text('methodHeading'),
    html`${list([text('peopleDecide'), text('methodHow'), text('methodNever'), text('methodAgain')])}
<h3>${text('words')}</h3>${words(page)}
<h3>${text('methodFacts')}</h3>${facts(page)}
${inputs(page)}${overrides(page)}`,
  );
}

function words({ text }: Page): Markup {
  const entries = [
    [text('wordFamilyWeek'), text('wordFamilyWeekText')],
    [text('wordExpected'), text('wordExpectedText')],
    [text('wordMatch'), text('wordMatchText')],
    [text('wordShare'), text('wordShareText')],
    [text('wordStep'), text('wordStepText')],
  ] as const;
  return html`<dl class="words">${entries.map(([word, meaning]) => html`<dt>${word}</dt><dd>${meaning}</dd>`)}</dl>`;
}

function facts({ input, text }: Page): Markup {
  const { plan } = input;
  const { manifest } = plan;
  const weeks = (count: number): string => text('barWeeks', { weeks: count });
  const entries = [
    [text('policyLabel'), plan.policy],
    [text('scenario'), manifest.scenario],
    [text('horizon'), weeks(plan.horizonWeeks)],
    [text('capLabel'), weeks(plan.capWeeks)],
    [text('version'), `Onderdak ${manifest.version}`],
    [text('engine'), `${manifest.engine} ${manifest.engineVersion}`],
    [text('seed'), String(manifest.seed)],
  ] as const;
  return html`<dl class="facts">${entries.map(([name, value]) => value !== undefined && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function inputs(page: Page): Markup | false {
  const { input, text } = page;
  const files = input.plan.manifest.inputs;
  if (files.length === 0) return false;
  const head = html`<tr><th scope="col">${text('file')}</th><th scope="col">${text('sha256')}</th></tr>`;
  const rows = files.map(
    ({ file, sha256 }) => html`<tr><th scope="row">${file}</th><td><code>${sha256}</code></td></tr>`,
  );
  return html`<h3>${text('inputs')}</h3>${scrollingTable(page, text('inputs'), head, rows)}`;
}

function overrides(page: Page): Markup | false {
  const { input, text, language } = page;
  const changed = input.plan.manifest.overrides;
  if (changed.length === 0) return false;
  const heads = [sayLabel('order', language), text('overridePath'), text('overrideValue'), text('overrideFrom')];
  const head = html`<tr>${heads.map((words) => html`<th scope="col">${words}</th>`)}</tr>`;
  const rows = changed.map(
    ({ path, from, value }, index) =>
      html`<tr><td>${index + 1}</td><th scope="row"><code>${path}</code></th><td><code>${value}</code></td><td>${from}</td></tr>`,
  );
  return html`<h3>${text('overrides')}</h3>${scrollingTable(page, text('overrides'), head, rows)}`;
}
