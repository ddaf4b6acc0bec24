/** The language of the pages. It lives in a cookie, so that the server speaks the same language, in downloads too. */
import type { Language } from '../../domain/text.ts';

const COOKIE = 'onderdak-language';
const ONE_YEAR = 31_536_000;

export function currentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl';
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // The Cookie Store API is missing in some browsers that are still in use.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax${secure}`;
}
