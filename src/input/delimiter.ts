/** Comma, semicolon or tab: whichever divides the header into most names. */
import { LIMITS } from './limits.ts';

const CANDIDATES = [';', ',', '\t'] as const;

/** The delimiter of a CSV text; a comma when the header is a single name. */
export function delimiterOf(text: string): string {
  const header = headerOf(text);
  let best: string = ',';
  let most = 0;
  for (const candidate of CANDIDATES) {
    const count = header.split(candidate).length - 1;
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

/** The first line with text in it, without what stands between quotes. */
function headerOf(text: string): string {
  const start = text.search(/\S/);
  let header = '';
  let quoted = false;
  const end = Math.min(text.length, start + LIMITS.lineBytes);
  for (let index = start; index < end; index += 1) {
    const character = text[index]!;
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) header += character;
  }
  return header;
}
