import { homeFit } from './fit.ts';
import { listed } from './listed.ts';

export const household = homeFit({
  id: 'household',
  sentence: 'A family is not larger than the largest household that the home allows.',
  source: 'docs/model.md',
  saysNoWith: ['household-too-large'],
  reads: ['largestHousehold'],
  asks: ({ persons }) => persons,
  misfit: (persons, { largestHousehold: largest }, named) =>
    largest !== undefined && persons > largest ? { kind: 'household-too-large', ...listed(named), largest } : undefined,
  remedy: (persons, home) =>
    home.largestHousehold === undefined
      ? home
      : { ...home, largestHousehold: Math.max(home.largestHousehold, persons) },
});
