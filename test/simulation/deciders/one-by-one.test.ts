import { describe, expect, it } from 'vitest';
import { createFirstComeDecider } from '../../../src/simulation/deciders/first-come.ts';
import { createRandomDecider } from '../../../src/simulation/deciders/random.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { randomWeek } from '../../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, day, dwelling, family, municipality, shelter, week } from '../../week-builder.ts';
import { aMoment, warmPlanner, whereTo } from './moments.ts';

const plan = warmPlanner();
const firstCome = createFirstComeDecider(plan);
const random = createRandomDecider(plan);
const M1 = [municipality('M-1'), commitment('M-1'), shelter('S-1', 'M-1', { places: 2 })];
const voluntary = aPolicy();

describe('first come, first served', () => {
  it('gives the only home to whoever was referred first, whatever that costs the others', async () => {
    const built = aWeek(
      ...M1,
      family('F-1', { referredOn: day(-3), shelter: { id: 'S-1', since: week(-12) } }),
      family('F-2', { referredOn: day(-5) }),
      dwelling('D-1', 'M-1'),
    );
    expect(whereTo((await firstCome.decide(aMoment(built, voluntary))).placements)).toEqual({
      'F-1': 'waits',
      'F-2': 'D-1 2026-W48',
    });
  });

  it('takes the soonest home, of those that are ready together the one that was offered first', async () => {
    const built = aWeek(
      { horizonWeeks: 6 },
      ...M1,
      municipality('M-2'),
      commitment('M-2'),
      family('F-1', { referredOn: day(-9) }),
      family('F-2', { referredOn: day(-8) }),
      family('F-3', { referredOn: day(-7) }),
      dwelling('D-1', 'M-1', { availableFrom: week(1) }),
      dwelling('D-2', 'M-1', { availableFrom: day(-1) }),
      dwelling('D-3', 'M-2', { availableFrom: day(-2) }),
    );
    expect(whereTo((await firstCome.decide(aMoment(built, voluntary))).placements)).toEqual({
      'F-1': 'D-3 2026-W48',
      'F-2': 'D-2 2026-W48',
      'F-3': 'D-1 2026-W49',
    });
  });

  it('gives shelter while there is room, in the same order', async () => {
    const built = aWeek(...M1, family('F-1', { referredOn: day(-1) }), family('F-2', { referredOn: day(-2) }));
    const { placements } = await firstCome.decide(aMoment(built, voluntary));
    expect(placements.map(({ family: id, shelter: place }) => [id, place])).toEqual([
      ['F-1', undefined],
      ['F-2', 'S-1'],
    ]);
  });

  it('keeps the home that a family agreed on, though others were referred before', async () => {
    const built = aWeek(
      ...M1,
      family('F-1', { referredOn: day(-30) }),
      family('F-2', { referredOn: day(-2), pinnedTo: 'D-1' }),
      dwelling('D-1', 'M-1'),
    );
    expect(whereTo((await firstCome.decide(aMoment(built, voluntary))).placements)).toEqual({
      'F-1': 'waits',
      'F-2': 'D-1 2026-W48',
    });
  });
});

describe('random homes', () => {
  const built = aWeek(
    ...M1,
    ...['F-1', 'F-2', 'F-3', 'F-4'].map((id) => family(id)),
    ...['D-1', 'D-2', 'D-3', 'D-4'].map((id, index) => dwelling(id, 'M-1', { availableFrom: week(index) })),
  );
  const decided = async (replication: number) => {
    const stream = randomStreams(1, replication)('decider', 0);
    return whereTo((await random.decide({ ...aMoment(built, voluntary), random: stream })).placements);
  };

  it('are the same for the same draws and others for other draws', async () => {
    expect(await decided(1)).toEqual(await decided(1));
    const all = await Promise.all([1, 2, 3, 4, 5].map(decided));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBeGreaterThan(2);
  });

  it('house everyone for whom there is room', async () => {
    expect(Object.values(await decided(3))).not.toContain('waits');
  });
});

describe('choosing one by one', () => {
  it('gives plans that keep every rule and are never better than the best plan, on random weeks', async () => {
    let worse = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { week: drawn, policy } = randomWeek(seed);
      const best = await plan(drawn, policy);
      if (best.kind !== 'plan') continue;
      for (const decider of [firstCome, random]) {
        const { proven } = await decider.decide(aMoment(drawn, policy));
        const outcome = plan.outcomes.at(-1)!;
        // The plan passed its check: rules, values and the honesty of its bounds.
        if (outcome.kind !== 'plan') throw new Error(`seed ${seed}: ${outcome.kind}`);
        const first = outcome.plan.objectives.findIndex(({ value }, at) => value !== best.plan.objectives[at]!.value);
        const { sense, value } = outcome.plan.objectives[first] ?? { sense: 'minimise', value: 0 };
        const optimum = best.plan.objectives[first]?.value ?? 0;
        expect(sense === 'minimise' ? value >= optimum : value <= optimum, `seed ${seed}`).toBe(true);
        if (first >= 0) {
          worse += 1;
          expect(proven, `seed ${seed}`).toBe(false);
        }
      }
    }
    expect(worse).toBeGreaterThan(8);
  });
});
