import { describe, expect, test } from 'vitest';
import type { Addition, WhatBinds } from '../../src/domain/binding.ts';
import { OBJECTIVES } from '../../src/domain/policy.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayWhatBinds } from '../../src/i18n/binding.ts';
import { sayCapacityKind } from '../../src/i18n/capacities.ts';
import { sayMoney } from '../../src/i18n/formats.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { sayAmount, sayObjective, sayObjectiveAim } from '../../src/i18n/objectives.ts';
import { EVERY_PRICE, sampleWeek } from '../report/sample-plan.ts';

const names = namesOf(sampleWeek);

const HOME = { kind: 'home-like', dwelling: 'D-27', municipality: 'GM0855', bedrooms: 4, rent: 76_500 } as const;
const PROMISE = { kind: 'more-promised', municipality: 'GM0855', persons: 5 } as const;
const GAIN = { objective: 'over-cap', by: 2, unit: 'families' } as const;
const nothing: WhatBinds = { helps: [], noEffect: [], unmeasured: [] };

describe('what binds in words', () => {
  test('says what was measured to change, for whom, and what the home that was tried is like', () => {
    const families = [
      { family: 'F-003', weeksInShelter: -5, rooflessWeeks: 0 },
      { family: 'F-011', weeksInShelter: 1, rooflessWeeks: 0 },
    ];
    const binds = { ...nothing, helps: [{ additions: [HOME, PROMISE], gain: GAIN, families }] };
    expect(sayWhatBinds(binds, names, 'en')).toEqual([
      `One more home like D-27 in Tilburg (4 bedrooms, ${sayMoney(76_500, 'en')} a month) together with a promise of Tilburg for one more family of 5 persons would keep 2 families under the limit of 13 weeks (in the plan that was found: F-003 5 weeks less, F-011 1 week more).`,
    ]);
  });

  test('says of what was tried in vain that it changes nothing, and of what was not tried only that nothing is left', () => {
    const binds = {
      ...nothing,
      noEffect: [{ additions: [HOME], families: [] }],
      unmeasured: [{ capacity: 'commitment-persons', municipality: 'GM0855' } as const],
    };
    expect(sayWhatBinds(binds, names, 'nl')).toEqual([
      `Nog een woning als D-27 in Tilburg (4 slaapkamers, ${sayMoney(76_500, 'nl')} per maand) alleen verandert niets aan wie hoe lang wacht.`,
      'In Tilburg is het toegezegde aantal personen al bereikt.',
    ]);
  });

  test.each(LANGUAGES)('every capacity and every addition is a full sentence without a price in %s', (language) => {
    const additions: readonly Addition[] = [
      HOME,
      PROMISE,
      { kind: 'shelter-places', shelter: 'S-01', places: 4 },
      { kind: 'school-places', municipality: 'GM0344', places: 1 },
    ];
    const binds = {
      helps: additions.map((addition) => ({ additions: [addition], gain: GAIN, families: [] })),
      noEffect: additions.map((addition) => ({ additions: [addition], families: [] })),
      unmeasured: EVERY_PRICE.map(({ price: _, objective: __, ...place }) => place),
    };
    for (const sentence of sayWhatBinds(binds, names, language)) {
      expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(sentence).not.toMatch(/[{}#]|undefined|NaN|\bGM\d{4}\b| {2}/);
    }
    for (const { capacity } of EVERY_PRICE) expect(sayCapacityKind(capacity, language)).toMatch(/^\p{Lu}/u);
  });
});

describe('objectives in words', () => {
  test.each(LANGUAGES)('each has a name and an aim in %s', (language) => {
    for (const objective of OBJECTIVES) {
      expect(sayObjective(objective, language)).toMatch(/^\p{Lu}[^{}]+$/u);
      expect(sayObjectiveAim(objective, 13, language)).toMatch(/^\p{Lu}[^{}]+\.$/u);
    }
  });

  test('amounts carry their unit, in the singular for one', () => {
    expect(sayAmount(1, 'family-weeks', 'nl')).toBe('1 gezinsweek');
    expect(sayAmount(1234.5, 'family-weeks', 'nl')).toBe('1.234,5 gezinsweken');
    expect(sayAmount(2, 'children', 'en')).toBe('2 children');
  });

  test('a unit without a text is written as it is', () => {
    expect(sayAmount(3, 'bananas', 'en')).toBe('3 bananas');
    expect(sayAmount(3, 'constructor', 'en')).toBe('3 constructor');
  });
});
