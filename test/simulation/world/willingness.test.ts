import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import {
  compensationOf,
  declineChance,
  joinChance,
  loadOf,
  withdrawChance,
} from '../../../src/simulation/world/willingness.ts';
import { SETTINGS } from '../an-arm.ts';

const parameters = parameterValues({
  'willingness.join-share': 0.5,
  'willingness.withdraw-share': 0.1,
  'willingness.decline-share': 0.2,
  'willingness.load-effect': 0.4,
  'willingness.compensation-effect': 0.3,
});

describe('willingness', () => {
  it('is that of the scenario at half compensation and an even load', () => {
    const even = { load: 1, compensation: 0.5 };
    expect(joinChance(parameters, even)).toBe(0.5);
    expect(withdrawChance(parameters, even)).toBe(0.1);
    expect(declineChance(parameters, even)).toBe(0.2);
  });

  it('moves by the effect at twice the fair share', () => {
    const heavy = { load: 2, compensation: 0.5 };
    expect(joinChance(parameters, heavy)).toBeCloseTo(0.5 * 0.6, 12);
    expect(withdrawChance(parameters, heavy)).toBeCloseTo(0.1 * 1.4, 12);
    expect(declineChance(parameters, heavy)).toBeCloseTo(0.2 * 1.4, 12);
  });

  it('is no higher below the fair share', () => {
    expect(joinChance(parameters, { load: 0, compensation: 0.5 })).toBe(0.5);
  });

  it('moves by the effect at full compensation, and as far the other way at none', () => {
    expect(joinChance(parameters, { load: 1, compensation: 1 })).toBeCloseTo(0.65, 12);
    expect(joinChance(parameters, { load: 1, compensation: 0 })).toBeCloseTo(0.35, 12);
    expect(declineChance(parameters, { load: 1, compensation: 1 })).toBeCloseTo(0.14, 12);
  });

  it('stays a chance, however heavy the load', () => {
    const crushing = { load: 100, compensation: 0 };
    expect(joinChance(parameters, crushing)).toBe(0);
    expect(declineChance(parameters, crushing)).toBe(1);
  });
});

describe('compensation', () => {
  it('is full where the State is responsible, and the share of the scenario where municipalities are', () => {
    const half = parameterValues({ 'cost.compensation-share': 0.7 });
    expect(compensationOf({ ...SETTINGS, responsibility: 'state' }, half)).toBe(1);
    expect(compensationOf({ ...SETTINGS, responsibility: 'wmo' }, half)).toBe(0.7);
    expect(compensationOf({ ...SETTINGS, responsibility: 'municipalities' }, half)).toBe(0.7);
  });

  it('makes no difference where there are no shelter costs', () => {
    expect(compensationOf({ ...SETTINGS, responsibility: 'family' }, parameters)).toBe(0.5);
  });
});

describe('load', () => {
  it('is a multiple of the fair share, of at least one family of four', () => {
    expect(loadOf(20, 10)).toBe(2);
    expect(loadOf(4, 0.5)).toBe(1);
    expect(loadOf(0, 0)).toBe(0);
  });
});
