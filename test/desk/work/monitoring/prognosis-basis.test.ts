import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../../src/desk/register/case-life/states.ts';
import type { FamilySeen } from '../../../../src/desk/work/monitoring/families-seen.ts';
import {
  FEWEST_WEEKS_LEFT,
  prognosisBasis,
  shelterCost,
} from '../../../../src/desk/work/monitoring/prognosis-basis.ts';
import type { Plan } from '../../../../src/domain/plan.ts';

const TODAY = 700;
function family(caseId: string, states: readonly (readonly [CaseState, number])[], more: Partial<FamilySeen> = {}) {
  return {
    caseId,
    persons: 4,
    children: 2,
    imported: false,
    states: states.map(([state, from]) => ({ state, from })),
    arrivals: [states[0]![1]],
    sheltered: [],
    roofless: [],
    ...more,
  } satisfies FamilySeen;
}
const planOf = (family: string, weeksInShelter: number) =>
  ({ placements: [{ family, weeksInShelter }] }) as unknown as Plan;
const basis = (families: readonly FamilySeen[], plan?: Plan, day = TODAY) =>
  prognosisBasis({ start: TODAY - 70, capWeeks: 13, families }, plan, day, 13);

const SHELTERED = family('F-1', [['in-shelter', TODAY - 28]], { sheltered: [{ from: TODAY - 28 }] });

describe('what a prognosis is drawn from', () => {
  it('is what the plan still adds to the weeks so far', () => {
    const { present, staysSeen, undecided } = basis([SHELTERED], planOf('F-1', 9));
    expect(present).toEqual([{ persons: 4, weeks: 5 }]);
    expect(staysSeen).toEqual([{ persons: 4, weeks: 9 }]);
    expect(undecided).toBe(0);
  });

  it('lets whoever is still there when the plan said to have moved stay a week', () => {
    expect(basis([SHELTERED], planOf('F-1', 3)).present).toEqual([{ persons: 4, weeks: 1 }]);
  });

  it('lets whoever is in no plan stay up to the cap, and a few weeks at least', () => {
    expect(basis([SHELTERED]).present).toEqual([{ persons: 4, weeks: 9 }]);
    const long = { ...SHELTERED, sheltered: [{ from: TODAY - 80 }] };
    expect(basis([long]).present).toEqual([{ persons: 4, weeks: FEWEST_WEEKS_LEFT }]);
  });

  it('holds nobody who left, but does know how long they stayed', () => {
    const left = family(
      'F-2',
      [
        ['in-shelter', TODAY - 28],
        ['housed', TODAY - 7],
      ],
      {
        sheltered: [{ from: TODAY - 28, until: TODAY - 7 }],
      },
    );
    const { present, staysSeen } = basis([left]);
    expect(present).toEqual([]);
    expect(staysSeen).toEqual([{ persons: 4, weeks: 3 }]);
  });

  it('knows nothing of what came after its day', () => {
    const { present } = basis([SHELTERED], undefined, TODAY - 21);
    expect(present).toEqual([{ persons: 4, weeks: 12 }]);
    expect(basis([SHELTERED], undefined, TODAY - 29)).toMatchObject({ present: [], staysSeen: [], undecided: 0 });
    const housedLater = { ...SHELTERED, states: [...SHELTERED.states, { state: 'housed' as const, from: TODAY - 7 }] };
    expect(basis([housedLater], undefined, TODAY - 8).present).toHaveLength(1);
    expect(basis([housedLater], undefined, TODAY - 7).present).toHaveLength(0);
  });

  it('counts families without shelter and without a plan as undecided, and those planned as present', () => {
    const reported = family('F-3', [['reported', TODAY - 3]]);
    expect(basis([reported]).undecided).toBe(1);
    const { undecided, present } = basis([reported], planOf('F-3', 6));
    expect(undecided).toBe(0);
    expect(present).toEqual([{ persons: 4, weeks: 6 }]);
  });

  it('counts arrivals per whole week, back from its day', () => {
    const arrived = (...days: number[]) => family('F-4', [['left', TODAY - 60]], { arrivals: days });
    const { arrivalsByWeek } = basis([arrived(TODAY, TODAY - 6, TODAY - 7, TODAY - 70)]);
    expect(arrivalsByWeek).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('costs what the documents say: 30,000 euros per person per year', () => {
    expect(shelterCost(52)).toBe(30_000);
  });
});
