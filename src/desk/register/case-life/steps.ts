/**
 * The steps of a case: from which states, to which, who may take it, and whether a reason is needed. This table is the state
 * machine; the database holds the same table and refuses every other step (`store/migrations`).
 *
 * Sources: BO21 (chain A to E), DG20b (the test), VWS25 (reasons and objection), WG20 (re-entry).
 */
import type { Role } from '../actor.ts';
import { CASE_STATES, type CaseState, HOLDS_HOME, NEEDS_HOME } from './states.ts';

/** Where a step leads: one state; where the case was before it was parked or objected; or by whether the family has shelter. */
export type Destination = CaseState | 'state-before' | 'by-shelter';

/**
 * Whose case a contact person of a municipality may take the step in: that of a family it referred, or that of a family proposed
 * to it.
 */
export type MunicipalityPart = 'referring' | 'receiving' | 'either';

export interface StepDefinition {
  readonly from: readonly CaseState[] | 'nowhere';
  readonly to: Destination;
  readonly by: readonly Role[];
  /** Only where `by` has `municipality`. */
  readonly municipality?: MunicipalityPart;
  readonly reason: 'needed' | 'optional';
}

const OPEN_BEFORE_HOME = ['reported', 're-entered', 'assessed', 'referred', 'tested', ...NEEDS_HOME] as const;
const WAY_OUT = [...OPEN_BEFORE_HOME, ...HOLDS_HOME, 'parked'] as const satisfies readonly CaseState[];
const CAN_BE_OBJECTED_TO = ['does-not-qualify', ...NEEDS_HOME, ...HOLDS_HOME] as const satisfies readonly CaseState[];

const LCP = ['planner'] as const satisfies readonly Role[];
const BOTH = ['planner', 'municipality'] as const satisfies readonly Role[];

export const STEPS = {
  report: { from: 'nowhere', to: 'reported', by: BOTH, municipality: 'referring', reason: 'optional' },
  assess: { from: ['reported', 're-entered'], to: 'assessed', by: BOTH, municipality: 'referring', reason: 'optional' },
  refer: { from: ['assessed'], to: 'referred', by: BOTH, municipality: 'referring', reason: 'optional' },
  test: { from: ['referred'], to: 'tested', by: LCP, reason: 'optional' },
  qualify: { from: ['tested'], to: 'qualifies', by: LCP, reason: 'needed' },
  disqualify: { from: ['tested'], to: 'does-not-qualify', by: LCP, reason: 'needed' },
  wait: { from: NEEDS_HOME, to: 'waiting', by: LCP, reason: 'optional' },
  shelter: { from: NEEDS_HOME, to: 'in-shelter', by: LCP, reason: 'optional' },
  propose: { from: NEEDS_HOME, to: 'proposed', by: LCP, reason: 'optional' },
  withdraw: { from: HOLDS_HOME, to: 'by-shelter', by: LCP, reason: 'needed' },
  'accept-as-municipality': {
    from: ['proposed'],
    to: 'accepted-by-municipality',
    by: BOTH,
    municipality: 'receiving',
    reason: 'optional',
  },
  'decline-as-municipality': {
    from: ['proposed'],
    to: 'declined-by-municipality',
    by: BOTH,
    municipality: 'receiving',
    reason: 'needed',
  },
  'accept-as-family': {
    from: ['accepted-by-municipality'],
    to: 'accepted-by-family',
    by: BOTH,
    municipality: 'either',
    reason: 'optional',
  },
  'decline-as-family': {
    from: ['proposed', 'accepted-by-municipality'],
    to: 'declined-by-family',
    by: BOTH,
    municipality: 'either',
    reason: 'needed',
  },
  house: { from: ['accepted-by-family'], to: 'housed', by: BOTH, municipality: 'receiving', reason: 'optional' },
  park: { from: OPEN_BEFORE_HOME, to: 'parked', by: LCP, reason: 'needed' },
  resume: { from: ['parked'], to: 'state-before', by: LCP, reason: 'optional' },
  'return-abroad': { from: WAY_OUT, to: 'returned', by: BOTH, municipality: 'referring', reason: 'needed' },
  'own-network': { from: WAY_OUT, to: 'own-network', by: BOTH, municipality: 'referring', reason: 'needed' },
  leave: { from: WAY_OUT, to: 'left', by: BOTH, municipality: 'referring', reason: 'needed' },
  're-enter': {
    from: ['does-not-qualify', 'housed', 'returned', 'own-network', 'left'],
    to: 're-entered',
    by: BOTH,
    municipality: 'referring',
    reason: 'optional',
  },
  object: { from: CAN_BE_OBJECTED_TO, to: 'objection-pending', by: BOTH, municipality: 'either', reason: 'needed' },
  'uphold-objection': { from: ['objection-pending'], to: 'tested', by: LCP, reason: 'needed' },
  'reject-objection': { from: ['objection-pending'], to: 'state-before', by: LCP, reason: 'needed' },
} as const satisfies Readonly<Record<string, StepDefinition>>;

export type StepId = keyof typeof STEPS;
export const STEP_IDS = Object.keys(STEPS) as readonly StepId[];

export function stepDefinition(step: StepId): StepDefinition {
  return STEPS[step];
}

/** A step as the database knows it; `from` is null for the report. `undo` turns a step back. */
export interface LegalStep {
  readonly from: CaseState | null;
  readonly step: StepId | 'undo';
  readonly to: CaseState;
}

/** Every step that there is, each turned back too: what may be stored, and nothing else. */
export function legalSteps(): readonly LegalStep[] {
  const taken = STEP_IDS.flatMap((step) => {
    const { from, to } = stepDefinition(step);
    const origins = from === 'nowhere' ? [null] : from;
    return origins.flatMap((origin) => destinationsOf(step, to).map((state) => ({ from: origin, step, to: state })));
  });
  const turnedBack = new Map<string, LegalStep>();
  for (const { from, to } of taken) {
    if (from !== null) turnedBack.set(`${to}>${from}`, { from: to, step: 'undo', to: from });
  }
  return [...taken, ...turnedBack.values()];
}

function destinationsOf(step: StepId, to: Destination): readonly CaseState[] {
  if (to === 'by-shelter') return ['waiting', 'in-shelter'];
  if (to !== 'state-before') return [to];
  const outOf = step === 'resume' ? STEPS.park.from : STEPS.object.from;
  return CASE_STATES.filter((state) => (outOf as readonly CaseState[]).includes(state));
}
