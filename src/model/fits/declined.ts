import type { PlaceFit } from './fit.ts';

export const declined: PlaceFit = {
  between: 'family-and-municipality',
  id: 'declined',
  sentence: 'No family goes to a municipality that declined it.',
  source: 'DG20a (point 2, option C: voluntary); docs/model.md',
  saysNoWith: ['declined'],
  misfit({ prepared, family, municipality }) {
    const { id } = prepared.municipalities[municipality]!;
    return prepared.families[family]!.declinedBy.includes(id) ? { kind: 'declined', municipality: id } : undefined;
  },
};
