import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { displacementShareOf, guardedOverTheYear } from '../../../src/simulation/world/displacement.ts';

describe('the displacement share', () => {
  it('is homes used of those falling free in the same weeks', () => {
    expect(displacementShareOf(3, 520, 52)).toBeCloseTo(3 / 520, 12);
    expect(displacementShareOf(3, 520, 26)).toBeCloseTo(3 / 260, 12);
  });

  it('is not known without a figure, nor where nothing falls free', () => {
    expect(displacementShareOf(3, undefined, 52)).toBeUndefined();
    expect(displacementShareOf(0, 0, 52)).toBeUndefined();
    expect(displacementShareOf(0, 520, 0)).toBeUndefined();
  });
});

describe('the guard over the year', () => {
  const facts = { id: 'GM0001', name: 'One', figures: new Map(), vacatedPerYear: 1_000 };
  const placedIn = (...weeks: number[]) => weeks.map((week) => ({ week, persons: 3, temporary: false }));
  /** How many homes a plan may use within its horizon, as its rule counts them. */
  const roomIn = (placed: ReturnType<typeof placedIn>, week: number, horizon = 26, share = 0.006) =>
    Math.floor((share * guardedOverTheYear({ facts, placed }, share, week, horizon).vacatedPerYear! * horizon) / 52);

  it('leaves a plan its own guard when nothing was used', () => {
    expect(guardedOverTheYear({ facts, placed: [] }, 0.006, 100, 26)).toBe(facts);
    expect(roomIn([], 100)).toBe(3);
  });

  it('takes off what was used within the year, and gives it back after it', () => {
    const placed = placedIn(50, 51, 52, 53);
    expect(roomIn(placed, 60)).toBe(2);
    expect(roomIn(placed, 101)).toBe(2);
    expect(roomIn(placed, 102)).toBe(3);
    expect(roomIn(placedIn(50, 51, 52, 53, 54, 55, 56), 60)).toBe(0);
  });

  it('counts no temporary homes, which nobody else waited for', () => {
    const temporary = placedIn(50, 51, 52, 53).map((each) => ({ ...each, temporary: true }));
    expect(roomIn(temporary, 60)).toBe(3);
  });

  test.prop([
    fc.integer({ min: 1, max: 20_000 }),
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.integer({ min: 1, max: 52 }),
    fc.nat({ max: 60 }),
  ])('never leaves more than the year does, nor less than nothing', (vacatedPerYear, millionths, horizon, used) => {
    const share = millionths / 1_000_000;
    const municipality = { facts: { ...facts, vacatedPerYear }, placed: placedIn(...new Array<number>(used).fill(9)) };
    const seen = guardedOverTheYear(municipality, share, 10, horizon);
    const room = Math.floor((millionths * seen.vacatedPerYear! * horizon) / 52_000_000);
    const ofYear = Math.floor((millionths * vacatedPerYear) / 1_000_000);
    expect(room).toBeLessThanOrEqual(Math.max(0, ofYear - used));
    expect(room).toBeGreaterThanOrEqual(0);
  });
});
