/** A linear program as plain arrays, the form in which solver libraries are given it. */

/** By column, always minimised, every column at least 0. */
export interface ArrayModel {
  readonly columnCount: number;
  readonly rowCount: number;
  readonly costs: Float64Array;
  /** Infinity where there is none. */
  readonly columnUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly columnStart: Int32Array;
  readonly rowIndex: Int32Array;
  readonly value: Float64Array;
}
