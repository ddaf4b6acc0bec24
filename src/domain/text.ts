/** Dutch and English texts: every text is a pair, so that neither language can be forgotten. */

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages; `{name}` takes a parameter, ICU plurals and selects are allowed. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type MessageParams = Readonly<Record<string, string | number | boolean>>;
