import { describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../../src/model/linear-program.ts';
import { recogniseFamilies } from '../../../src/solver/family-structure.ts';
import { withSettledSteps } from '../../../src/solver/highs/settled-steps.ts';

/** One family of three persons with a place or none; one person is free, two steps cost 5 and 2, a third 9. */
const program: LinearProgram = {
  columnCount: 5,
  rowCount: 2,
  columnUpper: new Float64Array([1, 1, 1, 1, 1]),
  rowLower: new Float64Array([1, Number.NEGATIVE_INFINITY]),
  rowUpper: new Float64Array([1, 1]),
  columnStart: new Int32Array([0, 2, 3, 4, 5, 6]),
  rowIndex: new Int32Array([0, 1, 0, 1, 1, 1]),
  value: new Float64Array([1, 3, 1, -1, -1, -1]),
  objectives: [{ name: 'steps', costs: new Int32Array([0, 0, 5, 2, 9]), constant: 0, role: 'objective' }],
  columnLabel: (column) => ({ kind: 'column', ids: [column] }),
  rowLabel: (row) => ({ kind: 'row', ids: [row] }),
};

const settled = (...values: number[]) =>
  Array.from(withSettledSteps(program, recogniseFamilies(program), Float64Array.from(values)));

describe('the steps of a plan, whatever pass found it', () => {
  it('are the cheapest that its families need', () => {
    expect(settled(1, 0, 1, 1, 1)).toEqual([1, 0, 1, 1, 0]);
    expect(settled(1, 0, 0, 1, 1)).toEqual([1, 0, 1, 1, 0]);
  });

  it('are none when its families need none', () => {
    expect(settled(0, 1, 1, 0, 1)).toEqual([0, 1, 0, 0, 0]);
  });
});
