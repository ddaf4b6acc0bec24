/**
 * An engine that does what people do without a tool: it gives each family in turn the choice that comes first for it, as far
 * as there is room, and never reconsiders. Because it answers the same linear program as every engine, the rules, the plan
 * and its check are those of the planner.
 */
import type { Label, LinearObjective, LinearProgram } from '../../model/linear-program.ts';
import type { Engine, PassResult } from '../../solver/engine.ts';
import { type FamilyStructure, recogniseFamilies } from '../../solver/family-structure.ts';
import { greedyPlan } from '../../solver/greedy-plan.ts';
import { lagrangianBound } from '../../solver/lagrangian-bound.ts';
import { objectiveValue, supportOf } from '../../solver/program-arithmetic.ts';

export interface Turns {
  /** The ids of the families, in the order in which they choose. */
  readonly order: readonly string[];
  /** What a family wants least of, most important first: one whole number per column, by its label. */
  readonly wishes: readonly ((label: Label) => number)[];
}

const VERSION = '1.0.0';

/** @param inner answers programs without objectives, and those where taking turns gets stuck (pins). */
export function oneByOneEngine(inner: Engine, { order, wishes }: Turns): Engine {
  const turn = new Map(order.map((id, position) => [id, position]));
  return {
    name: inner.name,
    async solve(program, options) {
      if (program.objectives.length === 0) return inner.solve(program, options);
      const structure = recogniseFamilies(program);
      const turnOf = Array.from(structure.choiceRow, (row) => turn.get(String(program.rowLabel(row).ids[0])) ?? 0);
      const turns = Array.from(turnOf.keys()).sort((one, other) => turnOf[one]! - turnOf[other]!);
      const columns = Int32Array.from({ length: program.columnCount }, (_, column) => column);
      const values = greedyPlan(wishing(program, wishes), structure, columns, undefined, turns);
      if (!values) return inner.solve(program, options);
      const passes = judge(program, structure, columns, values);
      const asked = passes.filter((_, index) => program.objectives[index]!.role === 'objective');
      return {
        status: asked.every(({ proven }) => proven) ? 'optimal' : 'feasible',
        values,
        passes,
        prices: [],
        engine: 'one-by-one',
        engineVersion: VERSION,
        statistics: {},
      };
    },
    close: async () => {},
  };
}

/** The program with the wishes before its own objectives, which still settle what the wishes leave open. */
function wishing(program: LinearProgram, wishes: Turns['wishes']): LinearProgram {
  const labels = Array.from({ length: program.columnCount }, (_, column) => program.columnLabel(column));
  const first = wishes.map(
    (wish, index): LinearObjective => ({
      name: `wish:${index}`,
      role: 'objective',
      constant: 0,
      costs: Float64Array.from(labels, wish),
    }),
  );
  return { ...program, objectives: [...first, ...program.objectives] };
}

/** Every family's cheapest choice, as if it were alone, is a bound that always holds; where it is reached it is proof. */
function judge(
  program: LinearProgram,
  structure: FamilyStructure,
  columns: Int32Array,
  values: Float64Array,
): PassResult[] {
  const support = supportOf(values);
  return program.objectives.map((objective) => {
    const value = objectiveValue(objective, values, support);
    const question = { program, structure, columns, costs: objective.costs, kept: [] };
    const bound = Math.min(value, Math.ceil(lagrangianBound(question, new Float64Array(0)).bound) + objective.constant);
    const proven = bound === value;
    return { name: objective.name, value, bound, proven, how: proven ? 'bound-reached' : 'not-attempted' };
  });
}
