/** The values an arm runs with, the range in which each may reasonably lie, and where they come from. */
import { PARAMETERS, type ParameterDefinition, WITHOUT_SOURCE } from '../../evidence/parameters.ts';
import { PARAMETER_IDS, type ParameterId } from '../../simulation/parameters.ts';
import type { Arm, OwnParameter } from '../../simulation/study.ts';
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
    ...restsOn(definition, own),
  };
}

/** Another value than the table's rests on what the scenario says of it; when that is nothing, on nothing. */
function restsOn(table: ParameterDefinition, own: OwnParameter | undefined): Pick<ParameterInUse, 'basis' | 'source'> {
  if (own?.source !== undefined) return { basis: 'scenario', source: own.source };
  if (own && own.value !== table.value) return { basis: 'assumption', source: WITHOUT_SOURCE.en };
  return { basis: table.basis, source: table.because.en };
}
