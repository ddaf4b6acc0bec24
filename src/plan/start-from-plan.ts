/** An earlier plan as the point from which an engine may start on a week that hardly differs. */
import type { Plan } from '../domain/plan.ts';
import type { Model } from '../model/build-model.ts';
import type { LinearProgram } from '../model/linear-program.ts';
import { isFeasible, rowActivities } from '../solver/program-arithmetic.ts';
import { readPlanBack } from './read-plan-back.ts';

/** @returns one value per column, or undefined when the plan does not hold in this week. */
export function startFromPlan(model: Model, plan: Plan): Float64Array | undefined {
  const values = readPlanBack(model, plan)?.values;
  if (!values) return undefined;
  completeSwitches(model, values);
  return isFeasible(model.program, values) ? values : undefined;
}

/** The columns beside stays and homes (steps, switches) follow from these: each is 1 when a row needs it, cheapest first. */
function completeSwitches({ program, data }: Model, values: Float64Array): void {
  const activity = rowActivities(program, values);
  for (let column = data.stays.list.length + data.homes.count; column < program.columnCount; column++) {
    const entries = entriesOf(program, column);
    if (!entries.some(({ row, value }) => value < 0 && activity[row]! > program.rowUpper[row]!)) continue;
    values[column] = 1;
    for (const { row, value } of entries) activity[row]! += value;
  }
}

function entriesOf(program: LinearProgram, column: number): { readonly row: number; readonly value: number }[] {
  const { columnStart, rowIndex, value } = program;
  const from = columnStart[column]!;
  return [...rowIndex.subarray(from, columnStart[column + 1])].map((row, at) => ({ row, value: value[from + at]! }));
}
