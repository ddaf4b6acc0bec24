/** Validation of single settings in YAML. What is wrong travels as a zod issue; `zod-problems.ts` turns it into words. */
import { z } from 'zod';

/** Text; a bare number such as `name: 2026` is taken as written. */
export const text = z.union([z.string(), z.number().transform(String)]).pipe(z.string().trim().min(1));

export function wholeNumber(least: number, most: number): z.ZodNumber {
  return z.number().int().min(least).max(most);
}

export function share(): z.ZodNumber {
  return z.number().min(0).max(1);
}

const WORDS: Readonly<Record<string, boolean>> = { ja: true, yes: true, nee: false, no: false };

/** What people write for `true` and `false`. */
export const yesOrNoWords: readonly string[] = Object.keys(WORDS);

/** `true` or `false`; YAML 1.2 reads `yes` and `no` as text, people do not. */
export const yesOrNo = z.preprocess(
  (value) =>
    typeof value === 'string' && Object.hasOwn(WORDS, value.toLowerCase()) ? WORDS[value.toLowerCase()] : value,
  z.boolean(),
);

/** A map whose entries are validated one by one, so that one wrong entry hides nothing of the others. */
export const aMap = z.looseObject({});
