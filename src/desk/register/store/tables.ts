/** The tables as Kysely sees them; `migrations/` makes them. Only texts and whole numbers, so that both databases hold the same. */
import type { Generated } from 'kysely';

export interface RecordTable {
  kind: string;
  id: string;
  version: number;
  /** Canonical JSON. */
  body: string;
  salt: string;
  changed_at: string;
}

/** The state machine as data (`case-life/steps.ts`). `none` stands for "no case yet". */
export interface LegalStepTable {
  from_state: string;
  step: string;
  to_state: string;
}

/** The steps that cases took, each one hanging on the one before it. */
export interface StepTable {
  case_id: string;
  number: number;
  previous_number: number | null;
  from_state: string;
  step: string;
  to_state: string;
  /** The event that it belongs to. */
  sequence: number;
}

export interface EventTable {
  sequence: number;
  at: string;
  actor_id: string;
  /** Canonical JSON of the whole actor. */
  actor: string;
  action: string;
  subject: string | null;
  /** The event that this one turns back. */
  undoes: number | null;
  note_digest: string | null;
  /** Of the changes: canonical JSON of kind, id, version and digest, in order. */
  changes: string;
  /** The steps taken: canonical JSON. */
  steps: string;
  previous_hash: string;
  hash: string;
}

/** The reason of an event; erased with its family. */
export interface EventNoteTable {
  sequence: number;
  salt: string | null;
  reason: string | null;
}

/** What an event changed; erased with its family. */
export interface EventChangeTable {
  sequence: number;
  position: number;
  kind: string;
  id: string;
  version: number;
  salt: string | null;
  /** Canonical JSON; null: did not exist, or erased. */
  before: string | null;
  after: string | null;
  /** 1 when the content was erased. */
  erased: number;
}

/** One row: the last link, which is locked by whoever writes. */
export interface TrailHeadTable {
  id: Generated<number>;
  sequence: number;
  hash: string;
}

export interface Tables {
  record: RecordTable;
  legal_step: LegalStepTable;
  step: StepTable;
  event: EventTable;
  event_note: EventNoteTable;
  event_change: EventChangeTable;
  trail_head: TrailHeadTable;
}
