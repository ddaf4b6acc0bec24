import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../src/domain/calendar.ts';
import { type Cell, CellFault } from '../../src/input/cells/cell.ts';
import { choice, yesOrNo } from '../../src/input/cells/choices.ts';
import { date } from '../../src/input/cells/dates.ts';
import { id, plainText } from '../../src/input/cells/ids.ts';
import { distinctList, list } from '../../src/input/cells/lists.ts';
import { moneyInCents } from '../../src/input/cells/money.ts';
import { decimalNumber, millionths, wholeNumber } from '../../src/input/cells/numbers.ts';
import { sectorsPerAdult } from '../../src/input/cells/sectors.ts';
import { tension } from '../../src/input/cells/tension.ts';
import { tie } from '../../src/input/cells/ties.ts';

/** The value, or the kind of the fault after a `!`. */
function read<Value>(cell: Cell<Value>, text: string): Value | string {
  const value = cell(text);
  return value instanceof CellFault ? `!${value.kind}` : value;
}

describe('a whole number', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    ['12', 12],
    ['+5', 5],
    ['-3', -3],
    ['−3', -3],
    ['- 3', -3],
    ['3,0', 3],
    ['3.00', 3],
    ['1.250', 1250],
    ['1,250', 1250],
    ['12.345.678', 12_345_678],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['1’250', 1250],
    ['1.250,00', 1250],
    ['1,250.00', 1250],
    ['1,2E+03', 1200],
    ['-0', 0],
  ])('%j is read as %d', (text, value) => {
    expect(read(wholeNumber(), text)).toBe(value);
  });

  it.each([
    ['', '!not-a-number'],
    ['3a', '!not-a-number'],
    ['1.5', '!not-a-whole-number'],
    ['0.125', '!not-a-whole-number'],
    ['1.25.0', '!not-a-number'],
    ['1.2345', '!not-a-whole-number'],
    ['1,234,56', '!not-a-number'],
    ['1.234,567.8', '!not-a-number'],
    ['1 25', '!not-a-number'],
    ['--1', '!not-a-number'],
    ['0x10', '!not-a-number'],
    ['Infinity', '!not-a-number'],
    ['NaN', '!not-a-number'],
    ['1e999', '!not-a-number'],
    ['9'.repeat(400), '!not-a-number'],
    ['٣', '!not-a-number'],
  ])('%j is refused', (text, fault) => {
    expect(read(wholeNumber(), text)).toBe(fault);
  });

  it('stays within its range, and says how it was read', () => {
    expect(read(wholeNumber({ least: 1 }), '1')).toBe(1);
    expect(read(wholeNumber({ least: 1 }), '0')).toBe('!number-too-small');
    expect(read(wholeNumber({ most: 50 }), '50')).toBe(50);
    const fault = wholeNumber({ most: 50 })('2.000') as CellFault;
    expect(fault.kind).toBe('number-too-large');
    expect(fault.params).toEqual({ value: '2.000', most: 50, read: '2000' });
  });
});

describe('a number with a fraction', () => {
  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['1.306', 1.306],
    ['1,306', 1.306],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,5E-05', 0.000015],
    ['-12.25', -12.25],
  ])('%j is read as %d', (text, value) => {
    expect(read(decimalNumber(), text)).toBe(value);
  });

  it.each(['.5', '5.', '1..2', '1,2,3', '€ 5', '60%', '1/2'])('%j is refused', (text) => {
    expect(read(decimalNumber(), text)).toBe('!not-a-number');
  });
});

describe('millionths', () => {
  it.each([
    ['0.315860409', 315_860, true],
    ['0.3158605', 315_861, true],
    ['0.3158604999', 315_860, true],
    ['1', 1_000_000, false],
    ['1,5', 1_500_000, false],
    ['0.1234560000', 123_456, false],
    ['0.000001', 1, false],
    ['1E-07', 0, true],
    ['999999.999999', 999_999_999_999, false],
    ['0,29', 290_000, false],
  ])('%j is exactly %d, rounded: %s', (text, value, rounded) => {
    expect(read(millionths(), text)).toEqual({ millionths: value, rounded });
  });

  it('has no minus zero', () => {
    expect(Object.is((read(millionths(), '-0') as { millionths: number }).millionths, 0)).toBe(true);
  });
});

describe('money', () => {
  it.each([
    ['812,50', 81_250],
    ['812.5', 81_250],
    ['€ 812,50', 81_250],
    ['€812.50', 81_250],
    ['EUR 812', 81_200],
    ['812,50 €', 81_250],
    ['€ 812,-', 81_200],
    ['812,--', 81_200],
    ['1.250', 125_000],
    ['1.250,75', 125_075],
    ['1 250', 125_000],
    ['0', 0],
    ['812.5000', 81_250],
    ['0,29', 29],
  ])('%j is %d cents', (text, cents) => {
    expect(read(moneyInCents, text)).toBe(cents);
  });

  it.each([
    ['812,505', '!number-too-large'],
    ['8,1234', '!not-an-amount'],
    ['$ 812', '!not-an-amount'],
    ['€', '!not-an-amount'],
    ['-1', '!number-too-small'],
    ['100001', '!number-too-large'],
    ['veel', '!not-an-amount'],
  ])('%j is refused', (text, fault) => {
    expect(read(moneyInCents, text)).toBe(fault);
  });
});

describe('a date', () => {
  it.each(['2026-11-23', '23-11-2026', '2026-11-23T00:00:00', '2026-11-23 00:00', '23-11-2026 0:00'])(
    '%j is read',
    (text) => {
      expect(read(date, text)).toBe(dayNumberOf('2026-11-23'));
    },
  );

  it('may leave out leading zeros', () => {
    expect(read(date, '3-9-2026')).toBe(dayNumberOf('2026-09-03'));
    expect(read(date, '2026-9-3')).toBe(dayNumberOf('2026-09-03'));
  });

  it.each([
    ['23/11/2026', '!not-a-date'],
    ['23.11.2026', '!not-a-date'],
    ['23-11-26', '!not-a-date'],
    ['2026-W48', '!not-a-date'],
    ['46349', '!not-a-date'],
    ['2026-11-23 10:30', '!not-a-date'],
    ['29-02-2026', '!date-does-not-exist'],
    ['2026-13-01', '!date-does-not-exist'],
    ['1899-12-31', '!date-out-of-range'],
    ['2200-01-01', '!date-out-of-range'],
  ])('%j is refused', (text, fault) => {
    expect(read(date, text)).toBe(fault);
  });

  it('knows leap days', () => {
    expect(read(date, '29-02-2028')).toBe(dayNumberOf('2028-02-29'));
  });
});

describe('yes and no', () => {
  it.each(['ja', 'Ja', 'J', 'yes', 'Y', 'true', 'TRUE', 'WAAR', '1', 'x', 'X'])('%j is yes', (text) => {
    expect(read(yesOrNo, text)).toBe(true);
  });
  it.each(['nee', 'n', 'No', 'false', 'ONWAAR', '0'])('%j is no', (text) => {
    expect(read(yesOrNo, text)).toBe(false);
  });
  it.each(['2', '-', '?', 'onbekend', 'constructor', '__proto__'])('%j is neither', (text) => {
    expect(read(yesOrNo, text)).toBe('!not-yes-or-no');
  });
});

describe('a choice', () => {
  const colour = choice<'red' | 'dark-blue'>({ red: ['red', 'rood'], 'dark-blue': ['dark-blue', 'donkerblauw'] });

  it('takes capitals, spaces and other words', () => {
    expect(read(colour, 'RED')).toBe('red');
    expect(read(colour, 'Dark blue')).toBe('dark-blue');
    expect(read(colour, 'dark_blue')).toBe('dark-blue');
    expect(read(colour, 'donkerblauw')).toBe('dark-blue');
  });

  it('names the choices and the nearest', () => {
    const fault = colour('dark-bleu') as CellFault;
    expect(fault.params).toEqual({ value: 'dark-bleu', choices: 'red, dark-blue', nearest: 'dark-blue' });
  });
});

describe('an id', () => {
  it.each([
    'F-001',
    'CA-LOS_ANGELES',
    "'s-Gravenhage".slice(1),
    'Sint-Michaëlsgestel',
    'D 17/2 (achter)',
    'x',
    '#1'.slice(1),
    'a'.repeat(100),
    'constructor',
  ])('may be %j', (text) => {
    expect(read(id, text)).toBe(text);
  });

  it.each(['=1+1', '+1', '-1', '@x', 'a|b', 'a:b', 'a+b', '__proto__', '<b>', 'a\tb', 'a\u200bb', 'a"b', ' '])(
    'may not be %j',
    (text) => {
      expect(read(id, text)).toBe('!not-an-id');
    },
  );

  it('is the same however its accents were saved', () => {
    expect(read(id, 'Michae\u0308l')).toBe('Michaël');
  });

  it('has at most 100 characters', () => {
    expect(read(id, 'a'.repeat(101))).toBe('!id-too-long');
  });
});

describe('plain text', () => {
  it('may hold markup and formulas, which the outputs make harmless', () => {
    expect(read(plainText, '=<b>x</b>')).toBe('=<b>x</b>');
  });
  it('becomes one line', () => {
    expect(read(plainText, 'Den\r\n  Haag')).toBe('Den Haag');
  });
  it('holds no signs that turn the direction of writing', () => {
    expect(read(plainText, 'a\u202eb')).toBe('!not-plain-text');
  });
});

describe('a list', () => {
  it('is divided by bars, with spaces around them', () => {
    expect(read(list(wholeNumber()), '3 | 7|12')).toEqual([3, 7, 12]);
  });
  it('keeps ages that come twice, but places once', () => {
    expect(read(list(wholeNumber()), '3|3')).toEqual([3, 3]);
    expect(read(distinctList(id), 'A|B|A')).toEqual(['A', 'B']);
  });
  it.each(['|3', '3|', '3||7', '|'])('%j has an empty place', (text) => {
    expect(read(list(wholeNumber()), text)).toBe('!empty-list-entry');
  });
  it('has at most 200 entries', () => {
    expect(read(list(wholeNumber()), Array(201).fill('1').join('|'))).toBe('!too-many-entries');
  });
});

describe('ties, sectors and tension', () => {
  it('reads a tie with a Dutch or English kind', () => {
    expect(read(tie, 'GM0855:work')).toEqual({ place: 'GM0855', kind: 'work' });
    expect(read(tie, 'Midden-Brabant : Zorg')).toEqual({ place: 'Midden-Brabant', kind: 'care' });
    expect(read(tie, 'GM0855:')).toBe('!not-a-tie');
    expect(read(tie, ':work')).toBe('!not-a-tie');
  });

  it('keeps the sectors of each adult apart', () => {
    expect(read(sectorsPerAdult, 'care|logistics+construction')).toEqual([['care', 'logistics'], ['construction']]);
    expect(read(sectorsPerAdult, '+care')).toEqual([[], ['care']]);
    expect(read(sectorsPerAdult, 'care|')).toBe('!empty-list-entry');
  });

  it('ranks class words from 0 to 4 in both languages', () => {
    const words = ['zeer ruim', 'ruim', 'gemiddeld', 'krap', 'zeer krap'];
    expect(words.map((word) => read(tension, word))).toEqual(words.map((_, rank) => ({ value: rank, isClass: true })));
    expect(read(tension, 'Very-tight')).toEqual({ value: 4, isClass: true });
    expect(read(tension, '3,9')).toEqual({ value: 3.9, isClass: false });
    expect(read(tension, '-1')).toBe('!number-too-small');
    expect(read(tension, 'heel krap')).toBe('!not-a-choice');
  });
});
