import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Decider, Future, Moment } from '../../../src/simulation/deciders/decider.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import { firstHome, watching } from '../a-decider.ts';
import { anArm, DURATION } from '../an-arm.ts';

const STEADY = { 'arrivals.seasonal-amplitude': 0, 'arrivals.dispersion': 0 };

async function momentAt(week: number): Promise<Moment> {
  const watcher = watching(firstHome);
  await runReplication({
    arm: anArm({ parameters: STEADY }),
    duration: DURATION,
    seed: 1,
    replication: 0,
    decider: watcher,
  });
  return watcher.moments[week]!;
}

describe('a sampled future', () => {
  it('is the same for the same number, and another for another number or week', async () => {
    const [moment, again, later] = [await momentAt(20), await momentAt(20), await momentAt(21)];
    expect(again.outlook.future(3)).toEqual(moment.outlook.future(3));
    expect(ids(moment.outlook.future(4))).not.toEqual(ids(moment.outlook.future(3)));
    expect(ids(later.outlook.future(3))).not.toEqual(ids(moment.outlook.future(3)));
  });

  it('has families that arrive after this week and within the horizon, as a plan takes them', async () => {
    const { outlook, week } = await momentAt(20);
    const { families } = outlook.future(0);
    expect(families.length).toBeGreaterThan(5);
    expect(families.every(({ arrivesInWeeks = 0 }) => arrivesInWeeks >= 1 && arrivesInWeeks < week.horizonWeeks)).toBe(
      true,
    );
    expect(
      families.every(({ consent, verdict, shelter }) => consent === true && verdict === 'qualifies' && !shelter),
    ).toBe(true);
    expect(
      families.every(({ referredOn, arrivesInWeeks = 0 }) => referredOn === week.monday + 7 * arrivesInWeeks),
    ).toBe(true);
  });

  it('has as many families and homes as the world will have on average', async () => {
    const { outlook } = await momentAt(20);
    const futures = Array.from({ length: 200 }, (_, n) => outlook.future(n));
    // 150 a year, of whom 95 % consent and half qualify, over 25 weeks.
    const families = ((150 * 0.95 * 0.5) / 52) * 25;
    expect(Math.abs(mean(futures.map((future) => future.families.length)) - families)).toBeLessThan(
      5 * Math.sqrt(families / 200),
    );
    const homes = ((10_600 * anArm().parameters['homes.offer-share']) / 52) * 25;
    expect(Math.abs(mean(futures.map(({ dwellings }) => dwellings.length)) - homes)).toBeLessThan(
      5 * Math.sqrt(homes / 200),
    );
  });

  it('shares no name with anything in the world', async () => {
    const { outlook } = await momentAt(20);
    const { families, dwellings } = outlook.future(0);
    expect([...families, ...dwellings].every(({ id }) => id.startsWith('future-'))).toBe(true);
  });

  it('changes nothing in the world by being looked at', async () => {
    const curious: Decider = {
      decide(moment) {
        moment.outlook.future(0);
        moment.random.unit();
        return firstHome.decide(moment);
      },
    };
    const request = { arm: anArm(), duration: DURATION, seed: 3, replication: 0 };
    const looked = await runReplication({ ...request, decider: curious });
    expect(looked).toEqual(await runReplication({ ...request, decider: firstHome }));
  });
});

function ids({ families, dwellings }: Future): string[] {
  return [
    ...families.map(({ id, adults, childAges }) => `${id} ${adults} ${childAges}`),
    ...dwellings.map(({ id }) => id),
  ];
}
