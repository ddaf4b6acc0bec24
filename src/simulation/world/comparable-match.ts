/**
 * The match of a placement by one yardstick, the default weights, whatever weights the policy itself plans by: otherwise a policy that
 * looks at work alone could not be compared with one that looks at ties. Scores from a match table are taken as they are.
 */
import type { Placement } from '../../domain/plan.ts';
import { DEFAULT_MATCH_WEIGHTS } from '../../domain/policy.ts';

/** Scores have at most 6 places, as those of a plan. */
const PLACES = 1_000_000;

export function comparableMatch({ match, matchParts }: Pick<Placement, 'match' | 'matchParts'>): number | undefined {
  if (!matchParts) return match;
  const { labour, ties, preference } = DEFAULT_MATCH_WEIGHTS;
  const score = labour * matchParts.labour + ties * matchParts.ties + preference * matchParts.preference;
  return Math.round(score * PLACES) / PLACES;
}
