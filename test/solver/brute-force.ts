/** The lexicographic optimum by trying every point: for programs of a few columns, and nothing can be wrong with it. */
import type { LinearProgram } from '../../src/model/linear-program.ts';

export interface BruteForceOptimum {
  readonly values: readonly number[];
  readonly point: Float64Array;
}

/** `undefined` when no point satisfies the program. */
export function bruteForce(program: LinearProgram): BruteForceOptimum | undefined {
  const { columnCount, rowCount, columnStart, rowIndex, value, rowLower, rowUpper, columnUpper, objectives } = program;
  const reach = reachableFrom(program);
  const point = new Float64Array(columnCount);
  const activity = new Float64Array(rowCount);
  let best: BruteForceOptimum | undefined;
  const evaluate = (): void => {
    const values = objectives.map(({ costs, constant }) =>
      point.reduce((sum, x, column) => sum + x * costs[column]!, constant),
    );
    const difference = best ? values.findIndex((entry, index) => entry !== best!.values[index]) : 0;
    if (!best || (difference >= 0 && values[difference]! < best.values[difference]!)) {
      best = { values, point: point.slice() };
    }
  };
  const canStillHold = (column: number): boolean => {
    for (let row = 0; row < rowCount; row += 1) {
      const { low, high } = reach[column]![row]!;
      if (activity[row]! + high < rowLower[row]! || activity[row]! + low > rowUpper[row]!) return false;
    }
    return true;
  };
  const visit = (column: number): void => {
    if (!canStillHold(column)) return;
    if (column === columnCount) {
      evaluate();
      return;
    }
    const add = (amount: number): void => {
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry += 1) {
        activity[rowIndex[entry]!]! += value[entry]! * amount;
      }
    };
    for (let x = 0; x <= columnUpper[column]!; x += 1) {
      point[column] = x;
      add(x);
      visit(column + 1);
      add(-x);
    }
    point[column] = 0;
  };
  visit(0);
  return best;
}

/** Per column and row, the least and most that this and the later columns can add. */
function reachableFrom(program: LinearProgram): { low: number; high: number }[][] {
  const reach = Array.from({ length: program.columnCount + 1 }, () =>
    Array.from({ length: program.rowCount }, () => ({ low: 0, high: 0 })),
  );
  for (let column = program.columnCount - 1; column >= 0; column -= 1) {
    for (let row = 0; row < program.rowCount; row += 1) reach[column]![row] = { ...reach[column + 1]![row]! };
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const here = reach[column]![program.rowIndex[entry]!]!;
      const amount = program.value[entry]! * program.columnUpper[column]!;
      here.low += Math.min(0, amount);
      here.high += Math.max(0, amount);
    }
  }
  return reach;
}
