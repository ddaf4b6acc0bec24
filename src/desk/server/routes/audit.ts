/** The audit: who did what, outcomes per group, and the proof that nothing was tampered with. */

import type { z } from 'zod';
import { known } from '../../../input/known-values.ts';
import type { EventFilter } from '../../register/register.ts';
import { auditCsv } from '../../work/audit/audit-csv.ts';
import { auditPage } from '../../work/audit/audit-events.ts';
import { outcomesByGroup } from '../../work/audit/outcomes.ts';
import type { VerificationResult } from '../../work/audit/schemas.ts';
import {
  AuditOutcomes,
  AuditPage,
  AuditQuery,
  JobParams,
  Verification,
  VerificationRequest,
} from '../../work/audit/schemas.ts';
import { startVerification, VERIFICATION } from '../../work/audit/verification.ts';
import { missing } from '../../work/desk-error.ts';
import type { Job } from '../../work/jobs.ts';
import { endOfDay, startOfDay } from '../../work/today.ts';
import { type FileAnswer, only, type Route, routesUnder } from '../route.ts';

const route = routesUnder('Controle');
const access = only({ planner: 'all', administrator: 'all' });

function filterOf({ from, until, ...rest }: z.output<typeof AuditQuery>): EventFilter {
  return known({
    ...rest,
    from: from === undefined ? undefined : startOfDay(from),
    until: until === undefined ? undefined : endOfDay(until),
  });
}

export const AUDIT_ROUTES: readonly Route[] = [
  route('get', '/audit-events', {
    name: 'listAuditEvents',
    summary: 'Geeft wie wat wanneer deed en waarom, het nieuwste eerst, met het einde van de keten om te noteren.',
    access,
    query: AuditQuery,
    answer: AuditPage,
    handle: ({ actor, query }, desk) => desk.register.read((reading) => auditPage(reading, actor, filterOf(query))),
  }),
  route('get', '/audit-exports', {
    name: 'exportAuditEvents',
    summary: 'Geeft dezelfde gebeurtenissen als CSV-bestand; dat iemand dit opvroeg wordt ook vastgelegd.',
    access,
    query: AuditQuery,
    answer: 'file',
    async handle({ actor, query }, desk): Promise<FileAnswer> {
      const content = await auditCsv(desk, actor, filterOf(query));
      return { file: 'onderdak-audit.csv', type: 'text/csv; charset=utf-8', content };
    },
  }),
  route('get', '/audit-outcomes', {
    name: 'listAuditOutcomes',
    summary: 'Geeft de uitkomsten per groep gezinnen, achteraf; kleine groepen alleen voor wie zaken mag zien.',
    access,
    answer: AuditOutcomes,
    handle: async ({ actor }, desk) => ({
      outcomes: await desk.register.read((reading) => outcomesByGroup(reading, actor)),
    }),
  }),
  route('post', '/verifications', {
    name: 'startVerification',
    summary: 'Begint een controle van het register, en als dat gevraagd is van alle bewaarde plannen.',
    access,
    body: VerificationRequest,
    answer: Verification,
    status: 202,
    handle: async ({ actor, body }, desk) => startVerification(desk, actor, body),
  }),
  route('get', '/verifications/{jobId}', {
    name: 'readVerification',
    summary: 'Geeft de voortgang en de uitkomst van een controle.',
    access,
    params: JobParams,
    answer: Verification,
    async handle({ params }, desk): Promise<Job<VerificationResult>> {
      const job = desk.jobs.get<VerificationResult>(VERIFICATION, params.jobId);
      if (!job) throw missing();
      return job;
    },
  }),
  route('delete', '/verifications/{jobId}', {
    name: 'stopVerification',
    summary: 'Stopt een controle; wat al gevonden is blijft staan.',
    access,
    params: JobParams,
    answer: 'nothing',
    async handle({ params }, desk): Promise<void> {
      if (!desk.jobs.get(VERIFICATION, params.jobId)) throw missing();
      desk.jobs.stop(VERIFICATION, params.jobId);
    },
  }),
];
