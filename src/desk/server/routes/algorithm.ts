/** The record of this system in the Algoritmeregister, and the facts for the documents about it. */
import { z } from '@hono/zod-openapi';
import type { Language } from '../../../domain/text.ts';
import { recordHtml, recordJson, saidFacts } from '../../work/algorithm/documents.ts';
import { algorithmRecord, writeRecord } from '../../work/algorithm/record.ts';
import { AlgorithmRecordView, WriteRequest } from '../../work/algorithm/schemas.ts';
import type { Desk } from '../../work/desk.ts';
import { type Access, type FileAnswer, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Algoritmeregister');
const READERS = only({ planner: 'all', viewer: 'all', administrator: 'all' });
const WRITERS: Access = { ...READERS, viewer: 'none' };

const RecordParams = z.object({ recordId: z.literal('current') });
const FileParams = z.object({ recordId: z.literal('current'), format: z.enum(['json', 'html']) });
async function recordNow(desk: Desk, language: Language) {
  const record = await desk.register.read((reading) => algorithmRecord(desk, reading));
  return { ...record, facts: saidFacts(record.facts, language) };
}

export const ALGORITHM_ROUTES: readonly Route[] = [
  route('get', '/algorithm-records/{recordId}', {
    name: 'readAlgorithmRecord',
    summary:
      'Geeft de beschrijving van dit systeem voor het Algoritmeregister, met de feiten voor DPIA, IAMA en AI-verordening.',
    access: READERS,
    params: RecordParams,
    answer: AlgorithmRecordView,
    handle: ({ language }, desk) => recordNow(desk, language),
  }),
  route('patch', '/algorithm-records/{recordId}', {
    name: 'writeAlgorithmRecord',
    summary: 'Bewaart wat een mens in de beschrijving schrijft, getoetst aan de standaard.',
    access: WRITERS,
    params: RecordParams,
    body: WriteRequest,
    answer: AlgorithmRecordView,
    async handle({ actor, body, language }, desk) {
      await writeRecord(desk, actor, body);
      return recordNow(desk, language);
    },
  }),
  route('get', '/algorithm-records/{recordId}/files/{format}', {
    name: 'readAlgorithmRecordFile',
    summary: 'Geeft de beschrijving als JSON in de vorm van de standaard, of alles als één document.',
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
