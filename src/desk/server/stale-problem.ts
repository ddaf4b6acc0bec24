/** What changed since the version that somebody saw, as far as their role may know. */

import type { Actor } from '../register/actor.ts';
import type { Kind } from '../register/bodies.ts';
import type { StaleError, TrailEvent } from '../register/register.ts';
import { fieldDifferences } from '../work/field-differences.ts';
import type { ChangeSince, Problem } from './problem-details.ts';

/** Rows that a contact person or association edits itself; of other kinds they see that somebody changed them, not what. */
const OPEN_KINDS: readonly Kind[] = ['dwelling', 'commitment', 'shelter', 'municipality'];

export function staleDetails(error: StaleError, actor: Actor): Pick<Problem, 'current' | 'since'> {
  const { record, current, since } = error;
  return {
    current: { kind: record.kind, id: record.id, version: current?.version ?? null },
    since: since.map((event) => changeSince(event, error, actor)),
  };
}

function changeSince(event: TrailEvent, { record }: StaleError, viewer: Actor): ChangeSince {
  const change = { at: event.at, role: event.actor.role, action: event.action };
  const isPlanner = viewer.role === 'planner';
  if (!isPlanner && !OPEN_KINDS.includes(record.kind)) return change;
  const fields = event.changes
    .filter(({ kind, id, erased }) => kind === record.kind && id === record.id && !erased)
    .flatMap(({ before, after }) => fieldDifferences(before, after));
  if (!isPlanner) return { ...change, fields };
  return { ...change, actor: event.actor.id, ...(event.reason && { reason: event.reason }), fields };
}
