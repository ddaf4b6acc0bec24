import { CENTRAL } from '../../domain/planning-week.ts';
import type { ModelData } from '../model-data.ts';
import type { Objective } from './objective.ts';

export const schoolChanges: Objective = {
  id: 'school-changes',
  sentence: 'As few children as possible have to change school.',
  source: 'UN CRC art. 3; VNG23',
  sense: 'minimise',
  unit: () => 'children',
  scale: 'whole',
  homeCost: (data, home) => schoolChangesOf(data, data.homes.family[home]!, data.homes.municipality[home]!),
};

/** Children of 4 to 17 of the family who would change school by living in the municipality. */
export function schoolChangesOf(data: ModelData, family: number, municipality: number): number {
  const { id } = data.municipalities[municipality]!;
  const schools = schoolMunicipalities(data, family);
  return schools.length === 0 || schools.includes(id) ? 0 : data.schoolChildren[family]!;
}

/** Where the children go to school now: the municipality of a school tie, or, without one, of the present shelter. */
function schoolMunicipalities(data: ModelData, family: number): readonly string[] {
  const { ties, shelter } = data.families[family]!;
  const schools = ties.filter(({ kind }) => kind === 'school').map(({ place }) => place);
  if (schools.length > 0) return schools;
  const present = data.shelters[data.shelterIndex.get(shelter?.id ?? '') ?? -1];
  return present && present.municipality !== CENTRAL ? [present.municipality] : [];
}
