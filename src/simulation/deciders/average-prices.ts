/** Prices of several sampled futures as one, and what today's columns cost at them. */
import { personsOf } from '../../domain/household.ts';
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { Label, LinearProgram } from '../../model/linear-program.ts';
import { compositeCosts } from './composite.ts';
import { homeKey, type PricedOptions, placeKey } from './priced-options.ts';

/** The mean of every price; a place that is free in a future counts as 0, a home as its mean over the futures that have it. */
export function averageOf(futures: readonly PricedOptions[]): PricedOptions {
  const all = <Field extends keyof PricedOptions>(field: Field) => futures.map((future) => future[field]);
  return {
    homes: meanWhereKnown(all('homes')),
    waiting: meanWhereKnown(all('waiting')),
    places: meanOverAll(all('places')),
    entries: meanOverAll(all('entries')),
  };
}

function meanWhereKnown(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  const sums = summed(maps, (key) => counts.set(key, (counts.get(key) ?? 0) + 1));
  return new Map([...sums].map(([key, sum]) => [key, sum / counts.get(key)!]));
}

function meanOverAll(maps: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  return new Map([...summed(maps, () => {})].map(([key, sum]) => [key, sum / maps.length]));
}

function summed(maps: readonly ReadonlyMap<string, number>[], visit: (key: string) => void): Map<string, number> {
  const sums = new Map<string, number>();
  for (const map of maps) {
    for (const [key, value] of map) {
      sums.set(key, (sums.get(key) ?? 0) + value);
      visit(key);
    }
  }
  return sums;
}

/**
 * The cost of today's columns with all they use paid for, in whole numbers. A column that no future knows (expected supply,
 * which futures replace) costs what it is worth by itself.
 */
export function steerByPrices(program: LinearProgram, week: PlanningWeek, prices: PricedOptions): Float64Array {
  const composite = compositeCosts(program);
  const shelters = new ShelterCosts(week, prices);
  const costs = new Float64Array(program.columnCount);
  /** Columns without a home, by family. */
  const waits = new Map<string, number[]>();
  for (let column = 0; column < program.columnCount; column += 1) {
    const label = program.columnLabel(column);
    const { kind, ids } = label;
    const family = String(ids[0]);
    if (kind === 'home' || kind === 'home-committed') {
      costs[column] = prices.homes.get(homeKey(family, String(ids[1]), Number(ids[2]))) ?? composite[column]!;
    } else if (kind === 'home-expected') {
      costs[column] = composite[column]!;
    } else if (kind === 'stay' || kind === 'no-home') {
      costs[column] = composite[column]! + shelters.of(label);
      if (kind === 'no-home') waits.set(family, [...(waits.get(family) ?? []), column]);
    }
  }
  for (const [family, columns] of waits) {
    const least = Math.min(...columns.map((column) => costs[column]!));
    const waiting = Math.min(least, prices.waiting.get(family) ?? least);
    for (const column of columns) costs[column] = costs[column]! - least + waiting;
  }
  return costs.map(Math.round);
}

/** What the shelter places of a stay cost. A stay lasts to the home, or to the last week that the shelter is open. */
class ShelterCosts {
  private readonly prices: PricedOptions;
  private readonly lastWeek: ReadonlyMap<string, number>;
  private readonly families: ReadonlyMap<string, { readonly persons: number; readonly present: string | undefined }>;

  constructor(week: PlanningWeek, prices: PricedOptions) {
    this.prices = prices;
    this.lastWeek = new Map(
      week.shelters.map(({ id, until }) => [
        id,
        until === undefined ? week.horizonWeeks : Math.floor((until - week.monday) / 7),
      ]),
    );
    this.families = new Map(
      week.families.map((family) => [family.id, { persons: personsOf(family), present: family.shelter?.id }]),
    );
  }

  of({ ids }: Label): number {
    if (this.prices.places.size === 0) return 0;
    const { persons, present } = this.families.get(String(ids[0]))!;
    const end = Number(ids.at(-1));
    let cost = 0;
    for (const stretch of ids.slice(1, -1)) {
      const at = String(stretch).lastIndexOf('@');
      const shelter = String(stretch).slice(0, at);
      const from = Number(String(stretch).slice(at + 1));
      const entered = shelter !== present || from > 0;
      const last = Math.min(end - 1, this.lastWeek.get(shelter) ?? end);
      for (let week = from; week <= last; week += 1) {
        const key = placeKey(shelter, week);
        cost += this.prices.places.get(key) ?? 0;
        if (entered) cost += this.prices.entries.get(key) ?? 0;
      }
    }
    return persons * cost;
  }
}
