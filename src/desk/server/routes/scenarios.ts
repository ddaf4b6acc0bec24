/** Scenarios: the small model at once, and comparisons of policies as long work. */
import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../../domain/text.ts';
import { known } from '../../../input/known-values.ts';
import { JOB_FIELDS, JobParams } from '../../work/audit/schemas.ts';
import { BASES } from '../../work/scenarios/base-study.ts';
import { COMPARISON, comparison, comparisonFile, comparisons, startComparison } from '../../work/scenarios/compare.ts';
import { estimate, policiesView, SLIDERS } from '../../work/scenarios/policies.ts';
import { type Access, type FileAnswer, type Route, route } from '../route.ts';

const tag = 'Scenario’s';
const READERS: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'all',
  administrator: 'none',
};
const RUNNERS: Access = { ...READERS, viewer: 'none' };

const Band = z.object({ middle: z.number(), low: z.number(), high: z.number() });
const Answer = z.object({
  shareOverCap: Band,
  weeksInShelterMean: Band,
  childWeeksInShelter: Band,
  childRooflessWeeks: Band,
  costPerYear: Band,
  familiesPerYear: z.number(),
  homesPerYear: z.number(),
});
const Deviation = z.object({ mean: z.number(), most: z.number() });
const PoliciesSchema = z
  .object({
    fictitious: z.boolean(),
    reference: z.string(),
    weeks: z.number(),
    policies: z.array(
      z.object({
        policy: z.string(),
        title: z.string(),
        description: z.string().optional(),
        source: z.string().optional(),
        sliders: z.array(
          z.object({
            parameter: z.enum(SLIDERS),
            name: z.string(),
            unit: z.string(),
            source: z.string(),
            sourceLanguage: z.enum(LANGUAGES),
            value: z.number(),
            low: z.number(),
            high: z.number(),
          }),
        ),
      }),
    ),
    deviation: z.object({
      questions: z.number(),
      shareOverCap: Deviation,
      weeksInShelter: Deviation,
      cost: Deviation,
    }),
  })
  .openapi('Policies');

const base = z.enum(BASES);
const ComparisonBody = z.object({
  base,
  policies: z.array(z.string().min(1).max(80)).min(1).max(20),
  // More belongs on the command line, with its results in a folder.
  replications: z.number().int().min(1).max(100),
  weeks: z.number().int().min(53).max(260),
  seed: z.number().int().min(0).max(2_147_483_647),
});
const ComparisonSchema = z
  .object({
    ...JOB_FIELDS,
    asked: ComparisonBody,
    result: z.object({ replications: z.number() }).optional(),
  })
  .openapi('Comparison');
const ComparisonsSchema = z.object({ comparisons: z.array(ComparisonSchema) }).openapi('Comparisons');

const FILES = {
  'report.html': 'text/html; charset=utf-8',
  'summary.csv': 'text/csv; charset=utf-8',
  'differences.csv': 'text/csv; charset=utf-8',
} as const;
type FileName = keyof typeof FILES;

export const SCENARIO_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/policies',
    name: 'listPolicies',
    summary: 'Geeft het beleid dat vergeleken kan worden, en de schuiven van het kleine model.',
    tag,
    access: READERS,
    query: z.object({ base: base.default('policies') }),
    answer: PoliciesSchema,
    handle: ({ query, language }, desk) => policiesView(desk, query.base, language),
  }),
  route({
    method: 'post',
    path: '/estimates',
    name: 'makeEstimate',
    summary: 'Geeft meteen een schatting van het kleine model; er wordt niets bewaard.',
    tag,
    access: READERS,
    body: z.object({
      base,
      policy: z.string().max(80),
      parameters: z.partialRecord(z.enum(SLIDERS), z.number()),
    }),
    answer: z.object({ asIs: Answer, asked: Answer }).openapi('Estimate'),
    handle: ({ body, language }, desk) => estimate(desk, { ...body, parameters: known(body.parameters) }, language),
  }),
  route({
    method: 'get',
    path: '/comparisons',
    name: 'listComparisons',
    summary: 'Geeft de vergelijkingen sinds de server draait, de nieuwste eerst.',
    tag,
    access: READERS,
    answer: ComparisonsSchema,
    handle: async (_, desk) => ({ comparisons: comparisons(desk) }),
  }),
  route({
    method: 'post',
    path: '/comparisons',
    name: 'startComparison',
    summary: 'Begint een vergelijking van beleid over de tijd.',
    tag,
    access: RUNNERS,
    body: ComparisonBody,
    answer: ComparisonSchema,
    status: 202,
    handle: ({ actor, body, language }, desk) => startComparison(desk, actor, body, language),
  }),
  route({
    method: 'get',
    path: '/comparisons/{jobId}',
    name: 'readComparison',
    summary: 'Geeft de voortgang van een vergelijking.',
    tag,
    access: READERS,
    params: JobParams,
    answer: ComparisonSchema,
    handle: async ({ params }, desk) => comparison(desk, params.jobId),
  }),
  route({
    method: 'delete',
    path: '/comparisons/{jobId}',
    name: 'stopComparison',
    summary: 'Stopt een vergelijking; wat af is wordt wel vergeleken.',
    tag,
    access: RUNNERS,
    params: JobParams,
    answer: 'nothing',
    async handle({ params }, desk): Promise<void> {
      desk.jobs.stop(COMPARISON, comparison(desk, params.jobId).id);
    },
  }),
  route({
    method: 'get',
    path: '/comparisons/{jobId}/files/{file}',
    name: 'readComparisonFile',
    summary: 'Geeft het rapport of een tabel van een vergelijking.',
    tag,
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
