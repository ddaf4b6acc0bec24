/** What goes in and comes out of the routes of the record of this system. */
import { z } from 'zod';
import type { Answer } from '../answer.ts';
import { Version } from '../common-schemas.ts';

/**
 * `dpia`: data protection impact assessment (AVG art. 35). `iama`: Impact Assessment Mensenrechten en Algoritmes (BZK, 2021). `ai-act`:
 * technical documentation (Regulation (EU) 2024/1689, art. 11 and Annex IV).
 */
export const DOCUMENTS = ['dpia', 'iama', 'ai-act'] as const;
export type DocumentId = (typeof DOCUMENTS)[number];

export const WriteRequest = z.object({
  version: Version,
  values: z.record(z.string().min(1).max(60), z.string().max(20_000)),
});
export type WriteRequest = Answer<typeof WriteRequest>;

const RecordField = z.object({
  key: z.string(),
  title: z.string(),
  type: z.enum(['string', 'enum', 'array']),
  maxLength: z.number().optional(),
  required: z.boolean(),
  permitted: z.array(z.string()),
  /** Lists are one entry a line; pairs of a title and a link are divided by ` | `. */
  value: z.string(),
  /** Who the value is from. `to-write`: required by the standard or by the law, and only a person can know it. */
  origin: z.enum(['system', 'person', 'to-write', 'empty']),
});
export type RecordField = Answer<typeof RecordField>;

const SaidFact = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  forAPerson: z.boolean(),
  asked: z.array(z.object({ document: z.enum(DOCUMENTS), where: z.string() })),
});
export type SaidFact = Answer<typeof SaidFact>;

export const AlgorithmRecordView = z
  .object({
    /** Of the settings, to be sent along when a person writes. */
    version: z.number(),
    fields: z.array(RecordField),
    facts: z.array(SaidFact),
  })
  .meta({ id: 'AlgorithmRecord' });
export type AlgorithmRecordView = Answer<typeof AlgorithmRecordView>;
