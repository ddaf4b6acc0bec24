import type { Objective } from './objective.ts';
import { weeksOver } from './weeks-over.ts';

/** Without it, families that are late already cost `over-cap` nothing more and could be given up. */
export const longestExcess: Objective = {
  id: 'longest-excess',
  sentence: 'The family that is longest over the cap is over it by as few weeks as possible.',
  source: 'docs/model.md',
  sense: 'minimise',
  unit: () => 'weeks',
  scale: 'whole',
  ofTime: true,
  extra(data, draft) {
    const excess = data.stays.list.map((stay) => weeksOver(data, stay));
    const longest = Math.max(0, ...new Set(excess));
    // Step n is 1 as soon as some family is n weeks or more over the cap: the number of steps is the longest excess.
    const first = draft.addColumns(longest, 1, (index) => ({ kind: 'excess-step', ids: [index + 1] }));
    for (let step = 1; step <= longest; step++) {
      const rows = new Map<number, number>();
      data.stays.list.forEach((stay, column) => {
        if (excess[column]! < step || rows.has(stay.family)) return;
        const ids = [data.families[stay.family]!.id, step];
        rows.set(
          stay.family,
          draft.addRow(Number.NEGATIVE_INFINITY, 0, () => ({ kind: 'longest-excess', ids })),
        );
      });
      draft.addEntries((visit) => {
        data.stays.list.forEach((stay, column) => {
          if (excess[column]! >= step) visit(column, rows.get(stay.family)!, 1);
        });
        for (const row of rows.values()) visit(first + step - 1, row, -1);
      });
    }
    return { constant: 0, costs: Array.from({ length: longest }, (_, index) => ({ column: first + index, cost: 1 })) };
  },
};
