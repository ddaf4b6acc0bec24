import { describe, expect, test } from 'vitest';
import { OBJECTIVES } from '../../src/domain/policy.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayCapacityKind, sayScarcity } from '../../src/i18n/capacities.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { sayAmount, sayObjective, sayObjectiveAim } from '../../src/i18n/objectives.ts';
import { EVERY_PRICE, sampleWeek } from '../report/sample-plan.ts';

const names = namesOf(sampleWeek);

describe('scarcity in words', () => {
  test('says what one more home would bring', () => {
    const price = {
      capacity: 'dwelling',
      municipality: 'GM0855',
      bedrooms: 4,
      price: 6,
      objective: 'weeks-in-shelter',
    } as const;
    expect(sayScarcity(price, names, 'en')).toBe(
      'One more 4-bedroom home in Tilburg would save 6 family-weeks in shelter.',
    );
    expect(sayScarcity(price, names, 'nl')).toBe(
      'Nog een woning met 4 slaapkamers in Tilburg zou alle gezinnen samen 6 weken in de opvang schelen.',
    );
  });

  test('takes the unit in which the plan counts', () => {
    const price = { capacity: 'dwelling', municipality: 'GM0855', price: 1, objective: 'weeks-in-shelter' } as const;
    expect(sayScarcity(price, names, 'en', 'child-weeks')).toBe(
      'One more home in Tilburg would save 1 child-week in shelter.',
    );
  });

  test.each(LANGUAGES)('every capacity with every objective is a full sentence in %s', (language) => {
    for (const price of EVERY_PRICE) {
      for (const objective of OBJECTIVES) {
        const sentence = sayScarcity({ ...price, objective }, names, language);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/[{}#]|undefined|NaN|\bGM\d{4}\b| {2}/);
      }
      expect(sayCapacityKind(price.capacity, language)).toMatch(/^\p{Lu}/u);
    }
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
