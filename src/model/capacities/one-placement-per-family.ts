import { homeColumn } from '../model-data.ts';
import type { Capacity } from './capacity.ts';

/**
 * A family has exactly one stay; a stay that ends in week `w` needs exactly one home in week `w`. A family has no parts in
 * the model, so it is never split.
 */
export const onePlacementPerFamily: Capacity = {
  id: 'one-placement-per-family',
  sentence: 'Every family has exactly one stay and one home, or no home; a family is never split.',
  source: 'UN CRC art. 9; VWS25; docs/model.md',
  apply(data, draft) {
    const { homes, stays, families } = data;
    const horizon = data.week.horizonWeeks;
    const familyRow = families.map((family) => draft.addRow(1, 1, () => ({ kind: 'family', ids: [family.id] })));
    // One row per family and week that has homes: what leaves the shelter in that week moves into a home of that week.
    const linkRow = new Int32Array(families.length * horizon).fill(-1);
    for (let home = 0; home < homes.count; home++) {
      const family = homes.family[home]!;
      const week = homes.week[home]!;
      const key = family * horizon + week;
      if (linkRow[key]! >= 0) continue;
      linkRow[key] = draft.addRow(0, 0, () => ({ kind: 'move-in-week', ids: [families[family]!.id, week] }));
    }
    draft.addEntries((visit) => {
      stays.list.forEach((stay, column) => {
        visit(column, familyRow[stay.family]!, 1);
        if (stay.home) visit(column, linkRow[stay.family * horizon + stay.week]!, -1);
      });
      for (let home = 0; home < homes.count; home++) {
        visit(homeColumn(data, home), linkRow[homes.family[home]! * horizon + homes.week[home]!]!, 1);
      }
    });
  },
};
