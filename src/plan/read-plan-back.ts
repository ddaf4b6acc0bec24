/** A plan that was written earlier → the decisions in the model, so that it can be explained without solving again. */
import { mondayOf } from '../domain/calendar.ts';
import type { Placement, Plan } from '../domain/plan.ts';
import type { Model } from '../model/build-model.ts';
import { type HomeOptions, SUPPLIES } from '../model/home-options.ts';
import { homeColumn, type ModelData } from '../model/model-data.ts';
import { type StayOption, sameStretches } from '../model/stay-options.ts';
import type { Decision } from './decision.ts';

export interface PlanReadBack {
  readonly decisions: readonly Decision[];
  readonly values: Float64Array;
}

/** @returns undefined when the plan holds a placement that is no option in these data. */
export function readPlanBack(model: Model, plan: Plan): PlanReadBack | undefined {
  const { data } = model;
  const values = new Float64Array(model.program.columnCount);
  const placements = new Map(plan.placements.map((placement) => [placement.family, placement]));
  const homesOf = homesByFamily(data.homes, data.families.length);
  const decisions: Decision[] = [];
  for (const [family, { id }] of data.families.entries()) {
    const placement = placements.get(id);
    if (!placement) return undefined;
    const week = weekOf(data, placement.moveInWeek) ?? data.week.horizonWeeks;
    const stay = stayOf(data, family, placement, week);
    if (stay < 0) return undefined;
    values[stay] = 1;
    const option = data.stays.list[stay]!;
    const stretches = stretchesOf(data, placement);
    // Which shelter bridges the weeks may have been put right after solving, so the plan's own stretches are kept. Else the stay is the
    // option itself, by which it is known again.
    const decision = { family, stay: sameStretches(option.stretches, stretches) ? option : { ...option, stretches } };
    if (placement.status === 'unplaced') {
      decisions.push(decision);
      continue;
    }
    const home = homesOf[family]!.find((each) => isHomeOf(data, each, placement, week));
    if (home === undefined) return undefined;
    values[homeColumn(data, home)] = 1;
    decisions.push({ ...decision, home: homeOf(data, home, placement) });
  }
  return { decisions, values };
}

function stayOf(data: ModelData, family: number, placement: Placement, week: number): number {
  const home = placement.status === 'placed';
  const alike = (stay: StayOption) =>
    stay.family === family &&
    stay.week === week &&
    stay.home === home &&
    stay.rooflessWeeks === placement.rooflessWeeks;
  const stretches = stretchesOf(data, placement);
  const same = data.stays.list.findIndex((stay) => alike(stay) && sameStretches(stay.stretches, stretches));
  return same >= 0 ? same : data.stays.list.findIndex(alike);
}

function stretchesOf(data: ModelData, placement: Placement): StayOption['stretches'] {
  return placement.stays.map(({ shelter, from, until }) => ({
    shelter: data.shelterIndex.get(shelter) ?? -1,
    from: weekOf(data, from) ?? -1,
    until: weekOf(data, until) ?? -1,
  }));
}

function isHomeOf(data: ModelData, home: number, placement: Placement, week: number): boolean {
  const { homes } = data;
  if (homes.week[home] !== week || SUPPLIES[homes.supply[home]!] !== placement.supply) return false;
  if (data.municipalities[homes.municipality[home]!]!.id !== placement.municipality) return false;
  const source = homes.source[home]!;
  if (placement.supply === 'dwelling') {
    return homes.groups[source]!.members.some((member) => data.dwellings[member]!.id === placement.dwelling);
  }
  if (placement.supply === 'commitment') return true;
  const { pool, bedrooms } = homes.expected[source]!;
  return pool === placement.pool && bedrooms === placement.bedrooms;
}

function homeOf(data: ModelData, option: number, placement: Placement): NonNullable<Decision['home']> {
  const { homes } = data;
  const dwelling = data.dwellings.findIndex(({ id }) => id === placement.dwelling);
  return {
    option,
    municipality: homes.municipality[option]!,
    supply: placement.supply!,
    ...(dwelling < 0 ? {} : { dwelling }),
    ...(placement.supply === 'expected' ? { expected: homes.source[option]! } : {}),
    fallback: homes.fallback[option] === 1,
  };
}

function weekOf(data: ModelData, week: string | undefined): number | undefined {
  const monday = week === undefined ? undefined : mondayOf(week);
  return monday === undefined ? undefined : (monday - data.week.monday) / 7;
}

function homesByFamily(homes: HomeOptions, families: number): number[][] {
  const lists: number[][] = Array.from({ length: families }, () => []);
  for (let home = 0; home < homes.count; home++) lists[homes.family[home]!]!.push(home);
  return lists;
}
