/**
 * An engine that minimises costs of a decider's own first, and the policy's objectives, in their order, among what is then
 * equal. The plan says of those objectives what they are worth, without any claim that they could not be better.
 */
import type { LinearObjective, LinearProgram } from '../../model/linear-program.ts';
import type { Engine, SolveResult } from '../../solver/engine.ts';

/** Whole numbers, one per column. */
export type Steer = (program: LinearProgram) => Float64Array;

/** @param onResult is told whether the costs were proven to be the least. */
export function steeredEngine(inner: Engine, steer: Steer, onResult: (proven: boolean) => void): Engine {
  return {
    name: inner.name,
    async solve(program, options) {
      if (program.objectives.length === 0) return inner.solve(program, options);
      const first: LinearObjective = { name: 'steer', costs: steer(program), constant: 0, role: 'objective' };
      const result = await inner.solve({ ...program, objectives: [first, ...program.objectives] }, options);
      onResult('passes' in result && result.passes[0]!.proven);
      return withoutSteer(result);
    },
    close: () => inner.close(),
  };
}

function withoutSteer(result: SolveResult): SolveResult {
  if (!('passes' in result)) return result;
  return {
    ...result,
    status: result.status === 'stopped' ? 'stopped' : 'feasible',
    passes: result.passes.slice(1).map((pass) => ({
      ...pass,
      bound: Number.NEGATIVE_INFINITY,
      proven: false,
      how: 'not-attempted',
    })),
    prices: result.prices.flatMap((price) => (price.objective > 0 ? { ...price, objective: price.objective - 1 } : [])),
  };
}
