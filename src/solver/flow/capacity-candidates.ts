/** Which capacity rows could be counted in units of flow, and how many units each of them lets through. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { BalanceNodes } from './balance-nodes.ts';
import { COLUMN_ROLE } from './network.ts';
import { ROW_FORM, type RowForms } from './row-forms.ts';

/** A capacity that counts units of flow on exit columns. */
export interface CapacityCandidate {
  readonly row: number;
  /** Number of its exit columns. */
  readonly exits: number;
  readonly capacity: number;
  readonly coefficient: number;
  readonly remainder: number;
  /** Whether extra-capacity columns stand in the row. */
  readonly extended: boolean;
}

/** What the columns of each row have in common; one entry per row of the program. */
interface RowFacts {
  readonly exits: Int32Array;
  readonly entries: Int32Array;
  /** Least and largest coefficient of columns with a source. */
  readonly least: Float64Array;
  readonly largest: Float64Array;
  /** What all columns together could use at most. */
  readonly mostUse: Float64Array;
  /** What one unit of an extra-capacity column adds; 0 when there is none. */
  readonly extraAmount: Float64Array;
  /** 1 when some column has no place in a network. */
  readonly strange: Uint8Array;
}

/** Finds the candidates; rows that can't bind become `idle` in `forms`, all others that are no candidate `other`. */
export function findCandidates(program: LinearProgram, forms: RowForms, nodes: BalanceNodes): CapacityCandidate[] {
  const facts = gatherFacts(program, forms, nodes);
  const candidates: CapacityCandidate[] = [];
  for (let row = 0; row < program.rowCount; row++) {
    if (forms.form[row] !== ROW_FORM.capacity) continue;
    const found = judge(row, forms.bound[row]!, facts);
    if (typeof found !== 'string') candidates.push(found);
    else forms.form[row] = ROW_FORM[found];
  }
  return candidates;
}

/** Value of a column in a row, turned round where the row is. */
export function coefficientOf(program: LinearProgram, forms: RowForms, column: number, row: number): number {
  const { columnStart, rowIndex, value } = program;
  let at = columnStart[column]!;
  while (rowIndex[at] !== row || value[at] === 0) at++;
  return value[at]! * forms.sign[row]!;
}

function judge(row: number, bound: number, facts: RowFacts): CapacityCandidate | 'idle' | 'other' {
  const exits = facts.exits[row]!;
  const entries = facts.entries[row]!;
  const extraAmount = facts.extraAmount[row]!;
  // A unit of flow that meets the row twice, on an entry and on an exit, is not counted.
  if (exits > 0 && entries > 0) return 'other';
  if (facts.mostUse[row]! <= bound) return 'idle';
  if (exits === 0 || facts.strange[row] === 1) return 'other';
  const least = facts.least[row]!;
  const largest = facts.largest[row]!;
  const capacity = Math.floor(bound / least);
  if (least === largest) {
    // Only when one unit of flow takes whole extra units does every further one cost at least as much as the one before.
    if (extraAmount > 0 && least % extraAmount !== 0) return 'other';
    return { row, exits, capacity, coefficient: least, remainder: bound - capacity * least, extended: extraAmount > 0 };
  }
  // Coefficients may differ and still say no more than a number of units: when so many of the largest fit, and one more
  // of the smallest does not. One unit more then fits when the row grows by what the smallest still lack.
  if (extraAmount > 0 || capacity * largest > bound) return 'other';
  return { row, exits, capacity, coefficient: (capacity + 1) * least - bound, remainder: 0, extended: false };
}

function gatherFacts(program: LinearProgram, forms: RowForms, nodes: BalanceNodes): RowFacts {
  const { rowCount } = program;
  const facts: RowFacts = {
    exits: new Int32Array(rowCount),
    entries: new Int32Array(rowCount),
    least: new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY),
    largest: new Float64Array(rowCount),
    mostUse: new Float64Array(rowCount),
    extraAmount: new Float64Array(rowCount),
    strange: new Uint8Array(rowCount),
  };
  meetSources(program, forms, nodes, facts);
  meetOthers(program, forms, nodes, facts);
  return facts;
}

/** Goes through the columns source by source, so that each source counts once in a row, with its largest coefficient. */
function meetSources(program: LinearProgram, forms: RowForms, nodes: BalanceNodes, facts: RowFacts): void {
  const { columnStart, rowIndex, value, rowCount } = program;
  const { columnRole, columnSource, sourceSupply } = nodes;
  const { exits, entries, least, largest, mostUse, strange } = facts;
  const { form, sign } = forms;
  const lastSource = new Int32Array(rowCount).fill(-1);
  const lastUse = new Float64Array(rowCount);
  for (const column of columnsBySource(nodes, forms.closed)) {
    const source = columnSource[column]!;
    const supply = sourceSupply[source]!;
    const count = columnRole[column] === COLUMN_ROLE.exit ? exits : entries;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      if (form[row] !== ROW_FORM.capacity || value[at] === 0) continue;
      const coefficient = value[at]! * sign[row]!;
      if (coefficient < 0) strange[row] = 1;
      count[row]!++;
      if (coefficient < least[row]!) least[row] = coefficient;
      if (coefficient > largest[row]!) largest[row] = coefficient;
      if (lastSource[row] !== source) {
        lastSource[row] = source;
        lastUse[row] = 0;
      }
      if (coefficient > lastUse[row]!) {
        mostUse[row]! += (coefficient - lastUse[row]!) * supply;
        lastUse[row] = coefficient;
      }
    }
  }
}

/** Open columns that have a source, in order of sources. */
function columnsBySource({ columnSource, sourceRow }: BalanceNodes, closed: Uint8Array): Int32Array {
  const next = new Int32Array(sourceRow.length + 1);
  const counts = (column: number) => columnSource[column]! >= 0 && closed[column] === 0;
  for (let column = 0; column < columnSource.length; column++) if (counts(column)) next[columnSource[column]! + 1]!++;
  for (let source = 0; source < sourceRow.length; source++) next[source + 1]! += next[source]!;
  const order = new Int32Array(next[sourceRow.length]!);
  for (let column = 0; column < columnSource.length; column++) {
    if (counts(column)) order[next[columnSource[column]!]!++] = column;
  }
  return order;
}

/** A column without a source may only add capacity, to one row alone, and as much as the row's other such columns. */
function meetOthers(program: LinearProgram, forms: RowForms, nodes: BalanceNodes, facts: RowFacts): void {
  const { columnCount, columnStart, rowIndex, value, columnUpper } = program;
  const { form, sign, closed } = forms;
  const { extraAmount, strange, mostUse } = facts;
  for (let column = 0; column < columnCount; column++) {
    if (nodes.columnSource[column]! >= 0 || closed[column] === 1) continue;
    let rows = 0;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      if (value[at] !== 0 && form[rowIndex[at]!] !== ROW_FORM.idle) rows++;
    }
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      if (form[row] !== ROW_FORM.capacity || value[at] === 0) continue;
      const amount = -value[at]! * sign[row]!;
      if (rows > 1 || amount < 0 || (extraAmount[row] !== 0 && extraAmount[row] !== amount)) strange[row] = 1;
      if (amount < 0) mostUse[row]! -= amount * columnUpper[column]!;
      else extraAmount[row] = amount;
    }
  }
}
