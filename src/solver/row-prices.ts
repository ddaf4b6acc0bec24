/** Prices of rows in the words of the engine interface: what one more unit gains at the first objective it changes. */
import type { LinearProgram } from '../model/linear-program.ts';
import type { RowPrice } from './engine.ts';

/** Duals smaller than this are rounding, not prices. */
const SMALLEST_PRICE = 1e-6;

/** `pricesByPass[p][row]` is the dual of the row in pass `p`. Equality rows have no "one more unit" and get no price. */
export function rowPrices(program: LinearProgram, pricesByPass: readonly (Float64Array | undefined)[]): RowPrice[] {
  const found: RowPrice[] = [];
  for (let row = 0; row < program.rowCount; row += 1) {
    if (program.rowLower[row] === program.rowUpper[row]) continue;
    const objective = pricesByPass.findIndex((prices) => Math.abs(prices?.[row] ?? 0) > SMALLEST_PRICE);
    if (objective < 0) continue;
    found.push({ row, objective, price: Math.abs(pricesByPass[objective]![row]!) });
  }
  return found;
}
