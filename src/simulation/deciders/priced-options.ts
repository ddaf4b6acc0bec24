/**
 * What each of today's options costs when everything it uses is paid for at the prices of a sampled future, and what waiting
 * for that future would cost. From the duals of the linear relaxation over today's families and that future.
 */
import type { Model } from '../../model/build-model.ts';
import { homeColumn } from '../../model/model-data.ts';
import type { RelaxedPrices } from '../../solver/relaxed-prices.ts';
import { compositeCosts } from './composite.ts';

export interface PricedOptions {
  /** By family, dwelling (or, for a home that a municipality arranges, municipality) and week: see `homeKey`. */
  readonly homes: ReadonlyMap<string, number>;
  /** Per person and week in a shelter: see `placeKey`. */
  readonly places: ReadonlyMap<string, number>;
  /** The same for those who enter, where a shelter is over-full. */
  readonly entries: ReadonlyMap<string, number>;
  /** By family: its cheapest way on without one of today's homes. */
  readonly waiting: ReadonlyMap<string, number>;
}

export const homeKey = (family: string, place: string, week: number): string => `${family}\n${place}\n${week}`;
export const placeKey = (shelter: string, week: number): string => `${shelter}\n${week}`;

/** Rows that say what a choice is, and no capacity: their prices belong to the family. */
const OF_THE_FAMILY: readonly string[] = ['family', 'move-in-week'];

/**
 * What a choice of the relaxed solution is cheaper: less than any objective counts, more than rounding. At its price a scarce
 * place is worth as much to who has it as to the next in line, and the relaxed solution says who that is.
 */
const CHOSEN = 100;

/**
 * @param today ids of the families and dwellings of this week
 * @param relaxed of the model's program, from `createRowPricer` under its composite costs times `scale`
 */
export function pricedOptions(
  { data, program }: Model,
  { prices, values }: RelaxedPrices,
  scale: number,
  today: { readonly families: ReadonlySet<string>; readonly dwellings: ReadonlySet<string> },
): PricedOptions {
  const composite = compositeCosts(program);
  const capacity = prices.map((price, row) => (OF_THE_FAMILY.includes(program.rowLabel(row).kind) ? 0 : price / scale));
  const costOf = (column: number): number => {
    let cost = composite[column]!;
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      cost += capacity[program.rowIndex[entry]!]! * program.value[entry]!;
    }
    return cost;
  };
  const isToday = data.families.map(({ id }) => today.families.has(id));
  const homes = new Map<string, number>();
  const waiting = new Waiting(data.families.length, data.week.horizonWeeks);
  const homeToday = new Float64Array(data.families.length);
  const { homes: options } = data;
  for (let home = 0; home < options.count; home += 1) {
    const family = options.family[home]!;
    if (!isToday[family]) continue;
    const column = homeColumn(data, home);
    const cost = costOf(column) - CHOSEN * values[column]!;
    const week = options.week[home]!;
    const places = placesOf(data, home);
    for (const place of places) homes.set(homeKey(data.families[family]!.id, place, week), cost);
    const later = options.supply[home] === 0 && !places.some((dwelling) => today.dwellings.has(dwelling));
    if (later) waiting.offerHome(family, week, costOf(column));
    else homeToday[family] = homeToday[family]! + values[column]!;
  }
  data.stays.list.forEach((stay, column) => {
    if (isToday[stay.family]) waiting.offerStay(stay.family, stay.week, stay.home, costOf(column));
  });
  return {
    homes,
    ...shelterPrices(program, capacity),
    waiting: new Map(
      data.families.flatMap(({ id }, family) =>
        isToday[family] ? [[id, waiting.of(family) - CHOSEN * (1 - homeToday[family]!)]] : [],
      ),
    ),
  };
}

/** The ids under which a home option is known: all members of a group of like dwellings, or its municipality. */
function placesOf({ homes, dwellings, municipalities }: Model['data'], home: number): readonly string[] {
  if (homes.supply[home] !== 0) return [municipalities[homes.municipality[home]!]!.id];
  return homes.groups[homes.source[home]!]!.members.map((member) => dwellings[member]!.id);
}

function shelterPrices(program: Model['program'], capacity: Float64Array): Pick<PricedOptions, 'places' | 'entries'> {
  const places = new Map<string, number>();
  const entries = new Map<string, number>();
  capacity.forEach((price, row) => {
    if (price === 0) return;
    const { kind, ids } = program.rowLabel(row);
    if (kind === 'shelter-places') places.set(placeKey(String(ids[0]), Number(ids[1])), price);
    if (kind === 'shelter-entry') entries.set(placeKey(String(ids[0]), Number(ids[1])), price);
  });
  return { places, entries };
}

/** Per family the cheapest stay and the cheapest later home of each week, and the two together. */
class Waiting {
  private readonly weeks: number;
  private readonly stay: Float64Array;
  private readonly home: Float64Array;
  private readonly none: Float64Array;

  constructor(families: number, horizonWeeks: number) {
    this.weeks = horizonWeeks;
    this.stay = new Float64Array(families * horizonWeeks).fill(Number.POSITIVE_INFINITY);
    this.home = new Float64Array(families * horizonWeeks).fill(Number.POSITIVE_INFINITY);
    this.none = new Float64Array(families).fill(Number.POSITIVE_INFINITY);
  }

  offerHome(family: number, week: number, cost: number): void {
    const at = family * this.weeks + week;
    this.home[at] = Math.min(this.home[at]!, cost);
  }

  offerStay(family: number, week: number, home: boolean, cost: number): void {
    if (!home) {
      this.none[family] = Math.min(this.none[family]!, cost);
      return;
    }
    const at = family * this.weeks + week;
    this.stay[at] = Math.min(this.stay[at]!, cost);
  }

  of(family: number): number {
    let least = this.none[family]!;
    for (let at = family * this.weeks; at < (family + 1) * this.weeks; at += 1) {
      least = Math.min(least, this.stay[at]! + this.home[at]!);
    }
    return least;
  }
}
