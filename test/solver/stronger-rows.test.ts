import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../src/model/linear-program.ts';
import { recogniseFamilies } from '../../src/solver/family-structure.ts';
import { isFeasible } from '../../src/solver/program-arithmetic.ts';
import { strongerProgram } from '../../src/solver/stronger-rows.ts';

/** Families of so many persons, each with one way to use the room and, unless it must, one way not to. */
function families(persons: readonly number[], room: number, must: readonly boolean[] = []): LinearProgram {
  const columns = persons.flatMap((size, family) => [{ family, size }, ...(must[family] ? [] : [{ family, size: 0 }])]);
  const entries = columns.map(({ family, size }) => [
    { row: family, value: 1 },
    ...(size > 0 ? [{ row: persons.length, value: size }] : []),
  ]);
  const columnStart = new Int32Array(columns.length + 1);
  entries.forEach((list, column) => {
    columnStart[column + 1] = columnStart[column]! + list.length;
  });
  return {
    columnCount: columns.length,
    rowCount: persons.length + 1,
    columnUpper: new Float64Array(columns.length).fill(1),
    rowLower: Float64Array.from([...persons.map(() => 1), Number.NEGATIVE_INFINITY]),
    rowUpper: Float64Array.from([...persons.map(() => 1), room]),
    columnStart,
    rowIndex: Int32Array.from(entries.flat(), ({ row }) => row),
    value: Float64Array.from(entries.flat(), ({ value }) => value),
    objectives: [],
    columnLabel: (column) => ({ kind: 'column', ids: [column] }),
    rowLabel: (row) => ({ kind: 'row', ids: [row] }),
  };
}

const stronger = (program: LinearProgram) => strongerProgram(program, recogniseFamilies(program));

/** Whether a point in fractions keeps the rows, within rounding. */
function keepsRows(program: LinearProgram, values: readonly number[]): boolean {
  const activity = new Float64Array(program.rowCount);
  values.forEach((amount, column) => {
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at += 1) {
      activity[program.rowIndex[at]!]! += program.value[at]! * amount;
    }
  });
  return activity.every((sum, row) => sum <= program.rowUpper[row]! + 1e-9 && sum >= program.rowLower[row]! - 1e-9);
}

const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });

describe('the rows added to a row in persons', () => {
  it('are kept by every whole plan, whoever must be there', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.boolean()), (persons, room, musts) => {
        const must = persons.map(() => musts.next().value && musts.next().value);
        const program = families(persons, room, must);
        const { program: more } = stronger(program);
        for (let mask = 0; mask < 2 ** persons.length; mask += 1) {
          const values = persons.flatMap((_, family) => {
            const uses = (mask >> family) & 1;
            return must[family] ? [1] : [uses, 1 - uses];
          });
          const point = Float64Array.from(values);
          expect(isFeasible(more, point)).toBe(isFeasible(program, point));
        }
      }),
    );
  });

  it('let at most one family in where no two fit, though parts of them would', () => {
    const program = families([2, 3, 3], 4);
    const parts = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
    expect(keepsRows(program, parts)).toBe(true);
    expect(keepsRows(stronger(program).program, parts)).toBe(false);
  });

  it('count with the room that those leave who are there in any case', () => {
    const program = families([6, 2, 2], 9, [true]);
    const parts = [1, 0.75, 0.25, 0.75, 0.25];
    expect(keepsRows(program, parts)).toBe(true);
    expect(keepsRows(stronger(program).program, parts)).toBe(false);
  });

  it('stand behind the own rows of the program, whose prices get what they are worth', () => {
    const program = families([2, 3, 3], 4);
    const { program: more, ownPrices } = stronger(program);
    expect(more.rowCount).toBeGreaterThan(program.rowCount);
    expect(more.rowUpper.slice(0, program.rowCount)).toEqual(program.rowUpper);
    const prices = new Float64Array(more.rowCount);
    prices[program.rowCount] = -6;
    expect(ownPrices(prices)[persons]).toBeLessThan(0);
  });

  it('are none where the row in persons says it all', () => {
    const program = families([1, 1, 1], 2);
    expect(stronger(program).program).toBe(program);
  });
});

/** The row in persons of `families` with three families. */
const persons = 3;
