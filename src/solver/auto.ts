/**
 * The engine that is used unless told otherwise: our own flow first, HiGHS for what is no network.
 *
 * The flow leaves out the rows that fit no network, so its values are bounds: of the first objective, and of each next
 * one for plans that reach the bounds before it. Where its plan (repaired, when it breaks a row left out) reaches
 * them, they are proven without HiGHS. HiGHS continues from the first objective that is open, over the columns that a
 * plan with the proven values can still use.
 */
import type { LinearProgram } from '../model/linear-program.ts';
import { isSettled, isSimpleAuxiliary } from './auto/settled-face.ts';
import type { Engine, PassResult, RowPrice, SolveOptions, SolveResult } from './engine.ts';
import { type FamilyStructure, recogniseFamilies } from './family-structure.ts';
import type { Network, NetworkOptimum, NetworkOutcome } from './flow/network.ts';
import { recogniseNetwork } from './flow/recognise-network.ts';
import { solveNetworkInSteps } from './flow/solve-network.ts';
import { greedyPlan } from './greedy-plan.ts';
import { searchResult, withObjective } from './highs/highs-engine.ts';
import { createDefaultHighs, type HighsHost } from './highs/highs-host.ts';
import { searchLexicographically } from './highs/lexicographic-search.ts';
import { isFeasible, objectiveValue, supportOf } from './program-arithmetic.ts';
import { createStop, type Stop } from './stop.ts';

/** The version of this composition; HiGHS's own is added when it took part. */
const VERSION = '1.0.0';

interface Solve {
  readonly program: LinearProgram;
  readonly options: SolveOptions;
  readonly host: HighsHost;
  readonly stop: Stop;
}

/** Throws `RangeError` when the start breaks the program. */
export function createAutoEngine(host: HighsHost = createDefaultHighs()): Engine {
  return {
    name: 'auto',
    async solve(program, options = {}) {
      if (options.start && !isFeasible(program, options.start)) {
        throw new RangeError('The start does not satisfy the program.');
      }
      const result = await solveAsked({ program: withObjective(program), options, host, stop: createStop(options) });
      if (program.objectives.length > 0 || !('passes' in result)) return result;
      return { ...result, passes: [], prices: [] };
    },
    close: () => host.close(),
  };
}

async function solveAsked(solve: Solve): Promise<SolveResult> {
  const { program } = solve;
  const network = recogniseNetwork(program);
  const outcome = await runFlow(program, network, solve.stop);
  if (outcome.status === 'infeasible') return { status: 'infeasible', rows: outcome.rows, ...identity() };
  if (outcome.status === 'stopped') {
    const structure = recogniseFamilies(program);
    return continueWithHighs(solve, structure, undefined, outcome.values ? [outcome.values] : []);
  }
  if (network.sideRows.length === 0 && network.sideColumns.length === 0) {
    return flowResult(solve, outcome, outcome.values, passesByFlow(program, outcome, program.objectives.length));
  }
  return settleSideRows(solve, network, outcome);
}

async function runFlow(program: LinearProgram, network: Network, stop: Stop): Promise<NetworkOutcome> {
  const steps = solveNetworkInSteps(program, network, { shouldStop: stop.reached });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    // Lets timers and signals come through.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The flow solved a relaxation: how far does it settle the program? */
async function settleSideRows(solve: Solve, network: Network, flow: NetworkOptimum): Promise<SolveResult> {
  const { program } = solve;
  const structure = recogniseFamilies(program);
  const everyColumn = Int32Array.from({ length: program.columnCount }, (_, column) => column);
  const plan = greedyPlan(program, structure, everyColumn, flow.values);
  if (!plan) return continueWithHighs(solve, structure, { flow, proven: 0, columns: everyColumn }, []);
  const proven = levelsReached(program, flow, plan);
  if (proven === program.objectives.length) {
    return flowResult(solve, flow, plan, passesByFlow(program, flow, proven));
  }
  const face = everyColumn.filter((column) => {
    const level = flow.reducedCostLevel(column);
    return level <= 0 || level > proven;
  });
  if (isFlowPlan(flow, structure, plan) && isSimpleAuxiliary(program, structure)) {
    if (isSettled(program, structure, network.sideRows, face)) return settledResult(solve, flow, plan, proven);
  }
  return continueWithHighs(solve, structure, { flow, proven, columns: face }, [plan]);
}

/** How many objectives, from the first on, have the flow's value. */
function levelsReached(program: LinearProgram, flow: NetworkOptimum, plan: Float64Array): number {
  const support = supportOf(plan);
  const open = program.objectives.findIndex((objective, index) => {
    return objectiveValue(objective, plan, support) !== flow.levelValues[index];
  });
  return open < 0 ? program.objectives.length : open;
}

/** Whether the families stand where the flow put them. */
function isFlowPlan(flow: NetworkOptimum, structure: FamilyStructure, plan: Float64Array): boolean {
  return structure.members.every((column) => plan[column] === flow.values[column]);
}

function passesByFlow(program: LinearProgram, flow: NetworkOptimum, count: number): PassResult[] {
  return program.objectives.slice(0, count).map(({ name }, index) => {
    const value = flow.levelValues[index]!;
    return { name, value, bound: value, proven: true, how: 'flow' };
  });
}

/** No choice is left that touches a row beside the network: objectives on those rows have one value only. */
function settledResult(solve: Solve, flow: NetworkOptimum, plan: Float64Array, proven: number): SolveResult {
  const { program } = solve;
  const support = supportOf(plan);
  const passes = program.objectives.map((objective, index): PassResult => {
    const value = objectiveValue(objective, plan, support);
    const how = index < proven || value === flow.levelValues[index] ? 'flow' : 'single-choice';
    return { name: objective.name, value, bound: value, proven: true, how };
  });
  return flowResult(solve, flow, plan, passes);
}

function flowResult(
  { options }: Solve,
  flow: NetworkOptimum,
  values: Float64Array,
  passes: readonly PassResult[],
): SolveResult {
  return {
    status: 'optimal',
    values,
    passes,
    prices: options.prices === false ? [] : flow.rowPrices(),
    statistics: flow.statistics,
    ...identity(),
  };
}

interface FlowKnowledge {
  readonly flow: NetworkOptimum;
  /** Objectives that are proven, from the first on. */
  readonly proven: number;
  readonly columns: Int32Array;
}

async function continueWithHighs(
  solve: Solve,
  structure: FamilyStructure,
  known: FlowKnowledge | undefined,
  plans: readonly Float64Array[],
): Promise<SolveResult> {
  const { program, options, host, stop } = solve;
  // The caller's start may be better than the flow's plan, but only where it keeps what the flow proved.
  const start =
    plans.find((plan) => isFeasible(program, plan)) ?? (known && known.proven > 0 ? undefined : options.start);
  const outcome = await searchLexicographically({
    program,
    structure,
    host,
    stop,
    ...(start ? { start } : {}),
    ...(options.goOn ? { goOn: options.goOn } : {}),
    ...(options.effort === undefined ? {} : { effort: options.effort }),
    ...(known
      ? {
          decided: passesByFlow(program, known.flow, known.proven),
          columns: known.columns,
          bounds: known.flow.levelValues,
          promising: supportOf(known.flow.values),
        }
      : {}),
  });
  const result = await searchResult(program, outcome, identity(host), options, host, stop);
  if (!known || !('prices' in result) || options.prices === false) return result;
  return {
    ...result,
    prices: mergePrices(known.flow.rowPrices(), result.prices, known.proven),
    statistics: { ...known.flow.statistics, ...result.statistics },
  };
}

/** A row's price is that of the first objective it changes: the flow's for what the flow proved, else the relaxation's. */
function mergePrices(byFlow: readonly RowPrice[], byHighs: readonly RowPrice[], proven: number): RowPrice[] {
  const prices = new Map(byHighs.map((price) => [price.row, price]));
  for (const price of byFlow) if (price.objective < proven) prices.set(price.row, price);
  return [...prices.values()].sort((first, second) => first.row - second.row);
}

function identity(host?: HighsHost): { readonly engine: string; readonly engineVersion: string } {
  return { engine: 'auto', engineVersion: host ? `${VERSION} with HiGHS ${host.version()}` : VERSION };
}
