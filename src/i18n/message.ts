/** Fills texts: each is written as an ICU message. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, MessageParams, Text } from '../domain/text.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

/** Fills a text. Throws when a parameter is missing, so that a test finds it. */
export function say(text: Text, language: Language, params: MessageParams = {}): string {
  const key = `${language}:${text[language]}`;
  let message = compiled.get(key);
  if (!message) {
    // Texts hold no markup of their own: `<` stays a character, and the output that shows it escapes it.
    message = new IntlMessageFormat(text[language], LOCALES[language], undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format(params as Record<string, string | number | boolean>));
}

/** A number as the language writes it, with a fixed number of decimals. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
