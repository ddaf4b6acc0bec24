/** Turns back the last thing that somebody did, as a change of its own: the trail keeps both. */

import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Actor } from './actor.ts';
import type { Bodies } from './bodies.ts';
import type { OpenedRegister } from './open-register.ts';
import { type Action, type Reading, RegisterError, type TrailEvent } from './register.ts';

/** Not decisions, or not to be taken back: an import fills a register, an erasure is final. */
const CANNOT_BE_UNDONE: ReadonlySet<Action> = new Set(['undo', 'view-case', 'export', 'import', 'erase', 'report']);
const EVENTS_AT_ONCE = 50;

/** What `undoLast` would turn back; undefined when there is nothing. */
export async function lastDecision(reading: Reading, actor: Actor): Promise<TrailEvent | undefined> {
  const undone = new Set<number>();
  let before: number | undefined;
  for (;;) {
    const page = { actor: actor.id, limit: EVENTS_AT_ONCE, ...(before === undefined ? {} : { before }) };
    const events = await reading.events(page);
    for (const event of events) {
      if (event.undoes !== undefined) undone.add(event.undoes);
      if (!CANNOT_BE_UNDONE.has(event.action) && !undone.has(event.sequence) && event.changes.length > 0) return event;
    }
    if (events.length < EVENTS_AT_ONCE) return undefined;
    before = events.at(-1)!.sequence;
  }
}

/**
 * Puts everything back as it was before the actor's last decision. Twice undone is the decision before that one.
 *
 * @throws RegisterError `nothing-to-undo`, or `changed-since` when anything that it touched has changed since.
 */
export async function undoLast(register: OpenedRegister, actor: Actor): Promise<TrailEvent> {
  const found = await register.read((reading) => lastDecision(reading, actor));
  if (!found) throw new RegisterError('nothing-to-undo');
  const { sequence: undoes, subject, changes, steps } = found;
  const request = { actor, action: 'undo', undoes, ...(subject === undefined ? {} : { subject }) } as const;
  await register.write(request, async (writing) => {
    // What was touched last is put back first, as records may lean on each other.
    for (const { kind, id, before, after, erased } of changes.toReversed()) {
      const current = await writing.get(kind, id);
      // By its contents: what was changed and turned back again since is as the decision left it.
      const isAsLeft = canonicalJson(current?.body ?? null) === canonicalJson(after);
      if (!isAsLeft || erased) throw new RegisterError('changed-since', { kind, id });
      await writing.putBack({ kind, id }, current?.version ?? 0, before as Bodies[typeof kind] | null, steps);
    }
  });
  return found;
}
