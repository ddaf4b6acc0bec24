/** What is told of a family: its explanation, or else the reasons in the plan, sorted by what they are about. */
import type { Placement } from '../domain/plan.ts';
import type { FamilyExplanation, Reason, WhatWouldChange, WhyHere } from '../domain/reason.ts';
import type { ReportInput } from './report-input.ts';

/** Total by type, so that a new kind of reason has its place before it compiles. */
const HERE: Readonly<Record<WhyHere['kind'], true>> = {
  placed: true,
  pinned: true,
  'only-option': true,
  'best-for-family': true,
  'better-for-all': true,
  'match-score': true,
  'rests-on-expected-home': true,
  'temporary-home': true,
  'region-fallback': true,
  'waits-for-shelter': true,
  'over-cap': true,
  'no-option': true,
  'all-options-taken': true,
};

const CHANGE: Readonly<Record<WhatWouldChange['kind'], true>> = {
  'one-more-home': true,
  'one-more-family-committed': true,
  'more-shelter-places': true,
  'nothing-tried-helps': true,
};

/** True for a reason why the family is where the plan puts it. */
export function isWhyHere(reason: Reason): reason is WhyHere {
  return Object.hasOwn(HERE, reason.kind);
}

function isChange(reason: Reason): reason is WhatWouldChange {
  return Object.hasOwn(CHANGE, reason.kind);
}

/** The story of one family. A plan read from a file has no explanations beside it, but its placements carry reasons. */
export function storyOf({ explanations }: ReportInput, { family, reasons }: Placement): FamilyExplanation {
  const explanation = explanations?.get(family);
  if (explanation) return explanation;
  const elsewhere = new Map<string, Reason[]>();
  for (const reason of reasons) {
    if (isWhyHere(reason) || isChange(reason)) continue;
    elsewhere.set(reason.municipality, [...(elsewhere.get(reason.municipality) ?? []), reason]);
  }
  return {
    family,
    here: reasons.filter(isWhyHere),
    elsewhere: [...elsewhere].map(([municipality, told]) => ({ municipality, reasons: told })),
    changes: reasons.filter(isChange),
  };
}
