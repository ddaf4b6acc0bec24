import type { Objective } from './objective.ts';

export const match: Objective = {
  id: 'match',
  sentence: 'Families go where their prospects, ties and preferences fit best, or where the given score is highest.',
  source: 'BO20 (redistribution by labour prospects); docs/model.md',
  sense: 'maximise',
  unit: () => 'points',
  scale: 'millionths',
  homeCost: (data, home) => -data.scorer.millionths(data.homes.family[home]!, data.homes.municipality[home]!),
};
