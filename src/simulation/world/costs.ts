/**
 * What a week costs and who pays. Under the Wmo the sheltering municipality pays, jointly all municipalities do; the State repays
 * them `cost.compensation-share`; where the State is responsible it pays all, as it does for a shelter of no
 * municipality. Where the family is responsible there is no shelter at public cost: it pays nothing, and has no roof.
 */
import type { ParameterValues } from '../parameters.ts';
import { COST_ITEMS, type CostItem, type CostRecord, PAYERS, type Payer } from '../records.ts';
import type { WorldSettings } from '../study.ts';

/** What cost money in one week. */
export interface CostDrivers {
  readonly personsInShelter: number;
  /** Of those, in shelters of no municipality. */
  readonly personsInCentralShelter: number;
  readonly temporaryHomes: number;
  readonly personsReturned: number;
}

type CostRule = (parameters: ParameterValues, settings: WorldSettings, drivers: CostDrivers) => CostRecord[];

/** EUR 30,000 per person per year of shelter (DG20a). */
const shelter: CostRule = (parameters, settings, { personsInShelter, personsInCentralShelter }) => {
  const perWeek = parameters['cost.shelter-person-year'] / 52;
  return [
    ...split('shelter', perWeek * (personsInShelter - personsInCentralShelter), parameters, settings),
    { item: 'shelter', payer: 'state', euros: perWeek * personsInCentralShelter },
  ];
};

/** A national coordination point, where there is one. */
const coordination: CostRule = (parameters, { coordinationPoint }) => [
  { item: 'coordination', payer: 'state', euros: coordinationPoint ? parameters['cost.coordination-year'] / 52 : 0 },
];

/** A temporary home costs money whether someone lives in it or not. */
const temporaryHomes: CostRule = (parameters, settings, drivers) =>
  split(
    'temporary-homes',
    (parameters['cost.temporary-home-year'] / 52) * drivers.temporaryHomes,
    parameters,
    settings,
  );

/** Ticket and aftercare are paid (BO20). */
const returning: CostRule = (parameters, _, { personsReturned }) => [
  { item: 'return', payer: 'state', euros: parameters['cost.return-ticket'] * personsReturned },
];

const prevention: CostRule = (parameters) => [
  { item: 'prevention', payer: 'state', euros: parameters['cost.prevention-year'] / 52 },
];

const COSTS: readonly CostRule[] = [shelter, coordination, temporaryHomes, returning, prevention];

export function costsOfWeek(
  parameters: ParameterValues,
  settings: WorldSettings,
  drivers: CostDrivers,
): readonly CostRecord[] {
  return COSTS.flatMap((rule) => rule(parameters, settings, drivers));
}

function split(
  item: CostItem,
  euros: number,
  parameters: ParameterValues,
  { responsibility }: WorldSettings,
): CostRecord[] {
  const repaid = responsibility === 'state' ? 1 : parameters['cost.compensation-share'];
  return [
    { item, payer: 'state', euros: euros * repaid },
    { item, payer: 'municipalities', euros: euros * (1 - repaid) },
  ];
}

/** Costs added up, one sum per item and payer. */
export class Bill {
  private readonly sums = new Map<string, number>();

  add(costs: readonly CostRecord[]): void {
    for (const { item, payer, euros } of costs) {
      this.sums.set(key(item, payer), (this.sums.get(key(item, payer)) ?? 0) + euros);
    }
  }

  /** Every item and payer, also where nothing was paid; whole cents. */
  records(): CostRecord[] {
    return COST_ITEMS.flatMap((item) =>
      PAYERS.map((payer) => ({ item, payer, euros: Math.round((this.sums.get(key(item, payer)) ?? 0) * 100) / 100 })),
    );
  }
}

function key(item: CostItem, payer: Payer): string {
  return `${item}/${payer}`;
}
