import type { Objective } from './objective.ts';
import { weeksOver } from './weeks-over.ts';

export const overCap: Objective = {
  id: 'over-cap',
  sentence: 'As few families as possible in shelter for longer than the cap.',
  source: 'BO21 (streven maximaal 3 maanden)',
  sense: 'minimise',
  unit: () => 'families',
  scale: 'whole',
  ofTime: true,
  stayCost: (data, stay) => (weeksOver(data, stay) > 0 ? 1 : 0),
};
