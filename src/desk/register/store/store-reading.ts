/** Looks into the tables within one transaction. */
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Bodies, Kind } from '../bodies.ts';
import type { DatedStep, EventFilter, Reading, Stored, TrailEvent, TrailHead } from '../register.ts';
import { eventOf } from './event-rows.ts';
import { isStorable } from './storable-text.ts';
import type { EventChangeTable, RecordTable, Tables } from './tables.ts';

const EVENTS_UNLESS_TOLD = 100;

export class StoreReading implements Reading {
  protected readonly transaction: Transaction<Tables>;

  constructor(transaction: Transaction<Tables>) {
    this.transaction = transaction;
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    const row = await this.row(kind, id);
    return row && storedOf<K>(row);
  }

  async list<K extends Kind>(kind: K): Promise<readonly Stored<K>[]> {
    const rows = await this.transaction.selectFrom('record').selectAll().where('kind', '=', kind).execute();
    // Sorted here, because databases sort texts by rules of their own.
    return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map((row) => storedOf<K>(row));
  }

  async ids(kind: Kind): Promise<readonly string[]> {
    const rows = await this.transaction.selectFrom('record').select('id').where('kind', '=', kind).execute();
    return rows.map(({ id }) => id).toSorted();
  }

  async events(filter: EventFilter = {}): Promise<readonly TrailEvent[]> {
    const words = [...Object.values(filter), filter.record?.id];
    if (words.some((word) => typeof word === 'string' && !isStorable(word))) return [];
    const rows = await this.#matching(filter)
      .orderBy('event.sequence', 'desc')
      .limit(filter.limit ?? EVENTS_UNLESS_TOLD)
      .execute();
    if (rows.length === 0) return [];
    const sequences = rows.map(({ sequence }) => sequence);
    const changes = await this.transaction
      .selectFrom('event_change')
      .selectAll()
      .where('sequence', 'in', sequences)
      .orderBy('sequence')
      .orderBy('position')
      .execute();
    const notes = await this.transaction
      .selectFrom('event_note')
      .selectAll()
      .where('sequence', 'in', sequences)
      .execute();
    const reasons = new Map(notes.map(({ sequence, reason }) => [sequence, reason]));
    const bySequence = new Map<number, Selectable<EventChangeTable>[]>();
    for (const change of changes) {
      const seen = bySequence.get(change.sequence);
      if (seen) seen.push(change);
      else bySequence.set(change.sequence, [change]);
    }
    return rows.map((row) => eventOf(row, reasons.get(row.sequence), bySequence.get(row.sequence) ?? []));
  }

  async steps(): Promise<readonly DatedStep[]> {
    const rows = await this.transaction
      .selectFrom('step')
      .innerJoin('event', 'event.sequence', 'step.sequence')
      .select(['case_id', 'number', 'from_state', 'step', 'to_state', 'at', 'action', 'step.sequence'])
      .orderBy('step.sequence')
      .orderBy('number')
      .execute();
    return rows.map(({ case_id, number, from_state, step, to_state, at, action, sequence }) => ({
      caseId: case_id,
      number,
      from: from_state as DatedStep['from'],
      step: step as DatedStep['step'],
      to: to_state as DatedStep['to'],
      at,
      action: action as DatedStep['action'],
      sequence,
    }));
  }

  async head(): Promise<TrailHead> {
    return this.transaction.selectFrom('trail_head').select(['sequence', 'hash']).executeTakeFirstOrThrow();
  }

  protected async row(kind: Kind, id: string): Promise<Selectable<RecordTable> | undefined> {
    if (!isStorable(id)) return undefined;
    return this.transaction
      .selectFrom('record')
      .selectAll()
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
  }

  #matching(filter: EventFilter) {
    const changeOf = (kind: string, id: string) =>
      sql<boolean>`exists (select 1 from event_change where event_change.sequence = event.sequence
        and event_change.kind = ${kind} and event_change.id = ${id})`;
    let query = this.transaction.selectFrom('event').selectAll('event');
    const { subject, record, text } = filter;
    if (subject !== undefined) {
      query = query.where(({ or, eb }) => or([eb('subject', '=', subject), changeOf('case', subject)]));
    }
    if (record) query = query.where(changeOf(record.kind, record.id));
    if (filter.actor !== undefined) query = query.where('actor_id', '=', filter.actor);
    if (filter.action !== undefined) query = query.where('action', '=', filter.action);
    if (filter.from !== undefined) query = query.where('at', '>=', filter.from);
    if (filter.until !== undefined) query = query.where('at', '<=', filter.until);
    if (filter.before !== undefined) query = query.where('event.sequence', '<', filter.before);
    if (text !== undefined) query = query.where(({ or }) => or([idLike(text), reasonLike(text)]));
    if (filter.idText !== undefined) query = query.where(idLike(filter.idText));
    return query;
  }
}

export function storedOf<K extends Kind>(row: Selectable<RecordTable>): Stored<K> {
  return {
    kind: row.kind as K,
    id: row.id,
    version: row.version,
    body: JSON.parse(row.body) as Bodies[K],
    changedAt: row.changed_at,
  };
}

function idLike(text: string) {
  const part = likePart(text);
  return sql<boolean>`(lower(coalesce(event.subject, '')) like ${part} escape '\\'
    or exists (select 1 from event_change where event_change.sequence = event.sequence
      and lower(event_change.id) like ${part} escape '\\'))`;
}

function reasonLike(text: string) {
  return sql<boolean>`exists (select 1 from event_note where event_note.sequence = event.sequence
    and lower(coalesce(event_note.reason, '')) like ${likePart(text)} escape '\\')`;
}

function likePart(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
