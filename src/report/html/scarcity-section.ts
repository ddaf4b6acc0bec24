/** What stands in the way: measured effects, and what is used to the last. */
import { sayWhatBinds } from '../../i18n/binding.ts';
import { bindsOf } from '../plan-figures.ts';
import { html, type Markup } from './markup.ts';
import { list, type Page, section } from './page.ts';

const MOST_SHOWN = 12;

export function scarcitySection({ input, names, language, text }: Page): Markup {
  const sentences = sayWhatBinds(bindsOf(input), names, language);
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
