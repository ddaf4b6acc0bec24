/** Dutch or English: both names stand there, each in its own language. */

import { LANGUAGES, type Language } from '../../../domain/text.ts';
import { SHELL } from '../../texts/shell.ts';
import { useLanguage } from '../language.tsx';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

export function LanguageSwitch() {
  const { language, setLanguage, text } = useLanguage();
  return (
    <fieldset class="segments">
      <legend class="hidden">{text(SHELL.language)}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          class="segment"
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {NAMES[each]}
        </button>
      ))}
    </fieldset>
  );
}
