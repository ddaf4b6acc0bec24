/**
 * The history of a case: what was done, when, by whom and why. The coordination point sees all of it, who looked included; the
 * referring municipality sees the steps and changes; a receiving municipality only what happened to its proposal.
 */

import type { Actor } from '../../register/actor.ts';
import { CASE_STATES, type CaseState } from '../../register/case-life/states.ts';
import { STEP_IDS } from '../../register/case-life/steps.ts';
import type { Action, TrailEvent } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { ANSWER_STEPS } from '../week/proposal-schemas.ts';
import { type OpenedCase, openCase } from './access.ts';
import { noteOpening } from './note-opening.ts';
import type { CaseEvent } from './schemas.ts';

const MOST_EVENTS = 2000;
const SENT: readonly Action[] = ['propose', 'send-proposals'];
const TOLD_TO_REFERRING: readonly Action[] = [...STEP_IDS, ...SENT, 'add', 'edit', 'import', 'undo', 'erase'];
const TOLD_TO_RECEIVING: readonly Action[] = [...ANSWER_STEPS, ...SENT, 'undo'];

/** Newest first. Opening it is noted. @throws RegisterError `missing` */
export async function viewEvents(desk: Desk, actor: Actor, caseId: string): Promise<readonly CaseEvent[]> {
  const events = await desk.register.read(async (reading) => {
    const opened = await openCase(reading, actor, caseId);
    return (await reading.events({ subject: caseId, limit: MOST_EVENTS }))
      .filter((event) => isToldTo(event, opened))
      .map((event) => eventView(event, caseId, actor, opened));
  });
  await noteOpening(desk, actor, caseId);
  return events;
}

function isToldTo(event: TrailEvent, { part, proposal }: OpenedCase): boolean {
  if (part.coordination) return true;
  if (part.referring) return TOLD_TO_REFERRING.includes(event.action);
  return proposal !== undefined && event.at >= proposal.body.sentAt && TOLD_TO_RECEIVING.includes(event.action);
}

function eventView(event: TrailEvent, caseId: string, viewer: Actor, { part }: OpenedCase): CaseEvent {
  const change = event.changes.find(({ kind, id }) => kind === 'case' && id === caseId);
  const families = new Set(event.changes.filter(({ kind }) => kind === 'case').map(({ id }) => id));
  const { role, municipality, id } = event.actor;
  const mayRead = part.coordination || families.size <= 1;
  return {
    sequence: event.sequence,
    at: event.at,
    action: event.action,
    by: {
      role,
      municipality,
      id: part.coordination ? id : undefined,
      you: id === viewer.id && role === viewer.role,
    },
    reason: mayRead ? event.reason : undefined,
    ...statesOf(change),
    facts: part.coordination || part.referring ? changedFacts(change) : [],
  };
}

type CaseChange = TrailEvent['changes'][number] | undefined;

function statesOf(change: CaseChange): Pick<CaseEvent, 'from' | 'to'> {
  const from = stateIn(change?.before);
  const to = stateIn(change?.after);
  return from === to ? {} : { from, to };
}

function stateIn(body: unknown): CaseState | undefined {
  const state = fieldOf(body, 'state');
  return CASE_STATES.find((each) => each === state);
}

function changedFacts(change: CaseChange): readonly string[] {
  if (!change || change.before === null || change.after === null) return [];
  return (['assessment', 'household'] as const).flatMap((part) => {
    const before = rowIn(change.before, part);
    const after = rowIn(change.after, part);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
  });
}

function rowIn(body: unknown, part: string): Readonly<Record<string, unknown>> {
  const row = fieldOf(body, part);
  return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>) : {};
}

function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>)[name] : undefined;
}
