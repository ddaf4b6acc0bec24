/**
 * Proves the register from its own tables: nothing in the trail was changed, added or taken out, and every record is what the trail says.
 * Only the end of the trail could be cut off unseen, so a head that was noted down earlier may be given.
 */
import type { Selectable } from 'kysely';
import { canonicalJson, saltedDigest } from '../../domain/canonical-json.ts';
import type { CaseBody, Kind } from './bodies.ts';
import { legalSteps } from './case-life/steps.ts';
import type { TakenStep, TrailHead } from './register.ts';
import type { Database } from './store/database.ts';
import { type ChainedChange, hashOf } from './store/event-rows.ts';
import type {
  EventChangeTable,
  EventNoteTable,
  EventTable,
  RecordTable,
  StepTable,
  TrailHeadTable,
} from './store/tables.ts';

export const TAMPER_KINDS = [
  'event-missing',
  'event-out-of-order',
  'event-changed',
  'reason-changed',
  'contents-changed',
  'contents-missing',
  'erased-without-erasure',
  'record-changed',
  'record-missing',
  'record-without-event',
  'steps-changed',
  'state-without-step',
  'legal-steps-changed',
  'head-changed',
  'noted-head-missing',
] as const;
export type TamperKind = (typeof TAMPER_KINDS)[number];

export interface Tampering {
  readonly kind: TamperKind;
  readonly sequence?: number;
  readonly record?: { readonly kind: string; readonly id: string };
}

export interface Verification {
  readonly events: number;
  readonly records: number;
  readonly head: TrailHead;
  readonly findings: readonly Tampering[];
}

interface Everything {
  readonly events: readonly Selectable<EventTable>[];
  readonly notes: readonly Selectable<EventNoteTable>[];
  readonly changes: readonly Selectable<EventChangeTable>[];
  readonly steps: readonly Selectable<StepTable>[];
  readonly records: readonly Selectable<RecordTable>[];
  readonly legal: readonly { readonly from_state: string; readonly step: string; readonly to_state: string }[];
  readonly heads: readonly Selectable<TrailHeadTable>[];
}

/** @param noted a head that was noted down earlier: it must still be in the trail. */
export async function verifyRegister({ read }: Pick<Database, 'read'>, noted?: TrailHead): Promise<Verification> {
  const all = await read(
    async (transaction): Promise<Everything> => ({
      events: await transaction.selectFrom('event').selectAll().orderBy('sequence').execute(),
      notes: await transaction.selectFrom('event_note').selectAll().execute(),
      changes: await transaction
        .selectFrom('event_change')
        .selectAll()
        .orderBy('sequence')
        .orderBy('position')
        .execute(),
      steps: await transaction.selectFrom('step').selectAll().orderBy('case_id').orderBy('number').execute(),
      records: await transaction.selectFrom('record').selectAll().execute(),
      legal: await transaction.selectFrom('legal_step').selectAll().execute(),
      heads: await transaction.selectFrom('trail_head').selectAll().execute(),
    }),
  );
  const last = all.events.at(-1);
  return {
    events: all.events.length,
    records: all.records.length,
    head: { sequence: last?.sequence ?? 0, hash: last?.hash ?? '' },
    findings: CHECKS.flatMap((check) => [...check(all)]).concat(notedHead(all, noted)),
  };
}

type Check = (all: Everything) => Iterable<Tampering>;

/** Every event follows on the one before it, and its hash is that of its contents. */
function* chain({ events }: Everything): Iterable<Tampering> {
  let previous: TrailHead = { sequence: 0, hash: '' };
  for (const { hash, ...event } of events) {
    const { sequence } = event;
    if (sequence !== previous.sequence + 1) yield { kind: 'event-missing', sequence: previous.sequence + 1 };
    if (event.previous_hash !== previous.hash) yield { kind: 'event-out-of-order', sequence };
    if (hashOf(event) !== hash || !agreesWithActor(event)) yield { kind: 'event-changed', sequence };
    previous = { sequence, hash };
  }
}

/** The id beside the actor is there for searching; it must say the same. */
function agreesWithActor({ actor, actor_id }: Pick<Selectable<EventTable>, 'actor' | 'actor_id'>): boolean {
  return (parsed(actor) as { id?: unknown } | undefined)?.id === actor_id;
}

function* head({ events, heads }: Everything): Iterable<Tampering> {
  const last = events.at(-1);
  const [kept] = heads;
  const isSame = kept?.id === 1 && kept.sequence === (last?.sequence ?? 0) && kept.hash === (last?.hash ?? '');
  if (heads.length !== 1 || !isSame) yield { kind: 'head-changed' };
}

function* reasons({ events, notes }: Everything): Iterable<Tampering> {
  const left = new Map(notes.map((note) => [note.sequence, note]));
  const erased = erasures(events);
  for (const { sequence, note_digest, subject } of events) {
    const note = left.get(sequence);
    left.delete(sequence);
    if (note_digest === null) {
      if (note) yield { kind: 'reason-changed', sequence };
    } else if (!note || (note.salt === null) !== (note.reason === null)) yield { kind: 'reason-changed', sequence };
    else if (note.reason === null) {
      if (!erased.some((each) => each.subject === subject && each.sequence > sequence)) {
        yield { kind: 'erased-without-erasure', sequence };
      }
    } else if (saltedDigest(note.salt ?? '', note.reason) !== note_digest) yield { kind: 'reason-changed', sequence };
  }
  for (const sequence of left.keys()) yield { kind: 'reason-changed', sequence };
}

/** What the trail tells of each change is what it vouched for; what came before is what the change before left. */
function* contents({ events, changes }: Everything): Iterable<Tampering> {
  const rows = bySequence(changes);
  const erased = erasures(events);
  const left = new Map<string, string | null>();
  for (const event of events) {
    const { sequence } = event;
    const vouched = chainedChanges(event);
    const found = rows.get(sequence) ?? [];
    rows.delete(sequence);
    if (vouched.length !== found.length) yield { kind: 'contents-missing', sequence };
    for (const [index, change] of found.entries()) {
      const record = { kind: change.kind, id: change.id };
      const kind = contentsProblem(change, index, vouched[index], left.get(keyOf(record)) ?? null, erased);
      if (kind) yield { kind, sequence, record };
      left.set(keyOf(record), change.after);
    }
  }
  for (const sequence of rows.keys()) yield { kind: 'contents-missing', sequence };
}

function bySequence(changes: Everything['changes']): Map<number, Selectable<EventChangeTable>[]> {
  const rows = new Map<number, Selectable<EventChangeTable>[]>();
  for (const change of changes) {
    const seen = rows.get(change.sequence);
    if (seen) seen.push(change);
    else rows.set(change.sequence, [change]);
  }
  return rows;
}

function contentsProblem(
  change: Selectable<EventChangeTable>,
  index: number,
  vouched: ChainedChange | undefined,
  left: string | null,
  erased: readonly Erasure[],
): TamperKind | undefined {
  const { kind, id, version, salt, before, after, position } = change;
  const isSame = vouched?.kind === kind && vouched.id === id && vouched.version === version && position === index;
  if (!isSame) return 'contents-changed';
  if (change.erased !== 0) {
    if (salt !== null || before !== null || after !== null || change.erased !== 1) return 'contents-changed';
    // The erasure itself tells nothing of what it took away; what it left in a record, it does tell.
    const isErasedBy = (each: Erasure): boolean =>
      each.sequence > change.sequence || (each.sequence === change.sequence && vouched.digest === null);
    const isExpected = erased.some((each) => each.touched.has(keyOf(change)) && isErasedBy(each));
    return isExpected ? undefined : 'erased-without-erasure';
  }
  if (salt === null) return 'contents-changed';
  const digest = after === null ? null : saltedDigest(salt, after);
  if (digest !== vouched.digest) return 'contents-changed';
  return before !== left ? 'contents-changed' : undefined;
}

/** Every record is what its last change left, and nothing is there that no change made. */
function* records({ events, records: rows, changes }: Everything): Iterable<Tampering> {
  const last = new Map<string, ChainedChange & { readonly at: string }>();
  for (const event of events) {
    for (const change of chainedChanges(event)) last.set(keyOf(change), { ...change, at: event.at });
  }
  for (const row of rows) {
    const record = { kind: row.kind, id: row.id };
    const change = last.get(keyOf(row));
    last.delete(keyOf(row));
    if (change?.digest === undefined || change.digest === null) yield { kind: 'record-without-event', record };
    else {
      const isSame =
        change.version === row.version &&
        change.at === row.changed_at &&
        saltedDigest(row.salt, row.body) === change.digest;
      if (!isSame) yield { kind: 'record-changed', record };
    }
  }
  for (const [, { kind, id, digest }] of last) {
    if (digest !== null) yield { kind: 'record-missing', record: { kind, id } };
  }
  // The salt of a removal vouches for nothing; it must stay as it was written.
  for (const { sequence, kind, id, after, salt } of changes) {
    if (after === null && salt !== null && salt !== '')
      yield { kind: 'contents-changed', sequence, record: { kind, id } };
  }
}

/** The steps are those of the events, and every case is where its last step left it. */
function* steps({ events, steps: rows, records: all }: Everything): Iterable<Tampering> {
  const taken = new Map<string, { readonly step: TakenStep; readonly sequence: number }>();
  for (const { sequence, steps: text } of events) {
    for (const step of (parsed(text) as TakenStep[] | undefined) ?? []) {
      taken.set(`${step.caseId} ${step.number}`, { step, sequence });
    }
  }
  const ends = new Map<string, string>();
  for (const row of rows) {
    const key = `${row.case_id} ${row.number}`;
    const known = taken.get(key);
    taken.delete(key);
    const { step } = known ?? {};
    const isSame =
      step?.from === row.from_state &&
      step.step === row.step &&
      step.to === row.to_state &&
      known?.sequence === row.sequence &&
      row.previous_number === (row.number === 1 ? null : row.number - 1);
    if (!isSame) yield { kind: 'steps-changed', record: { kind: 'case', id: row.case_id } };
    ends.set(row.case_id, row.to_state);
  }
  for (const { step } of taken.values()) yield { kind: 'steps-changed', record: { kind: 'case', id: step.caseId } };
  for (const { kind, id, body } of all) {
    const isWrong = kind === 'case' && (parsed(body) as CaseBody | undefined)?.state !== ends.get(id);
    if (isWrong) yield { kind: 'state-without-step', record: { kind, id } };
  }
}

function* machine({ legal }: Everything): Iterable<Tampering> {
  const text = (from: string | null, step: string, to: string): string => `${from ?? 'none'} ${step} ${to}`;
  const expected = new Set(legalSteps().map(({ from, step, to }) => text(from, step, to)));
  const found = new Set(legal.map(({ from_state, step, to_state }) => text(from_state, step, to_state)));
  const differs = expected.size !== found.size || [...expected].some((step) => !found.has(step));
  if (differs) yield { kind: 'legal-steps-changed' };
}

const CHECKS: readonly Check[] = [chain, head, reasons, contents, records, steps, machine];

function notedHead({ events }: Everything, noted: TrailHead | undefined): readonly Tampering[] {
  if (!noted || noted.sequence === 0) return [];
  const there = events.find(({ sequence }) => sequence === noted.sequence);
  return there?.hash === noted.hash ? [] : [{ kind: 'noted-head-missing', sequence: noted.sequence }];
}

interface Erasure {
  readonly sequence: number;
  readonly subject: string | null;
  /** Records whose contents the erasure touched. */
  readonly touched: ReadonlySet<string>;
}

function erasures(events: readonly Selectable<EventTable>[]): readonly Erasure[] {
  return events
    .filter(({ action }) => action === 'erase')
    .map((event) => ({
      sequence: event.sequence,
      subject: event.subject,
      touched: new Set(chainedChanges(event).map(keyOf)),
    }));
}

function chainedChanges({ changes }: Pick<Selectable<EventTable>, 'changes'>): readonly ChainedChange[] {
  return (parsed(changes) as ChainedChange[] | undefined) ?? [];
}

function keyOf({ kind, id }: { readonly kind: Kind | string; readonly id: string }): string {
  return canonicalJson([kind, id]);
}

/** Undefined for what is no JSON: somebody changed it, which its hash tells. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
