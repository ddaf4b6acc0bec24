/** A laminar family of capacity rows: any two of them are nested or apart, so together they are a tree. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { CapacityCandidate } from './capacity-candidates.ts';
import { COLUMN_ROLE } from './network.ts';

export interface LaminarFamily {
  /** Smaller before larger, so that a parent always comes after its children. */
  readonly accepted: readonly CapacityCandidate[];
  /** Index of the next larger accepted row around each one, or −1. */
  readonly parent: Int32Array;
  /** Smallest accepted row around each exit column, or −1. */
  readonly columnTree: Int32Array;
  /** Refused rows, each with its exit columns. */
  readonly refused: readonly { readonly candidate: CapacityCandidate; readonly columns: Int32Array }[];
}

/**
 * Takes all candidates when they are laminar. Otherwise takes them in order of how many columns compete for one unit, and
 * refuses each one that crosses a row taken before: so a dwelling that hundreds of columns want goes before a weekly
 * intake that it crosses.
 */
export function chooseLaminarRows(
  program: LinearProgram,
  columnRole: Uint8Array,
  candidates: readonly CapacityCandidate[],
): LaminarFamily {
  const all = bySize(candidates);
  const tree = treeOf(program, columnRole, all);
  if (tree) return { accepted: all, ...tree, refused: [] };
  const { accepted, refused } = refuseCrossing(program, columnRole, candidates);
  const ordered = bySize(accepted);
  return { accepted: ordered, ...treeOf(program, columnRole, ordered)!, refused };
}

function bySize(candidates: readonly CapacityCandidate[]): CapacityCandidate[] {
  return [...candidates].sort((one, other) => one.exits - other.exits || one.row - other.row);
}

/**
 * The tree of the rows, or undefined when they are not laminar. They are when all columns of a row agree on which row
 * comes next: then each row lies wholly within its next one.
 */
function treeOf(program: LinearProgram, columnRole: Uint8Array, rows: readonly CapacityCandidate[]) {
  const { columnCount, columnStart, rowIndex, value } = program;
  const rank = new Int32Array(program.rowCount).fill(-1);
  rows.forEach(({ row }, index) => {
    rank[row] = index;
  });
  const unknown = -2;
  const parent = new Int32Array(rows.length).fill(unknown);
  const columnTree = new Int32Array(columnCount).fill(-1);
  const chain = new Int32Array(rows.length);
  for (let column = 0; column < columnCount; column++) {
    if (columnRole[column] !== COLUMN_ROLE.exit) continue;
    let length = 0;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const here = rank[rowIndex[at]!]!;
      if (here < 0 || value[at] === 0) continue;
      let place = length++;
      for (; place > 0 && chain[place - 1]! > here; place--) chain[place] = chain[place - 1]!;
      chain[place] = here;
    }
    if (length === 0) continue;
    columnTree[column] = chain[0]!;
    for (let place = 0; place < length; place++) {
      const next = place + 1 < length ? chain[place + 1]! : -1;
      const known = parent[chain[place]!]!;
      if (known === unknown) parent[chain[place]!] = next;
      else if (known !== next) return undefined;
    }
  }
  return { parent, columnTree };
}

function refuseCrossing(program: LinearProgram, columnRole: Uint8Array, candidates: readonly CapacityCandidate[]) {
  // A row without room comes last: when it is refused, its columns can be closed instead.
  const competition = ({ exits, capacity, extended }: CapacityCandidate) =>
    capacity === 0 && !extended ? 0 : exits / Math.max(capacity, 0.5);
  const order = [...candidates].sort((one, other) => competition(other) - competition(one) || one.row - other.row);
  const columnsOf = exitColumnsByRow(program, columnRole, order);
  const crossing = new CrossingTest(program);
  const accepted: CapacityCandidate[] = [];
  const refused: { candidate: CapacityCandidate; columns: Int32Array }[] = [];
  order.forEach((candidate, index) => {
    const columns = columnsOf(index);
    if (crossing.accepts(candidate, columns)) accepted.push(candidate);
    else refused.push({ candidate, columns: columns.slice() });
  });
  return { accepted, refused };
}

/** The exit columns of each of the rows, as views of one array. */
function exitColumnsByRow(program: LinearProgram, columnRole: Uint8Array, rows: readonly CapacityCandidate[]) {
  const { columnCount, columnStart, rowIndex, value, rowCount } = program;
  const start = new Int32Array(rows.length + 1);
  const position = new Int32Array(rowCount).fill(-1);
  rows.forEach(({ row, exits }, index) => {
    position[row] = index;
    start[index + 1] = start[index]! + exits;
  });
  const columns = new Int32Array(start[rows.length]!);
  const next = start.slice();
  for (let column = 0; column < columnCount; column++) {
    if (columnRole[column] !== COLUMN_ROLE.exit) continue;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const here = position[rowIndex[at]!]!;
      if (here >= 0 && value[at] !== 0) columns[next[here]!++] = column;
    }
  }
  return (index: number) => columns.subarray(start[index]!, start[index + 1]!);
}

/** Counts for a new row how many of its columns each row taken before shares with it. */
class CrossingTest {
  private readonly program: LinearProgram;
  /** Number of exit columns of rows taken; 0 for other rows. */
  private readonly size: Int32Array;
  private readonly shared: Int32Array;

  constructor(program: LinearProgram) {
    this.program = program;
    this.size = new Int32Array(program.rowCount);
    this.shared = new Int32Array(program.rowCount);
  }

  /** Takes the row when it crosses none before it. */
  accepts({ row, exits }: CapacityCandidate, columns: Int32Array): boolean {
    const { columnStart, rowIndex, value } = this.program;
    const { size, shared } = this;
    const met: number[] = [];
    for (const column of columns) {
      for (let entry = columnStart[column]!; entry < columnStart[column + 1]!; entry++) {
        const other = rowIndex[entry]!;
        if (size[other] === 0 || value[entry] === 0) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]!++;
      }
    }
    const nested = met.every((other) => shared[other] === size[other] || shared[other] === exits);
    for (const other of met) shared[other] = 0;
    if (nested) size[row] = exits;
    return nested;
  }
}
