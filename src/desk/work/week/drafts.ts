/**
 * What a planner tries out: a pin, a ban, another offer. Drafts become changes of records, by one function for the preview and
 * for saving, so that what is saved is what was seen.
 */

import { isDeepStrictEqual } from 'node:util';
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { Bodies, CaseBody, Kind, PlannerWord, Row } from '../../register/bodies.ts';
import { isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Reading, Stored, Writing } from '../../register/register.ts';
import { checkedRow } from '../../register/rows/checked-row.ts';
import { recordIdOf } from '../../register/rows/row-kinds.ts';
import type { Draft } from './schemas.ts';

/** A record as the drafts would have it. */
export interface RecordChange<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** As it is stored now; absent when the record is new. */
  readonly before?: Stored<K>;
  /** Absent when the record is taken away. */
  readonly after?: Bodies[K];
}

/**
 * @throws InputError with all drafts that cannot be: of a family that waits for no home, or of a record that is gone, was changed
 * since, or is there already; and with all that is wrong inside a row.
 */
export async function changesOf(reading: Reading, drafts: readonly Draft[]): Promise<readonly RecordChange[]> {
  const changes = new Map<string, RecordChange>();
  const problems = new ProblemList();
  for (const draft of drafts) await addChange(changes, draft, reading, problems);
  if (problems.hasErrors) throw new InputError(problems.all);
  return [...changes.values()].filter(({ before, after }) => !isDeepStrictEqual(before?.body, after));
}

async function addChange(
  changes: Map<string, RecordChange>,
  draft: Draft,
  reading: Reading,
  problems: ProblemList,
): Promise<void> {
  const kind = 'record' in draft ? draft.record : 'case';
  const id = 'family' in draft ? draft.family : 'id' in draft ? draft.id : recordIdOf(draft.record, draft.row);
  const key = `${kind} ${id}`;
  const before = changes.get(key)?.before ?? (await reading.get(kind, id));
  const now = changes.has(key) ? changes.get(key)!.after : before?.body;
  const problem = problemOf(draft, before, now);
  if (problem) {
    problems.error(problem, { id });
    return;
  }
  try {
    const after = bodyAfter(draft, now);
    changes.set(key, { kind, id, ...(before ? { before } : {}), ...(after ? { after } : {}) } as RecordChange);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.take(error.problems.map((each) => ({ ...each, params: { ...each.params, id } })));
  }
}

type DraftProblem =
  | 'draft-family-not-waiting'
  | 'draft-record-gone'
  | 'draft-record-changed'
  | 'draft-record-exists'
  | 'draft-id-changed';

function problemOf(draft: Draft, before: Stored<Kind> | undefined, now: unknown): DraftProblem | undefined {
  switch (draft.kind) {
    case 'pin':
    case 'unpin':
    case 'ban':
    case 'unban':
      return before && isOneOf(NEEDS_HOME, (before.body as CaseBody).state) ? undefined : 'draft-family-not-waiting';
    case 'add':
      return now === undefined ? undefined : 'draft-record-exists';
    case 'edit':
    case 'remove':
      if (now === undefined) return 'draft-record-gone';
      if (before && before.version !== draft.version) return 'draft-record-changed';
      return draft.kind === 'edit' && renames(draft, now as Row) ? 'draft-id-changed' : undefined;
  }
}

function renames({ record, row, id }: Extract<Draft, { readonly kind: 'edit' }>, now: Row): boolean {
  return recordIdOf(record, { ...now, ...row }) !== id;
}

/** @throws InputError when a row is wrong in itself; what is wrong between rows is found where the whole week is read. */
function bodyAfter(draft: Draft, now: unknown): CaseBody | Row | undefined {
  switch (draft.kind) {
    case 'remove':
      return undefined;
    case 'add':
      return checkedRow(draft.record, draft.row);
    case 'edit':
      return checkedRow(draft.record, { ...(now as Row), ...draft.row });
    default: {
      const body = now as CaseBody;
      return { ...body, planner: plannerAfter(draft, body.planner) };
    }
  }
}

/** A new word of the planner takes the place of an earlier override. */
function plannerAfter(
  draft: Extract<Draft, { readonly family: string }>,
  { pinnedTo, bannedFrom, override }: PlannerWord,
): PlannerWord {
  const pinned = pinnedTo === undefined ? {} : { pinnedTo };
  const overridden = override === undefined ? {} : { override };
  switch (draft.kind) {
    case 'pin':
      if (draft.to === pinnedTo) return { ...pinned, bannedFrom, ...overridden };
      return { pinnedTo: draft.to, bannedFrom: bannedFrom.filter((place) => place !== draft.to) };
    case 'unpin':
      return { bannedFrom };
    case 'ban':
      // A ban on the place of the pin takes the pin away: the two together could never hold.
      return {
        ...(pinnedTo === draft.from ? {} : { ...pinned, ...overridden }),
        bannedFrom: bannedFrom.includes(draft.from) ? bannedFrom : [...bannedFrom, draft.from],
      };
    case 'unban':
      return { ...pinned, ...overridden, bannedFrom: bannedFrom.filter((place) => place !== draft.from) };
  }
}

/** The register as it would be with the changes. Nothing is stored. */
export function withChanges(reading: Reading, changes: readonly RecordChange[]): Reading {
  const changed = new Map(changes.map((change) => [`${change.kind} ${change.id}`, change]));
  const asChanged = ({ kind, id, before, after }: RecordChange): Stored<Kind> | undefined =>
    after && { kind, id, version: (before?.version ?? 0) + 1, body: after, changedAt: before?.changedAt ?? '' };
  return {
    events: (filter) => reading.events(filter),
    steps: () => reading.steps(),
    head: () => reading.head(),
    ids: async (kind) => {
      const kept = (await reading.ids(kind)).filter((id) => !changed.has(`${kind} ${id}`));
      const own = changes.flatMap(({ kind: of, id, after }) => (of === kind && after ? [id] : []));
      return [...kept, ...own].toSorted();
    },
    async get<K extends Kind>(kind: K, id: string) {
      const change = changed.get(`${kind} ${id}`);
      return change ? (asChanged(change) as Stored<K> | undefined) : reading.get(kind, id);
    },
    async list<K extends Kind>(kind: K) {
      const kept = (await reading.list(kind)).filter(({ id }) => !changed.has(`${kind} ${id}`));
      const own = changes.filter((change) => change.kind === kind).flatMap((change) => asChanged(change) ?? []);
      return [...kept, ...(own as unknown as Stored<K>[])].sort((one, other) => (one.id < other.id ? -1 : 1));
    },
  };
}

/** Stores the changes. */
export async function storeChanges(writing: Writing, changes: readonly RecordChange[]): Promise<void> {
  for (const { kind, id, before, after } of changes) {
    if (before && after) await writing.replace(kind, id, before.version, after);
    else if (before) await writing.remove(kind, id, before.version);
    else if (after) await writing.add(kind, id, after);
  }
}
