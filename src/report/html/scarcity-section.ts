/** What is used to the last, and what one more of it would bring. */
import { sayScarcity } from '../../i18n/capacities.ts';
import { scarcityByWeight, unitOf } from '../plan-figures.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, section } from './page.ts';

const MOST_SHOWN = 12;

export function scarcitySection({ input, names, language, text }: Page): Markup {
  const sentences = scarcityByWeight(input).map((price) =>
    sayScarcity(price, names, language, unitOf(input, price.objective)),
  );
  const rest = sentences.slice(MOST_SHOWN);
  return section(
    'scarcity',
    text('scarcityHeading'),
    sentences.length === 0
      ? html`<p>${text('bindsNothing')}</p>`
      : html`<p>${text('scarcityIntro')}</p>${list(sentences.slice(0, MOST_SHOWN))}
${rest.length > 0 && html`<details><summary>${text('scarcityMore', { count: rest.length })}</summary>${list(rest)}</details>`}`,
  );
}
