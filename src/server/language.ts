/** The language of a call: asked in the address, else chosen before (cookie), else what the browser prefers. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../i18n/message.ts';

export const LANGUAGE_COOKIE = 'onderdak-language';
/** Of every address; no route needs to declare it. */
export const LANGUAGE_QUERY = 'lang';

export function languageOf(c: Context, standard: Language): Language {
  return (
    known(c.req.query(LANGUAGE_QUERY)) ??
    known(getCookie(c, LANGUAGE_COOKIE)) ??
    preferred(c.req.header('Accept-Language')) ??
    standard
  );
}

function known(text: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === text);
}

/** The first known language by weight, as in `en-GB,en;q=0.9,nl;q=0.8`. */
function preferred(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',').map((part) => {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';');
    const weight = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find((value) => value !== undefined);
    return { language: known(tag.split('-')[0]), weight: weight === undefined ? 1 : Number(weight) };
  });
  const usable = ranges.filter(({ language, weight }) => language !== undefined && weight > 0);
  return usable.sort((one, other) => other.weight - one.weight)[0]?.language;
}
