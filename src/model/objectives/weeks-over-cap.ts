import type { Objective } from './objective.ts';
import { weeksOver } from './weeks-over.ts';

export const weeksOverCap: Objective = {
  id: 'weeks-over-cap',
  sentence: 'As few weeks as possible beyond the cap.',
  source: 'BO21 (streven maximaal 3 maanden)',
  sense: 'minimise',
  unit: () => 'family-weeks',
  scale: 'whole',
  ofTime: true,
  stayCost: weeksOver,
};
