import { describe, expect, test } from 'vitest';
import { prepareWeek, weeksWithin } from '../../src/model/prepared-week.ts';
import { aFamily, aPolicy, aWeek, day, family } from '../week-builder.ts';

describe('which families the plan is for', () => {
  const verdicts = ['qualifies', 'does-not-qualify', 'cannot-be-judged', undefined] as const;
  const consents = [true, false, undefined] as const;
  const outcome = (
    requiresVerdict: boolean,
    verdict: (typeof verdicts)[number],
    consent: (typeof consents)[number],
  ) => {
    const { verdict: _, consent: __, ...rest } = aFamily('F-1');
    const given = {
      ...rest,
      ...(verdict === undefined ? {} : { verdict }),
      ...(consent === undefined ? {} : { consent }),
    };
    const prepared = prepareWeek({ ...aWeek({ requiresVerdict }), families: [given] }, aPolicy());
    return prepared.leftOut[0]?.why ?? 'in the plan';
  };

  test('those that qualify and consent; the verdict is told before a consent that is merely missing', () => {
    expect(verdicts.map((verdict) => consents.map((consent) => outcome(true, verdict, consent)))).toEqual([
      ['in the plan', 'no-consent', 'no-consent'],
      ['not-qualified', 'no-consent', 'not-qualified'],
      ['not-judged', 'no-consent', 'not-judged'],
      ['not-judged', 'no-consent', 'not-judged'],
    ]);
  });

  test('with families that were assessed already, all but those that refuse', () => {
    expect(verdicts.map((verdict) => consents.map((consent) => outcome(false, verdict, consent)))).toEqual([
      ['in the plan', 'no-consent', 'in the plan'],
      ['in the plan', 'no-consent', 'in the plan'],
      ['in the plan', 'no-consent', 'in the plan'],
      ['in the plan', 'no-consent', 'in the plan'],
    ]);
  });
});

describe('the figures of a family', () => {
  test('are persons, children of school age, bedrooms and whole weeks in shelter', () => {
    const week = aWeek(
      family('F-2', { adults: 2, childAges: [3, 4, 17], shelter: { id: 'S-1', since: day(-20) } }),
      family('F-1', { bedroomsNeeded: 4, shelter: { id: 'S-1', since: day(5) } }),
    );
    const prepared = prepareWeek(week, aPolicy());
    expect(prepared.families.map(({ id }) => id)).toEqual(['F-1', 'F-2']);
    expect([...prepared.persons]).toEqual([2, 5]);
    expect([...prepared.schoolChildren]).toEqual([0, 2]);
    expect(prepared.bedrooms).toEqual([4, 3]);
    expect([...prepared.weeksSoFar]).toEqual([0, 2]);
  });
});

describe('the weeks of a period', () => {
  const WEEK = aWeek({ horizonWeeks: 4 });

  test.each<[string, number | undefined, number | undefined, { first: number; last: number } | undefined]>([
    ['always', undefined, undefined, { first: 0, last: 3 }],
    ['from a Monday', day(7), undefined, { first: 1, last: 3 }],
    ['from the day after a Monday', day(8), undefined, { first: 2, last: 3 }],
    ['from long ago', day(-700), undefined, { first: 0, last: 3 }],
    ['up to and including a Monday', undefined, day(14), { first: 0, last: 2 }],
    ['up to the Sunday before it', undefined, day(13), { first: 0, last: 1 }],
    ['up to beyond the horizon', undefined, day(700), { first: 0, last: 3 }],
    ['of a single Monday', day(7), day(7), { first: 1, last: 1 }],
    ['between two Mondays', day(1), day(6), undefined],
    ['before the planning week', day(-14), day(-1), undefined],
    ['after the horizon', day(22), undefined, undefined],
  ])('%s', (_, from, until, weeks) => {
    expect(weeksWithin(WEEK, from, until)).toEqual(weeks);
  });
});
