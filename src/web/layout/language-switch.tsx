/** Dutch or English: both names stand there, each in its own language. */
import { SHELL } from '../../i18n/desk/shell.ts';
import { LANGUAGES, type Language } from '../../i18n/message.ts';
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
