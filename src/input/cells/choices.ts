/** Yes or no, and choices from a fixed list, in Dutch and English. */
import { nearest } from '../nearest.ts';
import { type Cell, wrongValue } from './cell.ts';

const YES = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x']);
const NO = new Set(['nee', 'n', 'no', 'false', 'onwaar', '0']);

/** `ja`, `yes`, `true`, `waar`, `1`, `x`; `nee`, `no`, `false`, `onwaar`, `0`. */
export const yesOrNo: Cell<boolean> = (text) => {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : wrongValue('not-yes-or-no', text);
};

/**
 * One of a few words. `words` gives for each value all ways to write it, the documented one first; capitals do not count,
 * and spaces, hyphens and underscores are alike.
 */
export function choice<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): Cell<Value> {
  const entries = Object.entries<readonly string[]>(words) as [Value, readonly string[]][];
  const values = new Map(entries.flatMap(([value, forms]) => forms.map((form) => [folded(form), value] as const)));
  const documented = entries.map(([, forms]) => forms[0]!);
  return (text) =>
    values.get(folded(text)) ??
    wrongValue('not-a-choice', text, { choices: documented.join(', '), nearest: nearest(text, documented) });
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
}
