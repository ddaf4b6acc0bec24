/** Cells of rows as numbers, and which proposals still wait for something. */
import type { ProposalStatus, Row } from '../../register/bodies.ts';

export function numberIn(row: Row | undefined, column: string): number | undefined {
  const text = row?.[column];
  return text === undefined ? undefined : Number(text);
}

const UNDER_WAY: readonly ProposalStatus[] = ['sent', 'accepted-by-municipality', 'accepted-by-family'];

export function isUnderWay(status: ProposalStatus): boolean {
  return UNDER_WAY.includes(status);
}
