/** Per commitment row that gives school places: children of 4 to 17 placed in the municipality in its period. */
import { schoolChildrenOf } from '../../domain/household.ts';
import { checkRule } from './check-rule.ts';
import { inForceOn } from './facts/participation.ts';

export const schoolPlaces = checkRule('school-places', ({ week, planned }) =>
  week.commitments.flatMap((row) => {
    const { schoolPlaces: places, municipality } = row;
    if (places === undefined) return [];
    // Under every regime: the school does not ask whether a home counts against the commitment.
    const children = planned
      .filter(({ home }) => home?.municipality.id === municipality && inForceOn(row, home.monday))
      .reduce((sum, { family }) => sum + schoolChildrenOf(family), 0);
    if (children <= places) return [];
    return [{ kind: 'school-places-exceeded', ids: { municipality }, params: { children, places } }];
  }),
);
