import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../src/desk/letters/letter.ts';
import { letterHtml } from '../../../src/desk/letters/letter-html.ts';
import { letterText } from '../../../src/desk/letters/letter-text.ts';
import { LETTER_KINDS } from '../../../src/desk/texts/letter.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { expectGolden } from '../../golden/golden.ts';
import { EXAMPLE_LETTERS } from './example-letters.ts';

const texts = Object.entries(EXAMPLE_LETTERS).flatMap(([name, facts]) =>
  LANGUAGES.map((language) => ({ name, language, letter: letterOf(facts, language) })),
);

describe('a letter to a family', () => {
  it('exists for every situation', () => {
    const kinds = new Set(Object.values(EXAMPLE_LETTERS).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...LETTER_KINDS].sort());
  });

  it.each(texts)('reads as it was approved: $name in $language', ({ name, language, letter }) => {
    expectGolden(`letter-${name}.${language}.txt`, letterText(letter));
  });

  it.each(texts)('marks what the organisation must still fill in: $name in $language', ({ letter, language }) => {
    const blanks = letter.parts.filter(({ kind }) => kind === 'blank').length;
    expect(blanks).toBe(letter.kind === 'objection-received' ? 1 : 2);
    const marked = letterText(letter).match(language === 'nl' ? /\[INVULLEN: [^\]]+\]/g : /\[FILL IN: [^\]]+\]/g);
    expect(marked).toHaveLength(blanks);
  });

  it.each(texts)(
    'says who decides, where to ask how it works, and where to find free help: $name in $language',
    ({ letter }) => {
      const text = letterText(letter);
      expect(text).toContain('algoritmes.overheid.nl');
      expect(text).toContain('Juridisch Loket');
      expect(text).toMatch(/De computer beslist niet|Daarna beslissen mensen|does not decide|people decide/);
    },
  );

  it.each(texts.filter(({ letter }) => letter.kind !== 'objection-received'))(
    'tells how to object within six weeks: $name in $language',
    ({ letter }) => expect(letterText(letter)).toMatch(/zes weken[\s\S]*artikel 6:7|six weeks[\s\S]*article 6:7/),
  );

  it('never names another family, nor a home that goes to one', () => {
    for (const { letter } of texts) expect(letterText(letter)).not.toMatch(/F-00[2-9]|D-01|D-09/);
  });

  it('tells a scheme with other criteria in the words of the scheme', () => {
    const text = { nl: 'Het gezin woont in de polder', en: 'The family lives in the polder' };
    const facts = { ...EXAMPLE_LETTERS['does-not-qualify']!, notMet: [{ id: 'polder', text }] } as never;
    expect(letterText(letterOf(facts, 'nl'))).toContain('- Het gezin woont in de polder');
    expect(letterText(letterOf(facts, 'en'))).toContain('- The family lives in the polder');
  });

  it('shows what a person wrote as text, also where it looks like markup', () => {
    const facts = { ...EXAMPLE_LETTERS['qualifies']!, reason: '<img src=x onerror=alert(1)> & {referring}' } as never;
    const page = letterHtml(letterOf(facts, 'nl'));
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; {referring}');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).toContain('<html lang="nl">');
  });
});
