/** Where a case stands, from the report to a home or another way out. The words for people are in `i18n/case-life.ts`. */

export const CASE_STATES = [
  'reported',
  'assessed',
  'referred',
  'tested',
  'qualifies',
  'does-not-qualify',
  'waiting',
  'in-shelter',
  'proposed',
  'accepted-by-municipality',
  'declined-by-municipality',
  'accepted-by-family',
  'declined-by-family',
  'housed',
  'parked',
  'returned',
  'own-network',
  'left',
  're-entered',
  'objection-pending',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** The weekly plan looks for a home for families in these states. */
export const NEEDS_HOME = [
  'qualifies',
  'waiting',
  'in-shelter',
  'declined-by-municipality',
  'declined-by-family',
] as const satisfies readonly CaseState[];

/** A home is held for families in these states: the weekly plan may not give it away. */
export const HOLDS_HOME = [
  'proposed',
  'accepted-by-municipality',
  'accepted-by-family',
] as const satisfies readonly CaseState[];

/** The coordination point has nothing left to do, unless the family comes back. */
export const CLOSED = [
  'does-not-qualify',
  'housed',
  'returned',
  'own-network',
  'left',
] as const satisfies readonly CaseState[];

export function isOneOf<State extends CaseState>(states: readonly State[], state: CaseState): state is State {
  return (states as readonly CaseState[]).includes(state);
}

/** Where a case stands in the end: while it is parked or objected to, that is where it was before and goes back to. */
export function lastingState({
  state,
  stateBefore,
}: {
  readonly state: CaseState;
  readonly stateBefore?: CaseState;
}): CaseState {
  return state === 'parked' || state === 'objection-pending' ? (stateBefore ?? state) : state;
}

/** The weekly plan looks for a home for the family or holds one, or will when its case goes on. */
export function countsInPlan(body: Parameters<typeof lastingState>[0]): boolean {
  const state = lastingState(body);
  return isOneOf(NEEDS_HOME, state) || isOneOf(HOLDS_HOME, state);
}
