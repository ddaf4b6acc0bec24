/** From a placement in the plan to a family in its home: proposal, answers, agreement, the keys. */
import { describe, expect, it } from 'vitest';
import type { Placement } from '../../../src/domain/plan.ts';
import type { Family, PlanningWeek } from '../../../src/domain/planning-week.ts';
import { createClock } from '../../../src/simulation/clock.ts';
import type { Decider } from '../../../src/simulation/deciders/decider.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { WorldSettings } from '../../../src/simulation/study.ts';
import { firstHome, placementOf, watching } from '../a-decider.ts';
import { aBase, anArm } from '../an-arm.ts';

const DURATION = { weeks: 40, warmUpWeeks: 0, followUpWeeks: 0 };

/** Every municipality takes part with room for all, everyone says yes and every home comes. */
const YES: Partial<ParameterValues> = {
  'willingness.municipalities': 3,
  'willingness.persons-per-100000': 5_000,
  'willingness.load-effect': 0,
  'willingness.compensation-effect': 0,
  'willingness.decline-share': 0,
  'family.decline-share': 0,
  'homes.falls-through-share': 0,
  'homes.offer-share': 0.01,
  'network.found-per-week': 0,
  'return.per-week': 0,
};

async function watched(
  decider: Decider,
  parameters: Partial<ParameterValues> = {},
  settings: Partial<WorldSettings> = {},
) {
  const watcher = watching(decider);
  const arm = anArm({ parameters: { ...YES, ...parameters }, settings });
  const record = await runReplication({ arm, duration: DURATION, seed: 1, replication: 0, decider: watcher });
  const total = (of: 'proposals' | 'declinedByMunicipality' | 'declinedByFamily' | 'fellThrough') =>
    record.weeks.reduce((sum, each) => sum + each[of], 0);
  return { record, weeks: watcher.moments.map(({ week }) => week), total, housed: record.weeks.at(-1)!.housed };
}

/** Plans every family the same way: the n-th without a home agreed gets the n-th free home, so many weeks from now. */
function alwaysIn(weeksAhead: number): Decider {
  return planning((week, family, free) => {
    const home = free.shift();
    return placementOf(week, family, { moveIn: home ? weeksAhead : week.horizonWeeks, ...(home ? { home } : {}) });
  });
}

/** Homes that the first municipality arranges itself. */
function arranged(weeksAhead: number, supply: 'commitment' | 'expected' = 'commitment'): Decider {
  return planning((week, family) => ({
    ...placementOf(week, family, { moveIn: week.horizonWeeks }),
    status: 'placed',
    municipality: 'GM0001',
    supply,
    moveInWeek: createClock(week).labelOf(weeksAhead),
  }));
}

/** Agreed families move in as soon as their home is there. */
function planning(
  place: (week: PlanningWeek, family: Family, free: PlanningWeek['dwellings'][number][]) => Placement,
): Decider {
  return {
    async decide({ week }) {
      const pinned = new Set(week.families.map(({ pinnedTo }) => pinnedTo));
      const free = week.dwellings.filter(({ id }) => !pinned.has(id));
      const placements = week.families.map((family) => {
        const home = week.dwellings.find(({ id }) => id === family.pinnedTo);
        if (!home) return place(week, family, free);
        return placementOf(week, family, {
          home,
          moveIn: Math.max(0, Math.ceil((home.availableFrom - week.monday) / 7)),
        });
      });
      return { placements, proven: true };
    },
  };
}

describe('a placement', () => {
  it('is proposed within the weeks of the scenario, and not one week earlier', async () => {
    const within = await watched(alwaysIn(4), {}, { proposeWithinWeeks: 4 });
    expect(within.total('proposals')).toBeGreaterThan(0);
    const beyond = await watched(alwaysIn(5), {}, { proposeWithinWeeks: 4 });
    expect(beyond.total('proposals')).toBe(0);
    expect(beyond.housed).toBe(0);
  });

  it('leads into the home in the same week when that is its week', async () => {
    const { record, weeks } = await watched(alwaysIn(0));
    expect(weeks.flatMap(({ families }) => families).every(({ pinnedTo }) => pinnedTo === undefined)).toBe(true);
    const housed = record.families.filter(({ outcome }) => outcome === 'housed');
    expect(housed.length).toBeGreaterThan(10);
    expect(housed.some(({ endWeek, admittedWeek }) => endWeek === admittedWeek)).toBe(true);
  });

  it('in expected supply is never proposed', async () => {
    const { total, housed } = await watched(arranged(0, 'expected'));
    expect(total('proposals') + housed).toBe(0);
  });

  it('in a home that has to be arranged is proposed at once, though it takes longer than that', async () => {
    const { record, weeks, housed } = await watched(
      arranged(8),
      { 'willingness.lead-weeks': 8 },
      { proposeWithinWeeks: 4 },
    );
    const first = record.families.find(({ outcome }) => outcome === 'housed')!;
    // Agreed in the week of admission, ready eight weeks later.
    expect(first.endWeek! - first.admittedWeek!).toBe(8);
    expect(housed).toBeGreaterThan(10);
    const family = weeks[first.admittedWeek! + 1]!.families.find(({ id }) => id === first.family)!;
    const home = weeks[first.admittedWeek! + 1]!.dwellings.find(({ id }) => id === family.pinnedTo)!;
    expect(home).toMatchObject({ municipality: 'GM0001', availableFrom: weeks[first.endWeek!]!.monday });
  });
});

describe('an agreed home', () => {
  it('is pinned and kept for its family, beyond the weeks that the offer is held for others', async () => {
    const { weeks, record } = await watched(
      firstHome,
      { 'homes.notice-weeks': 4, 'homes.open-weeks': 1 },
      { proposeWithinWeeks: 26 },
    );
    const pinned = weeks.flatMap(({ families }) => families).filter(({ pinnedTo }) => pinnedTo !== undefined);
    expect(pinned.length).toBeGreaterThan(10);
    for (const week of weeks) {
      for (const { pinnedTo } of week.families) {
        if (pinnedTo === undefined) continue;
        const home = week.dwellings.find(({ id }) => id === pinnedTo);
        expect(home?.availableUntil).toBeUndefined();
        expect(home).toBeDefined();
      }
    }
    const last = new Set(weeks.at(-1)!.families.map(({ id }) => id));
    const gone = new Set(pinned.map(({ id }) => id).filter((id) => !last.has(id)));
    expect(record.families.filter(({ family }) => gone.has(family)).every(({ outcome }) => outcome === 'housed')).toBe(
      true,
    );
  });

  it('that falls through at the door is gone, and its family waits on', async () => {
    const { total, housed, weeks, record } = await watched(firstHome, { 'homes.falls-through-share': 1 });
    expect(housed).toBe(0);
    expect(total('fellThrough')).toBeGreaterThan(10);
    const fallen = new Map<string, number>();
    for (const { families } of weeks) {
      for (const { pinnedTo } of families) if (pinnedTo) fallen.set(pinnedTo, (fallen.get(pinnedTo) ?? 0) + 1);
    }
    const last = new Set(weeks.at(-1)!.dwellings.map(({ id }) => id));
    const agreedNow = new Set(weeks.at(-1)!.families.map(({ pinnedTo }) => pinnedTo));
    expect([...fallen.keys()].every((home) => agreedNow.has(home) || !last.has(home))).toBe(true);
    expect(record.families.every(({ outcome }) => outcome !== 'housed')).toBe(true);
  });

  it('is lost when the plan finds that it cannot be kept', async () => {
    const releasing: Decider = {
      async decide(moment) {
        const released = moment.week.families.flatMap(({ id, pinnedTo }) => (pinnedTo ? [id] : []));
        const free = { ...moment, week: withoutPins(moment.week) };
        return { ...(await firstHome.decide(free)), released };
      },
    };
    const { total, weeks } = await watched(releasing, { 'homes.notice-weeks': 8 });
    const pins = weeks.flatMap(({ families }) => families).filter(({ pinnedTo }) => pinnedTo).length;
    expect(pins).toBeGreaterThan(0);
    expect(total('fellThrough')).toBe(pins);
  });
});

describe('an answer', () => {
  it('of a municipality that declines is for good, and counted', async () => {
    const { record, weeks, total, housed } = await watched(firstHome, { 'willingness.decline-share': 1 });
    expect(housed).toBe(0);
    expect(total('declinedByMunicipality')).toBe(total('proposals'));
    const declined = record.families.reduce((sum, family) => sum + family.declined, 0);
    expect(declined).toBe(total('declinedByMunicipality'));
    expect(record.municipalities.reduce((sum, each) => sum + each.declined, 0)).toBe(declined);
    // Each of the three can decline a family once.
    expect(Math.max(...record.families.map((family) => family.declined))).toBe(3);
    expect(weeks.at(-1)!.families.some(({ declinedBy }) => declinedBy.length === 3)).toBe(true);
  });

  it('of a family that declines holds for that home alone', async () => {
    const { weeks, total, housed } = await watched(firstHome, { 'family.decline-share': 1 });
    expect(housed).toBe(0);
    expect(total('declinedByFamily')).toBe(total('proposals'));
    const banned = weeks.at(-1)!.families.flatMap(({ bannedFrom }) => bannedFrom);
    expect(banned.length).toBeGreaterThan(10);
    expect(banned.every((home) => home.startsWith('D-'))).toBe(true);
  });

  it('is yes or no in the shares of the scenario', async () => {
    const { total } = await watched(firstHome, { 'willingness.decline-share': 0.3, 'family.decline-share': 0.5 });
    const asked = total('proposals');
    const tolerance = 5 * Math.sqrt(asked * 0.25);
    expect(Math.abs(total('declinedByMunicipality') - 0.3 * asked)).toBeLessThan(tolerance);
    expect(Math.abs(total('declinedByFamily') - 0.35 * asked)).toBeLessThan(tolerance);
  });
});

describe('the guard on displacement', () => {
  it('holds over a year when plans are made week by week', async () => {
    const base = aBase({ municipalities: aBase().municipalities.map((each) => ({ ...each, vacatedPerYear: 1_000 })) });
    const arm = anArm({
      base,
      policy: { displacementShare: 0.004 },
      parameters: { ...YES, 'homes.offer-share': 0.05 },
    });
    const watcher = watching(obeyingTheGuard(0.004));
    const duration = { weeks: 52, warmUpWeeks: 0, followUpWeeks: 0 };
    const record = await runReplication({ arm, duration, seed: 1, replication: 0, decider: watcher });
    for (const { displacementShare } of record.municipalities) expect(displacementShare).toBeCloseTo(0.004, 12);
  });
});

/** As a plan does: homes used within the horizon are at most the share of those that it is told fall free in it. */
function obeyingTheGuard(share: number): Decider {
  return {
    async decide(moment) {
      const { week } = moment;
      const room = new Map(
        week.municipalities.map(({ id, vacatedPerYear = 0 }) => [
          id,
          Math.floor((share * 1_000_000 * vacatedPerYear * week.horizonWeeks) / 52_000_000),
        ]),
      );
      const decision = await firstHome.decide(moment);
      const placements = decision.placements.map((placement) => {
        const left = room.get(placement.municipality ?? '') ?? 0;
        const family = week.families.find(({ id }) => id === placement.family)!;
        if (left === 0 && !family.pinnedTo) return placementOf(week, family, { moveIn: week.horizonWeeks });
        room.set(placement.municipality!, left - 1);
        return placement;
      });
      return { ...decision, placements };
    },
  };
}

function withoutPins(week: PlanningWeek): PlanningWeek {
  const gone = new Set(week.families.map(({ pinnedTo }) => pinnedTo));
  return {
    ...week,
    families: week.families.map(({ pinnedTo: _, ...family }) => family),
    dwellings: week.dwellings.filter(({ id }) => !gone.has(id)),
  };
}
