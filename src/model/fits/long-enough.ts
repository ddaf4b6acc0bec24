import { weeksWithin } from '../prepared-week.ts';
import { weeksFit } from './fit.ts';
import { listed } from './listed.ts';

/** A temporary home (tussenvoorziening) that ends soon after moving in is no home. */
export const longEnough = weeksFit({
  id: 'long-enough',
  sentence: 'A temporary home lasts at least as many weeks after moving in as the policy asks.',
  source: 'HHM20 (tussenvoorzieningen); docs/model.md',
  saysNoWith: ['temporary-too-short'],
  reads: ['temporaryUntil', 'availableFrom'],
  weeks({ week, policy }, { temporaryUntil }) {
    const last = week.horizonWeeks - 1;
    if (temporaryUntil === undefined) return { first: 0, last };
    const lastLongEnough = Math.floor((temporaryUntil - week.monday) / 7 - policy.shortestTemporaryWeeks);
    return { first: 0, last: Math.min(last, lastLongEnough) };
  },
  misfit({ week, policy }, { temporaryUntil, availableFrom }, named) {
    const offered = weeksWithin(week, availableFrom, undefined)?.first ?? 0;
    return {
      kind: 'temporary-too-short',
      ...listed(named),
      weeks: Math.max(0, Math.floor((temporaryUntil! - week.monday) / 7) - offered),
      needed: policy.shortestTemporaryWeeks,
    };
  },
  remedy: ({ temporaryUntil: _, ...home }) => home,
});
