import { homeFit } from './fit.ts';
import { listed } from './listed.ts';

/** Of a home that is not listed nothing is known, which the plan says of it (`accessibility-unknown`). */
export const access = homeFit({
  id: 'access',
  sentence: 'A family that needs an accessible home gets one.',
  source: 'docs/model.md',
  saysNoWith: ['not-accessible'],
  reads: ['accessible'],
  asks: ({ family }) => family.accessible || undefined,
  misfit: (_, { accessible }, named) =>
    accessible === false ? { kind: 'not-accessible', ...listed(named) } : undefined,
  remedy: (_, home) => ({ ...home, accessible: true }),
});
