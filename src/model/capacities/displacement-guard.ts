import type { Capacity } from './capacity.ts';
import { addCapacityRows } from './capacity-rows.ts';

/** Homes given to these families are not given to others who wait: a policy may cap that share per municipality. */
export const displacementGuard: Capacity = {
  id: 'displacement-guard',
  sentence: 'At most a set share of the social rent homes falling free in the horizon goes to these families.',
  source: 'VNG23 (no displacement without showing it)',
  apply(data, draft) {
    const share = data.policy.displacementShare;
    if (share === undefined) return;
    addCapacityRows(data, draft, {
      count: data.municipalities.length,
      upper: (municipality) =>
        homesAllowed(share, data.municipalities[municipality]!.vacatedPerYear, data.week.horizonWeeks),
      label: (municipality) => ({ kind: 'displacement-guard', ids: [data.municipalities[municipality]!.id] }),
      usedBy: (home) => data.homes.municipality[home]!,
      amount: () => 1,
    });
  },
};

/** `floor(share × vacated per year × horizon / 52)`, in exact millionths of the share; no limit without a figure. */
function homesAllowed(share: number, vacatedPerYear: number | undefined, horizonWeeks: number): number {
  if (vacatedPerYear === undefined) return Number.POSITIVE_INFINITY;
  return Math.floor((Math.round(share * 1_000_000) * vacatedPerYear * horizonWeeks) / (52 * 1_000_000));
}
