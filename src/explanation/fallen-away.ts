/** Why a family has no option at all in a municipality: the reasons of the rules that removed each one. */
import type { FallenAway } from '../domain/reason.ts';
import { familyAsked, fitsBetween, homeMisfit, windowMisfit, windowOf } from '../model/fits/misfit.ts';
import type { ModelData } from '../model/model-data.ts';
import { admissionOf } from '../model/participation.ts';

/** Empty when the family does have an option there. */
export function fallenAway(data: ModelData, family: number, municipality: number): FallenAway[] {
  const admission = admissionOf(data.fits, { prepared: data, scorer: data.scorer, family, municipality });
  if (!('periods' in admission)) return [admission];
  const reasons = [
    ...dwellingReasons(data, family, municipality, admission.periods),
    ...expectedReasons(data, family, municipality),
  ];
  if (reasons.length > 0) return reasons;
  return [{ kind: 'no-homes-on-offer', municipality: data.municipalities[municipality]!.id }];
}

function dwellingReasons(
  data: ModelData,
  family: number,
  municipality: number,
  periods: readonly { readonly firstWeek: number; readonly lastWeek: number }[],
): FallenAway[] {
  const { id } = data.municipalities[municipality]!;
  const asked = familyAsked(data, family);
  const weeksFits = fitsBetween(data.fits, 'home-and-weeks');
  return data.dwellings
    .filter((dwelling) => dwelling.municipality === id)
    .flatMap((dwelling) => {
      const named = { municipality: id, dwelling: dwelling.id };
      const obstacle =
        homeMisfit(fitsBetween(data.fits, 'family-and-home'), asked, dwelling, named) ??
        windowMisfit(weeksFits, data, dwelling);
      if (obstacle) return [obstacle];
      const { first, last } = windowOf(weeksFits, data, dwelling);
      const inForce = periods.some(({ firstWeek, lastWeek }) => firstWeek <= last && first <= lastWeek);
      return inForce ? [] : [{ kind: 'commitment-not-in-force' as const, ...named }];
    });
}

function expectedReasons(data: ModelData, family: number, municipality: number): FallenAway[] {
  const { id } = data.municipalities[municipality]!;
  const asked = familyAsked(data, family);
  return data.homes.expected
    .filter(({ municipalities }) => municipalities.includes(municipality))
    .flatMap(({ pool, bedrooms }) => {
      const named = { municipality: id, pool };
      return homeMisfit(fitsBetween(data.fits, 'family-and-home'), asked, { bedrooms }, named) ?? [];
    });
}
