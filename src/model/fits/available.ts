import { weeksWithin } from '../prepared-week.ts';
import { weeksFit } from './fit.ts';
import { listed } from './listed.ts';

export const available = weeksFit({
  id: 'available',
  sentence: 'A listed home can be moved into in the weeks whose Monday lies within its dates.',
  source: 'docs/model.md',
  saysNoWith: ['not-available-in-horizon'],
  reads: ['availableFrom', 'availableUntil'],
  weeks: ({ week }, { availableFrom, availableUntil }) => weeksWithin(week, availableFrom, availableUntil),
  misfit: (_, __, named) => ({ kind: 'not-available-in-horizon', ...listed(named) }),
  remedy: ({ availableUntil: _, ...home }) => home,
});
