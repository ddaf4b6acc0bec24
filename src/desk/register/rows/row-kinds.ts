/** The kinds that are rows of a file: which file, and what names a row. A new kind is one line here. */
import { COMMITMENTS } from '../../../input/files/commitments.ts';
import { DWELLINGS } from '../../../input/files/dwellings.ts';
import { LABOUR } from '../../../input/files/labour.ts';
import { MATCH } from '../../../input/files/match.ts';
import { MUNICIPALITIES } from '../../../input/files/municipalities.ts';
import { SHELTERS } from '../../../input/files/shelters.ts';
import { SUPPLY } from '../../../input/files/supply.ts';
import { TASKS } from '../../../input/files/tasks.ts';
import type { FileType } from '../../../input/read-rows.ts';
import type { FileKind } from '../../../input/read-week.ts';
import type { Row } from '../bodies.ts';

export const ROW_KINDS = [
  'municipality',
  'commitment',
  'task',
  'dwelling',
  'shelter',
  'supply',
  'labour',
  'match',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface RowKindDefinition {
  readonly file: FileKind;
  readonly type: FileType;
  /** The columns that together name a row, and what stands between them. */
  readonly key: readonly string[];
  readonly between: string;
}

export const ROW_KIND: Readonly<Record<RowKind, RowKindDefinition>> = {
  municipality: { file: 'municipalities', type: MUNICIPALITIES, key: ['municipality'], between: '' },
  commitment: { file: 'commitments', type: COMMITMENTS, key: ['municipality', 'from'], between: '@' },
  task: { file: 'tasks', type: TASKS, key: ['municipality', 'from'], between: '@' },
  dwelling: { file: 'dwellings', type: DWELLINGS, key: ['dwelling_id'], between: '' },
  shelter: { file: 'shelters', type: SHELTERS, key: ['shelter_id'], between: '' },
  supply: { file: 'supply', type: SUPPLY, key: ['municipality', 'bedrooms', 'pool'], between: '/' },
  labour: { file: 'labour', type: LABOUR, key: ['labour_region', 'sector', 'period'], between: '/' },
  match: { file: 'match', type: MATCH, key: ['family_id', 'municipality'], between: '/' },
};

/** The id of a row's record, such as `GM0855@2026-09-01` for a commitment. */
export function recordIdOf(kind: RowKind, row: Row): string {
  const { key, between } = ROW_KIND[kind];
  return key.map((column) => row[column] ?? '').join(between);
}

export function isRowKind(kind: string): kind is RowKind {
  return (ROW_KINDS as readonly string[]).includes(kind);
}
