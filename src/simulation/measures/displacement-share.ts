import { total } from './counted.ts';
import type { Measure } from './measure.ts';

/**
 * Share of the social rent homes falling free in the counted weeks that went to these families, and so not to others
 * who wait for one: the mean of the municipalities' shares, weighted by the homes falling free there. Null where that
 * number is nowhere known.
 */
export const displacementShare: Measure = {
  id: 'displacement-share',
  unit: 'share',
  better: 'lower',
  value({ run, base }) {
    const vacatedPerYear = new Map(base.municipalities.map((each) => [each.id, each.vacatedPerYear ?? 0]));
    const known = run.municipalities.flatMap(({ municipality, displacementShare: share }) =>
      share === undefined ? [] : [{ share, homes: vacatedPerYear.get(municipality) ?? 0 }],
    );
    const homes = total(known, (each) => each.homes);
    return homes === 0 ? null : total(known, (each) => each.share * each.homes) / homes;
  },
};
