import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { scarcityPrices } from '../../src/plan/scarcity.ts';
import type { RowPrice } from '../../src/solver/engine.ts';
import {
  aPolicy,
  aWeek,
  commitment,
  day,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
  supply,
  task,
  week,
} from '../week-builder.ts';

const POLICY = aPolicy({ objectives: ['roofless', 'match'], displacementShare: 0.01 });
const FAMILIES = [
  family('F-1', { childAges: [5] }),
  family('F-2', { childAges: [6] }),
  family('F-3', { ...inShelter('S-1', 1), childAges: [7] }),
];
const voluntary = buildModel(
  aWeek(
    ...FAMILIES,
    municipality('M-1', { vacatedPerYear: 100 }),
    commitment('M-1', { families: 1, persons: 2, weeklyIntake: 1, schoolPlaces: 1, leadWeeks: 1 }),
    dwelling('D-1', 'M-1', { bedrooms: 3 }),
    dwelling('D-2', 'M-1', { bedrooms: 3, availableFrom: day(3) }),
    supply('M-1', { pool: 'west' }),
    shelter('S-1', 'M-1', { places: 3 }),
  ),
  POLICY,
);
const quota = buildModel(
  aWeek(
    ...FAMILIES,
    municipality('M-1'),
    municipality('M-2'),
    task('M-1', { amount: 4 }),
    task('M-2'),
    shelter('S-1', 'M-1', { places: 1, until: week(1) }),
  ),
  aPolicy({ regime: 'quota', objectives: ['roofless', 'longest-excess', 'evenness'] }),
);

function rowOf(model: typeof voluntary, kind: string): number {
  const row = Array.from({ length: model.program.rowCount }, (_, index) => index).find(
    (index) => model.program.rowLabel(index).kind === kind,
  );
  if (row === undefined) throw new Error(`There is no row of kind ${kind}.`);
  return row;
}

const price = (row: number, changes: Partial<RowPrice> = {}): RowPrice => ({ row, objective: 0, price: 2, ...changes });
const told = (kind: string, model = voluntary) => scarcityPrices(model, [price(rowOf(model, kind))]);

describe('what is scarce', () => {
  test.each([
    ['dwelling', { dwelling: 'D-1', municipality: 'M-1', bedrooms: 3 }],
    ['commitment-families', { municipality: 'M-1' }],
    ['commitment-persons', { municipality: 'M-1' }],
    ['weekly-intake', { municipality: 'M-1', week: '2026-W48' }],
    ['expected-supply', { pool: 'west', bedrooms: 2, week: '2026-W50' }],
    ['shelter-places', { shelter: 'S-1', week: '2026-W48' }],
    ['school-places', { municipality: 'M-1' }],
    ['displacement-guard', { municipality: 'M-1' }],
  ])('a row of %s is told in the words of the domain', (capacity, whatIsScarce) => {
    expect(told(capacity)).toEqual([{ capacity, ...whatIsScarce, price: 2, objective: 'roofless' }]);
  });

  test('a task is told with its municipality', () => {
    expect(told('task', quota)).toEqual([{ capacity: 'task', municipality: 'M-1', price: 2, objective: 'roofless' }]);
  });

  test('rows that are no capacity have no price to tell', () => {
    expect(told('family')).toEqual([]);
    expect(told('move-in-week')).toEqual([]);
    expect(scarcityPrices(quota, [price(rowOf(quota, 'evenness'))])).toEqual([]);
  });

  test('a price in millionths of a point is told in points', () => {
    const prices = [price(rowOf(voluntary, 'dwelling'), { objective: 1, price: 425_000 })];
    expect(scarcityPrices(voluntary, prices)).toMatchObject([{ price: 0.425, objective: 'match' }]);
  });

  test('the highest price of the most important objective comes first', () => {
    const [dwelling1, families, intake] = ['dwelling', 'commitment-families', 'weekly-intake'].map((kind) =>
      rowOf(voluntary, kind),
    );
    const prices = [
      price(dwelling1!, { objective: 1, price: 9_000_000 }),
      price(intake!, { price: 1 }),
      price(families!, { price: 3 }),
    ];
    expect(scarcityPrices(voluntary, prices).map(({ capacity }) => capacity)).toEqual([
      'commitment-families',
      'weekly-intake',
      'dwelling',
    ]);
  });

  test('prices of tie-breaks, and of nothing, are dropped', () => {
    const row = rowOf(voluntary, 'dwelling');
    expect(scarcityPrices(voluntary, [price(row, { objective: 2 }), price(row, { price: 0 })])).toEqual([]);
  });
});
