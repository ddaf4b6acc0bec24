/**
 * The weekly truth: records with versions, the steps of cases, and a trail of who changed what, when and why. One interface over
 * SQLite and PostgreSQL (`store/`).
 */
import type { Actor } from './actor.ts';
import type { Bodies, CaseBody, Kind, Moment } from './bodies.ts';
import type { CaseState } from './case-life/states.ts';
import { STEP_IDS, type StepId } from './case-life/steps.ts';

/** A record as it is now. `version` counts its changes from 1. */
export interface Stored<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly version: number;
  readonly body: Bodies[K];
  readonly changedAt: Moment;
}

/** What was done, in one word; the words for people are in `desk/texts/audit.ts` and `cases.ts`. */
export const ACTIONS = [
  ...STEP_IDS,
  ...(['add', 'edit', 'remove', 'import', 'save-plan', 'send-proposals', 'pin', 'ban', 'override', 'undo'] as const),
  ...(['erase', 'settings', 'view-case', 'export'] as const),
] as const;
export type Action = (typeof ACTIONS)[number];

export interface RecordRef {
  readonly kind: Kind;
  readonly id: string;
}

/** One link of the trail. */
export interface TrailEvent {
  readonly sequence: number;
  readonly at: Moment;
  readonly actor: Actor;
  readonly action: Action;
  /** The case that it is about, for searching. */
  readonly subject?: string;
  /** Null when it was erased with its family. */
  readonly reason?: string | null;
  /** The event that this one turns back. */
  readonly undoes?: number;
  readonly changes: readonly TrailChange[];
  /** The steps that cases took. */
  readonly steps: readonly TakenStep[];
  readonly hash: string;
}

export interface TakenStep {
  readonly caseId: string;
  /** Counts the steps of the case from 1. */
  readonly number: number;
  /** `none` before the report. */
  readonly from: CaseState | 'none';
  readonly step: StepId | 'undo';
  readonly to: CaseState;
}

export interface TrailChange extends RecordRef {
  readonly version: number;
  /** Null: did not exist, or erased. */
  readonly before: unknown;
  /** Null: removed, or erased. */
  readonly after: unknown;
  readonly erased: boolean;
}

export interface EventFilter {
  readonly subject?: string;
  readonly actor?: string;
  readonly action?: Action;
  readonly record?: RecordRef;
  readonly from?: Moment;
  readonly until?: Moment;
  /** A part of the reason or of an id. */
  readonly text?: string;
  /** A part of an id. */
  readonly idText?: string;
  /** Newest first; events before this sequence. */
  readonly before?: number;
  readonly limit?: number;
}

/** The last link: whoever notes it down can show later that nothing before it was changed or cut off. */
export interface TrailHead {
  readonly sequence: number;
  readonly hash: string;
}

export interface DatedStep extends TakenStep {
  readonly at: Moment;
  /** Of the event that it belongs to. */
  readonly action: Action;
  readonly sequence: number;
}

/** One consistent look at everything. */
export interface Reading {
  get<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  /** In the order of their ids. */
  list<K extends Kind>(kind: K): Promise<readonly Stored<K>[]>;
  /** The ids alone, in order. */
  ids(kind: Kind): Promise<readonly string[]>;
  events(filter?: EventFilter): Promise<readonly TrailEvent[]>;
  /** Every step that a case took, oldest first: the trail without its contents. */
  steps(): Promise<readonly DatedStep[]>;
  head(): Promise<TrailHead>;
}

/** Within one change: everything or nothing is stored. */
export interface Writing extends Reading {
  readonly actor: Actor;
  readonly now: Moment;
  /** Adds a record. @throws RegisterError `exists`. */
  add<K extends Kind>(kind: K, id: string, body: Bodies[K]): Promise<Stored<K>>;
  /** Replaces a record that has not changed since `version`. @throws StaleError, or RegisterError `missing`. */
  replace<K extends Kind>(kind: K, id: string, version: number, body: Bodies[K]): Promise<Stored<K>>;
  /** @throws StaleError, or RegisterError `missing`. */
  remove(kind: Kind, id: string, version: number): Promise<void>;
  /**
   * Takes a step of a case: the state follows from the table of steps, the rest of the body from `change`.
   *
   * @throws StaleError when the case changed since `version`; RegisterError `illegal-step`, `not-your-step`, `reason-needed`.
   */
  step(caseId: string, version: number, step: StepId, change?: (body: CaseBody) => CaseBody): Promise<Stored<'case'>>;
}

export interface ChangeRequest {
  readonly actor: Actor;
  readonly action: Action;
  readonly subject?: string;
  readonly reason?: string;
  /** The event that this change turns back. */
  readonly undoes?: number;
}

export interface Register {
  read<Result>(work: (reading: Reading) => Promise<Result>): Promise<Result>;
  /** Makes one change, with one event. When `work` throws, nothing happened. A change without effect leaves no event. */
  change<Result>(request: ChangeRequest, work: (writing: Writing) => Promise<Result>): Promise<Result>;
  /** Notes that somebody looked at a case (AVG art. 5(2)): an event without changes. */
  noteView(actor: Actor, caseId: string): Promise<void>;
  /** Notes that somebody took data out of the system. */
  noteExport(actor: Actor, what: string): Promise<void>;
  close(): Promise<void>;
}

/** A save that came too late: what changed since, and who did it. */
export class StaleError extends Error {
  readonly record: RecordRef;
  readonly given: number;
  readonly current: Stored<Kind> | undefined;
  readonly since: readonly TrailEvent[];
  constructor(record: RecordRef, given: number, current: Stored<Kind> | undefined, since: readonly TrailEvent[]) {
    super(`${record.kind} ${record.id} changed since version ${given}`);
    this.name = 'StaleError';
    this.record = record;
    this.given = given;
    this.current = current;
    this.since = since;
  }
}

export type RegisterErrorKind =
  | 'exists'
  | 'missing'
  | 'illegal-step'
  | 'not-your-step'
  | 'reason-needed'
  | 'nothing-to-undo'
  | 'changed-since'
  | 'not-erasable'
  | 'newer-register'
  | 'not-a-register'
  | 'cannot-open'
  | 'other-database'
  | 'no-register'
  | 'busy'
  | 'not-empty'
  | 'not-an-export'
  | 'export-changed'
  | 'not-a-backup'
  | 'backup-damaged';

/** What a user can put right; the words are in `i18n/register-problems.ts`. */
export class RegisterError extends Error {
  readonly kind: RegisterErrorKind;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(kind: RegisterErrorKind, params: Readonly<Record<string, string | number>> = {}) {
    super(`${kind} ${JSON.stringify(params)}`);
    this.name = 'RegisterError';
    this.kind = kind;
    this.params = params;
  }
}
