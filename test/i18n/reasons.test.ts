import { describe, expect, test } from 'vitest';
import type { ReasonKind } from '../../src/domain/reason.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { REASON_KINDS, sayReason, sayReasonLabel } from '../../src/i18n/reasons.ts';
import { EVERY_REASON, sampleWeek } from '../report/sample-plan.ts';

const names = namesOf(sampleWeek);

describe('reasons in words', () => {
  test('the sample tells every kind of reason', () => {
    expect(new Set(EVERY_REASON.map(({ kind }) => kind))).toEqual(new Set<ReasonKind>(REASON_KINDS));
  });

  for (const language of LANGUAGES) {
    test.each(EVERY_REASON.map((reason) => [reason.kind, reason] as const))(
      `%s is a full sentence in ${language}`,
      (_kind, reason) => {
        const sentence = sayReason(reason, names, language);
        expect(sentence).toMatch(/^[\p{Lu}'].*\.$/u);
        expect(sentence).not.toMatch(/[{}#]|undefined|NaN|\bGM\d{4}\b| {2}/);
      },
    );
  }

  test('the two languages never say the same sentence', () => {
    for (const reason of EVERY_REASON) expect(sayReason(reason, names, 'nl')).not.toBe(sayReason(reason, names, 'en'));
  });

  test('every kind has a short label in both languages', () => {
    for (const kind of REASON_KINDS) {
      for (const language of LANGUAGES) expect(sayReasonLabel(kind, language)).toMatch(/^\p{Lu}[^{}]+$/u);
    }
  });

  test('a placement names the home, the place and the week with its date', () => {
    const placed = {
      kind: 'placed',
      municipality: 'GM0855',
      supply: 'dwelling',
      dwelling: 'D-17',
      moveInWeek: '2026-W50',
    } as const;
    expect(sayReason(placed, names, 'nl')).toBe(
      'Het gezin kan in week 50 (7 december 2026) verhuizen naar woning D-17 in Tilburg.',
    );
    expect(sayReason(placed, names, 'en')).toBe(
      'In week 50 (7 December 2026) the family can move into home D-17 in Tilburg.',
    );
  });

  test('rents are shown in euros from cents', () => {
    const reason = {
      kind: 'rent-too-high',
      municipality: 'GM0344',
      dwelling: 'D-5',
      rent: 93_150,
      maxRent: 81_000,
    } as const;
    expect(sayReason(reason, names, 'nl')).toMatch(/€\s931,50 per maand.*€\s810 betalen/);
    expect(sayReason(reason, names, 'en')).toMatch(/€931\.50 a month.*€810\./);
  });

  test('a home whose id looks like a keyword of the message format is named as it is', () => {
    const reason = { kind: 'banned', municipality: 'GM0344', dwelling: 'no' } as const;
    expect(sayReason(reason, names, 'en')).toBe('A planner ruled out home no in Utrecht for this family.');
  });

  test('an id with braces, quotes and markup comes out unchanged', () => {
    const reason = { kind: 'not-taking-part', municipality: "{x} '<b>' #" } as const;
    expect(sayReason(reason, names, 'nl')).toBe("{x} '<b>' # doet niet mee.");
  });

  test('more families than can be read are counted', () => {
    const by = Array.from({ length: 12 }, (_, index) => `F-${index}`);
    const reason = { kind: 'capacity-used', municipality: 'GM0855', capacity: 'task', by } as const;
    expect(sayReason(reason, names, 'en')).toContain('F-0, F-1, F-2, F-3, F-4 and 7 more');
  });

  test('the cap of the week is the one that sentences name', () => {
    const reason = { kind: 'over-cap', weeks: 9, excess: 1 } as const;
    const shorter = namesOf({ ...sampleWeek, capWeeks: 8 });
    expect(sayReason(reason, shorter, 'nl')).toBe(
      'Het gezin zit dan 9 weken in de opvang. Dat is 1 week langer dan de grens van 8 weken.',
    );
  });
});
