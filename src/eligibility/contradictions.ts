/**
 * Facts of one case that cannot all be right. The engine does not guess which one is wrong: it reports the
 * contradiction, and no criterion counts as met on the strength of a doubtful fact.
 */
import type { DayNumber } from '../domain/calendar.ts';
import { type Case, DATES, type DateFact, type FactId, type Facts } from './case.ts';

export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The facts that clash, for people. */
  readonly facts: readonly FactId[];
  /** The facts that cannot be relied on until somebody corrects them. */
  readonly doubtful: readonly FactId[];
  /** What a cell said, where it said several things at once. */
  readonly values?: readonly string[];
}

export type ContradictionKind =
  | 'several-values'
  | 'date-in-future'
  | 'arrived-after-report'
  | 'judged-before-report'
  | 'referred-before-report'
  | 'referred-before-judged'
  | 'referred-without-judgement'
  | 'referred-without-consent'
  | 'tested-without-referral'
  | 'tested-before-referral'
  | 'derived-right-without-minor-child';

/** One rule per kind, in the order in which findings are shown. */
interface ContradictionRule {
  readonly kind: ContradictionKind;
  readonly facts: readonly FactId[];
  readonly doubtful: readonly FactId[];
  holds(facts: Facts): boolean;
}

const RULES: readonly ContradictionRule[] = [
  outOfOrder('arrived-after-report', 'reported_on', 'arrived_on'),
  outOfOrder('judged-before-report', 'self_sufficient_judged_on', 'reported_on'),
  outOfOrder('referred-before-report', 'referred_on', 'reported_on'),
  // A step of the chain was skipped; the dates themselves may well be right.
  { ...outOfOrder('referred-before-judged', 'referred_on', 'self_sufficient_judged_on'), doubtful: [] },
  {
    // A referral carries the municipality's own assessment (BO21).
    kind: 'referred-without-judgement',
    facts: ['referred_on', 'self_sufficient', 'self_sufficient_judged_on'],
    doubtful: [],
    holds: (facts) =>
      facts.referred_on !== undefined &&
      facts.self_sufficient === undefined &&
      facts.self_sufficient_judged_on === undefined,
  },
  {
    kind: 'referred-without-consent',
    facts: ['consent', 'referred_on'],
    doubtful: [],
    holds: (facts) => facts.consent === 'no' && facts.referred_on !== undefined,
  },
  {
    kind: 'tested-without-referral',
    facts: ['tested_on', 'referred_on'],
    doubtful: ['tested_on'],
    holds: (facts) => facts.tested_on !== undefined && facts.referred_on === undefined,
  },
  outOfOrder('tested-before-referral', 'tested_on', 'referred_on'),
  {
    // The right of residence exists for the care of a minor Dutch child (Court of Justice EU, C-133/15).
    kind: 'derived-right-without-minor-child',
    facts: ['residence_ground', 'minor_children'],
    doubtful: ['residence_ground', 'minor_children'],
    holds: (facts) => facts.residence_ground === 'chavez-vilchez' && facts.minor_children === 'no',
  },
];

/**
 * All contradictions in one case.
 *
 * @param on - the day of the assessment; no fact can lie after it.
 */
export function contradictionsIn(of: Case, on: DayNumber, consentRequired: boolean): Contradiction[] {
  const several = of.conflicting.map(
    ({ fact, values }): Contradiction => ({ kind: 'several-values', facts: [fact], doubtful: [fact], values }),
  );
  const future = DATES.filter((fact) => (of.facts[fact] ?? on) > on).map(
    (fact): Contradiction => ({ kind: 'date-in-future', facts: [fact], doubtful: [fact] }),
  );
  const clashes = RULES.filter((rule) => rule.holds(of.facts))
    .filter((rule) => consentRequired || rule.kind !== 'referred-without-consent')
    .map(({ kind, facts, doubtful }): Contradiction => ({ kind, facts, doubtful }));
  return [...several, ...future, ...clashes];
}

/** The facts without those that a contradiction puts in doubt. */
export function reliableFacts(facts: Facts, contradictions: readonly Contradiction[]): Facts {
  const doubtful = new Set<string>(contradictions.flatMap((contradiction) => contradiction.doubtful));
  if (doubtful.size === 0) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !doubtful.has(fact)));
}

/** A clash of two dates: `earlier` lies before `later`, which it should follow. */
function outOfOrder(kind: ContradictionKind, earlier: DateFact, later: DateFact): ContradictionRule {
  return {
    kind,
    facts: [earlier, later],
    doubtful: [earlier, later],
    holds: (facts) => {
      const first = facts[earlier];
      const second = facts[later];
      return first !== undefined && second !== undefined && first < second;
    },
  };
}
