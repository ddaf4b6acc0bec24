/** Who did what, when and why. A planner sees contents; an administrator sees that something changed, not what. */

import type { Actor } from '../../register/actor.ts';
import type { EventFilter, Reading, TrailEvent } from '../../register/register.ts';
import { fieldDifferences } from '../field-differences.ts';
import type { AuditEvent, AuditPage } from './schemas.ts';

const EVENTS_ON_A_PAGE = 50;

/** Newest first. */
export async function auditPage(reading: Reading, actor: Actor, filter: EventFilter): Promise<AuditPage> {
  const limit = filter.limit ?? EVENTS_ON_A_PAGE;
  const found = await reading.events({ ...searchable(filter, actor), limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    events: page.map((event) => auditEvent(event, actor)),
    ...(found.length > limit && last ? { next: last.sequence } : {}),
    head: await reading.head(),
  };
}

/** Who may not read reasons may not find out by searching what they say either: only ids are searched then. */
function searchable(filter: EventFilter, { role }: Actor): EventFilter {
  const { text, ...rest } = filter;
  if (role === 'planner' || text === undefined) return filter;
  return { ...rest, idText: text };
}

function auditEvent(event: TrailEvent, { role }: Actor): AuditEvent {
  const seesContents = role === 'planner';
  const { sequence, at, actor, action, subject, reason, undoes, changes, steps } = event;
  return {
    sequence,
    at,
    actor,
    action,
    ...(subject === undefined ? {} : { subject }),
    ...(reason === undefined ? {} : { reason: seesContents ? reason : null }),
    ...(undoes === undefined ? {} : { undoes }),
    changes: changes.map(({ kind, id, version, erased, before, after }) => ({
      kind,
      id,
      version,
      erased,
      // A plan is a file of its own; here it is enough that it was saved.
      fields: seesContents && !erased && kind !== 'plan' ? fieldDifferences(before, after) : [],
    })),
    steps: steps.map(({ caseId, from, to, step }) => ({ caseId, from, to, step })),
  };
}
