/**
 * javascript-lp-solver as an engine: pure JavaScript, a second opinion on models of modest size.
 *
 * The library is asked for linear programs only, one per objective, with the earlier values kept by rows. Its answer
 * counts when three things hold exactly: the point is whole, it satisfies every row, and the prices of the library's own
 * final tableau prove that nothing is better (weak duality in exact arithmetic). On a network that is always so. Any
 * other answer is refused, never called optimal.
 */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { ArrayModel } from '../array-model.ts';
import type { Engine, PassResult, SolveOptions, SolveResult } from '../engine.ts';
import { type FamilyStructure, recogniseFamilies } from '../family-structure.ts';
import { type KeptObjective, type LagrangianBound, lagrangianBound } from '../lagrangian-bound.ts';
import { isFeasible, objectiveValue } from '../program-arithmetic.ts';
import { restrictProgram } from '../restricted-program.ts';
import { rowPrices } from '../row-prices.ts';
import { createStop, type Stop, StoppedError } from '../stop.ts';
import { createInProcessHost, createWorkerHost, type TaskHost } from '../task-host.ts';
import { workerLocation } from '../worker-location.ts';
import { type LibraryAnswer, solveWithLibrary } from './library-model.ts';
import { LIBRARY_VERSION } from './library-version.ts';

/** Beyond this many columns the library's dense tableau takes minutes and gigabytes. */
const MOST_COLUMNS = 5_000;
/** Cells of the tableau (columns × constraints). */
const MOST_CELLS = 15_000_000;

export type LibraryHost = TaskHost<ArrayModel, LibraryAnswer>;

/** A worker in compiled code; in the calling thread for code that runs from source. */
export function createDefaultLibraryHost(): LibraryHost {
  return import.meta.url.endsWith('.ts') ? createInProcessLibrary() : createLibraryWorker();
}

export function createLibraryWorker(): LibraryHost {
  return createWorkerHost<ArrayModel, LibraryAnswer>(workerLocation(import.meta.url, './library-worker.js'));
}

function createInProcessLibrary(): LibraryHost {
  return createInProcessHost(async () => ({ version: LIBRARY_VERSION, carryOut: solveWithLibrary }));
}

const IDENTITY = { engine: 'javascript-lp-solver', engineVersion: LIBRARY_VERSION } as const;

export function createJavascriptLpSolverEngine(host: LibraryHost = createDefaultLibraryHost()): Engine {
  return {
    name: 'javascript-lp-solver',
    solve: (program, options = {}) => solveByLibrary(program, options, host),
    close: () => host.close(),
  };
}

function refused(reason: 'not-a-network' | 'too-many-columns' | 'time-limit-without-solution', detail: string) {
  return { status: 'refused', reason, detail, ...IDENTITY } as const;
}

interface Passes {
  readonly program: LinearProgram;
  readonly structure: FamilyStructure;
  readonly host: LibraryHost;
  readonly stop: Stop;
  columns: Int32Array;
  values: Float64Array | undefined;
  readonly kept: KeptObjective[];
  readonly results: PassResult[];
  readonly prices: Float64Array[];
}

async function solveByLibrary(program: LinearProgram, options: SolveOptions, host: LibraryHost): Promise<SolveResult> {
  if (program.columnCount > MOST_COLUMNS || program.columnCount * (2 * program.rowCount) > MOST_CELLS) {
    const size = `${program.columnCount} columns and ${program.rowCount} rows`;
    return refused('too-many-columns', `${size}: more than this library can carry in reasonable time.`);
  }
  const passes: Passes = {
    program,
    structure: recogniseFamilies(program),
    host,
    stop: createStop(options),
    columns: Int32Array.from({ length: program.columnCount }, (_, column) => column),
    values: options.start,
    kept: [],
    results: [],
    prices: [],
  };
  try {
    return await runPasses(passes, options);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    return stoppedResult(passes);
  }
}

async function runPasses(passes: Passes, options: SolveOptions): Promise<SolveResult> {
  const { program } = passes;
  const cause = await infeasibleRows(passes);
  if (cause.length > 0) return { status: 'infeasible', rows: cause, ...IDENTITY };
  const objectives = program.objectives.length > 0 ? program.objectives : [withoutCosts(program)];
  for (const objective of objectives) {
    const answer = await ask(passes, objective.costs);
    const bound = boundBy(passes, objective.costs, answer.rowPrice);
    const values = wholePoint(passes, answer);
    if (!values) {
      return refused('not-a-network', `${objective.name}: the relaxation has no whole point that keeps every row.`);
    }
    const value = objectiveValue(objective, values);
    if (Math.ceil(bound.bound) + objective.constant < value) {
      return refused(
        'not-a-network',
        `${objective.name}: the value ${value} is not proven by the library's own prices.`,
      );
    }
    passes.values = values;
    passes.results.push({ name: objective.name, value, bound: value, proven: true, how: 'bound-reached' });
    passes.prices.push(bound.prices);
    passes.kept.push({ costs: objective.costs, atMost: value - objective.constant });
    const room = value - objective.constant - bound.bound;
    passes.columns = passes.columns.filter((column) => bound.reducedCosts[column]! <= room);
  }
  return {
    status: 'optimal',
    values: passes.values!,
    passes: passes.results.slice(0, program.objectives.length),
    prices: options.prices === false ? [] : rowPrices(program, passes.prices),
    statistics: { columns: program.columnCount, rows: program.rowCount, passes: passes.results.length },
    ...IDENTITY,
  };
}

function withoutCosts(program: LinearProgram) {
  return { name: 'any', costs: new Int32Array(program.columnCount), constant: 0 };
}

function stoppedResult({ program, values, results }: Passes): SolveResult {
  if (!values || !isFeasible(program, values)) {
    return refused(
      'time-limit-without-solution',
      'The time limit or the signal ended the solve before a first solution.',
    );
  }
  const open = program.objectives.slice(results.length).map((objective): PassResult => {
    const value = objectiveValue(objective, values);
    return { name: objective.name, value, bound: Number.NEGATIVE_INFINITY, proven: false, how: 'time-limit' };
  });
  return { status: 'stopped', values, passes: [...results, ...open], prices: [], statistics: {}, ...IDENTITY };
}

async function ask(passes: Passes, costs: Int32Array | Float64Array): Promise<LibraryAnswer> {
  const { program, columns, kept, host, stop } = passes;
  const { model, rows } = restrictProgram(program, { columns, costs, kept });
  const divided = { ...model, columnUpper: freeWhereImplied(model) };
  const answer = await host.ask(divided, stop);
  // Prices come back in the program's rows and in undivided costs.
  const rowPrice = new Float64Array(program.rowCount + kept.length);
  for (const [position, { row, scale }] of rows.entries()) rowPrice[row] = answer.rowPrice[position]! * scale;
  return { ...answer, rowPrice };
}

function freeWhereImplied(model: ArrayModel): Float64Array {
  return model.columnUpper.map((upper, column) => {
    for (let entry = model.columnStart[column]!; entry < model.columnStart[column + 1]!; entry += 1) {
      const row = model.rowIndex[entry]!;
      if (model.rowLower[row] === model.rowUpper[row]) return Number.POSITIVE_INFINITY;
    }
    return upper;
  });
}

function boundBy(passes: Passes, costs: Int32Array | Float64Array, prices: Float64Array): LagrangianBound {
  const { program, structure, columns, kept } = passes;
  return lagrangianBound({ program, structure, columns, costs, kept }, prices);
}

/** The answer as whole numbers, when it is whole and keeps every row and every earlier value. */
function wholePoint(passes: Passes, answer: LibraryAnswer): Float64Array | undefined {
  if (!answer.solved) return undefined;
  const values = new Float64Array(passes.program.columnCount);
  for (const [position, column] of passes.columns.entries()) {
    const value = answer.columnValue[position]!;
    if (Math.abs(value - Math.round(value)) > 1e-6) return undefined;
    values[column] = Math.round(value);
  }
  if (!isFeasible(passes.program, values)) return undefined;
  const keeps = passes.kept.every(({ costs, atMost }) => objectiveValue({ costs, constant: 0 }, values) <= atMost);
  return keeps ? values : undefined;
}

/**
 * Rows that cannot all hold, proven: every unmet unit of a row costs 1, and the prices prove that some cost remains.
 * Empty when there is no such proof.
 */
async function infeasibleRows(passes: Passes): Promise<number[]> {
  const { program, columns, structure } = passes;
  const costs = new Int32Array(program.columnCount);
  const { model, rows } = restrictProgram(program, { columns, costs, kept: [] });
  const answer = await passes.host.ask(withArtificialColumns(model), passes.stop);
  const prices = new Float64Array(program.rowCount);
  for (const [position, { row }] of rows.entries()) prices[row] = answer.rowPrice[position]!;
  const bound = lagrangianBound({ program, structure, columns, costs, kept: [] }, prices);
  if (bound.bound <= 0) return [];
  return [...bound.prices.keys()].filter((row) => bound.prices[row] !== 0);
}

/** One column per side of each row that buys a missing unit for 1. */
function withArtificialColumns(model: ArrayModel): ArrayModel {
  const added: { row: number; value: number }[] = [];
  for (let row = 0; row < model.rowCount; row += 1) {
    if (model.rowLower[row]! > 0) added.push({ row, value: 1 });
    if (model.rowUpper[row]! < 0) added.push({ row, value: -1 });
  }
  const nonzeros = model.rowIndex.length;
  return {
    ...model,
    columnCount: model.columnCount + added.length,
    costs: Float64Array.from([...model.costs.fill(0), ...added.map(() => 1)]),
    columnUpper: Float64Array.from([...freeWhereImplied(model), ...added.map(() => Number.POSITIVE_INFINITY)]),
    columnStart: Int32Array.from([...model.columnStart, ...added.map((_, index) => nonzeros + index + 1)]),
    rowIndex: Int32Array.from([...model.rowIndex, ...added.map(({ row }) => row)]),
    value: Float64Array.from([...model.value, ...added.map(({ value }) => value)]),
  };
}
