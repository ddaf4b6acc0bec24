import type { Objective } from './objective.ts';

/** What was proposed last week should not change without need: a family that was placed and is now elsewhere, or nowhere. */
export const stability: Objective = {
  id: 'stability',
  sentence: 'As few families as possible are moved away from where the previous plan placed them.',
  source: 'DG20b (as little administration as possible); docs/model.md',
  sense: 'minimise',
  unit: () => 'families',
  scale: 'whole',
  stayCost(data, stay) {
    const before = data.week.previous?.get(data.families[stay.family]!.id);
    return !stay.home && before !== undefined && before !== null ? 1 : 0;
  },
  homeCost(data, home) {
    const before = data.week.previous?.get(data.families[data.homes.family[home]!]!.id);
    if (before === undefined || before === null) return 0;
    return before === data.municipalities[data.homes.municipality[home]!]!.id ? 0 : 1;
  },
};
