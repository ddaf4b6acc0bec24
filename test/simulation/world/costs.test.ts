import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { CostItem, Payer } from '../../../src/simulation/records.ts';
import type { WorldSettings } from '../../../src/simulation/study.ts';
import { Bill, type CostDrivers, costsOfWeek } from '../../../src/simulation/world/costs.ts';
import { SETTINGS } from '../an-arm.ts';

const NOTHING: CostDrivers = { personsInShelter: 0, personsInCentralShelter: 0, temporaryHomes: 0, personsReturned: 0 };
const parameters = parameterValues({
  'cost.shelter-person-year': 52_000,
  'cost.compensation-share': 0.75,
  'cost.coordination-year': 520_000,
  'cost.temporary-home-year': 10_400,
  'cost.return-ticket': 900,
  'cost.prevention-year': 5_200,
});
const without: Partial<WorldSettings> = { coordinationPoint: false };

describe('a week costs', () => {
  it.each([
    ['wmo', 7_500, 2_500],
    ['municipalities', 7_500, 2_500],
    ['state', 10_000, 0],
  ] as const)('EUR 1,000 per person in shelter; responsible: %s', (responsibility, state, municipalities) => {
    const bill = billOf({ personsInShelter: 10 }, { ...without, responsibility });
    expect(bill('shelter', 'state')).toBeCloseTo(state, 6);
    expect(bill('shelter', 'municipalities')).toBeCloseTo(municipalities, 6);
    expect(bill('shelter', 'families')).toBe(0);
  });

  it('the State all of a shelter that belongs to no municipality', () => {
    const bill = billOf({ personsInShelter: 10, personsInCentralShelter: 4 }, { responsibility: 'wmo' });
    expect(bill('shelter', 'state')).toBeCloseTo(4_000 + 0.75 * 6_000, 6);
    expect(bill('shelter', 'municipalities')).toBeCloseTo(1_500, 6);
  });

  it('a coordination point only where there is one', () => {
    expect(billOf({}, { coordinationPoint: true })('coordination', 'state')).toBe(10_000);
    expect(billOf({}, without)('coordination', 'state')).toBe(0);
  });

  it('temporary homes, tickets and prevention', () => {
    const bill = billOf({ temporaryHomes: 5, personsReturned: 3 }, { responsibility: 'state' });
    expect(bill('temporary-homes', 'state')).toBe(1_000);
    expect(bill('return', 'state')).toBe(2_700);
    expect(bill('prevention', 'state')).toBe(100);
  });
});

describe('a bill', () => {
  it('adds up weeks and says every item and payer once, in whole cents', () => {
    const bill = new Bill();
    for (let week = 0; week < 3; week++) bill.add([{ item: 'shelter', payer: 'state', euros: 1 / 3 + 0.001 }]);
    expect(bill.records()).toHaveLength(15);
    expect(bill.records()).toContainEqual({ item: 'shelter', payer: 'state', euros: 1 });
    expect(bill.records()).toContainEqual({ item: 'prevention', payer: 'families', euros: 0 });
  });
});

function billOf(drivers: Partial<CostDrivers>, settings: Partial<WorldSettings>) {
  const costs = costsOfWeek(parameters, { ...SETTINGS, ...settings }, { ...NOTHING, ...drivers });
  return (item: CostItem, payer: Payer) =>
    costs.reduce((sum, cost) => sum + (cost.item === item && cost.payer === payer ? cost.euros : 0), 0);
}
