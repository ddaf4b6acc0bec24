import { describe, expect, test } from 'vitest';
import { sayList, sayMoney, sayNumber, sayPlainDate, sayShare, sayShortWeek, sayWeek } from '../../src/i18n/formats.ts';

describe('weeks and dates', () => {
  test('a week shows the date of its Monday', () => {
    expect(sayWeek('2026-W48', 'nl')).toBe('week 48 (23 november 2026)');
    expect(sayWeek('2026-W48', 'en')).toBe('week 48 (23 November 2026)');
  });

  test('the first week of a year may begin in the year before', () => {
    expect(sayWeek('2026-W01', 'nl')).toBe('week 1 (29 december 2025)');
  });

  test('a short week has no date, and a week that does not exist stays as it is', () => {
    expect(sayShortWeek('2026-W48', 'en')).toBe('week 48');
    expect(sayShortWeek('2026-W54', 'en')).toBe('2026-W54');
    expect(sayWeek('<b>', 'en')).toBe('<b>');
  });

  test('dates are written in full', () => {
    expect(sayPlainDate('2026-11-23', 'nl')).toBe('23 november 2026');
    expect(sayPlainDate('23 nov', 'nl')).toBe('23 nov');
  });
});

describe('numbers', () => {
  test('numbers show only the decimals they need', () => {
    expect(sayNumber(2, 'nl')).toBe('2');
    expect(sayNumber(0.5, 'nl')).toBe('0,5');
    expect(sayNumber(286.081471, 'en')).toBe('286.08');
  });

  test('shares are percentages, and a small one never reads as none', () => {
    expect(sayShare(0.5, 'nl')).toBe('50 %');
    expect(sayShare(0.0028, 'en')).toBe('0.3%');
    expect(sayShare(0.00004, 'en')).toBe('0.004%');
  });

  test('money comes from whole cents', () => {
    expect(sayMoney(81_000, 'en')).toBe('€810');
    expect(sayMoney(93_155, 'en')).toBe('€931.55');
  });
});

describe('lists', () => {
  test('a list ends in "en" or "and"', () => {
    expect(sayList(['A', 'B', 'C'], 'nl')).toBe('A, B en C');
    expect(sayList(['A'], 'en')).toBe('A');
  });

  test('a long list is cut; one more than the limit is still shown', () => {
    expect(sayList(['A', 'B', 'C', 'D'], 'nl', 2)).toBe('A, B en nog 2');
    expect(sayList(['A', 'B', 'C'], 'nl', 2)).toBe('A, B en C');
  });
});
