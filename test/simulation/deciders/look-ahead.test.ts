import { describe, expect, it } from 'vitest';
import type { Dwelling, Family } from '../../../src/domain/planning-week.ts';
import { createLookAheadDecider } from '../../../src/simulation/deciders/look-ahead.ts';
import { createMinimumDiscordDecider } from '../../../src/simulation/deciders/minimum-discord.ts';
import { createMyopicDecider } from '../../../src/simulation/deciders/myopic.ts';
import {
  aFamily,
  aPolicy,
  aWeek,
  commitment,
  dwelling,
  family,
  inShelter,
  municipality,
  type Part,
  shelter,
  week,
} from '../../week-builder.ts';
import { aMoment, warmPlanner, whereTo } from './moments.ts';

const plan = warmPlanner();
const lookAhead = createLookAheadDecider(plan, { futures: 3, weeks: 6 });
const minimumDiscord = createMinimumDiscordDecider(plan, { futures: 3, weeks: 6 });
const myopic = createMyopicDecider(plan);

const home = (id: string, where: string, changes: Partial<Dwelling>): Dwelling =>
  aWeek(dwelling(id, where, changes)).dwellings[0]!;
const comes = (id: string, arrivesInWeeks: number, changes: Partial<Family> = {}) =>
  aFamily(id, { arrivesInWeeks, ...changes });

const PLACES: Part[] = [
  municipality('M-1'),
  commitment('M-1'),
  municipality('M-2'),
  commitment('M-2'),
  shelter('S-1', 'M-1', { places: 99 }),
];
const small = family('F-1', inShelter('S-1', 2));
const LARGE = { adults: 2, childAges: [3, 5, 9, 15] };

describe.each([
  ['look-ahead', lookAhead],
  ['minimum discord', minimumDiscord],
])('%s', (_, decider) => {
  it('decides as well as the weekly plan when nothing is to come', async () => {
    const built = aWeek(
      ...PLACES,
      small,
      family('F-2'),
      dwelling('D-1', 'M-1'),
      dwelling('D-2', 'M-2', { bedrooms: 5 }),
    );
    const values = async (by: typeof decider) => {
      await by.decide(aMoment(built, aPolicy()));
      const outcome = plan.outcomes.at(-1)!;
      return outcome.kind === 'plan' ? outcome.plan.objectives.map(({ value }) => value) : outcome.kind;
    };
    expect(await values(decider)).toEqual(await values(myopic));
  });

  it('keeps the large home for a large family that is to come, when a small one is ready a week later', async () => {
    const built = aWeek(
      { horizonWeeks: 8 },
      ...PLACES,
      small,
      dwelling('D-LARGE', 'M-1', { bedrooms: 5 }),
      dwelling('D-SMALL', 'M-1', { availableFrom: week(1) }),
    );
    const moment = aMoment(built, aPolicy(), [{ families: [comes('F-9', 1, LARGE)], dwellings: [] }]);
    expect(whereTo((await myopic.decide(moment)).placements)['F-1']).toBe('D-LARGE 2026-W48');
    expect(whereTo((await decider.decide(moment)).placements)['F-1']).toBe('D-SMALL 2026-W49');
  });

  it('does not hold a home back for a family that can be housed elsewhere', async () => {
    const built = aWeek(
      { horizonWeeks: 8 },
      ...PLACES,
      small,
      dwelling('D-LARGE', 'M-1', { bedrooms: 5 }),
      dwelling('D-SMALL', 'M-1', { availableFrom: week(1) }),
    );
    const another = home('D-FUTURE', 'M-2', { bedrooms: 5, availableFrom: week(1) });
    const moment = aMoment(built, aPolicy(), [{ families: [comes('F-9', 1, LARGE)], dwellings: [another] }]);
    expect(whereTo((await decider.decide(moment)).placements)['F-1']).toBe('D-LARGE 2026-W48');
  });

  it('lets a family wait for a home that is to come, where the policy wants the best match first', async () => {
    const policy = aPolicy({ objectives: ['match', 'weeks-in-shelter'] });
    const built = aWeek(
      { horizonWeeks: 8 },
      ...PLACES,
      family('F-1', { preferences: ['M-2'] }),
      dwelling('D-1', 'M-1'),
    );
    const better = home('D-FUTURE', 'M-2', { availableFrom: week(2) });
    const moment = aMoment(built, policy, [{ families: [], dwellings: [better] }]);
    expect(whereTo((await myopic.decide(moment)).placements)['F-1']).toBe('D-1 2026-W48');
    expect(whereTo((await decider.decide(moment)).placements)['F-1']).toBe('waits');
  });

  it('looks no further than its weeks', async () => {
    const policy = aPolicy({ objectives: ['match', 'weeks-in-shelter'] });
    const built = aWeek(
      { horizonWeeks: 20 },
      ...PLACES,
      family('F-1', { preferences: ['M-2'] }),
      dwelling('D-1', 'M-1'),
    );
    const better = home('D-FUTURE', 'M-2', { availableFrom: week(7) });
    const moment = aMoment(built, policy, [{ families: [], dwellings: [better] }]);
    expect(whereTo((await decider.decide(moment)).placements)['F-1']).toBe('D-1 2026-W48');
  });

  it('keeps the home that a family agreed on', async () => {
    const built = aWeek(
      { horizonWeeks: 8 },
      ...PLACES,
      family('F-1', { pinnedTo: 'D-LARGE' }),
      dwelling('D-LARGE', 'M-1', { bedrooms: 5 }),
    );
    const moment = aMoment(built, aPolicy(), [{ families: [comes('F-9', 1, LARGE)], dwellings: [] }]);
    expect(whereTo((await decider.decide(moment)).placements)['F-1']).toBe('D-LARGE 2026-W48');
  });
});

it('look-ahead pays for shelter places: with one bed, who can be housed at once is, so that a newcomer finds it free', async () => {
  const built = aWeek(
    { horizonWeeks: 8 },
    municipality('M-1'),
    commitment('M-1'),
    municipality('M-2'),
    commitment('M-2'),
    shelter('S-1', 'M-1', { places: 2 }),
    family('F-1', { ...inShelter('S-1', 2), preferences: ['M-2'] }),
    dwelling('D-1', 'M-1'),
  );
  const better = home('D-FUTURE', 'M-2', { availableFrom: week(2) });
  const policy = aPolicy({ objectives: ['roofless', 'match'] });
  const alone = aMoment(built, policy, [{ families: [], dwellings: [better] }]);
  const newcomer = comes('F-9', 1, { bedroomsNeeded: 7 });
  const crowded = aMoment(built, policy, [{ families: [newcomer], dwellings: [better] }]);
  expect(whereTo((await lookAhead.decide(alone)).placements)['F-1']).toBe('waits');
  expect(whereTo((await lookAhead.decide(crowded)).placements)['F-1']).toBe('D-1 2026-W48');
});
