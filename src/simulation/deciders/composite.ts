/**
 * The policy's objectives as one number per column, for prices alone: a linear relaxation in lexicographic order has no
 * single price for a place. In the policy's order each objective counts ten times as much per unit as the next one (a week, a
 * family, a child, a point of match, a person-step), so that one roofless week weighs more than any difference further down
 * that one family can make. An assumption of the method, not of the plan: what is decided still obeys the policy's order
 * wherever the prices leave it open.
 */
import type { LinearProgram } from '../../model/linear-program.ts';

/** What one unit of the first objective weighs. The eighth still weighs a thousand. */
const FIRST_WEIGHT = 10_000_000_000;
const STEP = 10;

const MILLION = 1_000_000;
const IN_MILLIONTHS: readonly string[] = ['match', 'evenness'];
/** A largest value over all families has no part per family, and so no price. */
const NO_SUM: readonly string[] = ['longest-excess'];

/** One cost per column. */
export function compositeCosts({ columnCount, objectives }: LinearProgram): Float64Array {
  const costs = new Float64Array(columnCount);
  objectives
    .filter(({ role, name }) => role === 'objective' && !NO_SUM.includes(name))
    .forEach((objective, place) => {
      const weight = FIRST_WEIGHT / STEP ** place / (IN_MILLIONTHS.includes(objective.name) ? MILLION : 1);
      objective.costs.forEach((cost, column) => {
        if (cost !== 0) costs[column] = costs[column]! + weight * cost;
      });
    });
  return costs;
}
