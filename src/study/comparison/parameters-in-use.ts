/** The values an arm runs with, the range in which each may reasonably lie, and where they come from. */
import { PARAMETERS, type ParameterDefinition } from '../../evidence/parameters.ts';
import { PARAMETER_IDS, type ParameterId } from '../../simulation/parameters.ts';
import type { Arm } from '../../simulation/study.ts';
import type { ParameterInUse } from './comparison.ts';

type ArmParameters = Pick<Arm, 'parameters' | 'own'>;

export function parametersInUse(arm: ArmParameters): ParameterInUse[] {
  return PARAMETER_IDS.map((id) => parameterInUse(arm, id));
}

/**
 * The scenario's own range where it gives one. Else that of the table, stretched to hold the value used; but a value
 * that the table holds for certain, or for a choice, stays so.
 */
export function parameterInUse(arm: ArmParameters, id: ParameterId): ParameterInUse {
  const definition: ParameterDefinition = PARAMETERS[id];
  const value = arm.parameters[id];
  const own = arm.own.find((each) => each.id === id);
  const certain = definition.low === definition.high;
  const low = own?.low ?? (certain ? value : Math.min(definition.low, value));
  const high = own?.high ?? (certain ? value : Math.max(definition.high, value));
  return {
    parameter: id,
    value,
    low: Math.min(low, value),
    high: Math.max(high, value),
    unit: definition.unit,
    basis: own ? 'scenario' : definition.basis,
    source: own?.source ?? definition.because.en,
  };
}
