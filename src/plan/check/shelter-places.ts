/** In each week, either no family that entered a shelter is there, or all persons there fit in its places. */
import { type Breach, checkRule } from './check-rule.ts';
import { shelterOccupancy } from './facts/shelter-occupancy.ts';

export const shelterPlaces = checkRule('shelter-places', (facts) => {
  const occupancy = shelterOccupancy(facts);
  const breaches: Breach[] = [];
  for (const shelter of facts.week.shelters) {
    for (let number = 0; number < facts.week.horizonWeeks; number += 1) {
      const { persons, entered } = occupancy(shelter.id, number);
      if (entered === 0 || persons <= shelter.places) continue;
      const params = { week: number, persons, places: shelter.places };
      breaches.push({ kind: 'shelter-too-full', ids: { shelter: shelter.id }, params });
    }
  }
  return breaches;
});
