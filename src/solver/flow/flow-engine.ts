/** The flow engine: programs that are a network, solved exactly, with prices. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { Engine, PassResult, SolveOptions, SolveResult } from '../engine.ts';
import { createStop } from '../stop.ts';
import type { Network, NetworkOptimum, NetworkOutcome, NetworkStopped } from './network.ts';
import { recogniseNetwork } from './recognise-network.ts';
import { solveNetworkInSteps } from './solve-network.ts';

const ENGINE = { engine: 'flow', engineVersion: '1.0.0' } as const;

/**
 * An engine that refuses whatever is no network: with rows left out its answer would be a bound, not a plan. Every other
 * program it solves to the proven optimum of all objectives, tie-breaks included.
 */
export function createFlowEngine(): Engine {
  return {
    name: 'flow',
    solve: solveByFlow,
    close: async () => {},
  };
}

async function solveByFlow(program: LinearProgram, options: SolveOptions = {}): Promise<SolveResult> {
  const network = recogniseNetwork(program);
  if (network.sideRows.length > 0 || network.sideColumns.length > 0) {
    return { status: 'refused', reason: 'not-a-network', detail: describeMisfits(program, network), ...ENGINE };
  }
  const steps = solveNetworkInSteps(program, network, { shouldStop: createStop(options).reached });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return resultOf(program, step.value, options);
    // Lets signals come through.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function resultOf(program: LinearProgram, outcome: NetworkOutcome, options: SolveOptions): SolveResult {
  if (outcome.status === 'infeasible') return { status: 'infeasible', rows: outcome.rows, ...ENGINE };
  if (outcome.status === 'stopped') return stoppedResult(program, outcome);
  return {
    status: 'optimal',
    values: outcome.values,
    passes: provenPasses(program, outcome),
    prices: options.prices === false ? [] : outcome.rowPrices(),
    statistics: outcome.statistics,
    ...ENGINE,
  };
}

function provenPasses(program: LinearProgram, { levelValues }: NetworkOptimum): PassResult[] {
  return program.objectives.map(({ name }, index) => {
    const value = levelValues[index]!;
    if (!Number.isFinite(value))
      throw new RangeError(`Objective "${name}" has no least value: a column has no upper bound.`);
    return { name, value, bound: value, proven: true, how: 'flow' };
  });
}

function stoppedResult(program: LinearProgram, { values, levelValues, statistics }: NetworkStopped): SolveResult {
  if (!values) {
    const detail = 'Stopped before every source of flow had found a way; what was found so far is no solution.';
    return { status: 'refused', reason: 'time-limit-without-solution', detail, ...ENGINE };
  }
  const passes = program.objectives.map(({ name }, index): PassResult => {
    return { name, value: levelValues[index]!, bound: Number.NEGATIVE_INFINITY, proven: false, how: 'time-limit' };
  });
  return { status: 'stopped', values, passes, prices: [], statistics, ...ENGINE };
}

/** How many rows of which kinds do not fit, for instance `12 commitment-persons, 3 shelter-places`. */
function describeMisfits(program: LinearProgram, network: Network): string {
  const rows = countKinds(network.sideRows, (row) => program.rowLabel(row).kind);
  const columns = countKinds(network.sideColumns, (column) => program.columnLabel(column).kind);
  return [rows && `rows: ${rows}`, columns && `columns: ${columns}`].filter(Boolean).join('; ');
}

function countKinds(indices: Int32Array, kindOf: (index: number) => string): string {
  const counts = new Map<string, number>();
  for (const index of indices) {
    const kind = kindOf(index);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
