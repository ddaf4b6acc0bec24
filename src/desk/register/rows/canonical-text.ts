/**
 * The text of a cell in one fixed form, whoever typed it: ISO dates, a decimal point, `yes` and `no`, `|` between the parts of a
 * list. Reading it back gives the same value (`test/desk/register/rows`).
 */
import { dateOf } from '../../../domain/calendar.ts';
import { DATES } from '../../../eligibility/case.ts';

const DATE_COLUMNS: ReadonlySet<string> = new Set([
  ...DATES,
  'shelter_since',
  'from',
  'until',
  'available_from',
  'available_until',
  'temporary_until',
]);
const MONEY_COLUMNS: ReadonlySet<string> = new Set(['max_rent', 'rent']);

/** @param value what the cell was read as. @param raw its text, for what has no value of its own, such as the word of a class. */
export function canonicalText(column: string, value: unknown, raw: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(column, value);
  if (Array.isArray(value)) return listText(column, value);
  if (value !== null && typeof value === 'object') return objectText(value, raw);
  return value === undefined ? '' : String(value);
}

function numberText(column: string, value: number): string {
  if (DATE_COLUMNS.has(column)) return dateOf(value);
  return MONEY_COLUMNS.has(column) ? (value / 100).toFixed(2) : String(value);
}

function listText(column: string, values: readonly unknown[]): string {
  // One list of sectors per adult.
  if (column === 'sectors') return values.map((sectors) => (sectors as readonly string[]).join('|')).join('+');
  return values.map((value) => (isTie(value) ? `${value.place}:${value.kind}` : String(value))).join('|');
}

function objectText(value: object, raw: string): string {
  if ('millionths' in value) return decimalText(Number(value.millionths));
  if ('isClass' in value && 'value' in value) return value.isClass ? raw.trim().toLowerCase() : String(value.value);
  throw new Error(`No text for ${Object.keys(value).join(', ')}.`);
}

function decimalText(millionths: number): string {
  const whole = Math.trunc(millionths / 1_000_000);
  const rest = Math.abs(millionths % 1_000_000);
  return rest === 0 ? String(whole) : `${whole}.${String(rest).padStart(6, '0').replace(/0+$/, '')}`;
}

function isTie(value: unknown): value is { readonly place: string; readonly kind: string } {
  return value !== null && typeof value === 'object' && 'place' in value && 'kind' in value;
}
