/** One change within one transaction: what it touches is gathered, and becomes one event at its end. */
import type { Transaction } from 'kysely';
import { canonicalJson, saltedDigest } from '../../../domain/canonical-json.ts';
import type { Actor } from '../actor.ts';
import type { Bodies, CaseBody, Kind, Moment } from '../bodies.ts';
import type { CaseState } from '../case-life/states.ts';
import type { LegalStep, StepId } from '../case-life/steps.ts';
import { inState, stateAfter } from '../case-life/take-step.ts';
import {
  type ChangeRequest,
  type RecordRef,
  RegisterError,
  StaleError,
  type Stored,
  type TakenStep,
  type Writing,
} from '../register.ts';
import { hashOf } from './event-rows.ts';
import { storableText } from './storable-text.ts';
import { StoreReading, storedOf } from './store-reading.ts';
import type { Tables } from './tables.ts';

/** A record as this change found it, and as it is now. */
interface Touched {
  readonly kind: Kind;
  readonly id: string;
  readonly before: string | null;
  after: string | null;
  version: number;
  salt: string;
}

export interface WritingSettings {
  readonly request: ChangeRequest;
  readonly now: Moment;
  readonly salt: () => string;
}

export class StoreWriting extends StoreReading implements Writing {
  readonly actor: Actor;
  readonly now: Moment;
  readonly #request: ChangeRequest;
  readonly #salt: () => string;
  readonly #touched = new Map<string, Touched>();
  readonly #steps: TakenStep[] = [];
  /** Records of which the trail must not tell what they were: their family is being erased. */
  readonly #withoutBefore = new Set<string>();

  constructor(transaction: Transaction<Tables>, { request, now, salt }: WritingSettings) {
    super(transaction);
    this.actor = request.actor;
    this.now = now;
    const { reason } = request;
    this.#request = reason === undefined ? request : { ...request, reason: storableText(reason) };
    this.#salt = salt;
  }

  async add<K extends Kind>(kind: K, id: string, body: Bodies[K]): Promise<Stored<K>> {
    // The steps of an erased case stay: its id is never given to another family.
    const isTaken = (await this.row(kind, id)) ?? (kind === 'case' && (await this.#lastStep(id)) > 0);
    if (isTaken) throw new RegisterError('exists', { kind, id });
    const stored = await this.#store(kind, id, null, body, (await this.#lastVersion(kind, id)) + 1);
    if (kind === 'case') await this.#insertStep(id, 'none', 'report', (body as CaseBody).state);
    return stored;
  }

  async replace<K extends Kind>(kind: K, id: string, version: number, body: Bodies[K]): Promise<Stored<K>> {
    const current = await this.#unchangedSince(kind, id, version);
    if (kind === 'case' && (body as CaseBody).state !== (current.body as CaseBody).state) {
      throw new Error(`The state of case ${id} changes by a step only.`);
    }
    return this.#replaceWith(current, body);
  }

  async remove(kind: Kind, id: string, version: number): Promise<void> {
    const current = await this.#unchangedSince(kind, id, version);
    await this.transaction.deleteFrom('record').where('kind', '=', kind).where('id', '=', id).execute();
    this.#touch(kind, id, canonicalJson(current.body), null, current.version + 1, '');
  }

  async step(
    caseId: string,
    version: number,
    step: StepId,
    change: (body: CaseBody) => CaseBody = (body) => body,
  ): Promise<Stored<'case'>> {
    const current = await this.#unchangedSince('case', caseId, version);
    const { proposal: proposalId } = current.body;
    const proposal = proposalId === undefined ? undefined : await this.get('proposal', proposalId);
    const { actor } = this;
    const changed = change(current.body);
    // Whether the family has shelter is read after the change: the step may be the one that tells it.
    const asked = { ...changed, state: current.body.state, referring: current.body.referring };
    const state = stateAfter({ caseId, actor, step, reason: this.#request.reason }, asked, proposal?.body);
    await this.#insertStep(caseId, current.body.state, step, state);
    const { stateBefore: _, ...rest } = changed;
    return this.#replaceWith(current, inState({ ...rest, state: current.body.state }, step, state, this.now));
  }

  /** Puts a record back as it was, the steps that its case took since turned back one by one; for `undo.ts`. */
  async putBack(
    { kind, id }: RecordRef,
    version: number,
    before: Bodies[Kind] | null,
    taken: readonly TakenStep[],
  ): Promise<void> {
    if (before === null) return this.remove(kind, id, version);
    const row = await this.row(kind, id);
    if (!row) {
      await this.#store(kind, id, null, before, (await this.#lastVersion(kind, id)) + 1);
      return;
    }
    const current = await this.#unchangedSince(kind, id, version);
    for (const { caseId, from, to } of taken.toReversed()) {
      const isBack = kind === 'case' && caseId === id && from !== 'none' && from !== to;
      if (isBack) await this.#insertStep(id, to, 'undo', from);
    }
    await this.#replaceWith(current, before);
  }

  /** Adds a case that has come further than the report, by legal steps alone; for imports. */
  async addAfter(id: string, body: CaseBody, steps: readonly LegalStep[]): Promise<Stored<'case'>> {
    if ((await this.row('case', id)) ?? (await this.#lastStep(id)) > 0) {
      throw new RegisterError('exists', { kind: 'case', id });
    }
    for (const { from, step, to } of steps) await this.#insertStep(id, from ?? 'none', step, to);
    return this.#store('case', id, null, body, 1);
  }

  /** This change writes down what the record becomes, but not what it was; for `erase.ts`. */
  withoutBefore(kind: Kind, id: string): void {
    this.#withoutBefore.add(keyOf(kind, id));
  }

  /** Erases the contents that earlier events hold of a record; their fingerprints stay, so the chain does too. */
  async eraseContents(kind: Kind, id: string): Promise<void> {
    await this.transaction
      .updateTable('event_change')
      .set({ salt: null, before: null, after: null, erased: 1 })
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
  }

  /** Erases the reasons of all events about a case. */
  async eraseReasons(subject: string): Promise<void> {
    await this.transaction
      .updateTable('event_note')
      .set({ salt: null, reason: null })
      .where('sequence', 'in', (query) => query.selectFrom('event').select('sequence').where('subject', '=', subject))
      .execute();
  }

  /** Ends the change: one event, or none when nothing is different now. `always` for events that change nothing, such as a view. */
  async finish(always = false): Promise<void> {
    const touched = [...this.#touched.values()].filter(({ before, after }) => before !== after);
    if (touched.length === 0 && this.#steps.length === 0 && !always) return;
    const head = await this.head();
    const sequence = head.sequence + 1;
    const { action, subject, reason, undoes } = this.#request;
    const noteSalt = this.#salt();
    const row = {
      sequence,
      at: this.now,
      actor_id: this.actor.id,
      actor: canonicalJson(this.actor),
      action,
      subject: subject ?? null,
      undoes: undoes ?? null,
      note_digest: reason === undefined ? null : saltedDigest(noteSalt, reason),
      changes: canonicalJson(
        touched.map(({ kind, id, version, after, salt }) => ({
          kind,
          id,
          version,
          digest: after === null ? null : saltedDigest(salt, after),
        })),
      ),
      steps: canonicalJson(this.#steps),
      previous_hash: head.hash,
    };
    const hash = hashOf(row);
    await this.transaction
      .insertInto('event')
      .values({ ...row, hash })
      .execute();
    if (reason !== undefined) {
      await this.transaction.insertInto('event_note').values({ sequence, salt: noteSalt, reason }).execute();
    }
    for (const [position, change] of touched.entries()) await this.#insertChange(sequence, position, change);
    for (const { caseId, number, from, step, to } of this.#steps) {
      await this.transaction
        .insertInto('step')
        .values({
          case_id: caseId,
          number,
          previous_number: number === 1 ? null : number - 1,
          from_state: from,
          step,
          to_state: to,
          sequence,
        })
        .execute();
    }
    await this.transaction.updateTable('trail_head').set({ sequence, hash }).execute();
  }

  #insertChange(sequence: number, position: number, { kind, id, version, before, after, salt }: Touched) {
    const isErased = this.#withoutBefore.has(keyOf(kind, id));
    const isGone = isErased && after === null;
    return this.transaction
      .insertInto('event_change')
      .values({
        sequence,
        position,
        kind,
        id,
        version,
        salt: isGone ? null : salt,
        before: isErased ? null : before,
        after,
        erased: isGone ? 1 : 0,
      })
      .execute();
  }

  async #unchangedSince<K extends Kind>(kind: K, id: string, version: number): Promise<Stored<K>> {
    const current = await this.get(kind, id);
    if (current?.version === version) return current;
    if (!current && (await this.#lastVersion(kind, id)) === 0) throw new RegisterError('missing', { kind, id });
    const events = await this.events({ record: { kind, id } });
    const since = events.filter(({ changes }) =>
      changes.some((change) => change.kind === kind && change.id === id && change.version > version),
    );
    throw new StaleError({ kind, id }, version, current, since);
  }

  async #replaceWith<K extends Kind>(current: Stored<K>, body: Bodies[K]): Promise<Stored<K>> {
    const before = canonicalJson(current.body);
    if (before === canonicalJson(body)) return current;
    return this.#store(current.kind, current.id, before, body, current.version + 1);
  }

  async #store<K extends Kind>(
    kind: K,
    id: string,
    before: string | null,
    body: Bodies[K],
    version: number,
  ): Promise<Stored<K>> {
    const text = canonicalJson(body);
    const row = { kind, id, version, body: text, salt: this.#salt(), changed_at: this.now };
    const { kind: _kind, id: _id, ...changed } = row;
    await this.transaction
      .insertInto('record')
      .values(row)
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(changed))
      .execute();
    this.#touch(kind, id, before, text, version, row.salt);
    return storedOf<K>(row);
  }

  #touch(kind: Kind, id: string, before: string | null, after: string | null, version: number, salt: string): void {
    const seen = this.#touched.get(keyOf(kind, id));
    if (seen) Object.assign(seen, { after, version, salt });
    else this.#touched.set(keyOf(kind, id), { kind, id, before, after, version, salt });
  }

  async #insertStep(caseId: string, from: CaseState | 'none', step: StepId | 'undo', to: CaseState): Promise<void> {
    this.#steps.push({ caseId, number: (await this.#lastStep(caseId)) + 1, from, step, to });
  }

  /** 0 when there never was such a case. */
  async #lastStep(caseId: string): Promise<number> {
    const here = this.#steps.findLast((taken) => taken.caseId === caseId)?.number;
    if (here !== undefined) return here;
    const row = await this.transaction
      .selectFrom('step')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('case_id', '=', caseId)
      .executeTakeFirst();
    return row?.number ?? 0;
  }

  /** 0 when the record never existed. Versions go on after a removal, so that no version stands for two things. */
  async #lastVersion(kind: Kind, id: string): Promise<number> {
    const here = this.#touched.get(keyOf(kind, id));
    if (here) return here.version;
    const row = await this.transaction
      .selectFrom('event_change')
      .select(({ fn }) => fn.max('version').as('version'))
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.version ?? 0;
  }
}

function keyOf(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}
