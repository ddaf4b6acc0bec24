/** Monitoring: numbers without families, and the reports that are made from them. */
import { z } from '@hono/zod-openapi';
import { DURATIONS, type DurationId, monitoring } from '../../desk/monitoring/monitoring.ts';
import { evaluation, moneyCheck } from '../../desk/monitoring/reports.ts';
import { CASE_STATES } from '../../register/case-life/states.ts';
import { type Access, type FileAnswer, type Route, route } from '../route.ts';

const tag = 'Monitoring';
const access: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'all',
  administrator: 'all',
};

const count = z.number().nullable();

const MonitoringSchema = z
  .object({
    today: z.string(),
    suppressed: z.boolean(),
    families: count,
    states: z.array(z.object({ state: z.enum(CASE_STATES), families: count })),
    weeks: z.array(z.object({ week: z.string(), open: count, inShelter: count, roofless: count })),
    durations: z.array(
      z.object({
        step: z.enum(Object.keys(DURATIONS) as [DurationId, ...DurationId[]]),
        count,
        medianDays: count,
        ninetiethDays: count,
      }),
    ),
    overdue: z.object({ assessment: count, test: count, shelter: count }),
    shelter: z.object({
      capWeeks: z.number(),
      families: count,
      overCap: count,
      shareOverCap: count,
      childWeeks: count,
      rooflessChildWeeks: count,
      byWeeks: z.array(z.object({ from: z.number(), to: z.number().nullable(), families: count })),
    }),
    promises: z.array(
      z.object({
        municipality: z.string(),
        promisedFamilies: count,
        promisedPersons: count,
        housedFamilies: count,
        housedPersons: count,
        proposed: count,
        declined: count,
      }),
    ),
    refusals: z.object({ byMunicipality: count, byFamily: count }),
    overrides: z.number(),
    savedPlans: z.number(),
    cost: z.object({
      toDate: count,
      perPersonYear: z.number(),
      source: z.string(),
      prognoses: z.array(
        z.object({
          horizonWeeks: z.number(),
          expected: z.number(),
          low: z.number(),
          high: z.number(),
          familiesExpected: z.number(),
          familiesLow: z.number(),
          familiesHigh: z.number(),
          basis: z.literal('seen').nullable(),
        }),
      ),
    }),
    municipalityNames: z.record(z.string(), z.string()),
  })
  .openapi('Monitoring');

const REPORTS = { 'money-check': moneyCheck, evaluation } as const;
type ReportId = keyof typeof REPORTS;

export const MONITORING_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/monitoring-figures',
    name: 'readMonitoring',
    summary: 'Geeft de cijfers van nu; wie geen zaken mag zien krijgt geen aantallen onder de vijf.',
    tag,
    access,
    answer: MonitoringSchema,
    handle: ({ actor }, desk) => monitoring(desk, actor),
  }),
  route({
    method: 'get',
    path: '/monitoring-reports/{reportId}',
    name: 'readMonitoringReport',
    summary: 'Geeft de financiële tussenstand na drie maanden of de evaluatie na een jaar, om te printen.',
    tag,
    access,
    params: z.object({ reportId: z.enum(Object.keys(REPORTS) as [ReportId, ...ReportId[]]) }),
    answer: 'file',
    async handle({ actor, params, language }, desk): Promise<FileAnswer> {
      const content = await REPORTS[params.reportId](desk, actor, language);
      const file = `onderdak-${params.reportId}.html`;
      return { file, type: 'text/html; charset=utf-8', content, disposition: 'inline' };
    },
  }),
];
