import { homeFit } from './fit.ts';
import { listed } from './listed.ts';

/** Rents in cents a month. */
export const rent = homeFit({
  id: 'rent',
  sentence: 'The rent is not above what the family can pay.',
  source: 'docs/model.md',
  saysNoWith: ['rent-too-high'],
  reads: ['rent'],
  asks: ({ family }) => family.maxRent,
  misfit: (maxRent, home, named) =>
    home.rent !== undefined && home.rent > maxRent
      ? { kind: 'rent-too-high', ...listed(named), rent: home.rent, maxRent }
      : undefined,
  remedy: (maxRent, home) => ({ ...home, rent: Math.min(home.rent ?? maxRent, maxRent) }),
});
