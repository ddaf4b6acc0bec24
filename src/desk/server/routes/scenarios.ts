import { z } from '@hono/zod-openapi';
import { JobParams } from '../../work/audit/schemas.ts';
import { COMPARISON, comparison, comparisonFile, comparisons, startComparison } from '../../work/scenarios/compare.ts';
import { estimate, policiesView } from '../../work/scenarios/policies.ts';
import {
  Base,
  ComparisonRequest,
  Comparisons,
  ComparisonView,
  EstimateRequest,
  EstimateView,
  PoliciesView,
} from '../../work/scenarios/schemas.ts';
import { type Access, type FileAnswer, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Scenario’s');
const READERS = only({ planner: 'all', viewer: 'all' });
const RUNNERS: Access = { ...READERS, viewer: 'none' };

const FILES = {
  'report.html': 'text/html; charset=utf-8',
  'summary.csv': 'text/csv; charset=utf-8',
  'differences.csv': 'text/csv; charset=utf-8',
} as const;
type FileName = keyof typeof FILES;

export const SCENARIO_ROUTES: readonly Route[] = [
  route('get', '/policies', {
    name: 'listPolicies',
    summary: 'Geeft het beleid dat vergeleken kan worden, en de schuiven van het kleine model.',
    access: READERS,
    query: z.object({ base: Base.default('policies') }),
    answer: PoliciesView,
    handle: ({ query, language }, desk) => policiesView(desk, query.base, language),
  }),
  route('post', '/estimates', {
    name: 'makeEstimate',
    summary: 'Geeft meteen een schatting van het kleine model; er wordt niets bewaard.',
    access: READERS,
    body: EstimateRequest,
    answer: EstimateView,
    handle: ({ body, language }, desk) => estimate(desk, body, language),
  }),
  route('get', '/comparisons', {
    name: 'listComparisons',
    summary: 'Geeft de vergelijkingen sinds de server draait, de nieuwste eerst.',
    access: READERS,
    answer: Comparisons,
    handle: async (_, desk) => ({ comparisons: comparisons(desk) }),
  }),
  route('post', '/comparisons', {
    name: 'startComparison',
    summary: 'Begint een vergelijking van beleid over de tijd.',
    access: RUNNERS,
    body: ComparisonRequest,
    answer: ComparisonView,
    status: 202,
    handle: ({ actor, body, language }, desk) => startComparison(desk, actor, body, language),
  }),
  route('get', '/comparisons/{jobId}', {
    name: 'readComparison',
    summary: 'Geeft de voortgang van een vergelijking.',
    access: READERS,
    params: JobParams,
    answer: ComparisonView,
    handle: async ({ params }, desk) => comparison(desk, params.jobId),
  }),
  route('delete', '/comparisons/{jobId}', {
    name: 'stopComparison',
    summary: 'Stopt een vergelijking; wat af is wordt wel vergeleken.',
    access: RUNNERS,
    params: JobParams,
    answer: 'nothing',
    async handle({ params }, desk): Promise<void> {
      desk.jobs.stop(COMPARISON, comparison(desk, params.jobId).id);
    },
  }),
  route('get', '/comparisons/{jobId}/files/{file}', {
    name: 'readComparisonFile',
    summary: 'Geeft het rapport of een tabel van een vergelijking.',
    access: READERS,
    params: JobParams.extend({ file: z.enum(Object.keys(FILES) as [FileName, ...FileName[]]) }),
    answer: 'file',
    async handle({ params, language }, desk): Promise<FileAnswer> {
      const content = comparisonFile(desk, params.jobId, params.file, language);
      const disposition = params.file === 'report.html' ? 'inline' : 'attachment';
      return { file: `onderdak-${params.file}`, type: FILES[params.file], content, disposition };
    },
  }),
];
