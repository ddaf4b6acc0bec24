import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../../src/model/linear-program.ts';
import {
  COLUMN_ROLE,
  type Network,
  type NetworkOptimum,
  type NetworkOutcome,
} from '../../../src/solver/flow/network.ts';
import { recogniseNetwork } from '../../../src/solver/flow/recognise-network.ts';
import { solveNetwork } from '../../../src/solver/flow/solve-network.ts';
import { violatedSideRows } from '../../../src/solver/flow/violated-side-rows.ts';
import { effort } from '../../effort.ts';
import { randomProgram } from './random-programs.ts';
import {
  activityOf,
  compareLexicographically,
  feasiblePoints,
  optimaByEnumeration,
  permuteColumns,
  sampleProgram,
  sampleWeek,
  valuesOf,
} from './sample-programs.ts';

function solve(program: LinearProgram): NetworkOutcome {
  return solveNetwork(program, recogniseNetwork(program));
}

function optimum(program: LinearProgram): NetworkOptimum {
  const outcome = solve(program);
  if (outcome.status !== 'optimal') throw new Error(`expected an optimum, got ${outcome.status}`);
  return outcome;
}

/** Every point that keeps the rows of the network and leaves closed columns at 0. */
function pointsOfNetwork(program: LinearProgram, network: Network): Float64Array[] {
  return feasiblePoints(program, network.sideRows).filter((point) =>
    point.every((amount, column) => amount === 0 || network.columnRole[column] !== COLUMN_ROLE.closed),
  );
}

/** Two families, two dwellings, no home at a cost: family 0 may take both dwellings, family 1 only the first. */
function twoFamilies(scores: readonly [number, number, number]): LinearProgram {
  const [own, other, second] = scores;
  return sampleProgram(
    [{ lower: 1, upper: 1 }, { lower: 1, upper: 1 }, { upper: 1 }, { upper: 1 }],
    [
      { entries: [[0, 1]], costs: [1, 0] },
      { entries: [[1, 1]], costs: [1, 0] },
      {
        entries: [
          [0, 1],
          [2, 1],
        ],
        costs: [0, -own],
      },
      {
        entries: [
          [0, 1],
          [3, 1],
        ],
        costs: [0, -other],
      },
      {
        entries: [
          [1, 1],
          [2, 1],
        ],
        costs: [0, -second],
      },
    ],
  );
}

describe('solving a network', () => {
  it('places both families although the first would rather have the only home of the second', () => {
    const { levelValues, values } = optimum(twoFamilies([900_000, 100_000, 800_000]));
    expect(levelValues).toEqual([0, -900_000]);
    expect([...values]).toEqual([0, 0, 0, 1, 1]);
  });

  it('tells apart plans that differ by one millionth', () => {
    const cheaper = sampleProgram(
      [{ lower: 1, upper: 1 }, { lower: 1, upper: 1 }, { upper: 1 }, { upper: 1 }],
      [
        {
          entries: [
            [0, 1],
            [2, 1],
          ],
          costs: [-999_999],
        },
        {
          entries: [
            [0, 1],
            [3, 1],
          ],
          costs: [-500_000],
        },
        {
          entries: [
            [1, 1],
            [2, 1],
          ],
          costs: [-999_998],
        },
        {
          entries: [
            [1, 1],
            [3, 1],
          ],
          costs: [-500_000],
        },
      ],
    );
    const { levelValues, values } = optimum(cheaper);
    expect(levelValues).toEqual([-1_499_999]);
    expect([...values]).toEqual([1, 0, 0, 1]);
  });

  it('stays exact when four objectives have values of many digits', () => {
    const big = 123_456_789_012;
    const columns = [0, 1].flatMap((family) =>
      [0, 1].map((home) => ({
        entries: [
          [family, 1],
          [2 + home, 1],
        ] as [number, number][],
        costs: [big, family === home ? big : big - 1, big * (home + 1), family === home ? 0 : 1],
      })),
    );
    const program = sampleProgram(
      [{ lower: 1, upper: 1 }, { lower: 1, upper: 1 }, { upper: 1 }, { upper: 1 }],
      columns,
    );
    expect(optimum(program).levelValues).toEqual([2 * big, 2 * (big - 1), 3 * big, 2]);
  });

  it('chooses stay and home together, by the sum of their costs', () => {
    const program = sampleProgram(
      [{ lower: 1, upper: 1 }, { lower: 0, upper: 0 }, { lower: 0, upper: 0 }, { upper: 1 }],
      [
        {
          entries: [
            [0, 1],
            [1, -1],
          ],
          costs: [1],
        },
        {
          entries: [
            [0, 1],
            [2, -1],
          ],
          costs: [5],
        },
        {
          entries: [
            [0, 1],
            [2, -1],
          ],
          costs: [4],
        },
        {
          entries: [
            [1, 1],
            [3, 1],
          ],
          costs: [6],
        },
        {
          entries: [
            [2, 1],
            [3, 1],
          ],
          costs: [2],
        },
      ],
      [10],
    );
    const { levelValues, values } = optimum(program);
    expect(levelValues).toEqual([16]);
    expect([...values]).toEqual([0, 0, 1, 0, 1]);
  });

  it('spreads families when further capacity of a municipality costs ever more', () => {
    const rows = [...Array.from({ length: 4 }, () => ({ lower: 1, upper: 1 })), { upper: 3 }, { upper: 0 }];
    const homes = [0, 1, 2, 3].flatMap((family) =>
      [4, 5].map((row) => ({
        entries: [
          [family, 1],
          [row, 3],
        ] as [number, number][],
        costs: [0],
      })),
    );
    const steps = [4, 5].flatMap((row) =>
      Array.from({ length: 12 }, (_, step) => ({ entries: [[row, -1]] as [number, number][], costs: [step + 1] })),
    );
    const program = sampleProgram(rows, [...homes, ...steps]);
    expect(recogniseNetwork(program).sideRows).toHaveLength(0);
    // Two families each: 3 persons above the share of the first (1 + 2 + 3), 6 above that of the second (1 + … + 6).
    expect(optimum(program).levelValues).toEqual([27]);
  });

  it('names the families and the full capacity when a family has no way', () => {
    const program = sampleProgram(
      [{ lower: 1, upper: 1 }, { lower: 1, upper: 1 }, { lower: 1, upper: 1 }, { upper: 1 }, { upper: 1 }],
      [
        {
          entries: [
            [0, 1],
            [3, 1],
          ],
          costs: [0],
        },
        {
          entries: [
            [0, 1],
            [4, 1],
          ],
          costs: [0],
        },
        {
          entries: [
            [1, 1],
            [3, 1],
          ],
          costs: [0],
        },
        {
          entries: [
            [2, 1],
            [3, 1],
          ],
          costs: [0],
        },
      ],
    );
    expect(solve(program)).toEqual({ status: 'infeasible', rows: [1, 2, 3] });
  });

  it('optimises only the first objectives when asked to, and keeps to the columns that are not forbidden', () => {
    const program = twoFamilies([900_000, 100_000, 800_000]);
    const network = recogniseNetwork(program);
    const first = solveNetwork(program, network, { objectiveCount: 1 });
    expect(first.status === 'optimal' && first.levelValues).toEqual([0]);
    const forbidden = Uint8Array.from([0, 0, 0, 1, 0]);
    const masked = solveNetwork(program, network, { forbidden });
    expect(masked.status === 'optimal' && masked.levelValues).toEqual([1, -900_000]);
  });

  it('prices the dwelling that both want at what the second gains by one more of it', () => {
    const program = twoFamilies([900_000, 100_000, 800_000]);
    expect(optimum(program).rowPrices()).toEqual([{ row: 2, objective: 1, price: 800_000 }]);
    const more = { ...program, rowUpper: program.rowUpper.slice() };
    more.rowUpper[2] = 2;
    expect(optimum(more).levelValues).toEqual([0, -1_700_000]);
  });

  it('stops when asked to, with a flow that keeps all rows', () => {
    const program = sampleWeek({
      families: 30,
      municipalities: 5,
      dwellings: 20,
      horizonWeeks: 6,
      fitPercent: 40,
      familiesPerMunicipality: 3,
      seed: 3,
    });
    let asked = 0;
    const outcome = solveNetwork(program, recogniseNetwork(program), { shouldStop: () => ++asked > 10 });
    expect(outcome.status).toBe('stopped');
    if (outcome.status !== 'stopped') return;
    const activity = activityOf(program, outcome.values!);
    activity.forEach((amount, row) => {
      expect(amount).toBeGreaterThanOrEqual(program.rowLower[row]!);
      expect(amount).toBeLessThanOrEqual(program.rowUpper[row]!);
    });
    expect(outcome.levelValues).toEqual(valuesOf(program, outcome.values!));
  });
});

describe('a solve of any small program', () => {
  it('has the lexicographically least values of all points that keep the rows of the network', () => {
    fc.assert(
      fc.property(randomProgram(), (program) => {
        const network = recogniseNetwork(program);
        const points = pointsOfNetwork(program, network);
        const outcome = solveNetwork(program, network);
        if (points.length === 0) {
          expect(outcome.status).toBe('infeasible');
          return;
        }
        if (outcome.status !== 'optimal') throw new Error(`expected an optimum, got ${outcome.status}`);
        expect(outcome.levelValues).toEqual(optimaByEnumeration(program, points).values);
        expect(outcome.levelValues).toEqual(valuesOf(program, outcome.values));
        const broken = [...activityOf(program, outcome.values)].flatMap((amount, row) =>
          amount < program.rowLower[row]! || amount > program.rowUpper[row]! ? [row] : [],
        );
        expect(violatedSideRows(program, network, outcome.values)).toEqual(broken);
      }),
      { numRuns: effort({ short: 150, long: 300, full: 600 }) },
    );
  });

  it('claims a column for no solution only when none with the same values uses it', () => {
    fc.assert(
      fc.property(randomProgram(), (program) => {
        const network = recogniseNetwork(program);
        const points = pointsOfNetwork(program, network);
        if (points.length === 0) return;
        const outcome = optimum(program);
        const { sharing } = optimaByEnumeration(program, points);
        for (let column = 0; column < program.columnCount; column++) {
          const level = outcome.reducedCostLevel(column);
          if (level === 0) continue;
          const claimed = level > 0 ? 0 : program.columnUpper[column]!;
          for (const point of sharing(Math.abs(level))) expect(point[column]).toBe(claimed);
        }
      }),
      { numRuns: effort({ short: 100, long: 200, full: 400 }) },
    );
  });

  it('gains by one more unit of capacity no more than its price', () => {
    fc.assert(
      fc.property(randomProgram(), (program) => {
        const network = recogniseNetwork(program);
        const outcome = solveNetwork(program, network);
        if (outcome.status !== 'optimal') return;
        const priced = new Map(outcome.rowPrices().map((price) => [price.row, price]));
        network.treeRow.forEach((row, node) => {
          const unit = network.treeCoefficient[node]!;
          const treeCapacity = network.treeCapacity.slice();
          treeCapacity[node]!++;
          const wider = solveNetwork(program, { ...network, treeCapacity });
          if (wider.status !== 'optimal') throw new Error('more capacity cannot take away a solution');
          const at = wider.levelValues.findIndex((value, level) => value !== outcome.levelValues[level]);
          if (at < 0) return;
          const price = priced.get(row)!;
          expect(price.objective).toBeLessThanOrEqual(at);
          if (price.objective === at) {
            expect(outcome.levelValues[at]! - wider.levelValues[at]!).toBeLessThanOrEqual(price.price * unit);
          }
        });
      }),
      { numRuns: effort({ short: 62, long: 125, full: 250 }) },
    );
  });

  it('names rows that cannot hold together when there is no solution', () => {
    let found = 0;
    fc.assert(
      fc.property(randomProgram(), (program) => {
        const outcome = solve(program);
        if (outcome.status !== 'infeasible') return;
        found++;
        const others = Array.from({ length: program.rowCount }, (_, row) => row).filter(
          (row) => !outcome.rows.includes(row),
        );
        expect(feasiblePoints(program, others)).toHaveLength(0);
      }),
      { numRuns: effort({ short: 100, long: 200, full: 400 }) },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('has the same values whatever the order of the columns', () => {
    const withOrder = randomProgram().chain((program) =>
      fc
        .shuffledSubarray(
          Array.from({ length: program.columnCount }, (_, column) => column),
          {
            minLength: program.columnCount,
          },
        )
        .map((order) => ({ program, order })),
    );
    fc.assert(
      fc.property(withOrder, ({ program, order }) => {
        const one = solve(program);
        const other = solve(permuteColumns(program, order));
        expect(other.status).toBe(one.status);
        if (one.status === 'optimal' && other.status === 'optimal') {
          const sameNetwork = recogniseNetwork(program).sideRows.length === 0;
          if (sameNetwork) expect(compareLexicographically(other.levelValues, one.levelValues)).toBe(0);
        }
      }),
      { numRuns: effort({ short: 62, long: 125, full: 250 }) },
    );
  });
});

describe('a small week', () => {
  const anyWeek = fc.integer({ min: 1, max: 1_000_000 }).map((seed) =>
    sampleWeek({
      families: 12,
      municipalities: 3,
      dwellings: 8,
      horizonWeeks: 4,
      fitPercent: 60,
      familiesPerMunicipality: 2,
      seed,
    }),
  );

  it('has duals that give every reduced cost, and together the value of the optimum', () => {
    fc.assert(
      fc.property(anyWeek, (program) => {
        const { columnRole } = recogniseNetwork(program);
        const outcome = optimum(program);
        expect(outcome.rowPrices().length).toBeGreaterThan(0);
        program.objectives.forEach(({ costs }, objective) => {
          const duals = Array.from({ length: program.rowCount }, (_, row) => outcome.rowDual(row, objective));
          const dualValue = duals.reduce((sum, dual, row) => sum + dual * program.rowUpper[row]!, 0);
          expect(dualValue).toBe(outcome.levelValues[objective]);
          for (let column = 0; column < program.columnCount; column++) {
            if (columnRole[column] !== COLUMN_ROLE.exit) continue;
            let reduced = costs[column]!;
            for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
              reduced -= program.value[at]! * duals[program.rowIndex[at]!]!;
            }
            expect(reduced).toBe(outcome.reducedCost(column, objective));
          }
        });
      }),
      { numRuns: effort({ short: 25, long: 50, full: 100 }) },
    );
  });

  it('has reduced costs that are lexicographically at least 0, and 0 where a column is used', () => {
    fc.assert(
      fc.property(anyWeek, (program) => {
        const outcome = optimum(program);
        for (let column = 0; column < program.columnCount; column++) {
          const level = outcome.reducedCostLevel(column);
          expect(level).toBeGreaterThanOrEqual(0);
          if (outcome.values[column]! > 0) expect(level).toBe(0);
        }
      }),
      { numRuns: effort({ short: 25, long: 50, full: 100 }) },
    );
  });
});

describe('a week of normal size', () => {
  it('is solved well within seconds, every row kept, with reduced costs that prove it the best', () => {
    const program = sampleWeek({
      families: 120,
      municipalities: 43,
      dwellings: 200,
      horizonWeeks: 26,
      fitPercent: 50,
      familiesPerMunicipality: 2,
      seed: 7,
    });
    const network = recogniseNetwork(program);
    const outcome = solveNetwork(program, network);
    expect(network.sideRows).toHaveLength(0);
    if (outcome.status !== 'optimal') throw new Error(outcome.status);
    const activity = activityOf(program, outcome.values);
    expect(activity.every((amount, row) => amount >= program.rowLower[row]! && amount <= program.rowUpper[row]!)).toBe(
      true,
    );
    for (let column = 0; column < program.columnCount; column++) {
      const level = outcome.reducedCostLevel(column);
      expect(level === 0 || (level > 0 && outcome.values[column] === 0)).toBe(true);
    }
  });
});
