/**
 * Large-neighbourhood search: all families but some stay where they are, and HiGHS places those anew, to the optimum.
 * Families that compete for the same scarce rows are chosen together. Choices come from a seeded generator and every
 * limit counts work, so the same program gives the same plan.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { LagrangianBound } from '../lagrangian-bound.ts';
import { rowActivities } from '../program-arithmetic.ts';
import { columnsForImprovement } from './columns-for-improvement.ts';
import type { RelaxedPass } from './relaxation.ts';
import { count, incumbentValue, objectiveAt, type SearchState, wholeBound, withinEffort } from './search-state.ts';
import { solveOver } from './sub-search.ts';

const SEED = 1945;
/** Neighbourhoods per pass, and how many in a row may fail before the pass gives up. */
const MOST_NEIGHBOURHOODS = 60;
const MOST_FAILURES = 15;
const EFFORT = { nodes: 60, iterations: 8_000 };
/** Non-zeros that a neighbourhood aims at; adapted to how hard they turn out. */
const FIRST_SIZE = 8_000;
const SMALLEST_SIZE = 1_000;
const LARGEST_SIZE = 40_000;
/** A gap that is no longer worth the time, as a share of the value. */
const GAP_TARGET = 1e-4;

export async function searchNeighbourhoods(
  state: SearchState,
  index: number,
  bound: LagrangianBound,
  relaxed: RelaxedPass | undefined,
): Promise<void> {
  const generator = xoroshiro128plus(SEED + index);
  const goal = wholeBound(state, index, bound);
  let size = FIRST_SIZE;
  let failures = 0;
  let map = neighbourhoodMap(state, index, bound, relaxed);
  const rounds = withinEffort(state, MOST_NEIGHBOURHOODS);
  for (let round = 0; round < rounds && failures < MOST_FAILURES; round += 1) {
    const value = incumbentValue(state, index);
    if (value <= goal || value - goal <= GAP_TARGET * Math.abs(value)) return;
    const families = chooseFamilies(map, generator, size);
    const columns = freeColumns(map, families);
    const free = new Set(columns);
    const fixed = state.incumbent!.support.filter((column) => !free.has(column));
    const answer = await solveOver(state, index, columns, { ...EFFORT, fixed });
    count(state, 'neighbourhoods');
    if (incumbentValue(state, index) < value) {
      failures = 0;
      map = neighbourhoodMap(state, index, bound, relaxed);
    } else failures += 1;
    if (answer.status === 'limit') size = Math.max(SMALLEST_SIZE, Math.floor(size * 0.7));
    else if (answer.nodes <= 1) size = Math.min(LARGEST_SIZE, Math.floor(size * 1.15));
  }
}

interface NeighbourhoodMap {
  /** Columns per family that a better plan could use, and the present ones. */
  readonly columnsOf: readonly number[][];
  readonly nonzerosOf: readonly number[];
  /** Such columns of no family: always free. */
  readonly auxiliary: readonly number[];
  /** Families that have such a column in a row, for the rows that are full. */
  readonly familiesOfRow: readonly number[][];
  /** Families that the relaxed point treats better than the present plan does. */
  readonly worseOff: readonly number[];
  /** Per family, those that now stand in the full rows that it uses in the relaxed point. */
  readonly inTheWay: ReadonlyMap<number, readonly number[]>;
}

function neighbourhoodMap(
  state: SearchState,
  index: number,
  bound: LagrangianBound,
  relaxed: RelaxedPass | undefined,
): NeighbourhoodMap {
  const { program, structure } = state.input;
  const { familyOfColumn } = structure;
  const { values, support } = state.incumbent!;
  const columnsOf: number[][] = Array.from({ length: structure.familyCount }, () => []);
  const nonzerosOf = new Array<number>(structure.familyCount).fill(0);
  const activity = rowActivities(program, values, support);
  const familiesOfRow = new Map<number, Set<number>>();
  const auxiliary: number[] = [];
  const enter = (column: number): void => {
    const family = familyOfColumn[column]!;
    if (family < 0) {
      auxiliary.push(column);
      return;
    }
    columnsOf[family]!.push(column);
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      nonzerosOf[family] = nonzerosOf[family]! + 1;
      const row = program.rowIndex[entry]!;
      if (program.rowLower[row] === program.rowUpper[row]) continue;
      if (activity[row]! + Math.abs(program.value[entry]!) <= program.rowUpper[row]!) continue;
      const families = familiesOfRow.get(row) ?? new Set();
      families.add(family);
      familiesOfRow.set(row, families);
    }
  };
  for (const column of candidateColumns(state, index, bound, relaxed)) enter(column);
  const rows = [...familiesOfRow.keys()].sort((first, second) => first - second);
  return {
    columnsOf,
    nonzerosOf,
    auxiliary,
    ...rivalry(state, index, relaxed, activity),
    familiesOfRow: rows.map((row) => [...familiesOfRow.get(row)!]).filter((families) => families.length > 1),
  };
}

/** The columns that the relaxation held are enough for neighbourhoods, and far fewer than all that could be used. */
function candidateColumns(
  state: SearchState,
  index: number,
  bound: LagrangianBound,
  relaxed: RelaxedPass | undefined,
): Iterable<number> {
  if (!relaxed) return columnsForImprovement(state, index, bound);
  const room = incumbentValue(state, index) - objectiveAt(state, index).constant - bound.bound;
  const columns = new Set<number>(state.incumbent!.support);
  for (const choice of [...relaxed.support, ...relaxed.loaded]) {
    for (const column of choice) if (bound.reducedCosts[column]! <= room) columns.add(column);
  }
  for (const column of state.input.structure.auxiliary) if (bound.reducedCosts[column]! <= room) columns.add(column);
  return columns;
}

/** Where the relaxed point and the present plan differ, and who stands between them. */
function rivalry(
  state: SearchState,
  index: number,
  relaxed: RelaxedPass | undefined,
  activity: Float64Array,
): Pick<NeighbourhoodMap, 'worseOff' | 'inTheWay'> {
  const { program, structure } = state.input;
  const { costs } = objectiveAt(state, index);
  const gain = new Float64Array(structure.familyCount);
  const holders = new Map<number, number[]>();
  const eachRow = (column: number, visit: (row: number) => void): void => {
    for (let entry = program.columnStart[column]!; entry < program.columnStart[column + 1]!; entry += 1) {
      const row = program.rowIndex[entry]!;
      if (program.rowLower[row] !== program.rowUpper[row]) visit(row);
    }
  };
  for (const column of state.incumbent!.support) {
    const family = structure.familyOfColumn[column]!;
    if (family < 0) continue;
    gain[family] = gain[family]! + costs[column]!;
    eachRow(column, (row) => holders.set(row, [...(holders.get(row) ?? []), family]));
  }
  const inTheWay = new Map<number, number[]>();
  for (const [position, choice] of (relaxed?.support ?? []).entries()) {
    const family = structure.familyOfColumn[choice[0]!]!;
    if (family < 0) continue;
    const rivals = inTheWay.get(family) ?? [];
    for (const column of choice) {
      gain[family] = gain[family]! - costs[column]! * relaxed!.supportValues[position]!;
      eachRow(column, (row) => {
        if (activity[row]! + 1 > program.rowUpper[row]!) rivals.push(...(holders.get(row) ?? []));
      });
    }
    inTheWay.set(family, rivals);
  }
  const worseOff = [...gain.keys()].filter((family) => relaxed !== undefined && gain[family]! > 1e-6);
  return { worseOff, inTheWay };
}

/**
 * Half of the neighbourhoods start from a family that the relaxation treats better, with those in its way, those in their
 * way, and so on; the others from full rows drawn at random. Both go on until the neighbourhood is large enough.
 */
function chooseFamilies(map: NeighbourhoodMap, generator: RandomGenerator, size: number): Set<number> {
  const chosen = new Set<number>();
  let nonzeros = 0;
  const take = (family: number): void => {
    if (chosen.has(family) || nonzeros >= size) return;
    chosen.add(family);
    nonzeros += map.nonzerosOf[family]!;
  };
  const draw = <Item>(items: readonly Item[]): Item => items[uniformInt(generator, 0, items.length - 1)]!;
  const followRivals = map.worseOff.length > 0 && uniformInt(generator, 0, 1) === 0;
  if (followRivals) {
    take(draw(map.worseOff));
    // A set is visited in the order of adding, also what is added on the way.
    for (const family of chosen) for (const rival of map.inTheWay.get(family) ?? []) take(rival);
  }
  const families = map.columnsOf.length;
  for (let attempt = 0; attempt < 4 * families && nonzeros < size; attempt += 1) {
    if (followRivals && attempt % 2 === 0) take(draw(map.worseOff));
    else if (map.familiesOfRow.length === 0 || attempt % 4 === 3) take(uniformInt(generator, 0, families - 1));
    else {
      const row = draw(map.familiesOfRow);
      for (let member = 0; member < Math.min(8, row.length); member += 1) take(draw(row));
    }
  }
  return chosen;
}

function freeColumns(map: NeighbourhoodMap, families: Set<number>): Int32Array {
  const columns = [...map.auxiliary];
  for (const family of families) columns.push(...map.columnsOf[family]!);
  return Int32Array.from(columns).sort();
}
