import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { offsetOfJsonError } from '../../src/report/json-error-place.ts';

describe('the place where a text stops being JSON', () => {
  test.each([
    ['{"a": x}', 6],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[01]', 1],
    ['["a\\x"]', 1],
    ['["a\nb"]', 1],
    ['{"a": 1}}', 8],
    ['[1}', 2],
    ['{"a": [1, 2', 11],
    ['"open', 0],
    ['', 0],
  ])('in %j it is offset %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(offsetOfJsonError(text)).toBe(offset);
  });

  propertyTest.prop([fc.json(), fc.integer({ min: 0, max: 2 })])('JSON is read to its end', (text, spaces) => {
    expect(offsetOfJsonError(JSON.stringify(JSON.parse(text), null, spaces))).toBe(
      JSON.stringify(JSON.parse(text), null, spaces).length,
    );
  });

  test('ten thousand open brackets do not overflow the stack', () => {
    expect(offsetOfJsonError('['.repeat(10_000))).toBe(10_000);
  });
});
