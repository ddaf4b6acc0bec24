/** Events as rows and back, and the hash that chains them. */
import type { Selectable } from 'kysely';
import { canonicalJson, sha256 } from '../../../domain/canonical-json.ts';
import type { Actor } from '../actor.ts';
import type { Kind } from '../bodies.ts';
import type { Action, TakenStep, TrailChange, TrailEvent } from '../register.ts';
import type { EventChangeTable, EventTable } from './tables.ts';

/** What the chain says of one change; the content itself may be erased. */
export interface ChainedChange {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** Of what the record became; null: it was removed. */
  readonly digest: string | null;
}

/** Everything in the chain is in the hash: who, when, what, and the fingerprints of reason and contents. */
export function hashOf(row: Omit<Selectable<EventTable>, 'hash'>): string {
  const { sequence, at, actor, action, subject, undoes, note_digest, changes, steps, previous_hash } = row;
  return sha256(
    canonicalJson([sequence, at, actor, action, subject, undoes, note_digest, changes, steps, previous_hash]),
  );
}

export function eventOf(
  row: Selectable<EventTable>,
  reason: string | null | undefined,
  changes: readonly Selectable<EventChangeTable>[],
): TrailEvent {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: JSON.parse(row.actor) as Actor,
    action: row.action as Action,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.note_digest === null ? {} : { reason: reason ?? null }),
    ...(row.undoes === null ? {} : { undoes: row.undoes }),
    changes: changes.map(changeOf),
    steps: JSON.parse(row.steps) as TakenStep[],
    hash: row.hash,
  };
}

function changeOf(row: Selectable<EventChangeTable>): TrailChange {
  return {
    kind: row.kind as Kind,
    id: row.id,
    version: row.version,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
    erased: row.erased === 1,
  };
}
