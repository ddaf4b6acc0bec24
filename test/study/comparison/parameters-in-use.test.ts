import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterValues } from '../../../src/evidence/parameters.ts';
import { PARAMETER_IDS } from '../../../src/simulation/parameters.ts';
import { parameterInUse, parametersInUse } from '../../../src/study/comparison/parameters-in-use.ts';
import { anArm } from './study-builder.ts';

const ID = 'arrivals.families-per-year';

describe('a parameter in use', () => {
  it('is that of the table unless the scenario says otherwise', () => {
    const { value, low, high, unit, basis, because } = PARAMETERS[ID];
    expect(parameterInUse(anArm('A'), ID)).toEqual({
      parameter: ID,
      value,
      low,
      high,
      unit,
      basis,
      source: because.en,
    });
    expect(parametersInUse(anArm('A')).map(({ parameter }) => parameter)).toEqual(PARAMETER_IDS);
  });

  it('takes the range and the source of the scenario', () => {
    const own = [{ id: ID, value: 300, low: 280, high: 310, source: 'own count' }] as const;
    const arm = anArm('A', { parameters: parameterValues({ [ID]: 300 }), own });
    expect(parameterInUse(arm, ID)).toMatchObject({
      value: 300,
      low: 280,
      high: 310,
      basis: 'scenario',
      source: 'own count',
    });
  });

  it('stretches the range of the table to a value of the scenario that lies beyond it', () => {
    const arm = anArm('A', { parameters: parameterValues({ [ID]: 300 }), own: [{ id: ID, value: 300 }] });
    expect(parameterInUse(arm, ID)).toMatchObject({ low: PARAMETERS[ID].low, high: 300 });
  });

  it('a choice stays a choice when the scenario chooses otherwise', () => {
    const id = 'homes.temporary-per-year';
    const arm = anArm('A', { parameters: parameterValues({ [id]: 40 }), own: [{ id, value: 40 }] });
    expect(parameterInUse(arm, id)).toMatchObject({ value: 40, low: 40, high: 40 });
  });
});
