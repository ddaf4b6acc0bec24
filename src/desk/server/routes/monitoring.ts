/** Monitoring: numbers without families, and the reports that are made from them. */
import { z } from '@hono/zod-openapi';
import { evaluationHtml } from '../../reports/evaluation-html.ts';
import { moneyCheckHtml } from '../../reports/money-check-html.ts';
import { EVALUATION_CHOICES, REPORT_IDS } from '../../texts/monitoring-reports.ts';
import { evaluation } from '../../work/monitoring/evaluation.ts';
import { moneyCheck } from '../../work/monitoring/money-check.ts';
import { monitoring } from '../../work/monitoring/monitoring.ts';
import { Monitoring } from '../../work/monitoring/schemas.ts';
import { type FileAnswer, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Monitoring');
const access = only({ planner: 'all', viewer: 'all', administrator: 'all' });

export const MONITORING_ROUTES: readonly Route[] = [
  route('get', '/monitoring-figures', {
    name: 'readMonitoring',
    summary: 'Geeft de cijfers van nu; wie geen zaken mag zien krijgt geen aantallen onder de vijf.',
    access,
    answer: Monitoring,
    handle: ({ actor }, desk) => monitoring(desk, actor),
  }),
  route('get', '/monitoring-reports/{reportId}', {
    name: 'readMonitoringReport',
    summary: 'Geeft de financiële tussenstand na drie maanden of de evaluatie na een of drie jaar, om te printen.',
    access,
    params: z.object({ reportId: z.enum(REPORT_IDS) }),
    query: z.object({
      from: z.iso.date().optional().openapi({ description: 'Van de tussenstand: de dag van de prognose.' }),
      years: z.coerce
        .number()
        .pipe(z.literal(EVALUATION_CHOICES))
        .optional()
        .openapi({ description: 'Van de evaluatie: na hoeveel jaar.' }),
    }),
    answer: 'file',
    async handle({ actor, params: { reportId }, query: { from, years }, language }, desk): Promise<FileAnswer> {
      const content =
        reportId === 'money-check'
          ? moneyCheckHtml(await moneyCheck(desk, actor, from), language)
          : evaluationHtml(await evaluation(desk, actor, years), language);
      const file = `onderdak-${reportId}.html`;
      return { file, type: 'text/html; charset=utf-8', content, disposition: 'inline' };
    },
  }),
];
