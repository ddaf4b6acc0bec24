/**
 * What each family could have had for itself: per municipality its best home option, measured on the objectives in their order.
 * Only what happens to the family itself is compared; what its place does to others is told by the capacities it would need.
 */
import { homeColumn, type ModelData } from '../model/model-data.ts';
import { type StayOption, sameStretches } from '../model/stay-options.ts';
import type { SolvedWeek } from './solved-week.ts';

/** One whole number per objective of the policy, lower is better. */
export type CostVector = readonly number[];

export interface Choice {
  readonly municipality: number;
  /** Columns of the stay and the home. */
  readonly stay: number;
  readonly home: number;
  readonly costs: CostVector;
}

export interface FamilyChoices {
  /** The costs of what the plan decided for the family. */
  readonly chosen: CostVector;
  readonly chosenMunicipality: number | undefined;
  /** The best choice in each municipality where the family has any option, by municipality. */
  readonly best: ReadonlyMap<number, Choice>;
}

/** For all families at once, since the options lie in the order of families. */
export function familyChoices(solved: SolvedWeek): FamilyChoices[] {
  const { data } = solved.model;
  const bestStay = bestStays(solved);
  const best = data.families.map(() => new Map<number, Choice>());
  for (let home = 0; home < data.homes.count; home++) {
    const family = data.homes.family[home]!;
    const municipality = data.homes.municipality[home]!;
    const stay = bestStay.get(stayKey(data, family, data.homes.week[home]!));
    if (stay === undefined) continue;
    const column = homeColumn(data, home);
    const costs = costsOf(solved, [stay, column]);
    const known = best[family]!.get(municipality);
    if (!known || compareCosts(costs, known.costs) < 0)
      best[family]!.set(municipality, { municipality, stay, home: column, costs });
  }
  return solved.decisions.map((decision, family) => ({
    chosen: costsOf(solved, chosenColumns(solved, family)),
    chosenMunicipality: decision.home?.municipality,
    best: best[family]!,
  }));
}

/** The columns that the plan chose for a family: its stay and, when it has one, its home. */
export function chosenColumns({ model, decisions }: SolvedWeek, family: number): number[] {
  const { stay, home } = decisions[family]!;
  const column = stayIndex(model.data).get(stay) ?? columnOfMovedStay(model.data, stay);
  return home ? [column, homeColumn(model.data, home.option)] : [column];
}

/** A stay that was moved to the central shelter afterwards: the column of the same stay, or else of any that costs as much. */
function columnOfMovedStay({ stays }: ModelData, moved: StayOption): number {
  const alike = (stay: StayOption) =>
    stay.family === moved.family && stay.week === moved.week && stay.rooflessWeeks === moved.rooflessWeeks;
  const same = stays.list.findIndex((stay) => alike(stay) && sameStretches(stay.stretches, moved.stretches));
  return same >= 0 ? same : stays.list.findIndex(alike);
}

/** Lexicographic: the first difference decides. */
export function compareCosts(one: CostVector, other: CostVector): number {
  const at = firstDifference(one, other);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

/** The position of the first objective on which two choices differ, or −1. */
export function firstDifference(one: CostVector, other: CostVector): number {
  return one.findIndex((cost, position) => cost !== other[position]);
}

export function costsOf({ model }: SolvedWeek, columns: readonly number[]): number[] {
  return model.objectives.map((_, position) => {
    const { costs } = model.program.objectives[position]!;
    let sum = 0;
    for (const column of columns) sum += costs[column]!;
    return sum;
  });
}

const stayKey = (data: ModelData, family: number, week: number) => family * (data.week.horizonWeeks + 1) + week;

function bestStays(solved: SolvedWeek): Map<number, number> {
  const { data } = solved.model;
  const best = new Map<number, { readonly column: number; readonly costs: CostVector }>();
  data.stays.list.forEach((stay, column) => {
    if (!stay.home) return;
    const key = stayKey(data, stay.family, stay.week);
    const costs = costsOf(solved, [column]);
    const known = best.get(key);
    if (!known || compareCosts(costs, known.costs) < 0) best.set(key, { column, costs });
  });
  return new Map([...best].map(([key, { column }]) => [key, column]));
}

const stayIndices = new WeakMap<ModelData, Map<object, number>>();

function stayIndex(data: ModelData): Map<object, number> {
  const known = stayIndices.get(data);
  if (known) return known;
  const index = new Map<object, number>(data.stays.list.map((stay, column) => [stay, column]));
  stayIndices.set(data, index);
  return index;
}
