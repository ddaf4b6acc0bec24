import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/input/nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['voluntry', ['none', 'voluntary'], 'voluntary'],
    ['objectvies', ['objectives', 'key'], 'objectives'],
    ['horizonweeks', ['horizonWeeks'], 'horizonWeeks'],
    ['family id', ['family_id'], 'family_id'],
    ['GM0856', ['GM0344', 'GM0855'], 'GM0855'],
    ['0855', ['GM0344', 'GM0855'], 'GM0855'],
    ['mnaipulate', ['manipulate'], 'manipulate'],
  ])('to %j among %j is %j', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected);
  });

  it.each([
    ['GM9999', ['GM0299', 'GM9988']],
    ['q', ['f', 'm']],
    ['Utopia', ['Utrecht', 'Urk']],
    ['', ['a']],
    ['x'.repeat(1000), ['y'.repeat(1000)]],
  ])('to %j is none of those that differ too much', (name, candidates) => {
    expect(nearest(name, candidates)).toBe('');
  });
});
