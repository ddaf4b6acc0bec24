import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalDataIn } from '../../../../src/desk/work/cases/personal-data.ts';

const YEAR = 2026;

describe('what may not be written down', () => {
  it.each(['123456782', '1234.56.782', '123 456 782', 'bsn:123456782.', 'Het nummer (111222333) staat erin'])(
    'sees a citizen number in "%s"',
    (text) => expect(personalDataIn(text, YEAR)).toBe('looks-like-citizen-number'),
  );

  it.each(['123456783', '1234567820', '12345678', '000000000', '0612345678', '123-456 782', ''])(
    'sees none in "%s"',
    (text) => expect(personalDataIn(text, YEAR)).toBeUndefined(),
  );

  it('finds every number that passes the test of a citizen number, and no other of nine digits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }), (digits) => {
        const sum = digits.reduce((total, digit, place) => total + digit * [9, 8, 7, 6, 5, 4, 3, 2, -1][place]!, 0);
        const passes = sum % 11 === 0 && digits.some((digit) => digit !== 0);
        expect(personalDataIn(`nr ${digits.join('')} van`, YEAR) === 'looks-like-citizen-number').toBe(passes);
      }),
    );
  });

  it.each(['geboren 23-11-2025', 'born on 2025-11-23', 'geb. 3 maart 2026', '12-05-1988', '1988-05-12', '12 mei 2019'])(
    'sees a date of birth in "%s"',
    (text) => expect(personalDataIn(text, YEAR)).toBe('looks-like-birth-date'),
  );

  it.each([
    'Gebeld op 23-11-2026.',
    'Aangekomen op 12-05-2026',
    'Kind van 3 jaar, geboren in Willemstad',
    'In 1988 was er al een geboortegolf',
    'De gebeurtenis van 23-11-2026',
    'week 12-05',
  ])('sees none in "%s"', (text) => expect(personalDataIn(text, YEAR)).toBeUndefined());

  it('takes the date of three years ago for one of birth, and that of two years ago not', () => {
    expect(personalDataIn('sinds 01-06-2023', YEAR)).toBe('looks-like-birth-date');
    expect(personalDataIn('sinds 01-06-2024', YEAR)).toBeUndefined();
  });
});
