import { describe, expect, it } from 'vitest';
import type { ProposalBody } from '../../../../src/desk/register/bodies.ts';
import type { CaseState } from '../../../../src/desk/register/case-life/states.ts';
import type { DatedStep } from '../../../../src/desk/register/register.ts';
import { caseHistories } from '../../../../src/desk/work/monitoring/case-history.ts';
import { homesShare } from '../../../../src/desk/work/monitoring/displacement.ts';
import { stepDurations } from '../../../../src/desk/work/monitoring/durations.ts';
import type { FamilySeen } from '../../../../src/desk/work/monitoring/families-seen.ts';
import { outflow } from '../../../../src/desk/work/monitoring/outflow.ts';
import { phaseOnDay, weekCounts } from '../../../../src/desk/work/monitoring/phases.ts';
import { promisesKept } from '../../../../src/desk/work/monitoring/promises-kept.ts';
import { shelterUse } from '../../../../src/desk/work/monitoring/shelter-use.ts';
import { COARSE, EXACT } from '../../../../src/desk/work/suppression.ts';
import { dayNumberOf } from '../../../../src/domain/calendar.ts';

const MONDAY = dayNumberOf('2026-11-23')!;
let number = 0;
function family(states: readonly (readonly [CaseState, number])[], more: Partial<FamilySeen> = {}): FamilySeen {
  number += 1;
  return {
    caseId: `F-${number}`,
    persons: 4,
    children: 3,
    imported: false,
    states: states.map(([state, from]) => ({ state, from })),
    arrivals: [],
    sheltered: [],
    roofless: [],
    ...more,
  };
}
const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);

describe('families week by week', () => {
  it('are in the phase that their state and their roof tell', () => {
    const phase = (state: CaseState, more: Partial<FamilySeen> = {}) =>
      phaseOnDay(family([[state, MONDAY]], more), MONDAY);
    expect(phase('referred')).toBe('before-decision');
    expect(phase('qualifies')).toBe('roofless');
    expect(phase('qualifies', { sheltered: [{ from: MONDAY }] })).toBe('in-shelter');
    expect(phase('declined-by-family', { sheltered: [{ from: MONDAY, until: MONDAY }] })).toBe('roofless');
    expect(phase('accepted-by-municipality')).toBe('proposed');
    expect(phase('objection-pending')).toBe('on-hold');
    expect(phase('own-network')).toBe('other-way-out');
    expect(phase('does-not-qualify')).toBe('not-qualifying');
    expect(phaseOnDay(family([['reported', MONDAY]]), MONDAY - 1)).toBeUndefined();
  });

  it('are counted at the end of each week, and today in the last one', () => {
    const families = [
      family([
        ['reported', MONDAY + 6],
        ['assessed', MONDAY + 8],
        ['left', MONDAY + 9],
      ]),
    ];
    const weeks = (today: number) => weekCounts({ families, start: MONDAY, today }, EXACT);
    expect(weeks(MONDAY + 8).map(({ week }) => week)).toEqual(['2026-W48', '2026-W49']);
    expect(weeks(MONDAY + 8).map(({ phases }) => phases['before-decision'])).toEqual([1, 1]);
    expect(weeks(MONDAY + 9).map(({ phases }) => phases['before-decision'])).toEqual([1, 0]);
    expect(weeks(MONDAY + 9).at(-1)).toMatchObject({ phases: { 'other-way-out': 1 }, families: 1 });
    expect(weeks(MONDAY + 5)[0]!.families).toBe(0);
  });

  it('go back a year at most', () => {
    const all = weekCounts({ families: [], start: MONDAY - 800, today: MONDAY }, EXACT);
    expect(all).toHaveLength(53);
    expect(all.at(-1)!.week).toBe('2026-W48');
  });
});

describe('time in shelter', () => {
  const TODAY = MONDAY;
  const stay = (days: number, more: Partial<FamilySeen> = {}) =>
    family([['in-shelter', TODAY - days]], { sheltered: [{ from: TODAY - days }], ...more });
  const use = (families: readonly FamilySeen[], publication = EXACT) =>
    shelterUse({ families, capWeeks: 13, today: TODAY }, publication).use;

  it('is over the cap after thirteen weeks and a day, not at thirteen weeks', () => {
    const { families, overCap, shareOverCap, byWeeks } = use([stay(13 * 7), stay(13 * 7 + 1), stay(2)]);
    expect([families, overCap]).toEqual([3, 1]);
    expect(shareOverCap).toBeCloseTo(1 / 3);
    expect(byWeeks.map((bucket) => bucket.families)).toEqual([1, 0, 1, 1, 0, 0]);
  });

  it('counts weeks of children, in shelter and without a roof', () => {
    const { childWeeks, rooflessChildWeeks } = use([stay(14, { roofless: [{ from: TODAY - 28, until: TODAY - 14 }] })]);
    expect(childWeeks).toBe(3 * 2);
    expect(rooflessChildWeeks).toBe(3 * 2);
  });

  it('counts a family that left for as long as it stayed', () => {
    const left = stay(70, { sheltered: [{ from: TODAY - 70, until: TODAY - 35 }] });
    expect(shelterUse({ families: [left], capWeeks: 13, today: TODAY }, EXACT).personWeeks).toBe(4 * 5);
  });

  it('keeps the number over the cap for all to see when how they are spread is not', () => {
    const families = [...times(6, () => stay(10)), ...times(4, () => stay(95)), ...times(4, () => stay(200))];
    const { overCap, byWeeks } = use(families, COARSE);
    expect(overCap).toBe(10);
    expect(byWeeks.map((bucket) => bucket.families)).toEqual([5, 0, 0, null, 0, null]);
  });

  it('hides the spread of a part that is itself hidden', () => {
    const families = [...times(6, () => stay(10)), ...times(6, () => stay(40)), ...times(3, () => stay(95))];
    const { families: all, overCap, shareOverCap, byWeeks } = use(families, COARSE);
    expect([all, overCap, shareOverCap]).toEqual([15, null, null]);
    expect(byWeeks.every((bucket) => bucket.families === null)).toBe(true);
  });

  it('follows the cap of the scenario', () => {
    const { byWeeks } = shelterUse({ families: [], capWeeks: 6, today: TODAY }, EXACT).use;
    expect(byWeeks.map(({ over, to }) => [over, to])).toEqual([
      [0, 4],
      [4, 6],
      [6, 10],
      [10, 19],
      [19, null],
    ]);
  });
});

describe('the ways out of view', () => {
  it('are counted each time, with those who came back', () => {
    const back = family([
      ['left', 1],
      ['re-entered', 5],
      ['housed', 9],
    ]);
    const { ways, cameBack, shareProvided } = outflow([back, family([['does-not-qualify', 3]])], EXACT);
    expect(Object.fromEntries(ways.map(({ way, times: count }) => [way, count]))).toEqual({
      'does-not-qualify': 1,
      housed: 1,
      returned: 0,
      'own-network': 0,
      left: 1,
    });
    expect(cameBack).toBe(1);
    expect(shareProvided).toBe(0.5);
  });

  it('give no share away where a part is hidden, and none where nobody left', () => {
    const families = [...times(20, () => family([['housed', 1]])), ...times(2, () => family([['left', 1]]))];
    expect(outflow(families, COARSE).shareProvided).toBeNull();
    expect(outflow([], EXACT).shareProvided).toBeNull();
  });
});

describe('durations of steps', () => {
  const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  const steps = (caseId: string, days: number): readonly DatedStep[] => [
    { caseId, number: 1, from: 'none', step: 'report', to: 'reported', at: at(1), action: 'report', sequence: 1 },
    {
      caseId,
      number: 2,
      from: 'reported',
      step: 'assess',
      to: 'assessed',
      at: at(1 + days),
      action: 'assess',
      sequence: 2,
    },
  ];
  const assessment = (days: readonly number[], publication = EXACT) => {
    const all = days.flatMap((each, index) => steps(`F-${index}`, each));
    return stepDurations(caseHistories(all).values(), publication)[0]!;
  };

  it('have a middle and a ninetieth percentile', () => {
    const days = [0, 1, 1, 2, 2, 3, 4, 5, 6, 20];
    expect(assessment(days)).toEqual({ step: 'assessment', count: 10, medianDays: 2.5, ninetiethDays: 6 });
    expect(assessment([...days, 21]).ninetiethDays).toBe(20);
    expect(assessment([]).medianDays).toBeNull();
  });

  it('tell who may not see cases nothing of four, and the outer end of ten alone', () => {
    expect(assessment([1, 1, 1, 1], COARSE)).toMatchObject({ count: null, medianDays: null, ninetiethDays: null });
    expect(assessment([1, 1, 1, 1, 2], COARSE)).toMatchObject({ count: 5, medianDays: 1, ninetiethDays: null });
    expect(
      assessment(
        times(10, () => 1),
        COARSE,
      ),
    ).toMatchObject({ count: 10, ninetiethDays: 1 });
  });
});

describe('promises', () => {
  const commitment = (more: Record<string, string> = {}) => ({
    municipality: 'GM0001',
    from: '2026-01-01',
    until: '2026-12-31',
    families: '3',
    persons: '12',
    families_used: '1',
    persons_used: '4',
    ...more,
  });
  const home = (on: string) => ({ municipality: 'GM0001', dwelling: undefined, persons: 5, on });
  const proposal = (sentAt: string, ...answers: readonly ('accepted' | 'declined')[]) =>
    ({
      municipality: 'GM0001',
      sentAt: `${sentAt}T09:00:00.000Z`,
      answers: answers.map((answer) => ({ by: 'municipality', answer, at: sentAt })),
    }) as unknown as ProposalBody;
  const kept = (facts: Partial<Parameters<typeof promisesKept>[0]>, publication = EXACT, from = '2026-01-01') =>
    promisesKept(
      { commitments: [commitment()], homes: [], proposals: [], start: dayNumberOf('2026-03-01')!, ...facts },
      { from: dayNumberOf(from)!, until: dayNumberOf('2026-11-23')! },
      publication,
    );

  it('are set beside what came of them', () => {
    const { lines, total } = kept({
      homes: [home('2026-11-23'), home('2026-11-24'), home('2025-12-31')],
      proposals: [proposal('2026-11-01', 'accepted'), proposal('2026-11-02', 'declined'), proposal('2026-11-03')],
    });
    expect(lines).toEqual([
      {
        municipality: 'GM0001',
        from: '2026-01-01',
        until: '2026-12-31',
        promisedFamilies: 3,
        promisedPersons: 12,
        housedFamilies: 2,
        housedPersons: 9,
        proposed: 3,
        accepted: 1,
        declined: 1,
      },
    ]);
    expect(total).toMatchObject({ housedFamilies: 2, proposed: 3 });
  });

  it('leave out what was used before the register when the period begins later', () => {
    expect(kept({ homes: [home('2026-11-01')] }, EXACT, '2026-10-01').lines[0]).toMatchObject({ housedFamilies: 1 });
  });

  it('stand apart by period, and what belongs to none stands apart too', () => {
    const commitments = [commitment({ until: '2026-06-30' }), commitment({ from: '2026-08-01' })];
    const { lines } = kept({ commitments, homes: [home('2026-06-30'), home('2026-07-15'), home('2026-08-01')] });
    expect(lines.map(({ from, housedFamilies }) => [from, housedFamilies])).toEqual([
      ['2026-01-01', 2],
      ['2026-08-01', 2],
      [null, 1],
    ]);
    expect(lines.at(-1)).toMatchObject({ promisedFamilies: 0 });
  });

  it('without a limit say so, and those outside the period are not there', () => {
    const { families: _none, ...open } = commitment();
    expect(kept({ commitments: [open] }).lines[0]!.promisedFamilies).toBeNull();
    expect(kept({ commitments: [commitment({ from: '2026-11-24', until: '2027-11-01' })] }).lines).toEqual([]);
  });

  it('show who may not see cases a whole line or nothing of it', () => {
    const many = times(9, () => proposal('2026-11-01', 'accepted'));
    const { lines } = kept({ homes: [home('2026-11-01')], proposals: many }, COARSE);
    expect(lines[0]).toMatchObject({ promisedFamilies: 3, housedFamilies: null, proposed: null, accepted: null });
  });
});

describe('homes that others did not get', () => {
  const given = (on: string) => [{ municipality: 'GM0001', dwelling: undefined, persons: 4, on }];
  const share = (on: string, row: Record<string, string> = { vacated_per_year: '200' }) =>
    homesShare('GM0001', row, given(on), dayNumberOf('2026-11-23')!);

  it('are those of the past year, beside what falls free in a year', () => {
    expect(share('2025-11-25')).toEqual({ given: 1, vacatedPerYear: 200, share: 0.005 });
    expect(share('2025-11-24')).toMatchObject({ given: 0, share: 0 });
  });

  it('have no share when nobody knows what falls free', () => {
    expect(share('2026-11-01', {})).toEqual({ given: 1, vacatedPerYear: null, share: null });
  });
});
