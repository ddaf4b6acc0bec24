/** `match`: a score per family and municipality from a model of the user's own (docs/formats.md). */
import type { MatchScore } from '../../domain/planning-week.ts';
import { id } from '../cells/ids.ts';
import { millionths } from '../cells/numbers.ts';
import { fileType, type RowOf, required } from '../read-rows.ts';

export const MATCH = fileType('match', 'family_id', {
  family_id: required(id),
  municipality: required(id),
  score: required(millionths({ least: 0, most: 1_000_000 })),
});

export type MatchRow = RowOf<typeof MATCH>;

export function matchScoreOf(row: MatchRow): MatchScore {
  return { family: row.family_id, municipality: row.municipality, millionths: row.score.millionths };
}
