import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { smallestPinConflict } from '../../src/plan/pin-conflict.ts';

/** Pins can hold unless they contain one of the given conflicts. */
const without =
  (...conflicts: readonly (readonly string[])[]) =>
  (families: readonly string[]): Promise<boolean> =>
    Promise.resolve(!conflicts.some((conflict) => conflict.every((family) => families.includes(family))));

describe('the smallest set of pins that cannot hold', () => {
  test('is empty when all can', async () => {
    expect(await smallestPinConflict(['a', 'b'], without())).toEqual([]);
    expect(await smallestPinConflict([], without())).toEqual([]);
  });

  test('is one pin when that is impossible on its own', async () => {
    expect(await smallestPinConflict(['a', 'b', 'c'], without(['b']))).toEqual(['b']);
  });

  test('leaves out pins that have nothing to do with it', async () => {
    expect(new Set(await smallestPinConflict(['a', 'b', 'c', 'd', 'e'], without(['b', 'd'])))).toEqual(
      new Set(['b', 'd']),
    );
  });

  test('is the smaller of two conflicts that overlap, whichever comes first in the list', async () => {
    const large = ['a', 'b', 'c', 'd'];
    const small = ['d', 'e'];
    expect(new Set(await smallestPinConflict(['a', 'b', 'c', 'd', 'e'], without(large, small)))).toEqual(
      new Set(small),
    );
    expect(new Set(await smallestPinConflict(['e', 'd', 'c', 'b', 'a'], without(large, small)))).toEqual(
      new Set(small),
    );
    const three = ['a', 'b', 'f'];
    expect(new Set(await smallestPinConflict(['a', 'b', 'c', 'd', 'e', 'f'], without(large, three)))).toEqual(
      new Set(three),
    );
  });

  test('may be all pins together', async () => {
    const all = ['a', 'b', 'c'];
    expect(new Set(await smallestPinConflict(all, without(all)))).toEqual(new Set(all));
  });

  const PINS = ['a', 'b', 'c', 'd', 'e', 'f'];
  const conflicts = fc.array(fc.uniqueArray(fc.constantFrom(...PINS), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 5,
  });

  property.prop([conflicts])('cannot hold, while every smaller set can', async (given) => {
    const canHold = without(...given);
    const found = await smallestPinConflict(PINS, canHold);
    expect(await canHold(found)).toBe(false);
    for (const left of found) expect(await canHold(found.filter((each) => each !== left))).toBe(true);
    expect(found.length).toBe(Math.min(...given.map(({ length }) => length)));
  });
});
