/** How often planners decided against the best plan, who, and what it cost: from the trail, which forgets nothing. */
import type { Role } from '../../register/actor.ts';
import type { CaseBody, Moment, Override } from '../../register/bodies.ts';
import type { Reading, TrailChange, TrailEvent } from '../../register/register.ts';
import { allEvents } from './all-events.ts';

export interface OverrideStatistics {
  readonly overrides: number;
  /** Of those. */
  readonly undone: number;
  readonly savedPlans: number;
  readonly byActor: readonly { readonly actor: string; readonly role: Role; readonly overrides: number }[];
  /** By the first objective that paid, most often first; `null`: none paid. Undone ones are left out. */
  readonly byObjective: readonly ObjectiveCosts[];
  readonly list: readonly OverrideMade[];
}

export interface ObjectiveCosts {
  readonly objective: string | null;
  readonly overrides: number;
  readonly unit?: string;
  /** In the unit of the objective. */
  readonly costs: number;
}

export interface OverrideMade extends Pick<Override, 'from' | 'to' | 'costs'> {
  readonly family: string;
  readonly at: Moment;
  readonly actor: string;
  readonly role: Role;
  readonly reason: string;
  readonly undone: boolean;
}

export async function overrideStatistics(reading: Reading): Promise<OverrideStatistics> {
  const undone = new Set((await allEvents(reading, { action: 'undo' })).map(({ undoes }) => undoes));
  const list = (await allEvents(reading, { action: 'override' })).flatMap((event) => madeIn(event, undone));
  return {
    overrides: list.length,
    undone: list.filter((each) => each.undone).length,
    savedPlans: (await reading.ids('plan')).length,
    byActor: byActor(list),
    byObjective: byObjective(list.filter((each) => !each.undone)),
    list,
  };
}

/** The overrides that an event made. Those of a family that was erased are gone with it. */
function madeIn(
  { sequence, actor, changes }: TrailEvent,
  undone: ReadonlySet<number | undefined>,
): readonly OverrideMade[] {
  return changes.flatMap((change) => {
    const override = overrideIn(change, 'after');
    if (!override || override.at === overrideIn(change, 'before')?.at) return [];
    const { from, to, costs, at, reason } = override;
    const who = { actor: actor.id, role: actor.role };
    const made = { family: change.id, at, ...who, reason, from, to, ...(costs ? { costs } : {}) };
    return [{ ...made, undone: undone.has(sequence) }];
  });
}

function overrideIn(change: TrailChange, side: 'before' | 'after'): Override | undefined {
  return change.kind === 'case' ? (change[side] as CaseBody | null)?.planner?.override : undefined;
}

function byActor(list: readonly OverrideMade[]): OverrideStatistics['byActor'] {
  const counts = new Map<string, OverrideStatistics['byActor'][number]>();
  for (const { actor, role } of list) {
    const key = `${role} ${actor}`;
    counts.set(key, { actor, role, overrides: (counts.get(key)?.overrides ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.overrides - one.overrides);
}

function byObjective(list: readonly OverrideMade[]): readonly ObjectiveCosts[] {
  const sums = new Map<string | null, ObjectiveCosts>();
  for (const { costs } of list) {
    const objective = costs?.objective ?? null;
    const { overrides = 0, costs: sum = 0 } = sums.get(objective) ?? {};
    sums.set(objective, {
      objective,
      overrides: overrides + 1,
      ...(costs ? { unit: costs.unit } : {}),
      // Values have six decimals at most.
      costs: Math.round((sum + (costs?.difference ?? 0)) * 1e6) / 1e6,
    });
  }
  return [...sums.values()].toSorted((one, other) => other.overrides - one.overrides);
}
