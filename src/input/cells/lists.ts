/** Lists inside a cell, divided by `|`. */
import { LIMITS } from '../limits.ts';
import { type Cell, CellFault, wrongValue } from './cell.ts';

/** Every entry read by `entry`; empty entries are refused. */
export function list<Value>(entry: Cell<Value>, divider = '|'): Cell<readonly Value[]> {
  return (text) => {
    const parts = text.split(divider);
    if (parts.length > LIMITS.listEntries) return new CellFault('too-many-entries', { limit: LIMITS.listEntries });
    const values: Value[] = [];
    for (const part of parts) {
      const trimmed = part.trim();
      if (trimmed === '') return wrongValue('empty-list-entry', text);
      const value = entry(trimmed);
      if (value instanceof CellFault) return value;
      values.push(value);
    }
    return values;
  };
}

/** As `list`, with each value once, in the order of first mention. */
export function distinctList(entry: Cell<string>): Cell<readonly string[]> {
  const all = list(entry);
  return (text) => {
    const values = all(text);
    return values instanceof CellFault ? values : [...new Set(values)];
  };
}
