import { homeFit } from './fit.ts';

export const bannedHome = homeFit({
  id: 'banned-home',
  sentence: 'No family gets a home that a planner forbade for it.',
  source: 'docs/deciding-fairly.md',
  saysNoWith: ['banned'],
  reads: ['id'],
  asks: ({ family, isMunicipality }) => {
    const homes = family.bannedFrom.filter((place) => !isMunicipality(place));
    return homes.length > 0 ? homes : undefined;
  },
  misfit: (banned, { id }, named) =>
    id !== undefined && banned.includes(id) ? { kind: 'banned', ...named } : undefined,
  // A home that is not there yet has a name that nobody forbade.
  remedy: (_, home) => home,
});
