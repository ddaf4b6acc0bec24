import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseState } from '../../../../src/desk/register/case-life/states.ts';
import type { FamilySeen } from '../../../../src/desk/work/monitoring/families-seen.ts';
import { actualWeeks, deviationOf, moneyCheck } from '../../../../src/desk/work/monitoring/money-check.ts';
import { shelterCost } from '../../../../src/desk/work/monitoring/prognosis-basis.ts';
import { PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';
import { livedDesk } from './lived-desk.ts';

const weeks = (families: number, each: number, persons: number) => ({
  families,
  familyWeeks: families * each,
  personWeeks: families * each * persons,
});
const actual = (present: ReturnType<typeof weeks>, coming: ReturnType<typeof weeks>) => ({
  families: present.families + coming.families,
  familyWeeks: present.familyWeeks + coming.familyWeeks,
  personWeeks: present.personWeeks + coming.personWeeks,
  present,
  coming,
});
const inWeeks = ({ arrivals, stays, households, total }: ReturnType<typeof deviationOf>) =>
  [arrivals, stays, households, total].map((euros) => Math.round((euros / shelterCost(1)) * 1e6) / 1e6);

describe('what explains the difference', () => {
  const expected = { present: weeks(2, 5, 3), coming: weeks(10, 4, 3) };

  it.each([
    ['nothing, when all went as expected', weeks(2, 5, 3), weeks(10, 4, 3), [0, 0, 0, 0]],
    ['two families more', weeks(2, 5, 3), weeks(12, 4, 3), [24, 0, 0, 24]],
    ['newcomers who stay a week longer', weeks(2, 5, 3), weeks(10, 5, 3), [0, 30, 0, 30]],
    ['families of before who leave a week earlier', weeks(2, 4, 3), weeks(10, 4, 3), [0, -6, 0, -6]],
    ['one person more in each', weeks(2, 5, 4), weeks(10, 4, 4), [0, 0, 50, 50]],
    ['all at once: the parts add up', weeks(2, 6, 4), weeks(12, 5, 4), [24, 42, 72, 138]],
  ])('%s', (_what, present, coming, parts) => {
    expect(inWeeks(deviationOf(expected, actual(present, coming)))).toEqual(parts);
  });

  it('is arrivals alone when nobody was expected', () => {
    const nobody = { present: weeks(2, 5, 3), coming: weeks(0, 0, 0) };
    expect(inWeeks(deviationOf(nobody, actual(weeks(2, 5, 3), weeks(3, 2, 4))))).toEqual([24, 0, 0, 24]);
  });
});

describe('what happened after a day', () => {
  const family = (
    arrivals: number[],
    states: [CaseState, number][],
    sheltered: FamilySeen['sheltered'],
  ): FamilySeen => ({
    caseId: 'F',
    persons: 3,
    children: 2,
    imported: false,
    states: states.map(([state, from]) => ({ state, from })),
    arrivals,
    sheltered,
    roofless: [],
  });
  const FROM = 100;
  const UNTIL = 170;

  it('is told apart for those who were here and those who came since', () => {
    const here = family([90], [['reported', 90]], [{ from: 95, until: 114 }]);
    const came = family([101], [['reported', 101]], [{ from: 149 }]);
    const result = actualWeeks([here, came], FROM, UNTIL);
    expect(result.present).toEqual({ familyWeeks: 2, personWeeks: 6 });
    expect(result.coming).toEqual({ families: 1, familyWeeks: 3, personWeeks: 9 });
    expect(result.families).toBe(2);
  });

  it('counts who came on the day itself as being here, and who came back as coming', () => {
    const onTheDay = family([100], [['reported', 100]], []);
    const back = family(
      [50, 120],
      [
        ['reported', 50],
        ['left', 60],
        ['re-entered', 120],
      ],
      [],
    );
    const later = family([171], [['reported', 171]], []);
    expect(actualWeeks([onTheDay, back, later], FROM, UNTIL).coming.families).toBe(1);
  });
});

describe('the money check', () => {
  let lived: MovingDesk;
  beforeAll(async () => {
    lived = await livedDesk(26);
  });

  it('sets three months beside the prognosis made before them', async () => {
    const check = await moneyCheck(lived, PLANNER);
    expect(check).toMatchObject({ from: '2027-02-22', today: '2027-05-24', weeks: 13, dueOn: '2027-05-24' });
    const { expected, actual: cost, deviation } = check;
    expect(expected!.low!).toBeLessThan(expected!.expected!);
    expect(cost! - expected!.expected!).toBeCloseTo(deviation!.total, 4);
    const { arrivals, stays, households, total } = deviation!;
    expect(arrivals + stays + households).toBeCloseTo(total, 6);
  });

  it('makes its prognosis from what was known then: what came later changes nothing in it', async () => {
    const shorter = await livedDesk(13);
    const then = await moneyCheck(shorter, PLANNER);
    const { expected } = await moneyCheck(lived, PLANNER, then.today);
    expect(expected!.newFamilies).toEqual(then.next[0]!.newFamilies);
  });

  it('begins no earlier than the register and no later than today', async () => {
    expect((await moneyCheck(lived, PLANNER, '2020-01-01')).from).toBe('2026-11-23');
    const today = await moneyCheck(lived, PLANNER, '2030-01-01');
    expect(today).toMatchObject({ from: '2027-05-24', weeks: 0, expected: null, deviation: null });
  });

  it('of a register of today has nothing to compare yet, and says when it has', async () => {
    const check = await moneyCheck(await exampleDesk(), PLANNER);
    expect(check).toMatchObject({ weeks: 0, expected: null, actual: 0, dueOn: '2027-02-22' });
    expect(check.next[0]!.expected!).toBeGreaterThan(0);
    expect(check.next[0]!.low).toBeNull();
  });
});
