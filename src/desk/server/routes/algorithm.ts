/** The record of this system in the Algoritmeregister, and the facts for the documents about it. */
import { z } from '@hono/zod-openapi';
import type { Language } from '../../../domain/text.ts';
import { recordHtml, recordJson, saidFacts } from '../../work/algorithm/documents.ts';
import { DOCUMENTS } from '../../work/algorithm/facts/fact.ts';
import { algorithmRecord, writeRecord } from '../../work/algorithm/record.ts';
import type { Desk } from '../../work/desk.ts';
import { type Access, type FileAnswer, type Route, route } from '../route.ts';

const tag = 'Algoritmeregister';
const READERS: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'all',
  administrator: 'all',
};
const WRITERS: Access = { ...READERS, viewer: 'none' };

const RecordParams = z.object({ recordId: z.literal('current') });
const FileParams = z.object({ recordId: z.literal('current'), format: z.enum(['json', 'html']) });
const WriteBody = z.object({
  version: z.number().int().min(1),
  values: z.record(z.string().min(1).max(60), z.string().max(20_000)),
});

const RecordSchema = z
  .object({
    version: z.number(),
    fields: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        type: z.enum(['string', 'enum', 'array']),
        maxLength: z.number().optional(),
        required: z.boolean(),
        permitted: z.array(z.string()),
        value: z.string(),
        origin: z.enum(['system', 'person', 'to-write', 'empty']),
      }),
    ),
    facts: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        text: z.string(),
        forAPerson: z.boolean(),
        asked: z.array(z.object({ document: z.enum(DOCUMENTS), where: z.string() })),
      }),
    ),
  })
  .openapi('AlgorithmRecord');

async function recordNow(desk: Desk, language: Language) {
  const record = await desk.register.read((reading) => algorithmRecord(desk, reading));
  return { version: record.version, fields: record.fields, facts: saidFacts(record.facts, language) };
}

export const ALGORITHM_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/algorithm-records/{recordId}',
    name: 'readAlgorithmRecord',
    summary:
      'Geeft de beschrijving van dit systeem voor het Algoritmeregister, met de feiten voor DPIA, IAMA en AI-verordening.',
    tag,
    access: READERS,
    params: RecordParams,
    answer: RecordSchema,
    handle: ({ language }, desk) => recordNow(desk, language),
  }),
  route({
    method: 'patch',
    path: '/algorithm-records/{recordId}',
    name: 'writeAlgorithmRecord',
    summary: 'Bewaart wat een mens in de beschrijving schrijft, getoetst aan de standaard.',
    tag,
    access: WRITERS,
    params: RecordParams,
    body: WriteBody,
    answer: RecordSchema,
    async handle({ actor, body, language }, desk) {
      await writeRecord(desk, actor, body);
      return recordNow(desk, language);
    },
  }),
  route({
    method: 'get',
    path: '/algorithm-records/{recordId}/files/{format}',
    name: 'readAlgorithmRecordFile',
    summary: 'Geeft de beschrijving als JSON in de vorm van de standaard, of alles als één document.',
    tag,
    access: READERS,
    params: FileParams,
    answer: 'file',
    async handle({ params, language }, desk): Promise<FileAnswer> {
      const record = await desk.register.read((reading) => algorithmRecord(desk, reading));
      return params.format === 'json'
        ? { file: 'onderdak-algoritmeregister.json', type: 'application/json', content: recordJson(record) }
        : {
            file: 'onderdak-algoritmeregister.html',
            type: 'text/html; charset=utf-8',
            content: recordHtml(record, language),
            disposition: 'inline',
          };
    },
  }),
];
