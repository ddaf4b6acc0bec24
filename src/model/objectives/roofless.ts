import type { Objective } from './objective.ts';

export const roofless: Objective = {
  id: 'roofless',
  sentence: 'As few weeks as possible in which a family has neither shelter nor home.',
  source: 'UN CRC art. 3; VWS25 (no child sleeps on the street)',
  sense: 'minimise',
  unit: () => 'family-weeks',
  scale: 'whole',
  ofTime: true,
  stayCost: (_, stay) => stay.rooflessWeeks,
};
