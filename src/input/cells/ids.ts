/** Ids and names in cells. */
import { LIMITS } from '../limits.ts';
import { type Cell, CellFault, wrongValue } from './cell.ts';

/**
 * A letter or digit, then letters, digits, spaces and `. _ - / # & ' ( )`. The signs that divide lists, ties and sectors
 * (`| : +`) are not allowed, nor is a first sign with which a spreadsheet starts a formula (`= + - @`).
 */
const ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._\-/#&'’()]*$/u;
const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
/** Invisible signs and signs that turn the direction of writing, with which two names can look the same. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** An id of at most 100 characters; see docs/formats.md for the characters allowed. */
export const id: Cell<string> = (text) => {
  if (text.length > LIMITS.idCharacters) return new CellFault('id-too-long', { limit: LIMITS.idCharacters });
  if (PLAIN_ID.test(text)) return text;
  // Excel may save an accent as a sign of its own; both forms must be the same id.
  const composed = text.normalize('NFC');
  return ID.test(composed) ? composed : wrongValue('not-an-id', text);
};

/** Free text such as a name: line breaks become spaces, invisible signs are refused. */
export const plainText: Cell<string> = (text) => {
  const line = text.replaceAll(/[\s\u00a0]+/g, ' ').normalize('NFC');
  return INVISIBLE.test(line) ? wrongValue('not-plain-text', text) : line;
};
