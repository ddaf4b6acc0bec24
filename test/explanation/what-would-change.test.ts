import { describe, expect, test } from 'vitest';
import type { Placement, Plan } from '../../src/domain/plan.ts';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import { whatWouldChange } from '../../src/explanation/what-would-change.ts';
import { FITS } from '../../src/model/build-model.ts';
import { type HomeOffer, hypotheticalHome } from '../../src/model/fits/hypothetical-home.ts';
import { prepareWeek } from '../../src/model/prepared-week.ts';
import { planByHand } from '../plan/solution.ts';
import {
  aFamily,
  aPolicy,
  aWeek,
  commitment,
  dwelling,
  family,
  inShelter,
  municipality,
  shelter,
} from '../week-builder.ts';

const UNPLACED: Placement = {
  family: 'F-1',
  status: 'unplaced',
  stays: [],
  weeksInShelter: 0,
  rooflessWeeks: 0,
  overCap: false,
  excessWeeks: 0,
  schoolChanges: 0,
  regionFallback: false,
  reasons: [],
};
const PLACED: Placement = {
  ...UNPLACED,
  status: 'placed',
  municipality: 'M-1',
  supply: 'commitment',
  moveInWeek: '2026-W48',
  match: 0.5,
};
const BASE = aWeek(family('F-1', { maxRent: 70_000 }), municipality('M-1'), municipality('M-2'), shelter('S-1', 'M-1'));
const EMPTY = planByHand(aWeek(), aPolicy(), []).plan;
const planWith = (placement: Partial<Placement>): Plan => ({ ...EMPTY, placements: [{ ...UNPLACED, ...placement }] });

/** Plans every changed week to the same placement, and keeps what was asked. */
function fakeReplan(after: Partial<Placement> | undefined) {
  const asked: PlanningWeek[] = [];
  const replan = (changed: PlanningWeek): Promise<Plan | undefined> => {
    asked.push(changed);
    return Promise.resolve(after && planWith(after));
  };
  return { asked, replan };
}

const ask = async (
  before: Partial<Placement>,
  after: Partial<Placement> | undefined,
  built = BASE,
  municipalities = ['M-1'],
) => {
  const { asked, replan } = fakeReplan(after);
  const prepared = prepareWeek(built, aPolicy());
  const family = prepared.families.findIndex(({ id }) => id === 'F-1');
  const wishes = {
    municipalities,
    homeFor: (offer: HomeOffer) =>
      prepared.bedrooms[family] === undefined ? undefined : hypotheticalHome(FITS, prepared, family, offer),
  };
  return { asked, changes: await whatWouldChange(built, planWith(before), 'F-1', wishes, replan) };
};

describe('what is tried', () => {
  test('one more home that fits the family, at its highest rent, in the first three municipalities', async () => {
    const { asked, changes } = await ask({}, PLACED, BASE, ['M-1', 'M-2', 'M-3', 'M-4']);
    expect(asked.map(({ dwellings }) => dwellings.at(-1)?.municipality)).toEqual(['M-1', 'M-2', 'M-3']);
    expect(asked[0]?.dwellings).toEqual([
      {
        id: 'one-more-home',
        municipality: 'M-1',
        bedrooms: 2,
        availableFrom: BASE.monday,
        accessible: false,
        rent: 70_000,
      },
    ]);
    expect(changes[0]).toEqual({
      kind: 'one-more-home',
      municipality: 'M-1',
      bedrooms: 2,
      week: '2026-W48',
      effect: { outcome: 'placed', gain: 0 },
    });
  });

  test('the home is accessible where the family needs that, and takes no id that is in use', async () => {
    const built = aWeek(
      family('F-1', { accessible: true }),
      municipality('M-1'),
      dwelling('one-more-home', 'M-1'),
      dwelling('one-more-home-2', 'M-1'),
    );
    const { asked } = await ask({}, PLACED, built);
    expect(asked[0]?.dwellings.at(-1)).toMatchObject({ id: 'one-more-home-3', accessible: true });
  });

  test('a home by the last week under the cap for a family that goes over it, and at once for one that is over it already', async () => {
    const twelve = { ...BASE, families: [aFamily('F-1', inShelter('S-1', 12))] };
    const { changes } = await ask({ overCap: true, excessWeeks: 3 }, { ...PLACED, overCap: false }, twelve);
    expect(changes[0]).toMatchObject({ kind: 'one-more-home', week: '2026-W49' });
    const thirteen = { ...BASE, families: [aFamily('F-1', inShelter('S-1', 13))] };
    expect((await ask({ overCap: true }, PLACED, thirteen)).changes[0]).toMatchObject({ week: '2026-W48' });
  });

  test('no home when the bedrooms needed are not known', async () => {
    const { childAges: _, ...withoutAges } = aFamily('F-1', { children: 2 });
    const { asked, changes } = await ask({}, PLACED, { ...BASE, families: [withoutAges] });
    expect(asked).toEqual([]);
    expect(changes).toEqual([{ kind: 'nothing-tried-helps', tried: 0 }]);
  });

  test('one more family promised, where a promise limits families or persons', async () => {
    const built = aWeek(
      family('F-1', { childAges: [1, 2] }),
      ...['M-1', 'M-2', 'M-3'].map((id) => municipality(id)),
      commitment('M-1', { families: 1, persons: 4 }),
      commitment('M-2'),
      commitment('M-3', { persons: 2 }),
    );
    const { asked, changes } = await ask({}, PLACED, built, ['M-1', 'M-2', 'M-3']);
    const promises = asked.filter(({ dwellings }) => dwellings.length === 0).map(({ commitments }) => commitments);
    expect(promises).toHaveLength(2);
    expect(promises[0]).toMatchObject([{ families: 2, persons: 7 }, {}, { persons: 2 }]);
    expect(promises[1]).toMatchObject([{ families: 1, persons: 4 }, {}, { persons: 5 }]);
    expect(changes.filter(({ kind }) => kind === 'one-more-family-committed')).toMatchObject([
      { municipality: 'M-1', persons: 3 },
      { municipality: 'M-3', persons: 3 },
    ]);
  });

  test('more shelter places for a family that is roofless in the plan, and for no other', async () => {
    const { asked, changes } = await ask({ rooflessWeeks: 3 }, { rooflessWeeks: 1 });
    expect(asked.at(-1)?.shelters).toMatchObject([{ id: 'S-1', places: 12 }]);
    expect(changes.at(-1)).toEqual({
      kind: 'more-shelter-places',
      shelter: 'S-1',
      places: 2,
      effect: { outcome: 'fewer-roofless-weeks', gain: 2 },
    });
    expect((await ask({}, PLACED)).asked.every(({ shelters }) => shelters[0]?.places === 10)).toBe(true);
  });
});

describe('what counts as an improvement for the family', () => {
  test.each<[string, Partial<Placement>, Partial<Placement>, object]>([
    ['a home', {}, PLACED, { outcome: 'placed', gain: 0 }],
    [
      'fewer roofless weeks',
      { ...PLACED, rooflessWeeks: 3 },
      { ...PLACED, rooflessWeeks: 1 },
      { outcome: 'fewer-roofless-weeks', gain: 2 },
    ],
    [
      'shelter instead of the street, though that runs past the cap',
      { rooflessWeeks: 20 },
      { overCap: true, excessWeeks: 7 },
      { outcome: 'fewer-roofless-weeks', gain: 20 },
    ],
    [
      'getting under the cap',
      { ...PLACED, overCap: true, weeksInShelter: 15 },
      { ...PLACED, weeksInShelter: 13 },
      { outcome: 'under-cap', gain: 0 },
    ],
    [
      'fewer weeks in shelter',
      { ...PLACED, weeksInShelter: 9 },
      { ...PLACED, weeksInShelter: 5, match: 0.1 },
      { outcome: 'fewer-weeks-in-shelter', gain: 4 },
    ],
    ['a better match', PLACED, { ...PLACED, match: 0.75 }, { outcome: 'better-match', gain: 0.25 }],
  ])('%s', async (_, before, after, effect) => {
    expect((await ask(before, after)).changes[0]).toMatchObject({ kind: 'one-more-home', effect });
  });

  test.each<[string, Partial<Placement>, Partial<Placement> | undefined]>([
    ['nothing that differs', PLACED, PLACED],
    ['losing the home, though with fewer roofless weeks', { ...PLACED, rooflessWeeks: 2 }, { rooflessWeeks: 0 }],
    ['more roofless weeks, though under the cap', { ...PLACED, overCap: true }, { ...PLACED, rooflessWeeks: 2 }],
    ['getting over the cap, though with a better match', PLACED, { ...PLACED, overCap: true, match: 0.9 }],
    ['more weeks in shelter, though with a better match', PLACED, { ...PLACED, weeksInShelter: 2, match: 0.9 }],
    ['a worse match', PLACED, { ...PLACED, match: 0.25 }],
    ['a week that cannot be planned', {}, undefined],
  ])('but not %s', async (_, before, after) => {
    const { asked, changes } = await ask(before, after);
    expect(changes).toEqual([{ kind: 'nothing-tried-helps', tried: asked.length }]);
    expect(asked.length).toBeGreaterThan(0);
  });
});

test('the weeks that are tried differ from the week in the change alone', async () => {
  const { asked } = await ask({}, PLACED);
  const [{ dwellings, ...rest }] = asked as [PlanningWeek];
  const { dwellings: _, ...before } = BASE;
  expect(dwellings).toHaveLength(1);
  expect(rest).toEqual(before);
});
