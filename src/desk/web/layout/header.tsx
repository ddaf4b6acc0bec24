/** The top of every page: where one is, as whom, in which language and colours, and the way out. */

import { sayWeek } from '../../../i18n/formats.ts';
import { ROLE_NAMES, SHELL } from '../../texts/shell.ts';
import { Button } from '../components/button.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

export function Header() {
  const { text, language } = useLanguage();
  const session = useSession();
  const { role, week, municipality, association, municipalities } = session;
  const of = municipalities.find(({ id }) => id === municipality)?.name ?? municipality ?? association;
  return (
    <div class="top">
      <a class="brand" href="/" aria-label={text(SHELL.home)}>
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          <path class="brand-roof" d="M5 17 16 7l11 10" />
          <path class="brand-walls" d="M10 17v8h12v-8" />
        </svg>
        <span>{text(SHELL.product)}</span>
      </a>
      {week && <p class="top-week">{capitalised(sayWeek(week, language))}</p>}
      <p class="top-role">
        <span class="hidden">{text(SHELL.role)}: </span>
        {text(ROLE_NAMES[role])}
        {of && <span> · {of}</span>}
      </p>
      <div class="top-tools no-print">
        <LanguageSwitch />
        <ThemeSwitch />
        <RoleSwitch />
        <Button small kind="subtle" onClick={() => void session.signOut()}>
          {text(SHELL.signOut)}
        </Button>
      </div>
    </div>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
