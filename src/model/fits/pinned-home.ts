import { homeFit } from './fit.ts';

export const pinnedHome = homeFit({
  id: 'pinned-home',
  sentence: 'A family that a planner fixed on a home gets no other.',
  source: 'docs/deciding-fairly.md',
  saysNoWith: ['pinned-elsewhere'],
  reads: ['id'],
  asks: ({ family: { pinnedTo }, isMunicipality }) =>
    pinnedTo === undefined || isMunicipality(pinnedTo) ? undefined : pinnedTo,
  misfit: (pin, { id }, { municipality }) => (id === pin ? undefined : { kind: 'pinned-elsewhere', municipality, pin }),
  // No other home helps a family that is fixed on one: only letting go of the pin does.
  remedy: (_, home) => home,
});
