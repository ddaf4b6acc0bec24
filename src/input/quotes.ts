/**
 * Quotes that do not close, or close too early. The CSV parser would silently swallow the rest of the file or part of a
 * cell, so these are found first.
 */
import { lineBreaksIn } from './line-breaks.ts';
import type { ProblemList } from './problem-list.ts';

/** @returns false after adding a problem for each wrong quote. */
export function checkQuotes(
  text: string,
  delimiter: string,
  firstLine: number,
  file: string,
  problems: ProblemList,
): boolean {
  let fine = true;
  let line = firstLine;
  let countedTo = 0;
  let at = text.indexOf('"');
  while (at >= 0) {
    const opens = at === 0 || endsCell(text[at - 1], delimiter);
    // A quote in the middle of a cell without quotes is a character like any other.
    const end = opens ? closingQuote(text, at) : at;
    const isClosed = end >= 0;
    if (!isClosed || (opens && end + 1 < text.length && !endsCell(text[end + 1], delimiter))) {
      line += lineBreaksIn(text.slice(countedTo, at));
      countedTo = at;
      problems.error(isClosed ? 'text-after-quote' : 'unclosed-quote', {}, { file, line });
      fine = false;
    }
    at = isClosed ? text.indexOf('"', end + 1) : -1;
  }
  return fine;
}

function endsCell(sign: string | undefined, delimiter: string): boolean {
  return sign === delimiter || sign === '\n' || sign === '\r';
}

/** The place of the quote that ends the cell; a doubled quote is part of the cell. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
