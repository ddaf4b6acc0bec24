/** The smallest register that keeps its promises, for the many cases of properties. The real ones have tests of their own. */
import type { Actor } from '../../../src/register/actor.ts';
import type { CaseBody, Kind } from '../../../src/register/bodies.ts';
import { type StepId, stepDefinition } from '../../../src/register/case-life/steps.ts';
import {
  type ChangeRequest,
  type EventFilter,
  type Reading,
  type Register,
  RegisterError,
  StaleError,
  type Stored,
  type TrailChange,
  type TrailEvent,
  type Writing,
} from '../../../src/register/register.ts';

type Records = Map<string, Stored<Kind>>;

export function memoryRegister(now: () => Date): Register {
  let records: Records = new Map();
  const trail: TrailEvent[] = [];
  const note = (actor: Actor, action: TrailEvent['action'], more: Partial<TrailEvent>): void => {
    const sequence = trail.length + 1;
    trail.push({ changes: [], ...more, sequence, at: now().toISOString(), actor, action, hash: String(sequence) });
  };
  return {
    read: (work) => work(reading(records, trail)),
    async change<Result>(request: ChangeRequest, work: (writing: Writing) => Promise<Result>): Promise<Result> {
      const draft: Records = new Map(records);
      const changes: TrailChange[] = [];
      const result = await work(writing(draft, changes, trail, request.actor, now().toISOString()));
      records = draft;
      const { actor, action, ...more } = request;
      if (changes.length > 0) note(actor, action, { ...more, changes });
      return result;
    },
    noteView: async (actor, caseId) => note(actor, 'view-case', { subject: caseId }),
    close: async () => {},
  };
}

function reading(records: Records, trail: readonly TrailEvent[]): Reading {
  return {
    get: async <K extends Kind>(kind: K, id: string) => records.get(`${kind} ${id}`) as Stored<K> | undefined,
    list: async <K extends Kind>(kind: K) =>
      [...records.values()]
        .filter((stored) => stored.kind === kind)
        .sort((one, other) => (one.id < other.id ? -1 : 1)) as unknown as Stored<K>[],
    events: async (filter: EventFilter = {}) =>
      trail
        .filter((event) => matches(event, filter))
        .toReversed()
        .slice(0, filter.limit ?? 1000),
    head: async () => ({ sequence: trail.length, hash: String(trail.length) }),
  };
}

function matches(event: TrailEvent, { subject, actor, action, record, from }: EventFilter): boolean {
  return (
    (subject === undefined || event.subject === subject) &&
    (actor === undefined || event.actor.id === actor) &&
    (action === undefined || event.action === action) &&
    (from === undefined || event.at >= from) &&
    (!record || event.changes.some(({ kind, id }) => kind === record.kind && id === record.id))
  );
}

function writing(
  records: Records,
  changes: TrailChange[],
  trail: readonly TrailEvent[],
  actor: Actor,
  now: string,
): Writing {
  const put = (kind: Kind, id: string, body: unknown, before: Stored<Kind> | undefined): Stored<Kind> => {
    const version = (before?.version ?? 0) + 1;
    const stored = { kind, id, version, body, changedAt: now } as Stored<Kind>;
    records.set(`${kind} ${id}`, stored);
    changes.push({ kind, id, version, before: before?.body ?? null, after: body, erased: false });
    return stored;
  };
  const current = (kind: Kind, id: string, version: number): Stored<Kind> => {
    const stored = records.get(`${kind} ${id}`);
    if (!stored) throw new RegisterError('missing', { kind, id });
    if (stored.version !== version) throw new StaleError({ kind, id }, version, stored, []);
    return stored;
  };
  return {
    ...reading(records, trail),
    actor,
    now,
    async add(kind, id, body) {
      if (records.has(`${kind} ${id}`)) throw new RegisterError('exists', { kind, id });
      return put(kind, id, body, undefined) as never;
    },
    replace: async (kind, id, version, body) => put(kind, id, body, current(kind, id, version)) as never,
    async remove(kind, id, version) {
      const before = current(kind, id, version);
      records.delete(`${kind} ${id}`);
      changes.push({ kind, id, version: version + 1, before: before.body, after: null, erased: false });
    },
    async step(id, version, step, change = (body) => body) {
      const before = current('case', id, version);
      const body = before.body as CaseBody;
      return put('case', id, stepped(body, step, change(body), actor, now), before) as Stored<'case'>;
    },
  };
}

function stepped(before: CaseBody, step: StepId, body: CaseBody, { role }: Actor, now: string): CaseBody {
  const { from, to, by } = stepDefinition(step);
  if (!by.includes(role)) throw new RegisterError('not-your-step', { step });
  if (from === 'nowhere' || !from.includes(before.state)) {
    throw new RegisterError('illegal-step', { step, state: before.state });
  }
  const { stateBefore: _before, ...rest } = body;
  const sheltered = body.household['shelter_id'] !== undefined;
  const state =
    to === 'state-before' ? before.stateBefore! : to === 'by-shelter' ? (sheltered ? 'in-shelter' : 'waiting') : to;
  const remembers = state === 'parked' || state === 'objection-pending';
  return { ...rest, state, since: now, ...(remembers ? { stateBefore: before.state } : {}) };
}
