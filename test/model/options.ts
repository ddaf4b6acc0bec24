/** Options as tests read them. */
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { FallenAway } from '../../src/domain/reason.ts';
import { fallenAway } from '../../src/explanation/fallen-away.ts';
import { FITS } from '../../src/model/build-model.ts';
import { SUPPLIES } from '../../src/model/home-options.ts';
import { gatherModelData, type ModelData } from '../../src/model/model-data.ts';

/** Everything that the model knows, with no stay left out. */
export const dataOf = (week: PlanningWeek, policy: Policy, extra = Number.POSITIVE_INFINITY): ModelData =>
  gatherModelData(week, policy, FITS, extra);

/** The homes of one family as `municipality supply source week`, in their order. */
export function homesOf(data: ModelData, family: string): string[] {
  const { homes } = data;
  return Array.from({ length: homes.count }, (_, home) => home)
    .filter((home) => data.families[homes.family[home]!]!.id === family)
    .map((home) => {
      const supply = SUPPLIES[homes.supply[home]!]!;
      const source = homes.source[home]!;
      const from =
        supply === 'dwelling'
          ? [homes.groups[source]!.members.map((member) => data.dwellings[member]!.id).join('+')]
          : supply === 'expected'
            ? [homes.expected[source]!.pool, homes.expected[source]!.bedrooms]
            : [];
      return [data.municipalities[homes.municipality[home]!]!.id, supply, ...from, homes.week[home]!].join(' ');
    });
}

/** Why the first family has no option in a municipality. */
export function whyNot(week: PlanningWeek, policy: Policy, municipality: string, family = 0): FallenAway[] {
  const data = dataOf(week, policy);
  return fallenAway(data, family, data.municipalityIndex.get(municipality)!);
}

/** The stays of one family as `shelter@from-until … → week` or `→ no home`, in their order. */
export function staysOf(data: ModelData, family: string): string[] {
  return data.stays.list
    .filter((stay) => data.families[stay.family]!.id === family)
    .map(({ stretches, week, home }) =>
      [
        ...stretches.map(({ shelter, from, until }) => `${data.shelters[shelter]!.id}@${from}-${until}`),
        home ? `→ ${week}` : '→ no home',
      ].join(' '),
    );
}
