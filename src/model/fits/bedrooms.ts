import { homeFit } from './fit.ts';

export const bedrooms = homeFit({
  id: 'bedrooms',
  sentence: 'A home has the bedrooms that the family needs.',
  source: 'Eurostat bedroom standard; docs/model.md',
  saysNoWith: ['too-few-bedrooms', 'expected-too-small'],
  reads: ['bedrooms'],
  asks: ({ bedrooms: needed }) => needed,
  misfit: (needed, home, named) => {
    if (home.bedrooms === undefined || home.bedrooms >= needed) return undefined;
    const told = { ...named, bedrooms: home.bedrooms, needed };
    if ('pool' in told) return { kind: 'expected-too-small', ...told };
    return 'dwelling' in told ? { kind: 'too-few-bedrooms', ...told } : undefined;
  },
  remedy: (needed, home) => ({ ...home, bedrooms: Math.max(home.bedrooms, needed) }),
});
