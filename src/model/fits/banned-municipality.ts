import type { PlaceFit } from './fit.ts';

export const bannedMunicipality: PlaceFit = {
  between: 'family-and-municipality',
  id: 'banned-municipality',
  sentence: 'No family goes to a municipality that a planner forbade for it.',
  source: 'docs/deciding-fairly.md',
  saysNoWith: ['banned'],
  misfit({ prepared, family, municipality }) {
    const { id } = prepared.municipalities[municipality]!;
    return prepared.families[family]!.bannedFrom.includes(id) ? { kind: 'banned', municipality: id } : undefined;
  },
};
