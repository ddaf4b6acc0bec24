import { describe, expect, it } from 'vitest';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { WorldSettings } from '../../../src/simulation/study.ts';
import { countWeekOfStay, stayEnds } from '../../../src/simulation/world/maximum-stay.ts';
import { firstHome, ownShelterOnly } from '../a-decider.ts';
import { anArm, SETTINGS } from '../an-arm.ts';

const DURATION = { weeks: 40, warmUpWeeks: 0, followUpWeeks: 0 };
const STAYS = { GM0001: 5, GM0002: 9 };
const NO_WAY_OUT = { 'network.found-per-week': 0, 'return.per-week': 0 };

function run(settings: Partial<WorldSettings>, parameters: Partial<ParameterValues> = {}, decider = ownShelterOnly) {
  const arm = anArm({ settings, parameters: { ...NO_WAY_OUT, 'shelter.places-factor': 100, ...parameters } });
  return runReplication({ arm, duration: DURATION, seed: 1, replication: 0, decider });
}

function counting(settings: WorldSettings, ...municipalities: (string | undefined)[]): Map<string, number> {
  const weeksIn = new Map<string, number>();
  for (const municipality of municipalities) countWeekOfStay(settings, { weeksIn }, municipality);
  return weeksIn;
}

describe('a maximum stay', () => {
  it('ends when the weeks in the shelters of that municipality reach it, and not before', () => {
    const settings = { ...SETTINGS, maximumStayWeeks: { GM0001: 3 } };
    const two = counting(settings, 'GM0001', 'GM0002', 'GM0002', 'GM0002', 'GM0001');
    expect(stayEnds(settings, { weeksIn: two }, 'GM0001')).toBe(false);
    const three = counting(settings, 'GM0001', 'GM0002', 'GM0001', 'GM0001');
    expect(stayEnds(settings, { weeksIn: three }, 'GM0001')).toBe(true);
    // In another municipality, in no shelter at all, and where none is set.
    expect(stayEnds(settings, { weeksIn: three }, 'GM0002')).toBe(false);
    expect(stayEnds(settings, { weeksIn: three }, undefined)).toBe(false);
    expect(stayEnds(SETTINGS, { weeksIn: three }, 'GM0001')).toBe(false);
  });

  it('costs nothing to count where none is set', () => {
    expect(counting(SETTINGS, 'GM0001', 'GM0001').size).toBe(0);
  });

  it("puts every family out after its municipality's number of weeks, and counts it among those who left", async () => {
    const { families, weeks } = await run({ maximumStayWeeks: STAYS });
    const ended = families.filter(({ outcome }) => outcome === 'stay-ended');
    expect(ended.length).toBeGreaterThan(20);
    expect(new Set(ended.map(({ weeksInShelter }) => weeksInShelter))).toEqual(new Set(Object.values(STAYS)));
    for (const { weeksInShelter, rooflessWeeks, admittedWeek, endWeek } of ended) {
      expect(weeksInShelter + rooflessWeeks).toBe(endWeek! - admittedWeek! + 1);
    }
    const notAdmitted = families.filter(({ outcome }) => outcome === 'not-admitted').length;
    expect(weeks.at(-1)!.left).toBe(ended.length + notAdmitted);
    // Nobody is over the shortest stay anywhere but in the other municipality.
    expect(families.every(({ weeksInShelter }) => weeksInShelter <= 9)).toBe(true);
  });

  it('lets a family that has a home agreed stay until it moves in', async () => {
    const homes = { 'willingness.municipalities': 3, 'homes.offer-share': 0.1, 'homes.notice-weeks': 6 };
    const settings = { maximumStayWeeks: { GM0001: 1, GM0002: 1 }, proposeWithinWeeks: 26 };
    const { families } = await run(settings, homes, firstHome);
    const housed = families.filter(({ outcome }) => outcome === 'housed');
    expect(housed.some(({ weeksInShelter }) => weeksInShelter > 1)).toBe(true);
  });

  it('changes nothing in a world whose families never reach it', async () => {
    const withMaximum = await run({ maximumStayWeeks: { GM0001: 520 } });
    expect(JSON.stringify(withMaximum)).toBe(JSON.stringify(await run({})));
  });
});
