/**
 * Pins that cannot all hold: the smallest set of them. A plan is only ever infeasible because of pins, since "no home" is an
 * option for every other family. Found by implicit hitting sets: a smallest conflict must contain a pin from every
 * set that would, left out, make the rest possible; such sets are collected until the least choice from all of them is
 * itself a conflict (Ignatiev, Previti, Liffiton, Marques-Silva, "Smallest MUS Extraction", CP 2015).
 */
import type { FamilyId } from '../domain/planning-week.ts';

/** Tells whether the given pinned families could all be placed as pinned, if they were the only ones. */
export type PinsCanHold = (families: readonly FamilyId[]) => Promise<boolean>;

/** @returns the smallest set of pinned families that cannot all be placed as pinned; empty when they can. */
export async function smallestPinConflict(pinned: readonly FamilyId[], canHold: PinsCanHold): Promise<FamilyId[]> {
  if (await canHold(pinned)) return [];
  const toHit: FamilyId[][] = [];
  for (;;) {
    const candidate = smallestHittingSet(toHit, pinned.length);
    if (!(await canHold(candidate))) return candidate;
    const possible = await growWhilePossible(candidate, pinned, canHold);
    toHit.push(pinned.filter((family) => !possible.has(family)));
  }
}

async function growWhilePossible(
  start: readonly FamilyId[],
  pinned: readonly FamilyId[],
  canHold: PinsCanHold,
): Promise<Set<FamilyId>> {
  const possible = new Set(start);
  for (const family of pinned) {
    if (possible.has(family)) continue;
    if (await canHold([...possible, family])) possible.add(family);
  }
  return possible;
}

/** Depth first with a bound; the sets are few and small. */
function smallestHittingSet(sets: readonly (readonly FamilyId[])[], most: number): FamilyId[] {
  let best: FamilyId[] | undefined;
  const search = (chosen: FamilyId[]): void => {
    if (chosen.length >= (best?.length ?? most + 1)) return;
    const open = sets.find((set) => !set.some((family) => chosen.includes(family)));
    if (!open) {
      best = chosen;
      return;
    }
    for (const family of open) search([...chosen, family]);
  };
  search([]);
  return best ?? [];
}
