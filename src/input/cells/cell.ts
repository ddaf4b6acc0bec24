/** What a cell parser gives: a value, or a fault that the row reader completes with the column, row and file. */
import type { CellProblemKind } from '../problem-kinds.ts';
import { shown } from '../problem-list.ts';

export class CellFault {
  readonly kind: CellProblemKind;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(kind: CellProblemKind, params: Readonly<Record<string, string | number>> = {}) {
    this.kind = kind;
    this.params = params;
  }
}

/** Reads the text of one cell, trimmed and not empty. */
export type Cell<Value> = (text: string) => Value | CellFault;

/** The fault that repeats the wrong value. */
export function wrongValue(
  kind: CellProblemKind,
  value: string,
  params: Readonly<Record<string, string | number>> = {},
): CellFault {
  return new CellFault(kind, { value: shown(value), ...params });
}
