/**
 * Each family with its history in calendar days: where its case was, when it was in shelter and when it had no roof. Households are
 * those of today; what an erased family was like nobody knows any more, so it counts by its steps alone.
 */
import { type DayNumber, dayNumberOf } from '../../../domain/calendar.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { type CaseState, CLOSED, HOLDS_HOME, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Stored } from '../../register/register.ts';
import { dutchDateOf } from '../today.ts';
import { householdOf } from '../week/household-row.ts';
import type { CaseHistory } from './case-history.ts';

/** Days `from` up to and excluding `until`; without end: still. */
export interface Span {
  readonly from: DayNumber;
  readonly until?: DayNumber;
}

export interface StateSpan extends Span {
  readonly state: CaseState;
}

export interface FamilySeen {
  readonly caseId: string;
  readonly persons: number;
  readonly children: number;
  /** The first steps were taken elsewhere: when it came into view is not known. */
  readonly imported: boolean;
  readonly states: readonly StateSpan[];
  /** Days on which it was reported or came back, here. */
  readonly arrivals: readonly DayNumber[];
  readonly sheltered: readonly Span[];
  /** Found to qualify, without home and without shelter. Before that nobody says where a family sleeps. */
  readonly roofless: readonly Span[];
}

export function familiesSeen(
  histories: ReadonlyMap<string, CaseHistory>,
  cases: readonly Stored<'case'>[],
): readonly FamilySeen[] {
  const bodies = new Map(cases.map(({ id, body }) => [id, body]));
  return [...histories.values()].map((history) => familySeen(history, bodies.get(history.caseId)));
}

function familySeen({ caseId, stays, imported }: CaseHistory, body: CaseBody | undefined): FamilySeen {
  const states = stays.map(({ state, from, until }) => ({
    state,
    from: dayOf(from),
    ...(until === undefined ? {} : { until: dayOf(until) }),
  }));
  const { adults, children } = body ? householdOf(body.household) : { adults: 0, children: 0 };
  const sheltered = body ? shelteredSpans(states, body) : [];
  const arrivals = states.filter(({ state }, index) => isArrival(state) && !(imported && index === 0));
  return {
    caseId,
    persons: adults + children,
    children,
    imported,
    states,
    arrivals: arrivals.map(({ from }) => from),
    sheltered,
    roofless: body ? without(needsRoof(states), sheltered) : [],
  };
}

function dayOf(moment: string): DayNumber {
  return dayNumberOf(dutchDateOf(moment))!;
}

function isArrival(state: CaseState): boolean {
  return state === 'reported' || state === 're-entered';
}

/** From the steps `shelter` and `wait`, and from the day on which the family's facts say that it entered its shelter. */
function shelteredSpans(states: readonly StateSpan[], body: CaseBody): readonly Span[] {
  const spans: Span[] = [];
  let since: DayNumber | undefined;
  const end = (until: DayNumber): void => {
    if (since !== undefined) spans.push({ from: since, until });
    since = undefined;
  };
  for (const { state, from } of states) {
    if (state === 'in-shelter') since ??= from;
    else if (state === 'waiting' || state === 're-entered') end(from);
    else if (isOneOf(CLOSED, state)) end(movedIn(state, from, states, body));
  }
  if (since !== undefined) spans.push({ from: since });
  return merged([...spans, ...factsOfShelter(states, body)]);
}

/** A home counts from the day of the move, which may be told later. */
function movedIn(state: CaseState, day: DayNumber, states: readonly StateSpan[], { movedInOn }: CaseBody): DayNumber {
  const isLast = states.at(-1)?.from === day && states.at(-1)?.state === state;
  return isLast && state === 'housed' && movedInOn !== undefined ? dayNumberOf(movedInOn)! : day;
}

function factsOfShelter(states: readonly StateSpan[], body: CaseBody): readonly Span[] {
  const { shelter_id: shelter, shelter_since: since = '' } = body.household;
  const from = dayNumberOf(since);
  const last = states.at(-1);
  if (shelter === undefined || from === undefined || !last) return [];
  const span = isOneOf(CLOSED, last.state) ? { from, until: movedIn(last.state, last.from, states, body) } : { from };
  return span.until !== undefined && span.until <= from ? [] : [span];
}

/** A case that is parked or objected to stays where it was before. */
function needsRoof(states: readonly StateSpan[]): readonly Span[] {
  let before: CaseState | undefined;
  return states.flatMap(({ state, from, until }) => {
    const counts = state === 'parked' || state === 'objection-pending' ? before : state;
    before = counts;
    const needs = counts !== undefined && (isOneOf(NEEDS_HOME, counts) || isOneOf(HOLDS_HOME, counts));
    return needs ? [{ from, ...(until === undefined ? {} : { until }) }] : [];
  });
}

const EVER = Number.POSITIVE_INFINITY;

/** In order of time, without overlap. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && (last.until ?? EVER) >= span.from) {
      const until = Math.max(last.until ?? EVER, span.until ?? EVER);
      result[result.length - 1] = { from: last.from, ...(until === EVER ? {} : { until }) };
    } else if ((span.until ?? EVER) > span.from) result.push(span);
  }
  return result;
}

/** @param taken in order of time, without overlap. */
function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const left = merged(spans).flatMap((span) => {
    let { from } = span;
    const parts: Span[] = [];
    for (const gone of taken) {
      if ((gone.until ?? EVER) <= from || gone.from >= (span.until ?? EVER)) continue;
      if (gone.from > from) parts.push({ from, until: gone.from });
      from = gone.until ?? EVER;
    }
    if (from < (span.until ?? EVER)) parts.push({ ...span, from });
    return parts;
  });
  return left;
}

/** Days of the spans that lie in a period, as weeks and parts of weeks. */
export function weeksWithin(spans: readonly Span[], from: DayNumber, until: DayNumber): number {
  const days = spans.map((span) => Math.max(0, Math.min(span.until ?? EVER, until) - Math.max(span.from, from)));
  return days.reduce((sum, each) => sum + each, 0) / 7;
}

export function isWithin(spans: readonly Span[], day: DayNumber): boolean {
  return spans.some(({ from, until = EVER }) => from <= day && day < until);
}

/** Where the case was at the end of a day; undefined before it was reported. */
export function stateOnDay({ states }: Pick<FamilySeen, 'states'>, day: DayNumber): CaseState | undefined {
  return states.findLast(({ from }) => from <= day)?.state;
}
