/** Numbers in cells: whole, with a fraction, in exact millionths. */
import { type Cell, CellFault, wrongValue } from './cell.ts';
import { plainDecimal } from './decimal-text.ts';

export interface Range {
  readonly least?: number;
  readonly most?: number;
}

const SHORT_WHOLE = /^\d{1,9}$/;

/** A whole number; `1.250` and `1 250` are 1250, and `3,0` is 3 (as statistical programs save it). */
export function wholeNumber(range: Range = {}): Cell<number> {
  return (text) => {
    if (SHORT_WHOLE.test(text)) return withinRange(Number(text), text, range);
    const plain = plainDecimal(text, 'grouped');
    if (plain === undefined) return wrongValue('not-a-number', text);
    const value = Number(plain);
    if (!Number.isInteger(value)) return wrongValue('not-a-whole-number', text);
    return withinRange(value, text, range);
  };
}

/** Any number, with a decimal point or comma. */
export function decimalNumber(range: Range = {}): Cell<number> {
  return (text) => {
    const plain = plainDecimal(text, 'decimal');
    return plain === undefined ? wrongValue('not-a-number', text) : withinRange(Number(plain), text, range);
  };
}

export interface Millionths {
  readonly millionths: number;
  /** True when the text had more than six decimals that are not zero. */
  readonly rounded: boolean;
}

/** A decimal number in whole millionths, rounded half up beyond six decimals. `most` is in units, not millionths. */
export function millionths(range: Range = {}): Cell<Millionths> {
  return (text) => {
    const plain = plainDecimal(text, 'decimal');
    if (plain === undefined) return wrongValue('not-a-number', text);
    const fault = withinRange(Number(plain), text, range);
    return fault instanceof CellFault ? fault : exactMillionths(plain);
  };
}

function exactMillionths(plain: string): Millionths {
  const negative = plain.startsWith('-');
  const unsigned = negative ? plain.slice(1) : plain;
  const point = unsigned.indexOf('.');
  const whole = point < 0 ? unsigned : unsigned.slice(0, point);
  const fraction = point < 0 ? '' : unsigned.slice(point + 1);
  const kept = Number(whole) * 1_000_000 + Number(fraction.slice(0, 6).padEnd(6, '0'));
  const beyond = fraction.slice(6);
  const size = kept + (beyond >= '5' ? 1 : 0);
  return { millionths: negative && size !== 0 ? -size : size, rounded: /[1-9]/.test(beyond) };
}

function withinRange(value: number, text: string, { least, most }: Range): number | CellFault {
  if (least !== undefined && value < least)
    return wrongValue('number-too-small', text, { least, read: readAs(value, text) });
  if (most !== undefined && value > most)
    return wrongValue('number-too-large', text, { most, read: readAs(value, text) });
  // Minus zero would be written as such in a plan.
  return value === 0 ? 0 : value;
}

/** What a mark for thousands or decimals made of the text, where that is not plain to see. */
function readAs(value: number, text: string): string {
  return String(value) === text ? '' : String(value);
}
