import type { PromiseFit } from './fit.ts';

/** What each regime opens is told in `participation.ts`. */
export const takingPart: PromiseFit = {
  between: 'family-and-promise',
  id: 'taking-part',
  sentence:
    'A family goes only where the regime opens a municipality for it: its own, one with a promise, or one with a task.',
  source: 'DG20a (point 2, options A to C); docs/model.md',
  saysNoWith: ['not-taking-part', 'not-own-municipality'],
  fits: () => true,
  misfit: (municipality, _, { policy }) => ({
    kind: policy.regime === 'none' ? 'not-own-municipality' : 'not-taking-part',
    municipality,
  }),
};
