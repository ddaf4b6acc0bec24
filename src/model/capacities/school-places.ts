import { weeksWithin } from '../prepared-week.ts';
import type { Capacity } from './capacity.ts';
import { addCapacityRows } from './capacity-rows.ts';

export const schoolPlaces: Capacity = {
  id: 'school-places',
  sentence:
    'Children of 4 to 17 are placed only where the municipality has school places for them, where it gives a number.',
  source: 'docs/model.md',
  apply(data, draft) {
    const { homes, commitments, schoolChildren } = data;
    const rowOf = rowsByMunicipalityAndWeek(data);
    addCapacityRows(data, draft, {
      count: commitments.length,
      upper: (index) => commitments[index]!.schoolPlaces ?? Number.POSITIVE_INFINITY,
      label: (index) => ({ kind: 'school-places', ids: [commitments[index]!.municipality, index] }),
      usedBy: (home) => rowOf(homes.municipality[home]!, homes.week[home]!),
      amount: (home) => schoolChildren[homes.family[home]!]!,
    });
  },
};

/** School places hold under every regime, so they are looked up by date, not by what the placement counts against. */
function rowsByMunicipalityAndWeek(
  data: Parameters<Capacity['apply']>[0],
): (municipality: number, week: number) => number {
  const horizon = data.week.horizonWeeks;
  const rows = new Int32Array(data.municipalities.length * horizon).fill(-1);
  data.commitments.forEach((commitment, index) => {
    const municipality = data.municipalityIndex.get(commitment.municipality);
    const weeks = weeksWithin(data.week, commitment.from, commitment.until);
    if (municipality === undefined || !weeks || commitment.schoolPlaces === undefined) return;
    rows.fill(index, municipality * horizon + weeks.first, municipality * horizon + weeks.last + 1);
  });
  return (municipality, week) => rows[municipality * horizon + week]!;
}
