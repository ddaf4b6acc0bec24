import type { PromiseFit } from './fit.ts';

export const largestFamily: PromiseFit = {
  between: 'family-and-promise',
  id: 'largest-family',
  sentence: 'No family is larger than the promise of the municipality allows.',
  source: 'BO21 (pilot municipalities); docs/model.md',
  saysNoWith: ['family-too-large'],
  fits: (persons, { largestFamily: largest }) => largest === undefined || persons <= largest,
  misfit: (municipality, opened) => ({
    kind: 'family-too-large',
    municipality,
    largest: Math.max(...opened.map((period) => period.largestFamily ?? 0)),
  }),
};
