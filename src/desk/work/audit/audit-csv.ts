/** The trail as a table for a spreadsheet, one row per event. Whoever takes it out of the system is noted in it. */

import { csvRows } from '../../../report/csv-rows.ts';
import type { Actor } from '../../register/actor.ts';
import type { EventFilter } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { auditPage } from './audit-events.ts';
import type { AuditEvent } from './schemas.ts';

const HEADER = [
  'sequence',
  'at',
  'actor',
  'role',
  'municipality',
  'association',
  'action',
  'subject',
  'reason',
  'records',
];
const EVENTS_AT_ONCE = 500;

export async function auditCsv(desk: Desk, actor: Actor, filter: EventFilter): Promise<string> {
  const rows: string[][] = [];
  const { before: start, ...asked } = filter;
  let before = start;
  do {
    const page = { ...asked, limit: EVENTS_AT_ONCE, ...(before === undefined ? {} : { before }) };
    const { events, next } = await desk.register.read((reading) => auditPage(reading, actor, page));
    rows.push(...events.map(rowOf));
    before = next;
  } while (before !== undefined);
  await desk.register.noteExport(actor, 'audit');
  return csvRows([HEADER, ...rows]);
}

function rowOf({ sequence, at, actor, action, subject, reason, changes }: AuditEvent): string[] {
  const { id, role, municipality = '', association = '' } = actor;
  const records = changes.map((change) => `${change.kind} ${change.id}`).join('|');
  return [String(sequence), at, id, role, municipality, association, action, subject ?? '', reason ?? '', records];
}
