/**
 * Rows of the kind "what these homes use of a capacity is at most so much": the shape of most rules. A row that even all
 * families together could not break is left out, so that prices and reasons speak only of capacities that can bind.
 */

import type { ModelDraft } from '../draft.ts';
import type { Label } from '../linear-program.ts';
import { homeColumn, type ModelData } from '../model-data.ts';

export interface CapacityRows {
  /** Number of capacities of this kind. */
  readonly count: number;
  /** What one capacity holds; Infinity when it has no limit. */
  readonly upper: (capacity: number) => number;
  readonly label: (capacity: number) => Label;
  /** The capacity that a home option uses, or −1. */
  readonly usedBy: (home: number) => number;
  /** How much it uses: 1 for a family, or a number of persons or children. */
  readonly amount: (home: number) => number;
}

export function addCapacityRows(data: ModelData, draft: ModelDraft, capacity: CapacityRows): void {
  const most = mostUse(data, capacity);
  const rows = new Int32Array(capacity.count).fill(-1);
  for (let index = 0; index < capacity.count; index++) {
    const upper = capacity.upper(index);
    if (most[index]! > upper) rows[index] = draft.addRow(Number.NEGATIVE_INFINITY, upper, () => capacity.label(index));
  }
  draft.addEntries((visit) => {
    for (let home = 0; home < data.homes.count; home++) {
      const used = capacity.usedBy(home);
      if (used < 0 || rows[used]! < 0) continue;
      const amount = capacity.amount(home);
      if (amount > 0) visit(homeColumn(data, home), rows[used]!, amount);
    }
  });
}

/** Per capacity, the most that all families together could use: the largest amount of each family, added up. */
function mostUse(data: ModelData, capacity: CapacityRows): Float64Array {
  const total = new Float64Array(capacity.count);
  const lastFamily = new Int32Array(capacity.count).fill(-1);
  const lastAmount = new Float64Array(capacity.count);
  // Home options are in the order of families, so a family's options of one capacity come together.
  for (let home = 0; home < data.homes.count; home++) {
    const used = capacity.usedBy(home);
    if (used < 0) continue;
    const amount = capacity.amount(home);
    const family = data.homes.family[home]!;
    if (lastFamily[used] !== family) {
      lastFamily[used] = family;
      lastAmount[used] = 0;
    }
    if (amount > lastAmount[used]!) {
      total[used]! += amount - lastAmount[used]!;
      lastAmount[used] = amount;
    }
  }
  return total;
}
