/** The audit: who did what, outcomes per group, and the proof that nothing was tampered with. */

import { known } from '../../../input/known-values.ts';
import type { Action, EventFilter } from '../../register/register.ts';
import { auditCsv } from '../../work/audit/audit-csv.ts';
import { auditPage } from '../../work/audit/audit-events.ts';
import { outcomesByGroup } from '../../work/audit/outcomes.ts';
import {
  AuditPageSchema,
  AuditQuery,
  JobParams,
  OutcomesSchema,
  VerificationBody,
  VerificationSchema,
} from '../../work/audit/schemas.ts';
import { startVerification, VERIFICATION, type VerificationResult } from '../../work/audit/verification.ts';
import { missing } from '../../work/desk-error.ts';
import type { Job } from '../../work/jobs.ts';
import { endOfDay, startOfDay } from '../../work/today.ts';
import { type Access, type FileAnswer, type Route, route } from '../route.ts';

const tag = 'Controle';
const access: Access = {
  planner: 'all',
  municipality: 'none',
  association: 'none',
  viewer: 'none',
  administrator: 'all',
};

interface Asked {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly text?: string | undefined;
  readonly before?: number | undefined;
}

function filterOf({ action, from, until, ...rest }: Asked): EventFilter {
  return known({
    ...rest,
    action: action as Action | undefined,
    from: from === undefined ? undefined : startOfDay(from),
    until: until === undefined ? undefined : endOfDay(until),
  });
}

export const AUDIT_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/audit-events',
    name: 'listAuditEvents',
    summary: 'Geeft wie wat wanneer deed en waarom, het nieuwste eerst, met het einde van de keten om te noteren.',
    tag,
    access,
    query: AuditQuery,
    answer: AuditPageSchema,
    handle: ({ actor, query }, desk) => desk.register.read((reading) => auditPage(reading, actor, filterOf(query))),
  }),
  route({
    method: 'get',
    path: '/audit-exports',
    name: 'exportAuditEvents',
    summary: 'Geeft dezelfde gebeurtenissen als CSV-bestand; dat iemand dit opvroeg wordt ook vastgelegd.',
    tag,
    access,
    query: AuditQuery,
    answer: 'file',
    async handle({ actor, query }, desk): Promise<FileAnswer> {
      const content = await auditCsv(desk, actor, filterOf(query));
      return { file: 'onderdak-audit.csv', type: 'text/csv; charset=utf-8', content };
    },
  }),
  route({
    method: 'get',
    path: '/audit-outcomes',
    name: 'listAuditOutcomes',
    summary: 'Geeft de uitkomsten per groep gezinnen, achteraf; kleine groepen alleen voor wie zaken mag zien.',
    tag,
    access,
    answer: OutcomesSchema,
    handle: async ({ actor }, desk) => ({
      outcomes: await desk.register.read((reading) => outcomesByGroup(reading, actor)),
    }),
  }),
  route({
    method: 'post',
    path: '/verifications',
    name: 'startVerification',
    summary: 'Begint een controle van het register, en als dat gevraagd is van alle bewaarde plannen.',
    tag,
    access,
    body: VerificationBody,
    answer: VerificationSchema,
    status: 202,
    handle: async ({ actor, body }, desk) => startVerification(desk, actor, known(body)),
  }),
  route({
    method: 'get',
    path: '/verifications/{jobId}',
    name: 'readVerification',
    summary: 'Geeft de voortgang en de uitkomst van een controle.',
    tag,
    access,
    params: JobParams,
    answer: VerificationSchema,
    async handle({ params }, desk): Promise<Job<VerificationResult>> {
      const job = desk.jobs.get<VerificationResult>(VERIFICATION, params.jobId);
      if (!job) throw missing();
      return job;
    },
  }),
  route({
    method: 'delete',
    path: '/verifications/{jobId}',
    name: 'stopVerification',
    summary: 'Stopt een controle; wat al gevonden is blijft staan.',
    tag,
    access,
    params: JobParams,
    answer: 'nothing',
    async handle({ params }, desk): Promise<void> {
      if (!desk.jobs.get(VERIFICATION, params.jobId)) throw missing();
      desk.jobs.stop(VERIFICATION, params.jobId);
    },
  }),
];
