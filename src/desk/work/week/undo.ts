/** The way back: the last decision of the same person in the same role. */

import type { Actor } from '../../register/actor.ts';
import { type Reading, RegisterError, type TrailEvent } from '../../register/register.ts';
import { lastDecision, undoLast } from '../../register/undo.ts';
import type { Desk } from '../desk.ts';
import type { Undoable } from './proposal-schemas.ts';

/** What would be undone; undefined when there is nothing. */
export async function undoable(reading: Reading, actor: Actor): Promise<Undoable | undefined> {
  return ownLastDecision(reading, actor);
}

/**
 * @param seen the moment of the decision that the person saw as the last one.
 * @throws RegisterError `nothing-to-undo`; `changed-since` when something that it touched has changed since, or when another
 * decision came after it.
 */
export async function undo(desk: Desk, actor: Actor, seen?: string): Promise<Undoable> {
  const event = await desk.register.read((reading) => ownLastDecision(reading, actor));
  if (!event) throw new RegisterError('nothing-to-undo');
  if (seen !== undefined && seen !== event.at) throw new RegisterError('changed-since');
  return undoLast(desk.register, actor);
}

/** Who may act in several roles takes back in each what was done in it. */
async function ownLastDecision(reading: Reading, actor: Actor): Promise<TrailEvent | undefined> {
  const event = await lastDecision(reading, actor);
  const same =
    event?.actor.role === actor.role &&
    event.actor.municipality === actor.municipality &&
    event.actor.association === actor.association;
  return same ? event : undefined;
}
