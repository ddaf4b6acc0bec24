import type { ModelData } from '../model-data.ts';
import type { Objective } from './objective.ts';

export const weeksInShelter: Objective = {
  id: 'weeks-in-shelter',
  sentence: 'As few weeks in shelter as possible, counted per family, per child or per person.',
  source: 'BO21; VNG23 (children)',
  sense: 'minimise',
  unit: ({ policy }) => `${policy.shelterWeight}-weeks`,
  scale: 'whole',
  ofTime: true,
  stayCost: (data, stay) => stay.weeksInShelter * weightOf(data, stay.family),
};

function weightOf(data: ModelData, family: number): number {
  if (data.policy.shelterWeight === 'family') return 1;
  return data.policy.shelterWeight === 'child' ? data.families[family]!.children : data.persons[family]!;
}
