import type { Capacity } from './capacity.ts';
import { addCapacityRows } from './capacity-rows.ts';

export const dwellingOnce: Capacity = {
  id: 'dwelling-once',
  sentence: 'A listed dwelling houses at most one family; a group of like dwellings at most as many as it has members.',
  source: 'docs/model.md',
  apply(data, draft) {
    const { homes } = data;
    addCapacityRows(data, draft, {
      count: homes.groups.length,
      upper: (group) => homes.groups[group]!.members.length,
      label: (group) => ({
        kind: 'dwelling',
        ids: homes.groups[group]!.members.map((member) => data.dwellings[member]!.id),
      }),
      usedBy: (home) => (homes.supply[home] === 0 ? homes.source[home]! : -1),
      amount: () => 1,
    });
  },
};
