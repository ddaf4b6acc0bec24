/** Prices of rows → what is scarce, in the words of the domain. */
import type { CapacityKind, ScarcityPrice } from '../domain/plan.ts';
import type { Model } from '../model/build-model.ts';
import type { RowPrice } from '../solver/engine.ts';
import { weekLabel } from './placements.ts';

const CAPACITIES: readonly CapacityKind[] = [
  'dwelling',
  'commitment-families',
  'commitment-persons',
  'weekly-intake',
  'task',
  'expected-supply',
  'shelter-places',
  'school-places',
  'displacement-guard',
];

/** The highest prices of the most important objective first. Prices of tie-breaks mean nothing to people and are dropped. */
export function scarcityPrices(model: Model, prices: readonly RowPrice[]): ScarcityPrice[] {
  return prices
    .filter(({ objective, price }) => objective < model.objectives.length && price > 0)
    .toSorted((one, other) => one.objective - other.objective || other.price - one.price || one.row - other.row)
    .flatMap((price) => toScarcity(model, price));
}

function toScarcity(model: Model, { row, objective, price }: RowPrice): ScarcityPrice[] {
  const { kind, ids } = model.program.rowLabel(row);
  const capacity = CAPACITIES.find((each) => each === kind);
  if (!capacity) return [];
  const { id, scale } = model.objectives[objective]!;
  const inUnits = scale === 'millionths' ? price / 1_000_000 : price;
  return [{ capacity, ...whatIsScarce(model, capacity, ids), price: inUnits, objective: id }];
}

function whatIsScarce(model: Model, capacity: CapacityKind, ids: readonly (string | number)[]) {
  const first = String(ids[0]);
  const week = (index: number) => weekLabel(model.data, Number(ids[index]));
  switch (capacity) {
    case 'dwelling': {
      const dwelling = model.data.dwellings.find(({ id }) => id === first)!;
      return { dwelling: first, municipality: dwelling.municipality, bedrooms: dwelling.bedrooms };
    }
    case 'weekly-intake':
      return { municipality: first, week: week(2) };
    case 'expected-supply':
      return { pool: first, bedrooms: Number(ids[1]), week: week(2) };
    case 'shelter-places':
      return { shelter: first, week: week(1) };
    default:
      return { municipality: first };
  }
}
