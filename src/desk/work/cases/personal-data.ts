/**
 * What must never be written down here, as far as a machine can see it: a citizen number (BSN) or a date of birth. A name
 * cannot be told from a word, so the forms ask people not to write one.
 */

/** Nine digits, as people write them: `123456782`, `1234.56.782`, `123 456 782`. */
const NINE_DIGITS = /(?<![\d.])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3}|\d{3}([. -])\d{3}\1\d{3})(?!\d)/g;
const FULL_DATE =
  /(?<!\d)(?:(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})|(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})\s+(?:jan|feb|m(?:aa)?r|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.?\s+(\d{4}))(?!\d)/giu;
const BIRTH = /\b(?:geboren|geboorte\w*|geb\.?|born|birth\w*|dob)(?![a-z])/iu;
/** Nothing that a reason needs happened longer ago: families arrive at most months before their report. */
const YEARS_OF_A_CASE = 3;

export type PersonalData = 'looks-like-citizen-number' | 'looks-like-birth-date';

/**
 * What a text seems to hold that it must not.
 *
 * @param year the present year: a full date of some years ago is one of birth.
 */
export function personalDataIn(text: string, year: number): PersonalData | undefined {
  if ((text.match(NINE_DIGITS) ?? []).some(passesElevenTest)) return 'looks-like-citizen-number';
  const years = [...text.matchAll(FULL_DATE)].map((match) => Number(match[3] ?? match[4] ?? match[8]));
  const old = years.some((each) => each >= 1900 && each <= year - YEARS_OF_A_CASE);
  return old || (years.length > 0 && BIRTH.test(text)) ? 'looks-like-birth-date' : undefined;
}

/** The test of a BSN: 9a + 8b + … + 2h − i is a multiple of 11, and not all digits are 0. */
function passesElevenTest(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place), 0);
  return sum % 11 === 0 && digits.some((digit) => digit > 0);
}
