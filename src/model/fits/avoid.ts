import type { PlaceFit } from './fit.ts';

export const avoid: PlaceFit = {
  between: 'family-and-municipality',
  id: 'avoid',
  sentence: 'No family goes to a municipality that is unsafe for it.',
  source: 'UN CRC art. 3; docs/model.md',
  saysNoWith: ['avoids'],
  misfit({ prepared, family, municipality }) {
    const { id } = prepared.municipalities[municipality]!;
    return prepared.families[family]!.avoid.includes(id) ? { kind: 'avoids', municipality: id } : undefined;
  },
};
