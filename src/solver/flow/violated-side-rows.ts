/** Which of the rows that a network leaves out a solution breaks. */
import type { LinearProgram } from '../../model/linear-program.ts';
import type { Network } from './network.ts';

/** The side rows broken by the values, in ascending order. Whole numbers are compared exactly. */
export function violatedSideRows(program: LinearProgram, network: Network, values: ArrayLike<number>): number[] {
  const { columnCount, columnStart, rowIndex, value, rowLower, rowUpper } = program;
  const activity = new Float64Array(program.rowCount);
  for (let column = 0; column < columnCount; column++) {
    const amount = values[column]!;
    if (amount === 0) continue;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      activity[rowIndex[at]!]! += value[at]! * amount;
    }
  }
  return [...network.sideRows].filter((row) => activity[row]! < rowLower[row]! || activity[row]! > rowUpper[row]!);
}
