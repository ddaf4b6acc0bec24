/**
 * The one place that speaks to javascript-lp-solver. What it is given avoids every known trap: generated names, no
 * presolve, no free variables, no bounds on the optimised attribute, `opType: 'min'`. What it answers is believed for
 * nothing: the caller checks the point and proves the value by the prices, which are read from the final tableau.
 */
import library from 'javascript-lp-solver';
import type { ArrayModel } from '../array-model.ts';

export interface LibraryAnswer {
  /** Whether the library calls its point feasible and bounded. */
  readonly solved: boolean;
  readonly columnValue: Float64Array;
  /** Suggested prices per row; all 0 when the tableau could not be read. */
  readonly rowPrice: Float64Array;
}

/** The parts of the library's final tableau that are read; not in its published types, so the version is pinned. */
interface Tableau {
  readonly matrix: Float64Array;
  readonly width: number;
  readonly costRowIndex: number;
  readonly varIndexByCol: readonly number[];
  readonly model: {
    readonly constraints: readonly { readonly isUpperBound: boolean; readonly slack: { readonly index: number } }[];
  };
}

interface LibrarySolution {
  readonly feasible: boolean;
  readonly bounded?: boolean;
  readonly solutionSet: Readonly<Record<string, number>>;
  readonly _tableau?: Tableau;
}

const PRECISION = 1e-9;

// The package's types describe another form of the module than the one that Node loads, whose default export is the solver.
const solver = library as unknown as { Solve(model: object, precision: number, full: true): LibrarySolution };

/** Solves the linear program with the library, in the calling thread. */
export function solveWithLibrary(program: ArrayModel): LibraryAnswer {
  const { constraints, rowOfPart } = constraintsOf(program);
  const model = {
    optimize: 'cost',
    opType: 'min' as const,
    constraints,
    variables: variablesOf(program),
    options: { presolve: false },
  };
  const solution = solver.Solve(model, PRECISION, true);
  const columnValue = new Float64Array(program.columnCount);
  for (let column = 0; column < program.columnCount; column += 1) {
    columnValue[column] = solution.solutionSet[`c${column}`] ?? 0;
  }
  return {
    solved: solution.feasible === true && solution.bounded !== false,
    columnValue,
    rowPrice: pricesOf(solution._tableau, rowOfPart, program.rowCount),
  };
}

/** One-sided constraints, so that the library's own order of them is known; the row of each part in that order. */
function constraintsOf(program: ArrayModel) {
  const constraints: Record<string, { min: number } | { max: number }> = {};
  const rowOfPart: number[] = [];
  for (let row = 0; row < program.rowCount; row += 1) {
    const lower = program.rowLower[row]!;
    const upper = program.rowUpper[row]!;
    if (Number.isFinite(lower)) {
      constraints[`l${row}`] = { min: lower };
      rowOfPart.push(row);
    }
    if (Number.isFinite(upper)) {
      constraints[`u${row}`] = { max: upper };
      rowOfPart.push(row);
    }
  }
  for (let column = 0; column < program.columnCount; column += 1) {
    const upper = program.columnUpper[column]!;
    if (!Number.isFinite(upper)) continue;
    constraints[`b${column}`] = { max: upper };
    rowOfPart.push(-1);
  }
  return { constraints, rowOfPart };
}

function variablesOf(program: ArrayModel): Record<string, Record<string, number>> {
  const variables: Record<string, Record<string, number>> = {};
  for (let column = 0; column < program.columnCount; column += 1) {
    const coefficients: Record<string, number> = { cost: program.costs[column]! };
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      const value = program.value[entry]!;
      if (Number.isFinite(program.rowLower[row]!)) coefficients[`l${row}`] = value;
      if (Number.isFinite(program.rowUpper[row]!)) coefficients[`u${row}`] = value;
    }
    if (Number.isFinite(program.columnUpper[column]!)) coefficients[`b${column}`] = 1;
    variables[`c${column}`] = coefficients;
  }
  return variables;
}

/** The cost row of the final tableau holds minus the price of each constraint whose slack is not in the basis. */
function pricesOf(tableau: Tableau | undefined, rowOfPart: readonly number[], rowCount: number): Float64Array {
  const prices = new Float64Array(rowCount);
  const constraints = tableau?.model?.constraints;
  if (!tableau || !constraints || constraints.length !== rowOfPart.length) return prices;
  const columnOfSlack = new Map<number, number>();
  for (let column = 1; column < tableau.width; column += 1) columnOfSlack.set(tableau.varIndexByCol[column]!, column);
  for (const [part, constraint] of constraints.entries()) {
    const row = rowOfPart[part]!;
    const column = columnOfSlack.get(constraint.slack.index);
    if (row < 0 || column === undefined) continue;
    const entry = tableau.matrix[tableau.costRowIndex * tableau.width + column]!;
    prices[row] = prices[row]! + (constraint.isUpperBound ? entry : -entry);
  }
  return prices;
}
