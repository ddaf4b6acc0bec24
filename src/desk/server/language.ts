/** The language of a call: asked in the address, else chosen before (cookie), else what the browser prefers. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { LANGUAGES, type Language } from '../../domain/text.ts';

export const LANGUAGE_COOKIE = 'onderdak-language';
/** Of every address; no route needs to declare it. */
export const LANGUAGE_QUERY = 'lang';

const ONE_YEAR = 31_536_000;

export function languageOf(c: Context, standard: Language): Language {
  return (
    known(c.req.query(LANGUAGE_QUERY)) ??
    known(getCookie(c, LANGUAGE_COOKIE)) ??
    preferred(c.req.header('Accept-Language')) ??
    standard
  );
}

/** Whoever chose a language on a page keeps it. Pages may read and change this cookie; it says nothing about anybody. */
export function rememberLanguage(c: Context): void {
  const chosen = known(c.req.query(LANGUAGE_QUERY));
  if (!chosen || c.req.path.startsWith('/api/')) return;
  setCookie(c, LANGUAGE_COOKIE, chosen, { path: '/', sameSite: 'Lax', maxAge: ONE_YEAR });
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
