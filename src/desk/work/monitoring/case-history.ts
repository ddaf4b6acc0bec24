/** The trail → what happened to each case, with dates: where it was from when to when, and who was in shelter for how long. */
import type { Moment } from '../../register/bodies.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import type { DatedStep, TakenStep } from '../../register/register.ts';

export interface Stay {
  readonly state: CaseState;
  readonly from: Moment;
  /** Absent: still there. */
  readonly until?: Moment;
  /** The step that ended it. */
  readonly endedBy?: TakenStep['step'];
}

export interface CaseHistory {
  readonly caseId: string;
  readonly stays: readonly Stay[];
  /** Came in with an import: its first steps were not taken here, and their dates say nothing of how long they took. */
  readonly imported: boolean;
}

/** @param steps oldest first. Steps that were turned back count as never taken. */
export function caseHistories(steps: readonly DatedStep[]): ReadonlyMap<string, CaseHistory> {
  const histories = new Map<string, { stays: Stay[]; imported: boolean }>();
  for (const step of steps) {
    const history = histories.get(step.caseId) ?? { stays: [], imported: step.action === 'import' };
    histories.set(step.caseId, history);
    addStep(history.stays, step, step.at);
  }
  return new Map([...histories].map(([caseId, { stays, imported }]) => [caseId, { caseId, stays, imported }]));
}

function addStep(stays: Stay[], { step, to }: TakenStep, at: Moment): void {
  const last = stays.at(-1);
  if (step === 'undo') {
    // What was turned back did not happen: the stay before it goes on.
    stays.pop();
    const before = stays.at(-1);
    if (before?.state === to) {
      const { until: _until, endedBy: _step, ...open } = before;
      stays[stays.length - 1] = open;
      return;
    }
  } else if (last) stays[stays.length - 1] = { ...last, until: at, endedBy: step };
  stays.push({ state: to, from: at });
}

/** Where the case was at a moment; undefined before it was reported. */
export function stateAt({ stays }: CaseHistory, at: Moment): CaseState | undefined {
  return stays.findLast(({ from, until }) => from <= at && (until === undefined || until > at))?.state;
}

/**
 * How many whole days each ended stay in a state took. A stay that began with an import is left out: nobody knows how long the family
 * was there before.
 */
export function daysIn(
  histories: Iterable<CaseHistory>,
  state: CaseState,
  endedBy?: readonly string[],
): readonly number[] {
  return [...histories].flatMap(({ stays, imported }) =>
    stays.flatMap((stay) => {
      const beganElsewhere = imported && stay.from === stays[0]!.from;
      if (stay.state !== state || stay.until === undefined || beganElsewhere) return [];
      if (endedBy && !endedBy.includes(stay.endedBy ?? '')) return [];
      return [Math.floor((Date.parse(stay.until) - Date.parse(stay.from)) / MILLISECONDS_A_DAY)];
    }),
  );
}

const MILLISECONDS_A_DAY = 86_400_000;
