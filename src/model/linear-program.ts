/**
 * The one thing that model and solver share: an integer linear program with objectives in lexicographic order.
 *
 * Rows are `lower ≤ Σ value · x ≤ upper`; columns are whole numbers between 0 and `columnUpper`. The matrix is stored by
 * column (compressed sparse columns). Every row and column has a name that carries its domain ids; names are made on
 * demand, because a national model has a million columns.
 */

/** What a row or column stands for, so that prices and causes can be told in the words of the domain. */
export interface Label {
  readonly kind: string;
  readonly ids: readonly (string | number)[];
}

/** One objective; costs are whole numbers per column (match and evenness in millionths). Always minimised. */
export interface LinearObjective {
  readonly name: string;
  /** One whole-number cost per column; an Int32Array for time and counts, a Float64Array for millionths. */
  readonly costs: Int32Array | Float64Array;
  /** Added to the sum of the costs. */
  readonly constant: number;
  /**
   * `objective`: the policy's own, must be proven or say why not. `tie-break`: decides among equals; an engine that
   * cannot carry it out says so, and the plan stays as good.
   */
  readonly role: 'objective' | 'tie-break';
}

export interface LinearProgram {
  readonly columnCount: number;
  readonly rowCount: number;
  /** Highest value per column; the lowest is 0. Columns take whole values. */
  readonly columnUpper: Float64Array;
  /** −Infinity where there is none. */
  readonly rowLower: Float64Array;
  /** Infinity where there is none. */
  readonly rowUpper: Float64Array;
  /** `columnCount + 1` offsets into `rowIndex` and `value`. */
  readonly columnStart: Int32Array;
  readonly rowIndex: Int32Array;
  readonly value: Float64Array;
  /** Most important first. */
  readonly objectives: readonly LinearObjective[];
  columnLabel(column: number): Label;
  rowLabel(row: number): Label;
}
