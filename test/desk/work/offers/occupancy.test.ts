import { describe, expect, it } from 'vitest';
import { occupancyAhead } from '../../../../src/desk/work/offers/occupancy.ts';
import { occupancyView } from '../../../../src/desk/work/offers/occupancy-view.ts';
import type { OccupancyView } from '../../../../src/desk/work/offers/schemas.ts';
import type { Placement, Plan, ShelterStay } from '../../../../src/domain/plan.ts';
import { aWeek, day, family, inShelter, municipality, shelter, week } from '../../../week-builder.ts';
import { freshSqlite } from '../../register/registers.ts';
import { exampleDesk } from '../week/desks.ts';
import { sendAll } from './offers.ts';

const HERE = municipality('A');

function planWith(...placements: readonly Partial<Placement>[]): Plan {
  return { placements: placements.map((placement) => ({ stays: [], ...placement })) } as unknown as Plan;
}

const stay = (id: string, from: string, until: string): ShelterStay => ({ shelter: id, from, until });

/** Persons per week in a shelter. */
function personsIn(ahead: Pick<OccupancyView, 'shelters'>, id: string): readonly number[] {
  return ahead.shelters.find((each) => each.shelter === id)!.weeks.map(({ persons }) => persons);
}

describe('the occupancy ahead', () => {
  it('counts who is there now until the horizon while no plan says otherwise', () => {
    const ahead = occupancyAhead(
      aWeek(HERE, shelter('S', 'A'), family('F', inShelter('S', 3)), family('G')),
      undefined,
    );
    expect(personsIn(ahead, 'S')).toEqual([2, 2, 2, 2]);
    expect(ahead.withoutPlan).toEqual(['F']);
    expect(ahead.shelters[0]!.weeks[0]).toEqual({ week: '2026-W48', places: 10, persons: 2, entered: 0 });
  });

  it('lets families leave in the week in which they move, and enter when the plan brings them', () => {
    const data = aWeek(HERE, shelter('S', 'A'), family('F', inShelter('S', 3)), family('G'));
    const plan = planWith(
      { family: 'F', moveInWeek: '2026-W50', stays: [stay('S', '2026-W48', '2026-W50')] },
      { family: 'G', stays: [stay('S', '2026-W49', '2026-W52')] },
    );
    const ahead = occupancyAhead(data, plan);
    expect(personsIn(ahead, 'S')).toEqual([2, 4, 2, 2]);
    expect(ahead.shelters[0]!.weeks.map(({ entered }) => entered)).toEqual([0, 2, 2, 2]);
    expect(ahead.withoutPlan).toEqual([]);
  });

  it('empties a shelter after its last day, and has no places there', () => {
    const closing = shelter('S', 'A', { until: day(13) });
    const ahead = occupancyAhead(aWeek(HERE, closing, family('F', inShelter('S', 3))), undefined);
    expect(personsIn(ahead, 'S')).toEqual([2, 2, 0, 0]);
    expect(ahead.shelters[0]!.weeks.map(({ places }) => places)).toEqual([10, 10, 0, 0]);
    const later = occupancyAhead(aWeek(HERE, shelter('S', 'A', { from: week(1) })), undefined);
    expect(later.shelters[0]!.weeks.map(({ places }) => places)).toEqual([0, 10, 10, 10]);
  });

  it('reads a plan of last week from today on', () => {
    const data = aWeek(HERE, shelter('S', 'A'), family('F', inShelter('S', 3)));
    const plan = planWith({ family: 'F', moveInWeek: '2026-W49', stays: [stay('S', '2026-W47', '2026-W49')] });
    expect(personsIn(occupancyAhead(data, plan), 'S')).toEqual([2, 0, 0, 0]);
  });

  it('believes where a family is over where the plan thought it would be', () => {
    const data = aWeek(HERE, shelter('S', 'A'), shelter('T', 'A'), family('F', inShelter('T', 0)));
    const plan = planWith({ family: 'F', moveInWeek: '2026-W50', stays: [stay('S', '2026-W48', '2026-W50')] });
    const ahead = occupancyAhead(data, plan);
    expect(personsIn(ahead, 'T')).toEqual([2, 2, 0, 0]);
    expect(personsIn(ahead, 'S')).toEqual([0, 0, 0, 0]);
  });

  it('names the plan that it follows, once one was saved', async () => {
    const desk = await exampleDesk(await freshSqlite());
    const before = await occupancyView(desk);
    expect(before.plan).toBeNull();
    expect(personsIn(before, 'S-01')[0]).toBe(25);
    await sendAll(desk);
    const after = await occupancyView(desk);
    expect(after.plan?.id).toBe('2026-W48-1');
    expect(personsIn(after, 'S-01').at(-1)).toBeLessThan(25);
  });
});
