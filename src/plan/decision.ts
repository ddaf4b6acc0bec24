/** A solution read back: for each family its stay and its home, with dwelling groups written out by member. */
import type { Supply } from '../domain/plan.ts';
import { SUPPLIES } from '../model/home-options.ts';
import { homeColumn, type ModelData } from '../model/model-data.ts';
import type { StayOption } from '../model/stay-options.ts';

export interface Decision {
  readonly family: number;
  readonly stay: StayOption;
  readonly home?: {
    /** Position among the home options. */
    readonly option: number;
    readonly municipality: number;
    readonly supply: Supply;
    /** Index into the prepared week's dwellings, for a listed dwelling. */
    readonly dwelling?: number;
    /** Index into the expected classes, for expected supply. */
    readonly expected?: number;
    readonly fallback: boolean;
  };
}

/** @param values one value per column, 0 or 1 for stays and homes. */
export function readDecisions(data: ModelData, values: Float64Array): Decision[] {
  const stayOf = new Map<number, StayOption>();
  data.stays.list.forEach((stay, column) => {
    if (values[column]! > 0.5) stayOf.set(stay.family, stay);
  });
  const optionOf = new Map<number, number>();
  for (let home = 0; home < data.homes.count; home++) {
    if (values[homeColumn(data, home)]! > 0.5) optionOf.set(data.homes.family[home]!, home);
  }
  const dwellingOf = writeOutGroups(data, optionOf);
  return data.families.map((_, family) => {
    const stay = stayOf.get(family);
    const option = optionOf.get(family);
    if (!stay) throw new Error(`The solution has no stay for family ${data.families[family]!.id}.`);
    if (option === undefined) return { family, stay };
    const { homes } = data;
    const supply = SUPPLIES[homes.supply[option]!]!;
    return {
      family,
      stay,
      home: {
        option,
        municipality: homes.municipality[option]!,
        supply,
        ...(supply === 'dwelling' ? { dwelling: dwellingOf.get(option)! } : {}),
        ...(supply === 'expected' ? { expected: homes.source[option]! } : {}),
        fallback: homes.fallback[option] === 1,
      },
    };
  });
}

/** Gives each family of a group of like dwellings one of them: the oldest referral the first. */
function writeOutGroups(data: ModelData, optionOf: ReadonlyMap<number, number>): Map<number, number> {
  const byGroup = new Map<number, number[]>();
  for (const option of optionOf.values()) {
    if (data.homes.supply[option] !== 0) continue;
    const group = data.homes.source[option]!;
    byGroup.set(group, [...(byGroup.get(group) ?? []), option]);
  }
  const referral = (option: number) =>
    data.families[data.homes.family[option]!]!.referredOn ?? Number.POSITIVE_INFINITY;
  const dwellingOf = new Map<number, number>();
  for (const [group, options] of byGroup) {
    const members = data.homes.groups[group]!.members;
    options
      .toSorted((one, other) => compare(referral(one), referral(other)) || one - other)
      .forEach((option, position) => void dwellingOf.set(option, members[position]!));
  }
  return dwellingOf;
}

function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
