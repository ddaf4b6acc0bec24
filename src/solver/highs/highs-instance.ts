/**
 * Carries out requests on one HiGHS instance in WebAssembly, synchronously. It runs inside the worker thread, or in the
 * calling thread for tests that run from source.
 */
import highsModule, { type Highs, type Model } from 'highs';
import type { ArrayModel } from '../array-model.ts';
import type { HighsAnswer, HighsRequest, IntegerAnswer, RelaxationAnswer } from './highs-protocol.ts';

// The package's types describe its CommonJS form, while Node loads its ESM form, whose default export is the loader.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** HiGHS breaks ties by a seed; another seed gives another optimum, so it never changes. */
const RANDOM_SEED = 20_210_311;

/** HiGHS takes finite limits only; this one (31 years) never ends a solve. */
const LONGEST_SECONDS = 1e9;

const DUAL_SIMPLEX = 1;
const PRIMAL_SIMPLEX = 4;

type SolveInteger = Extract<HighsRequest, { kind: 'solve-integer' }>;
type SolveRelaxation = Extract<HighsRequest, { kind: 'solve-relaxation' }>;

export interface HighsInstance {
  readonly version: string;
  carryOut(request: HighsRequest): HighsAnswer;
}

/** Compiles HiGHS (about 50 ms) and returns the instance. */
export async function createHighsInstance(): Promise<HighsInstance> {
  const highs = await loadHighs();
  let relaxation: Model | undefined;
  const drop = (): void => {
    relaxation?.dispose();
    relaxation = undefined;
  };
  return {
    version: highs.version.string,
    carryOut(request) {
      switch (request.kind) {
        case 'load-relaxation':
          drop();
          relaxation = loadRelaxation(highs, request.model);
          return { kind: 'done' };
        case 'solve-relaxation':
          if (!relaxation) throw new Error('No relaxation was loaded.');
          return solveRelaxation(highs, relaxation, request);
        case 'solve-integer':
          return solveInteger(highs, request);
        case 'infeasible-rows':
          return { kind: 'rows', rows: infeasibleRows(highs, request.model) };
        case 'drop-relaxation':
          drop();
          return { kind: 'done' };
      }
    },
  };
}

function loadRelaxation(highs: Highs, data: ArrayModel): Model {
  const model = highs.createModel(modelData(data));
  model.options.set({ output_flag: false, random_seed: RANDOM_SEED });
  return model;
}

function modelData(model: ArrayModel) {
  return {
    numCols: model.columnCount,
    numRows: model.rowCount,
    colCost: model.costs,
    colLower: new Float64Array(model.columnCount),
    colUpper: model.columnUpper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csc' as const,
      numRows: model.rowCount,
      numCols: model.columnCount,
      starts: model.columnStart,
      indices: model.rowIndex,
      values: model.value,
    },
  };
}

function solveRelaxation(highs: Highs, model: Model, request: SolveRelaxation): RelaxationAnswer {
  const { costs, columnUpper, addedRow, addedColumns } = request;
  if (costs) model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs);
  if (columnUpper) {
    const lower = new Float64Array(columnUpper.length);
    model.changeColsBounds({ kind: 'range', from: 0, to: columnUpper.length - 1 }, lower, columnUpper);
  }
  if (addedRow) {
    model.addRow(Number.NEGATIVE_INFINITY, addedRow.upper, { indices: addedRow.indices, values: addedRow.values });
  }
  if (addedColumns && addedColumns.costs.length > 0) {
    const numCols = addedColumns.costs.length;
    model.addCols({
      cost: addedColumns.costs,
      lower: new Float64Array(numCols),
      upper: addedColumns.columnUpper,
      matrix: {
        format: 'csc',
        numRows: model.getDimensions().numRows,
        numCols,
        starts: addedColumns.columnStart,
        indices: addedColumns.rowIndex,
        values: addedColumns.value,
      },
    });
  }
  // New columns leave the last point feasible, so the primal simplex goes on from it; new bounds leave its prices feasible.
  const primal = addedColumns !== undefined && addedColumns.costs.length > 0 && columnUpper === undefined;
  model.options.set('simplex_strategy', primal ? PRIMAL_SIMPLEX : DUAL_SIMPLEX);
  model.zeroAllClocks();
  model.options.set('time_limit', request.seconds ?? LONGEST_SECONDS);
  if (!runSimplex(model)) {
    const nothing = new Float64Array(0);
    const objective = Number.NaN;
    return { kind: 'relaxation', status: 'error', objective, columnValue: nothing, rowDual: nothing, iterations: 0 };
  }
  const status = relaxationStatus(highs, model.getModelStatus());
  const solution = model.getSolution();
  return {
    kind: 'relaxation',
    status,
    objective: model.getObjectiveValue(),
    columnValue: solution.colValue,
    rowDual: solution.rowDual,
    iterations: Number(model.info.get('simplex_iteration_count')),
  };
}

/** Once more from nothing where the simplex method broke down; false when that fails too. */
function runSimplex(model: Model): boolean {
  for (const attempt of [1, 2]) {
    try {
      if (attempt > 1) model.clearSolver();
      model.run();
      return true;
    } catch {
      // HiGHS gave no status at all.
    }
  }
  return false;
}

function relaxationStatus(highs: Highs, code: number): RelaxationAnswer['status'] {
  const { modelStatus } = highs.constants;
  if (code === modelStatus.optimal || code === modelStatus.empty) return 'optimal';
  // Columns lie between bounds or in rows that bound them, so "unbounded or infeasible" can only mean infeasible.
  if (code === modelStatus.infeasible || code === modelStatus.unboundedOrInfeasible) return 'infeasible';
  return code === modelStatus.timeLimit || code === modelStatus.iterationLimit ? 'limit' : 'error';
}

/**
 * Bit of the presolve rule that HiGHS calls enumeration. In 1.15.3 it cuts off solutions: programs of ours with one lost their
 * optimum, or were called infeasible (test/solver/highs/presolve.test.ts), and HiGHS's own bound agreed with the mistake.
 */
const ENUMERATION = 2 ** 16;

function solveInteger(highs: Highs, request: SolveInteger): IntegerAnswer {
  const model = highs.createModel({
    ...modelData(request.model),
    integrality: new Int32Array(request.model.columnCount).fill(1),
  });
  try {
    model.options.set({
      output_flag: false,
      random_seed: RANDOM_SEED,
      // The default relative gap of 1e-4 would be called "optimal"; costs are whole numbers, so half a unit is proof.
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      presolve_rule_off: ENUMERATION,
      ...(request.nodes === undefined ? {} : { mip_max_nodes: request.nodes }),
      ...(request.seconds === undefined ? {} : { time_limit: request.seconds }),
      ...(request.presolve === false ? { presolve: 'off' } : {}),
      ...(request.tolerance === undefined ? {} : { mip_feasibility_tolerance: request.tolerance }),
    });
    if (request.start) model.setSolution({ colValue: request.start });
    try {
      runWithIterationLimit(highs, model, request.iterations);
    } catch {
      // HiGHS fails on a few programs that it presolves; whoever asked has other ways to go on.
      return { kind: 'integer', status: 'error', bound: Number.NEGATIVE_INFINITY, nodes: 0, iterations: 0 };
    }
    const feasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
    const bound = Number(model.info.get('mip_dual_bound'));
    return {
      kind: 'integer',
      status: integerStatus(highs, model.getModelStatus()),
      ...(feasible ? { columnValue: model.getSolution().colValue } : {}),
      bound: Number.isFinite(bound) && Math.abs(bound) < 1e20 ? bound : Number.NEGATIVE_INFINITY,
      nodes: Number(model.info.get('mip_node_count')),
      iterations: Number(model.info.get('simplex_iteration_count')),
    };
  } finally {
    model.dispose();
  }
}

/** HiGHS limits iterations of single programs only; the search over nodes is counted and interrupted here. */
function runWithIterationLimit(highs: Highs, model: Model, iterations: number | undefined): void {
  if (iterations === undefined) {
    model.run();
    return;
  }
  model.run({
    [highs.constants.callbackType.mipInterrupt]: (event: {
      readonly data: { readonly mip_total_lp_iterations?: bigint };
      interrupt(): void;
    }): undefined => {
      if (Number(event.data.mip_total_lp_iterations ?? 0n) > iterations) event.interrupt();
      return undefined;
    },
  });
}

function integerStatus(highs: Highs, code: number): IntegerAnswer['status'] {
  const { modelStatus } = highs.constants;
  if (code === modelStatus.optimal || code === modelStatus.empty) return 'optimal';
  if (code === modelStatus.infeasible || code === modelStatus.unboundedOrInfeasible) return 'infeasible';
  const limits: readonly number[] = [
    modelStatus.timeLimit,
    modelStatus.iterationLimit,
    modelStatus.solutionLimit,
    modelStatus.interrupted,
  ];
  return limits.includes(code) ? 'limit' : 'error';
}

function infeasibleRows(highs: Highs, data: ArrayModel): Int32Array {
  return highs.withModel(modelData(data), (model) => {
    model.options.set({
      output_flag: false,
      random_seed: RANDOM_SEED,
      iis_strategy: highs.constants.iis.strategyRowPriority,
    });
    model.run();
    if (model.getModelStatus() === highs.constants.modelStatus.optimal) return new Int32Array(0);
    return model.getIis().rowIndex;
  });
}
