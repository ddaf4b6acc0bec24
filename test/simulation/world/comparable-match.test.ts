import { describe, expect, it } from 'vitest';
import { comparableMatch } from '../../../src/simulation/world/comparable-match.ts';

describe('the match of a placement', () => {
  it('is measured by the default weights, whatever the policy weighs by', () => {
    const matchParts = { labour: 0.5, ties: 1, preference: 0.2 };
    expect(comparableMatch({ match: 0.5, matchParts })).toBe(0.58);
    expect(comparableMatch({ match: 0.9, matchParts })).toBe(0.58);
  });

  it('of a match table is taken as it is, and of no placement is none', () => {
    expect(comparableMatch({ match: 1.3 })).toBe(1.3);
    expect(comparableMatch({})).toBeUndefined();
  });
});
