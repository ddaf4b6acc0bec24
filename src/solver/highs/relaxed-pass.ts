/** The relaxation of a pass, taken from what was solved ahead when it fits. */
import type { KeptObjective } from '../lagrangian-bound.ts';
import { type Choice, choicesOf } from './pricing.ts';
import type { RelaxationOutcome, RelaxedPass } from './relaxation.ts';
import { considerPlan, count, objectiveAt, type SearchState } from './search-state.ts';

/** Solves the relaxation of a pass; `ahead` holds a relaxation whose point keeps the values assumed, when looking ahead. */
export async function relaxPass(
  state: SearchState,
  index: number,
  columns: Int32Array,
  kept: readonly KeptObjective[],
  ahead?: RelaxedPass,
): Promise<RelaxationOutcome> {
  const known = state.ahead.get(index);
  if (!ahead) state.ahead.delete(index);
  if (known && kept.every(({ atMost }, earlier) => atMost === known.atMost[earlier])) return known.relaxed;
  const { program, structure, promising } = state.input;
  const choices: Choice[] = [...(ahead ?? state).loaded];
  if (ahead) choices.push(...ahead.support);
  if (choices.length === 0 && promising) choices.push(...choicesOf({ program, structure }, promising));
  if (state.incumbent) choices.push(...choicesOf({ program, structure }, state.incumbent.support));
  const outcome = await state.relaxation.solve(
    {
      columns,
      costs: objectiveAt(state, index).costs,
      kept,
      promising: choices,
      holdPoint: ahead !== undefined || state.incumbent !== undefined,
    },
    state.input.stop,
  );
  count(state, 'relaxations');
  if (outcome.status === 'solved') count(state, 'rounds', outcome.rounds);
  return outcome;
}

/** A relaxed point that happens to be whole is a plan, once it is verified. */
export function considerRelaxed(state: SearchState, relaxed: RelaxedPass): void {
  const values = new Float64Array(state.input.program.columnCount);
  for (let index = 0; index < relaxed.support.length; index += 1) {
    const value = relaxed.supportValues[index]!;
    const whole = Math.round(value);
    if (Math.abs(value - whole) > 1e-6) return;
    for (const column of relaxed.support[index]!) values[column] = values[column]! + whole;
  }
  considerPlan(state, values);
}
