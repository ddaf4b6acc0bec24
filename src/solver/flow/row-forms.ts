/** First look at the rows of a program: which could be nodes of a network, which could be capacities, which are neither. */
import type { LinearProgram } from '../../model/linear-program.ts';

export const ROW_FORM = {
  /** Holds whatever the columns are. */
  idle: 0,
  /** `Σ ±c·x = c·b`, one common c. */
  balance: 1,
  /** `Σ a·x ≤ b`, perhaps after a change of signs. */
  capacity: 2,
  other: 3,
} as const;

export interface RowForms {
  readonly form: Uint8Array;
  /** −1 where all signs of the row must be turned round for the form to fit. */
  readonly sign: Int8Array;
  /** Right-hand side of the form, turned round where the sign says so, divided by the common c of a balance. */
  readonly bound: Float64Array;
  /** The common absolute coefficient; 0 when coefficients differ. */
  readonly scale: Float64Array;
  readonly impossible: number[];
  /** 1 where a row or an upper bound keeps a column at 0. */
  readonly closed: Uint8Array;
  /** 1 for rows that closed a column. */
  readonly closingRow: Uint8Array;
}

/** Statistics of one row's coefficients, gathered in one pass over the matrix. */
interface Coefficients {
  readonly count: Int32Array;
  readonly negative: Int32Array;
  readonly least: Float64Array;
  readonly largest: Float64Array;
}

export function formsOfRows(program: LinearProgram): RowForms {
  const { rowCount, columnCount } = program;
  const coefficients = gatherCoefficients(program);
  const forms: RowForms = {
    form: new Uint8Array(rowCount),
    sign: new Int8Array(rowCount).fill(1),
    bound: new Float64Array(rowCount),
    scale: new Float64Array(rowCount),
    impossible: [],
    closed: new Uint8Array(columnCount),
    closingRow: new Uint8Array(rowCount),
  };
  for (let row = 0; row < rowCount; row++) classify(program, coefficients, forms, row);
  closeColumns(program, coefficients, forms);
  return forms;
}

function gatherCoefficients(program: LinearProgram): Coefficients {
  const { rowCount, columnStart, columnCount, rowIndex, value } = program;
  const count = new Int32Array(rowCount);
  const negative = new Int32Array(rowCount);
  const least = new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY);
  const largest = new Float64Array(rowCount);
  const end = columnStart[columnCount]!;
  for (let at = 0; at < end; at++) {
    const coefficient = value[at]!;
    if (coefficient === 0) continue;
    const row = rowIndex[at]!;
    count[row]!++;
    if (coefficient < 0) negative[row]!++;
    const size = Math.abs(coefficient);
    // A coefficient that is no whole number makes the row too delicate for exact reasoning: it counts as very different.
    if (size !== Math.floor(size)) largest[row] = Number.POSITIVE_INFINITY;
    if (size < least[row]!) least[row] = size;
    if (size > largest[row]!) largest[row] = size;
  }
  return { count, negative, least, largest };
}

function classify(program: LinearProgram, coefficients: Coefficients, forms: RowForms, row: number): void {
  const lower = program.rowLower[row]!;
  const upper = program.rowUpper[row]!;
  const count = coefficients.count[row]!;
  const negative = coefficients.negative[row]!;
  const { form, bound, scale, sign } = forms;
  if (count === 0 || (lower === Number.NEGATIVE_INFINITY && upper === Number.POSITIVE_INFINITY)) {
    if (lower > 0 || upper < 0) forms.impossible.push(row);
    return;
  }
  form[row] = ROW_FORM.other;
  if (coefficients.largest[row] === Number.POSITIVE_INFINITY) return;
  if (coefficients.least[row] === coefficients.largest[row]) scale[row] = coefficients.least[row]!;
  const neverBelow = lower === Number.NEGATIVE_INFINITY || (negative === 0 && lower <= 0);
  const neverAbove = upper === Number.POSITIVE_INFINITY || (negative === count && upper >= 0);
  if (neverBelow && neverAbove) {
    form[row] = ROW_FORM.idle;
  } else if (lower === upper && scale[row]! > 0) {
    bound[row] = upper / scale[row]!;
    if (Number.isInteger(bound[row]!)) form[row] = ROW_FORM.balance;
    else forms.impossible.push(row);
  } else if (neverBelow) {
    form[row] = ROW_FORM.capacity;
    bound[row] = Math.floor(upper);
  } else if (neverAbove) {
    form[row] = ROW_FORM.capacity;
    sign[row] = -1;
    bound[row] = Math.floor(-lower);
  }
}

/** Closes columns that a row with positive coefficients alone has no room for, and those with an upper bound below 1. */
function closeColumns(program: LinearProgram, coefficients: Coefficients, forms: RowForms): void {
  const { columnCount, columnStart, rowIndex, value, columnUpper } = program;
  const { form, sign, bound, closed, closingRow } = forms;
  const { count, negative } = coefficients;
  const onlyPositive = new Uint8Array(program.rowCount);
  for (let row = 0; row < program.rowCount; row++) {
    if (form[row] !== ROW_FORM.capacity) continue;
    if (negative[row] !== (sign[row] === 1 ? 0 : count[row])) continue;
    onlyPositive[row] = 1;
    if (bound[row]! < 0) forms.impossible.push(row);
  }
  for (let column = 0; column < columnCount; column++) {
    if (columnUpper[column]! < 1) closed[column] = 1;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      // A capacity of 0 with one common coefficient stays a row of the network, so that its price can be told.
      if (onlyPositive[row] === 0 || Math.abs(value[at]!) <= bound[row]!) continue;
      if (forms.scale[row]! > 0 && bound[row]! >= 0) continue;
      closed[column] = 1;
      closingRow[row] = 1;
    }
  }
}
