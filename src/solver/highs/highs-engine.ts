/** The HiGHS engine: any program, exact up to normal size, with bound and gap stated beyond. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { Engine, SolveOptions, SolveResult } from '../engine.ts';
import { recogniseFamilies } from '../family-structure.ts';
import { isFeasible } from '../program-arithmetic.ts';
import { rowPrices } from '../row-prices.ts';
import { createStop, type Stop, StoppedError } from '../stop.ts';
import { createDefaultHighs, type HighsHost } from './highs-host.ts';
import { infeasibleRows } from './infeasible-rows.ts';
import { type SearchOutcome, searchLexicographically } from './lexicographic-search.ts';

/** Solves by one exact pass per objective; throws `RangeError` when the start breaks the program. */
export function createHighsEngine(host: HighsHost = createDefaultHighs()): Engine {
  return {
    name: 'highs',
    async solve(program, options = {}) {
      const stop = createStop(options);
      if (options.start && !isFeasible(program, options.start)) {
        throw new RangeError('The start does not satisfy the program.');
      }
      const asked = withObjective(program);
      const outcome = await searchLexicographically({
        program: asked,
        structure: recogniseFamilies(asked),
        host,
        stop,
        ...(options.start ? { start: options.start } : {}),
        ...(options.goOn ? { goOn: options.goOn } : {}),
        ...(options.effort === undefined ? {} : { effort: options.effort }),
      });
      return searchResult(program, outcome, { engine: 'highs', engineVersion: host.version() }, options, host, stop);
    },
    close: () => host.close(),
  };
}

/** Without objectives any plan will do: one objective without costs asks for it. */
export function withObjective(program: LinearProgram): LinearProgram {
  if (program.objectives.length > 0) return program;
  const costs = new Int32Array(program.columnCount);
  return { ...program, objectives: [{ name: 'any', costs, constant: 0, role: 'objective' }] };
}

/** Puts the outcome of the passes in the words of the engine interface. */
export async function searchResult(
  program: LinearProgram,
  outcome: SearchOutcome,
  identity: { readonly engine: string; readonly engineVersion: string },
  options: SolveOptions,
  host: HighsHost,
  stop: Stop,
): Promise<SolveResult> {
  if (outcome.status === 'infeasible') {
    return { status: 'infeasible', rows: await causeWithinTime(program, host, stop), ...identity };
  }
  if (outcome.status === 'without-solution') {
    const detail = 'The time limit or the signal ended the solve before a first solution was found.';
    return { status: 'refused', reason: 'time-limit-without-solution', detail, ...identity };
  }
  const { state, values } = outcome;
  const passes = state.passes.slice(0, program.objectives.length);
  const open = passes.some((pass, index) => program.objectives[index]!.role === 'objective' && !pass.proven);
  return {
    status: outcome.status === 'stopped' ? 'stopped' : open ? 'feasible' : 'optimal',
    values,
    passes,
    prices: options.prices === false ? [] : rowPrices(program, state.rowPrices),
    statistics: state.statistics,
    ...identity,
  };
}

/** That the program is infeasible is proven; when the time is up the cause stays as large as the program. */
async function causeWithinTime(program: LinearProgram, host: HighsHost, stop: Stop): Promise<number[]> {
  try {
    return await infeasibleRows(program, host, stop);
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    return Array.from({ length: program.rowCount }, (_, row) => row);
  }
}
