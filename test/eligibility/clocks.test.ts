import { describe, expect, it } from 'vitest';
import { assessCases } from '../../src/eligibility/assess.ts';
import { hasOverdueClock } from '../../src/eligibility/assessment.ts';
import type { ClockId, Settings } from '../../src/eligibility/scheme.ts';
import { assessed, caseWith, day, schemeWith, type WrittenFacts } from './example.ts';

function clock(id: ClockId, changes: WrittenFacts, on: string, settings: Partial<Settings> = {}) {
  return assessed(changes, settings, day(on)).clocks.find((each) => each.id === id);
}

const OPEN = {
  self_sufficient_judged_on: undefined,
  self_sufficient: undefined,
  referred_on: undefined,
  tested_on: undefined,
};
const NOT_TESTED = { tested_on: undefined };

describe('the clock of the assessment', () => {
  it.each([
    ['2026-11-02', 'running', 0, 0],
    ['2026-11-03', 'running', 1, 0],
    ['2026-11-04', 'overdue', 2, 1],
    ['2026-11-23', 'overdue', 21, 20],
  ])('on %s, not yet done, is %s after %i days, %i late', (on, state, days, daysLate) => {
    expect(clock('assessment', OPEN, on)).toEqual({
      id: 'assessment',
      state,
      startedOn: day('2026-11-02'),
      dueOn: day('2026-11-03'),
      days,
      daysLate,
    });
  });

  it.each([
    ['2026-11-02', 0, 0],
    ['2026-11-03', 1, 0],
    ['2026-11-04', 2, 1],
  ])('done on %s took %i days and was %i late, and is not overdue any more', (judged, days, daysLate) => {
    const changes = { self_sufficient_judged_on: judged, referred_on: judged, tested_on: judged };
    expect(clock('assessment', changes, '2026-11-23')).toMatchObject({
      state: 'done',
      doneOn: day(judged),
      days,
      daysLate,
    });
    expect(hasOverdueClock(assessed(changes))).toBe(false);
  });

  it('counts the days of its setting', () => {
    expect(clock('assessment', OPEN, '2026-11-04', { assessmentDays: 2 })).toMatchObject({ state: 'running' });
    expect(clock('assessment', OPEN, '2026-11-03', { assessmentDays: 0 })).toMatchObject({
      state: 'overdue',
      daysLate: 1,
    });
  });

  it('is unknown without a day of report', () => {
    expect(clock('assessment', { reported_on: undefined }, '2026-11-23')).toEqual({
      id: 'assessment',
      state: 'unknown',
      daysLate: 0,
    });
  });
});

describe('the clock of the test', () => {
  it.each([
    ['2026-11-03', 'running', 0],
    ['2026-11-04', 'running', 0],
    ['2026-11-05', 'overdue', 1],
  ])('on %s, not yet done, is %s, %i late', (on, state, daysLate) => {
    expect(clock('test', NOT_TESTED, on)).toMatchObject({ state, dueOn: day('2026-11-04'), daysLate });
  });

  it('has not started without a referral', () => {
    expect(clock('test', { referred_on: undefined, tested_on: undefined }, '2026-11-23')).toMatchObject({
      state: 'unknown',
    });
  });

  it('counts the days of its setting', () => {
    expect(clock('test', NOT_TESTED, '2026-11-06', { testDays: 3 })).toMatchObject({ state: 'running' });
    expect(clock('test', NOT_TESTED, '2026-11-07', { testDays: 3 })).toMatchObject({ state: 'overdue', daysLate: 1 });
  });
});

describe('the waiting time between referral and test', () => {
  it('runs on without a due day, since BO21 sets none', () => {
    expect(clock('waiting', NOT_TESTED, '2026-11-23')).toEqual({
      id: 'waiting',
      state: 'running',
      startedOn: day('2026-11-03'),
      days: 20,
      daysLate: 0,
    });
  });

  it('is the days up to the test', () => {
    expect(clock('waiting', { tested_on: '2026-11-10' }, '2026-11-23')).toMatchObject({ state: 'done', days: 7 });
  });
});

describe('the six-month line', () => {
  it('ends on the day six months after arrival', () => {
    expect(clock('recent-arrival', {}, '2026-11-23')).toMatchObject({
      state: 'done',
      dueOn: day('2027-03-01'),
      days: 62,
      daysLate: 0,
    });
  });

  it('is passed by a report that comes a day later', () => {
    const late = { arrived_on: '2026-05-01' };
    expect(clock('recent-arrival', late, '2026-11-23')).toMatchObject({ state: 'done', daysLate: 1 });
    expect(assessed(late).verdict).toBe('does-not-qualify');
  });

  it('runs while no day of report is known', () => {
    const unreported = { ...OPEN, reported_on: undefined, arrived_on: '2026-05-23' };
    expect(clock('recent-arrival', unreported, '2026-11-23')).toMatchObject({ state: 'running', daysLate: 0 });
    expect(clock('recent-arrival', unreported, '2026-11-24')).toMatchObject({ state: 'overdue', daysLate: 1 });
  });
});

describe('the clock of the consent', () => {
  it('is done when the family consented', () => {
    expect(clock('consent', {}, '2026-11-23')).toMatchObject({ state: 'done', dueOn: day('2026-11-03') });
  });

  it.each([undefined, 'no'])('is overdue when the family was referred and consent is %s', (consent) => {
    expect(clock('consent', { consent }, '2026-11-23')).toMatchObject({ state: 'overdue', daysLate: 20 });
    expect(hasOverdueClock(assessed({ consent }))).toBe(true);
  });

  it('runs as long as the family is not referred', () => {
    const changes = { consent: undefined, referred_on: undefined, tested_on: undefined };
    expect(clock('consent', changes, '2026-11-23')).toMatchObject({ state: 'running', daysLate: 0 });
  });

  it('is not there when the scheme asks no consent', () => {
    expect(clock('consent', { consent: 'no' }, '2026-11-23', { consentRequired: false })).toBeUndefined();
  });
});

describe('the clock of the scheme itself', () => {
  it('is its date and the years of its setting (BO21: 1, WG20: 3)', () => {
    const due = (evaluationYears: number) =>
      assessCases([caseWith()], schemeWith({ evaluationYears }), day('2026-11-23')).evaluationDue;
    expect(due(1)).toBe(day('2022-03-11'));
    expect(due(3)).toBe(day('2024-03-11'));
  });
});
