/**
 * How willing a municipality is to take part (join), to go on (withdraw) and to take a particular family (decline), all chances
 * of the scenario moved by two circumstances:
 *
 *   willing   = (1 + c × (2 × compensation − 1)) × max(0, 1 − l × max(0, load − 1))
 *   reluctant = (1 − c × (2 × compensation − 1)) × (1 + l × max(0, load − 1))
 *
 * with `c` = `willingness.compensation-effect` (the State compensates: DG20a, BO21), `l` = `willingness.load-effect` (a place must
 * be able to carry it: ACVZ21), compensation the share of the shelter costs that others repay, and load the persons
 * placed in the last year as a multiple of the fair share. A chance is the parameter times willing (join) or reluctant
 * (withdraw, decline), within 0 and 1. The parameters hold at half compensation and an even load. The sizes are assumptions.
 */
import type { ParameterValues } from '../parameters.ts';
import type { WorldSettings } from '../study.ts';

export interface Circumstances {
  /** Persons placed in the last 52 weeks as a multiple of the fair share. */
  readonly load: number;
  /** Share of the shelter costs that others repay, 0 to 1. */
  readonly compensation: number;
}

export function joinChance(parameters: ParameterValues, circumstances: Circumstances): number {
  const { load, compensation } = circumstances;
  const byCompensation = 1 + parameters['willingness.compensation-effect'] * (2 * compensation - 1);
  const byLoad = Math.max(0, 1 - parameters['willingness.load-effect'] * Math.max(0, load - 1));
  return asChance(parameters['willingness.join-share'] * byCompensation * byLoad);
}

export function withdrawChance(parameters: ParameterValues, circumstances: Circumstances): number {
  return asChance(parameters['willingness.withdraw-share'] * reluctance(parameters, circumstances));
}

export function declineChance(parameters: ParameterValues, circumstances: Circumstances): number {
  return asChance(parameters['willingness.decline-share'] * reluctance(parameters, circumstances));
}

/**
 * What a municipality gets back of the costs of shelter: all where the State itself is responsible, the share of the
 * scenario where municipalities are; where the family is, there are no such costs, and it makes no difference.
 */
export function compensationOf({ responsibility }: WorldSettings, parameters: ParameterValues): number {
  if (responsibility === 'state') return 1;
  return responsibility === 'family' ? 0.5 : parameters['cost.compensation-share'];
}

/**
 * Persons placed as a multiple of the fair share, where a fair share of less than one family of four counts as one: with so
 * few families, one more or less says nothing.
 */
export function loadOf(personsPlaced: number, fairShare: number): number {
  return personsPlaced / Math.max(PERSONS_OF_A_FAMILY, fairShare);
}

/** Two adults and two children, or one and three. */
export const PERSONS_OF_A_FAMILY = 4;

function reluctance(parameters: ParameterValues, { load, compensation }: Circumstances): number {
  const byCompensation = 1 - parameters['willingness.compensation-effect'] * (2 * compensation - 1);
  return byCompensation * (1 + parameters['willingness.load-effect'] * Math.max(0, load - 1));
}

function asChance(value: number): number {
  return Math.min(1, Math.max(0, value));
}
