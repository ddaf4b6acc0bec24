import type { PlaceFit } from './fit.ts';

export const matchTable: PlaceFit = {
  between: 'family-and-municipality',
  id: 'match-table',
  sentence: 'With `matchOnly`, a family goes only where the match table lists it.',
  source: 'docs/formats.md',
  saysNoWith: ['not-in-match-table'],
  misfit({ prepared, scorer, family, municipality }) {
    if (!prepared.week.matchOnly || scorer.listed(family, municipality)) return undefined;
    return { kind: 'not-in-match-table', municipality: prepared.municipalities[municipality]!.id };
  },
};
