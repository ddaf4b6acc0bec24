/** Why a family has no option at all in a municipality: the reasons of the rules that removed each one. */
import type { FallenAway } from '../domain/reason.ts';
import { obstacleOf, windowOf } from '../model/dwelling-fit.ts';
import type { ModelData } from '../model/model-data.ts';
import { admissionOf } from '../model/participation.ts';

/** Empty when the family does have an option there. */
export function fallenAway(data: ModelData, family: number, municipality: number): FallenAway[] {
  const admission = admissionOf(data, data.scorer, family, municipality);
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
  return data.dwellings
    .filter((dwelling) => dwelling.municipality === id)
    .flatMap((dwelling) => {
      const obstacle = obstacleOf(data, data.families[family]!, data.bedrooms[family], dwelling);
      if (obstacle) return [obstacle];
      const { first, last } = windowOf(data, dwelling);
      const inForce = periods.some(({ firstWeek, lastWeek }) => firstWeek <= last && first <= lastWeek);
      return inForce ? [] : [{ kind: 'commitment-not-in-force' as const, municipality: id, dwelling: dwelling.id }];
    });
}

function expectedReasons(data: ModelData, family: number, municipality: number): FallenAway[] {
  const needed = data.bedrooms[family] ?? 0;
  return data.homes.expected
    .filter(({ municipalities, bedrooms }) => municipalities.includes(municipality) && bedrooms < needed)
    .map(({ pool, bedrooms }) => ({
      kind: 'expected-too-small',
      municipality: data.municipalities[municipality]!.id,
      pool,
      bedrooms,
      needed,
    }));
}
