import { describe, expect, it } from 'vitest';
import type { CaseBody, Row } from '../../../../src/desk/register/bodies.ts';
import type { CaseState } from '../../../../src/desk/register/case-life/states.ts';
import type { StepId } from '../../../../src/desk/register/case-life/steps.ts';
import type { DatedStep } from '../../../../src/desk/register/register.ts';
import { caseHistories } from '../../../../src/desk/work/monitoring/case-history.ts';
import {
  type FamilySeen,
  familiesSeen,
  merged,
  stateOnDay,
  weeksWithin,
} from '../../../../src/desk/work/monitoring/families-seen.ts';
import { dayNumberOf } from '../../../../src/domain/calendar.ts';

const day = (date: number): number => dayNumberOf(`2026-11-${String(date).padStart(2, '0')}`)!;
type Taken = readonly [date: number, step: StepId, to: CaseState, imported?: 'import'];

function family(taken: readonly Taken[], household: Row = {}, more: Partial<CaseBody> = {}): FamilySeen {
  const steps = taken.map(
    ([date, step, to, action], index): DatedStep => ({
      caseId: 'F-1',
      number: index + 1,
      from: 'none',
      step,
      to,
      at: `2026-11-${String(date).padStart(2, '0')}T09:00:00.000Z`,
      action: action ?? step,
      sequence: index + 1,
    }),
  );
  const body = { state: taken.at(-1)![2], household: { adults: '2', child_ages: '3|7', ...household }, ...more };
  const stored = { kind: 'case', id: 'F-1', version: 1, body: body as CaseBody, changedAt: '' } as const;
  return familiesSeen(caseHistories(steps), [stored])[0]!;
}

const QUALIFIED: readonly Taken[] = [
  [2, 'report', 'reported'],
  [3, 'qualify', 'qualifies'],
];

describe('a family as monitoring sees it', () => {
  it('is as large as its household', () => {
    expect(family(QUALIFIED)).toMatchObject({ persons: 4, children: 2 });
  });

  it('has no roof from the day it qualifies, until it enters a shelter', () => {
    const { roofless, sheltered } = family([...QUALIFIED, [6, 'shelter', 'in-shelter']], {
      shelter_id: 'S-1',
      shelter_since: '2026-11-06',
    });
    expect(roofless).toEqual([{ from: day(3), until: day(6) }]);
    expect(sheltered).toEqual([{ from: day(6) }]);
  });

  it('is in shelter from the day its facts tell, also before anybody noted it', () => {
    const { roofless, sheltered } = family([...QUALIFIED, [6, 'shelter', 'in-shelter']], {
      shelter_id: 'S-1',
      shelter_since: '2026-10-26',
    });
    expect(sheltered).toEqual([{ from: dayNumberOf('2026-10-26') }]);
    expect(roofless).toEqual([]);
  });

  it('stays in shelter while a home is proposed, and leaves it on the day of the move', () => {
    const steps: readonly Taken[] = [
      ...QUALIFIED,
      [6, 'shelter', 'in-shelter'],
      [10, 'propose', 'proposed'],
      [20, 'house', 'housed'],
    ];
    const shelter = { shelter_id: 'S-1', shelter_since: '2026-11-06' };
    expect(family(steps.slice(0, -1), shelter).sheltered).toEqual([{ from: day(6) }]);
    expect(family(steps, shelter).sheltered).toEqual([{ from: day(6), until: day(20) }]);
    expect(family(steps, shelter, { movedInOn: '2026-11-18' }).sheltered).toEqual([{ from: day(6), until: day(18) }]);
  });

  it('is without a roof again when it has to wait outside, also while a proposal is under way', () => {
    const { sheltered, roofless } = family([
      ...QUALIFIED,
      [6, 'shelter', 'in-shelter'],
      [10, 'wait', 'waiting'],
      [12, 'propose', 'proposed'],
    ]);
    expect(sheltered).toEqual([{ from: day(6), until: day(10) }]);
    expect(roofless).toEqual([{ from: day(3), until: day(6) }, { from: day(10) }]);
  });

  it('that is parked stays where it was', () => {
    const { roofless } = family([...QUALIFIED, [5, 'park', 'parked']]);
    expect(roofless).toEqual([{ from: day(3) }]);
    expect(
      family([
        [2, 'report', 'reported'],
        [5, 'park', 'parked'],
      ]).roofless,
    ).toEqual([]);
  });

  it('arrives on the day of its report and again when it comes back; an imported one only when it comes back', () => {
    const later: readonly Taken[] = [
      [4, 'leave', 'left'],
      [9, 're-enter', 're-entered'],
    ];
    expect(family([...QUALIFIED, ...later]).arrivals).toEqual([day(2), day(9)]);
    expect(family([[2, 'report', 'reported', 'import'], ...later]).arrivals).toEqual([day(9)]);
  });

  it('that was erased counts by its steps alone', () => {
    const steps = caseHistories([
      {
        caseId: 'F-1',
        number: 1,
        from: 'none',
        step: 'report',
        to: 'reported',
        at: '2026-11-02T09:00:00.000Z',
        action: 'report',
        sequence: 1,
      },
    ]);
    expect(familiesSeen(steps, [])[0]).toMatchObject({ persons: 0, arrivals: [day(2)], sheltered: [], roofless: [] });
  });

  it('is where it was at the end of a day', () => {
    const seen = family([...QUALIFIED, [3, 'wait', 'waiting']]);
    expect([1, 2, 3, 4].map((date) => stateOnDay(seen, day(date)))).toEqual([
      undefined,
      'reported',
      'waiting',
      'waiting',
    ]);
  });
});

describe('spans of days', () => {
  it('are joined where they touch or overlap', () => {
    expect(
      merged([{ from: 5, until: 8 }, { from: 1, until: 5 }, { from: 9, until: 9 }, { from: 20 }, { from: 25 }]),
    ).toEqual([{ from: 1, until: 8 }, { from: 20 }]);
  });

  it('count the days within a period: the first one, not the last', () => {
    const spans = [{ from: 0, until: 7 }, { from: 14 }];
    expect(weeksWithin(spans, 0, 7)).toBe(1);
    expect(weeksWithin(spans, 1, 7)).toBeCloseTo(6 / 7);
    expect(weeksWithin(spans, 7, 14)).toBe(0);
    expect(weeksWithin(spans, 0, 28)).toBe(3);
  });
});
