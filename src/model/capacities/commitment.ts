import { remainingFamilies, remainingPersons } from '../prepared-week.ts';
import type { Capacity } from './capacity.ts';
import { addCapacityRows } from './capacity-rows.ts';

/** What a municipality promised for a period (toezegging): families, persons, and families moving in per week. */
export const commitment: Capacity = {
  id: 'commitment',
  sentence: 'Placements stay within what the municipality promised: families, persons, and families per week.',
  source: 'BO21 (pilot municipalities); docs/model.md',
  apply(data, draft) {
    const { homes, commitments, persons } = data;
    const horizon = data.week.horizonWeeks;
    const ids = (index: number) => [commitments[index]!.municipality, index];
    addCapacityRows(data, draft, {
      count: commitments.length,
      upper: (index) => remainingFamilies(commitments[index]!),
      label: (index) => ({ kind: 'commitment-families', ids: ids(index) }),
      usedBy: (home) => homes.commitment[home]!,
      amount: () => 1,
    });
    addCapacityRows(data, draft, {
      count: commitments.length,
      upper: (index) => remainingPersons(commitments[index]!),
      label: (index) => ({ kind: 'commitment-persons', ids: ids(index) }),
      usedBy: (home) => homes.commitment[home]!,
      amount: (home) => persons[homes.family[home]!]!,
    });
    addCapacityRows(data, draft, {
      count: commitments.length * horizon,
      upper: (key) => commitments[Math.floor(key / horizon)]!.weeklyIntake ?? Number.POSITIVE_INFINITY,
      label: (key) => ({ kind: 'weekly-intake', ids: [...ids(Math.floor(key / horizon)), key % horizon] }),
      usedBy: (home) => (homes.commitment[home]! < 0 ? -1 : homes.commitment[home]! * horizon + homes.week[home]!),
      amount: () => 1,
    });
  },
};
