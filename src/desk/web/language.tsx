/** The language of the pages, and the words in it. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { Language, MessageParams, Text } from '../../domain/text.ts';
import { say } from '../../i18n/message.ts';
import { currentLanguage, rememberLanguage } from './current-language.ts';

export interface LanguageUse {
  readonly language: Language;
  readonly text: (pair: Text, params?: MessageParams) => string;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageUse | undefined>(undefined);

export function LanguageProvider({ children }: { readonly children: ComponentChildren }) {
  const [language, set] = useState<Language>(() => {
    const first = currentLanguage();
    rememberLanguage(first);
    return first;
  });
  const setLanguage = useCallback((chosen: Language) => {
    rememberLanguage(chosen);
    set(chosen);
  }, []);
  const use = useMemo<LanguageUse>(
    () => ({ language, setLanguage, text: (pair, params) => say(pair, language, params) }),
    [language, setLanguage],
  );
  return <LanguageContext.Provider value={use}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageUse {
  const use = useContext(LanguageContext);
  if (!use) throw new Error('useLanguage outside LanguageProvider');
  return use;
}
