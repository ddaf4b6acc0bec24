/** What happens to families while they wait: shelter or the street, the own network, return, the bill. */
import { describe, expect, it } from 'vitest';
import type { Shelter } from '../../../src/domain/planning-week.ts';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { Decider } from '../../../src/simulation/deciders/decider.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { WorldSettings } from '../../../src/simulation/study.ts';
import { isOpen, sheltersOf, shelterWithRoom } from '../../../src/simulation/world/shelters.ts';
import { day, shelter, week } from '../../week-builder.ts';
import { firstHome, placementOf, shelterOnly, watching } from '../a-decider.ts';
import { aBase, anArm, SETTINGS } from '../an-arm.ts';

const DURATION = { weeks: 40, warmUpWeeks: 0, followUpWeeks: 0 };
const NO_WAY_OUT = { 'network.found-per-week': 0, 'return.per-week': 0 };
const ADMITTED_AT_ONCE = {
  'referral.assessment-weeks': 0,
  'referral.referral-weeks': 0,
  'referral.consent-share': 1,
  'referral.qualifies-share': 1,
};

interface World {
  readonly base?: ReturnType<typeof aBase>;
  readonly parameters?: Partial<ParameterValues>;
  readonly settings?: Partial<WorldSettings>;
}

async function watched(world: World, decider: Decider = shelterOnly) {
  const watcher = watching(decider);
  const arm = anArm({ ...world, parameters: { ...NO_WAY_OUT, ...world.parameters } });
  const record = await runReplication({ arm, duration: DURATION, seed: 1, replication: 0, decider: watcher });
  return { record, weeks: watcher.moments.map((moment) => moment.week) };
}

describe('a family that waits', () => {
  it('is in shelter or roofless, week by week from its admission to the end', async () => {
    const { record } = await watched({ parameters: { 'shelter.places-factor': 0.5 } });
    const waiting = record.families.filter(
      ({ outcome, admittedWeek }) => outcome === 'waiting' && admittedWeek !== undefined,
    );
    expect(waiting.length).toBeGreaterThan(10);
    for (const { weeksInShelter, rooflessWeeks, admittedWeek } of waiting) {
      expect(weeksInShelter + rooflessWeeks).toBe(DURATION.weeks - admittedWeek!);
    }
    expect(record.weeks.reduce((sum, { roofless }) => sum + roofless, 0)).toBe(
      record.families.reduce((sum, { rooflessWeeks }) => sum + rooflessWeeks, 0),
    );
  });

  it('shows the plan how long it has been in shelter', async () => {
    const { weeks } = await watched({});
    const first = weeks.flatMap(({ families }) => families).find(({ shelter }) => shelter)!;
    for (const { families, monday } of weeks) {
      const family = families.find(({ id }) => id === first.id);
      if (family?.shelter) expect((monday - family.shelter.since) / 7).toBe((monday - first.shelter!.since) / 7);
    }
  });

  it('does not count a week in shelter for the week in which it moves into a home', async () => {
    const parameters = { 'willingness.municipalities': 3, 'homes.notice-weeks': 0 };
    const { record } = await watched({ parameters }, firstHome);
    const housed = record.families.filter(({ outcome }) => outcome === 'housed');
    expect(housed.length).toBeGreaterThan(5);
    for (const { weeksInShelter, rooflessWeeks, admittedWeek, endWeek } of housed) {
      expect(weeksInShelter + rooflessWeeks).toBe(endWeek! - admittedWeek!);
    }
  });
});

describe('a shelter', () => {
  it('never takes more than its places, also when homes come to nothing on the day', async () => {
    // Those in shelter should move out each week and never do; everyone else is promised their places.
    const optimist: Decider = {
      decide: async ({ week: now }) => ({
        placements: now.families.map((family, index) => {
          const home = now.dwellings[index];
          if (family.shelter && home) return placementOf(now, family, { home, moveIn: 0 });
          return placementOf(now, family, { moveIn: now.horizonWeeks, shelter: family.shelter?.id ?? 'S-2' });
        }),
        proven: true,
      }),
    };
    const parameters = { 'willingness.municipalities': 3, 'homes.offer-share': 0.1, 'homes.falls-through-share': 1 };
    const { record } = await watched({ parameters }, optimist);
    expect(record.weeks.at(-1)!.personsInShelter).toBeGreaterThan(40);
    expect(record.weeks.every(({ personsInShelter, shelterPlaces }) => personsInShelter <= shelterPlaces)).toBe(true);
  });

  it('has a bed for the night for a family whose home came to nothing', async () => {
    const parameters = {
      'willingness.municipalities': 3,
      'homes.offer-share': 0.1,
      'homes.notice-weeks': 0,
      'homes.falls-through-share': 1,
      'shelter.places-factor': 100,
    };
    const { record } = await watched({ parameters }, firstHome);
    expect(record.weeks.reduce((sum, { fellThrough }) => sum + fellThrough, 0)).toBeGreaterThan(10);
    expect(record.weeks.every(({ roofless }) => roofless === 0)).toBe(true);
  });

  it('puts its families out when it closes', async () => {
    const base = aBase({ shelters: [] }, shelter('S-9', 'GM0001', { places: 500, until: day(70) }));
    const { record } = await watched({ base });
    const [before, after] = [record.weeks[10]!, record.weeks[11]!];
    expect(before.inShelter).toBeGreaterThan(0);
    expect(before.shelterPlaces).toBe(500);
    expect(after.inShelter + after.shelterPlaces).toBe(0);
    expect(after.roofless).toBeGreaterThanOrEqual(before.inShelter);
  });

  it('has the places of the scenario times the factor, rounded', () => {
    const parameters = parameterValues({ 'shelter.places-factor': 0.33 });
    expect(sheltersOf(aBase(), SETTINGS, parameters).map(({ places }) => places)).toEqual([13, 7]);
  });

  it('does not exist where the families themselves are responsible, who are then roofless and pay nothing', async () => {
    const { record } = await watched({ settings: { responsibility: 'family' } });
    expect(record.weeks.every(({ inShelter, shelterPlaces }) => inShelter + shelterPlaces === 0)).toBe(true);
    expect(record.weeks.at(-1)!.roofless).toBeGreaterThan(5);
    expect(
      record.costs
        .filter(({ item, payer }) => item === 'shelter' || payer === 'families')
        .every(({ euros }) => euros === 0),
    ).toBe(true);
  });

  it('is open from its first through its last Monday', () => {
    const aShelter: Shelter = { id: 'S', municipality: 'GM0001', places: 1, from: week(1), until: week(3) };
    expect([week(0), week(1), week(3), week(4)].map((monday) => isOpen(aShelter, monday))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('takes a family in need of a bed only where it may be', () => {
    const shelters = sheltersOf(aBase(shelter('S-0', 'central', { places: 3 })), SETTINGS, parameterValues());
    const family = { avoid: ['GM0001'], referringMunicipality: 'GM0001' };
    const bed = (
      persons: number,
      regime: 'none' | 'voluntary',
      avoid = family.avoid,
      taken = new Map<string, number>(),
    ) => shelterWithRoom(shelters, taken, { ...family, avoid }, persons, regime, week(0))?.id;
    expect(bed(3, 'voluntary')).toBe('S-0');
    expect(bed(4, 'voluntary')).toBe('S-2');
    expect(bed(4, 'voluntary', [])).toBe('S-1');
    expect(bed(3, 'none')).toBeUndefined();
    expect(bed(3, 'none', [])).toBe('S-1');
    expect(
      bed(
        3,
        'voluntary',
        family.avoid,
        new Map([
          ['S-0', 1],
          ['S-2', 18],
        ]),
      ),
    ).toBeUndefined();
  });
});

describe('the own network', () => {
  it('takes a family in and loses it again: it waits on under its own name, its weeks in shelter counting on', async () => {
    const parameters = {
      ...ADMITTED_AT_ONCE,
      'network.found-per-week': 1,
      'network.lost-per-week': 1,
      'shelter.places-factor': 100,
    };
    const { record, weeks } = await watched({ parameters });
    for (const { reEntries, weeksInShelter, admittedWeek, outcome } of record.families) {
      // Each week in shelter ends in the own network, and each next week begins with its loss.
      expect(weeksInShelter).toBe(DURATION.weeks - admittedWeek!);
      expect(reEntries).toBe(weeksInShelter - 1);
      expect(outcome).toBe('own-network');
    }
    expect(weeks.at(-1)!.families.every(({ shelter }) => shelter === undefined)).toBe(true);
    expect(record.weeks.at(-1)!.reEntered).toBe(record.weeks.at(-2)!.inOwnNetwork);
  });

  it('keeps a family for good when it is never lost', async () => {
    const parameters = { ...ADMITTED_AT_ONCE, 'network.found-per-week': 1, 'network.lost-per-week': 0 };
    const { record } = await watched({ parameters });
    expect(record.weeks.at(-1)!.inOwnNetwork).toBe(record.families.length);
    expect(record.families.every(({ endWeek, reportedWeek }) => endWeek === reportedWeek)).toBe(true);
  });

  it('shows the plan all weeks in shelter of a family that came back to it', async () => {
    const parameters = {
      ...ADMITTED_AT_ONCE,
      'network.found-per-week': 0.2,
      'network.lost-per-week': 0.5,
      'shelter.places-factor': 100,
    };
    const { weeks, record } = await watched({ parameters });
    const last = weeks.at(-1)!;
    const back = record.families.filter(({ reEntries }) => reEntries > 0);
    const inShelter = back.flatMap(({ family, weeksInShelter, outcome }) => {
      const planned = last.families.find(({ id }) => id === family)?.shelter;
      return planned && outcome === 'waiting' ? [{ planned, weeksInShelter }] : [];
    });
    expect(inShelter.length).toBeGreaterThan(3);
    for (const { planned, weeksInShelter } of inShelter) {
      expect((last.monday - planned.since) / 7).toBe(weeksInShelter - 1);
    }
  });
});

describe('return with help', () => {
  it('is for good, and its tickets are paid per person', async () => {
    const parameters = { ...ADMITTED_AT_ONCE, 'return.per-week': 1, 'cost.return-ticket': 700 };
    const { record } = await watched({ parameters });
    expect(record.families.every(({ outcome }) => outcome === 'returned')).toBe(true);
    const persons = record.families.reduce((sum, { adults, children }) => sum + adults + children, 0);
    expect(record.costs.find(({ item, payer }) => item === 'return' && payer === 'state')!.euros).toBe(700 * persons);
  });
});

describe('the bill', () => {
  it('is EUR 30,000 a year per person in shelter, in the counted weeks', async () => {
    const parameters = { 'cost.compensation-share': 0 };
    const { record } = await watched({ parameters });
    const personWeeks = record.municipalities.reduce((sum, { shelterPersonWeeks }) => sum + shelterPersonWeeks, 0);
    expect(personWeeks).toBe(record.weeks.reduce((sum, { personsInShelter }) => sum + personsInShelter, 0));
    const paid = record.costs.find(({ item, payer }) => item === 'shelter' && payer === 'municipalities')!.euros;
    expect(paid).toBeCloseTo((personWeeks * 30_000) / 52, 1);
  });

  it('has a temporary home for every week of its tenancy, lived in or not', async () => {
    const parameters = {
      'homes.temporary-per-year': 26,
      'homes.notice-weeks': 0,
      'homes.temporary-stay-weeks': 10,
      'cost.temporary-home-year': 520,
    };
    const { record, weeks } = await watched({
      parameters: { ...parameters, 'willingness.municipalities': 3, 'homes.offer-share': 0 },
    });
    const homes = new Map(weeks.flatMap(({ dwellings }) => dwellings).map((home) => [home.id, home]));
    const inUse = [...homes.values()].reduce((sum, { availableFrom }) => {
      const first = (availableFrom - week(0)) / 7;
      return sum + Math.min(10, DURATION.weeks - first);
    }, 0);
    const paid = record.costs
      .filter(({ item }) => item === 'temporary-homes')
      .reduce((sum, { euros }) => sum + euros, 0);
    expect(homes.size).toBeGreaterThan(10);
    expect(paid).toBeCloseTo(10 * inUse, 6);
  });
});
