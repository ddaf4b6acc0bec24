/** Passes of the engine → values with their proof, in the units that people read. */
import type { ObjectiveResult } from '../domain/plan.ts';
import type { Model } from '../model/build-model.ts';
import type { Objective } from '../model/objectives/objective.ts';
import type { PassResult } from '../solver/engine.ts';

const MILLION = 1_000_000;

export function objectiveResults(model: Model, passes: readonly PassResult[]): ObjectiveResult[] {
  let earlierProven = true;
  return model.objectives.map((objective, index) => {
    const result = toResult(model, objective, passes[index]!, earlierProven);
    earlierProven &&= result.proven;
    return result;
  });
}

function toResult(model: Model, objective: Objective, pass: PassResult, earlierProven: boolean): ObjectiveResult {
  const value = inUnits(objective, pass.value);
  const bound = Number.isFinite(pass.bound) ? inUnits(objective, pass.bound) : null;
  return {
    name: objective.id,
    unit: objective.unit(model.data),
    sense: objective.sense,
    value,
    bound,
    gap: bound === null ? null : Math.abs(value - bound) / Math.max(1, Math.abs(value)),
    proven: pass.proven,
    conditional: pass.proven && !earlierProven,
    how: pass.how,
  };
}

/** The model minimises whole numbers; `0 −` keeps a zero from becoming a negative zero. */
function inUnits(objective: Objective, value: number): number {
  const whole = objective.sense === 'maximise' ? 0 - value : value;
  return objective.scale === 'millionths' ? whole / MILLION : whole;
}
