/**
 * A program that HiGHS 1.15.3 gets wrong with its presolve rule "enumeration": the deciding pass of a simulated week (109 families,
 * `weeks-over-cap`), of which 3518 is the optimum. With the rule HiGHS calls it infeasible, or proves a start of 3534.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ArrayModel } from '../../../src/solver/array-model.ts';
import { createHighsInstance } from '../../../src/solver/highs/highs-instance.ts';

type Numbers = readonly (number | 'inf' | '-inf')[];

const OPTIMUM = 3518;

function program(): ArrayModel {
  const stored = JSON.parse(readFileSync('test/golden/highs-presolve.json', 'utf8'));
  const numbers = (values: Numbers): Float64Array =>
    Float64Array.from(values, (value) => (typeof value === 'number' ? value : value === 'inf' ? Infinity : -Infinity));
  return {
    ...stored,
    costs: numbers(stored.costs),
    columnUpper: numbers(stored.columnUpper),
    rowLower: numbers(stored.rowLower),
    rowUpper: numbers(stored.rowUpper),
    columnStart: Int32Array.from(stored.columnStart),
    rowIndex: Int32Array.from(stored.rowIndex),
    value: numbers(stored.value),
  };
}

it('HiGHS finds and proves the optimum of a program that its enumeration rule spoils', async () => {
  const highs = await createHighsInstance();
  const answer = highs.carryOut({ kind: 'solve-integer', model: program() });
  if (answer.kind !== 'integer' || !answer.columnValue) throw new Error(`HiGHS answered ${JSON.stringify(answer)}`);
  const { costs } = program();
  const value = answer.columnValue.reduce((sum, x, column) => sum + Math.round(x) * costs[column]!, 0);
  expect([answer.status, value]).toEqual(['optimal', OPTIMUM]);
  expect(Math.ceil(answer.bound - 1e-6)).toBe(OPTIMUM);
});
