/** How many days each step of the chain takes. */

import { median } from 'simple-statistics';
import type { CaseState } from '../../register/case-life/states.ts';
import type { StepId } from '../../register/case-life/steps.ts';
import type { Publication } from '../suppression.ts';
import { type CaseHistory, daysIn } from './case-history.ts';
import { DURATION_IDS, type DurationId, type StepDuration } from './schemas.ts';

interface Measured {
  readonly states: readonly CaseState[];
  readonly endedBy: readonly StepId[];
}

const DURATIONS = {
  assessment: { states: ['reported', 're-entered'], endedBy: ['assess'] },
  referral: { states: ['assessed'], endedBy: ['refer'] },
  /** What happens to the family in this time is an open question (BO21). */
  test: { states: ['referred'], endedBy: ['test'] },
  decision: { states: ['tested'], endedBy: ['qualify', 'disqualify'] },
  'municipality-answer': { states: ['proposed'], endedBy: ['accept-as-municipality', 'decline-as-municipality'] },
  'family-answer': { states: ['accepted-by-municipality'], endedBy: ['accept-as-family', 'decline-as-family'] },
  moving: { states: ['accepted-by-family'], endedBy: ['house'] },
} as const satisfies Readonly<Record<DurationId, Measured>>;

export function stepDurations(histories: Iterable<CaseHistory>, publication: Publication): readonly StepDuration[] {
  const all = [...histories];
  return DURATION_IDS.map((step) => {
    const { states, endedBy } = DURATIONS[step];
    const days = states.flatMap((state) => daysIn(all, state, endedBy));
    const tells = days.length > 0;
    return {
      step,
      count: publication.count(days.length),
      medianDays: tells ? publication.amount(median(days), days.length, 1) : null,
      ninetiethDays: tells ? publication.outer(nineOfTen(days), days.length) : null,
    };
  });
}

function nineOfTen(days: readonly number[]): number {
  return days.toSorted((one, other) => one - other)[Math.ceil((days.length * 9) / 10) - 1]!;
}
