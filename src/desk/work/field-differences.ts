import type { FieldDifference } from './audit/schemas.ts';

/** Two bodies of a record → the fields in which they differ, for people who must see what changed. */

const LONGEST_VALUE = 200;

export function fieldDifferences(before: unknown, after: unknown, path = ''): readonly FieldDifference[] {
  if (isRecord(before) || isRecord(after)) {
    const one = isRecord(before) ? before : {};
    const other = isRecord(after) ? after : {};
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.flatMap((name) => fieldDifferences(one[name], other[name], path === '' ? name : `${path}.${name}`));
  }
  const one = shown(before);
  const other = shown(after);
  return one === other ? [] : [{ field: path, before: one, after: other }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
