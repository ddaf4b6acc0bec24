/** The parameters of the simulated world in words: what each one is, its unit, and what its value rests on. */
import type { Language } from '../domain/text.ts';
import { DUTCH_UNITS, PARAMETERS, WITHOUT_SOURCE } from '../evidence/parameters.ts';
import type { ParameterId } from '../simulation/parameters.ts';

export function sayParameter(parameter: ParameterId, language: Language): string {
  return PARAMETERS[parameter].label[language];
}

/** The unit in words; a unit that is not of the table, such as one from a file, is given as it is. */
export function sayParameterUnit(unit: string, language: Language): string {
  return language === 'en' ? unit : (DUTCH_UNITS[unit] ?? unit);
}

/** What a value rests on. A source that the scenario itself gives is shown as it stands there. */
export function sayParameterSource(parameter: ParameterId, source: string, language: Language): string {
  const ours = [PARAMETERS[parameter].because, WITHOUT_SOURCE].find(({ en }) => en === source);
  return ours?.[language] ?? source;
}
