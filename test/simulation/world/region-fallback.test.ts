/** No spreading with region fallback: at home where a family reported, or with a municipality of the region that promised. */
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/domain/policy.ts';
import { planWeek } from '../../../src/planning/plan-week.ts';
import { createMyopicDecider } from '../../../src/simulation/deciders/myopic.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import { municipality, type Part, shelter } from '../../week-builder.ts';
import { watching } from '../a-decider.ts';
import { aBase, anArm } from '../an-arm.ts';

const DURATION = { weeks: 40, warmUpWeeks: 0, followUpWeeks: 0 };
const REGION: Partial<Policy> = { regime: 'none', regionFallback: true };
/** All join at once and nobody stops, so that what differs is the region alone. */
const WILLING: Partial<ParameterValues> = {
  'willingness.municipalities': 10,
  'willingness.persons-per-100000': 50,
  'arrivals.families-per-year': 60,
  'homes.offer-share': 0.02,
};

function place(id: string, population: number, shelterRegion: string, vacatedPerYear: number): Part {
  return municipality(id, { population, shelterRegion, vacatedPerYear });
}

/** In the west the city has no homes and its neighbour has; in the east there are homes too. */
const places = [
  place('GM0001', 800_000, 'west', 0),
  place('GM0002', 200_000, 'west', 8_000),
  place('GM0003', 60_000, 'east', 8_000),
  shelter('S-3', 'GM0003', { places: 60 }),
];

async function run(policy: Partial<Policy>, parameters: Partial<ParameterValues> = {}) {
  const base = { ...aBase(), municipalities: aBase(...places).municipalities.slice(3) };
  const arm = anArm({ base, policy, parameters: { ...WILLING, ...parameters } });
  const decider = watching(
    createMyopicDecider((week, inForce, options) => planWeek(week, inForce, { reasons: false, ...options })),
  );
  return { record: await runReplication({ arm, duration: DURATION, seed: 3, replication: 0, decider }), decider };
}

describe('without spreading but with region fallback', () => {
  it('a family goes to its own municipality or to one of the same region, and to no other', async () => {
    const { record, decider } = await run(REGION);
    const moved = record.families.filter(({ outcome }) => outcome === 'housed');
    const ways = new Set(moved.map(({ reportedIn, municipality: to }) => `${reportedIn} ${to}`));
    expect(ways).toContain('GM0001 GM0002');
    for (const way of ['GM0001 GM0003', 'GM0002 GM0003', 'GM0003 GM0001', 'GM0003 GM0002']) {
      expect(ways).not.toContain(way);
    }
    expect(decider.moments[0]!.week.commitments.map(({ municipality: id }) => id)).toContain('GM0002');
  });

  it('without the fallback nobody leaves the municipality where it reported, and nobody promises', async () => {
    const { record, decider } = await run({ regime: 'none' });
    for (const { municipality: to, reportedIn } of record.families) if (to) expect(to).toBe(reportedIn);
    expect(decider.moments.every(({ week }) => week.commitments.length === 0)).toBe(true);
  });

  it('only another municipality of the region may decline a family', async () => {
    const { record } = await run(REGION, { 'willingness.decline-share': 1, 'willingness.compensation-effect': 0 });
    const housed = record.families.filter(({ outcome }) => outcome === 'housed');
    expect(housed.length).toBeGreaterThan(0);
    for (const { municipality: to, reportedIn } of housed) expect(to).toBe(reportedIn);
    const declined = record.municipalities.filter((each) => each.declined > 0).map((each) => each.municipality);
    expect(declined).toEqual(['GM0002']);
  });
});
