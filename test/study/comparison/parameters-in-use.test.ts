import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterValues, WITHOUT_SOURCE } from '../../../src/evidence/parameters.ts';
import { sayParameterSource } from '../../../src/i18n/parameters.ts';
import { isAssumed } from '../../../src/report/comparison/assumed.ts';
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

  it('is an assumption where the scenario gives another value and no source, whatever the value of the table rests on', () => {
    const id = 'cost.shelter-person-year';
    expect(PARAMETERS[id].basis).toBe('source');
    const own = (value: number) => anArm('A', { parameters: parameterValues({ [id]: value }), own: [{ id, value }] });
    const given = parameterInUse(own(20_000), id);
    expect(given).toMatchObject({ value: 20_000, basis: 'assumption', source: WITHOUT_SOURCE.en });
    expect(sayParameterSource(id, given.source, 'nl')).toBe(WITHOUT_SOURCE.nl);
    expect(parameterInUse(own(PARAMETERS[id].value), id).basis).toBe('source');
  });

  it('counts every own value without a source among the assumptions', () => {
    const values = Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].most]));
    const own = PARAMETER_IDS.map((id) => ({ id, value: PARAMETERS[id].most })).filter(
      ({ id, value }) => value !== PARAMETERS[id].value,
    );
    const arm = anArm('A', { parameters: parameterValues(values), own });
    const held = PARAMETER_IDS.filter(
      (id) => PARAMETERS[id].basis === 'source' && PARAMETERS[id].most === PARAMETERS[id].value,
    );
    expect(parametersInUse(arm).filter(isAssumed)).toHaveLength(PARAMETER_IDS.length - held.length);
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
