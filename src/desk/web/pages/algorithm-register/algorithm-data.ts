/** What the API gives of the record of this system. */
import type { SaidFact } from '../../../work/algorithm/documents.ts';
import type { DocumentId } from '../../../work/algorithm/facts/fact.ts';
import type { RecordField } from '../../../work/algorithm/record.ts';

export type { DocumentId, RecordField };

export interface AlgorithmRecord {
  readonly version: number;
  readonly fields: readonly RecordField[];
  readonly facts: readonly SaidFact[];
}

export const DOCUMENT_IDS = ['dpia', 'iama', 'ai-act'] as const satisfies readonly DocumentId[];
