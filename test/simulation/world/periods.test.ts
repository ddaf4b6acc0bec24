import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/domain/policy.ts';
import type { Decider } from '../../../src/simulation/deciders/decider.ts';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { runReplication } from '../../../src/simulation/run-replication.ts';
import type { WorldSettings } from '../../../src/simulation/study.ts';
import { MONDAY, task, week } from '../../week-builder.ts';
import { firstHome, shelterOnly, watching } from '../a-decider.ts';
import { aBase, anArm } from '../an-arm.ts';

/** Two half years and a half, all counted. */
const DURATION = { weeks: 65, warmUpWeeks: 0, followUpWeeks: 0 };
/** Nothing but the parameter itself moves a chance. */
const PLAIN = { 'willingness.load-effect': 0, 'willingness.compensation-effect': 0 };
const TASK = { total: 53, unit: 'persons', key: 'population', rounding: 'largest-remainder', leadWeeks: 8 } as const;

interface World {
  readonly policy?: Partial<Policy>;
  readonly parameters?: Partial<ParameterValues>;
  readonly settings?: Partial<WorldSettings>;
  readonly base?: ReturnType<typeof aBase>;
}

async function watched(world: World, decider: Decider = shelterOnly) {
  const watcher = watching(decider);
  const parameters = { ...PLAIN, ...world.parameters };
  const record = await runReplication({
    arm: anArm({ ...world, parameters }),
    duration: DURATION,
    seed: 1,
    replication: 0,
    decider: watcher,
  });
  const takingPart = record.weeks.map(({ municipalitiesTakingPart }) => municipalitiesTakingPart);
  return { record, weeks: watcher.moments.map((moment) => moment.week), moments: watcher.moments, takingPart };
}

describe('a mandatory quota', () => {
  const quota: World = { policy: { regime: 'quota', task: TASK } };

  it('divides its total over the municipalities anew each half year', async () => {
    const { weeks } = await watched(quota);
    // 53 persons over 800, 200 and 60 thousand inhabitants: 40, 10 and 3.
    for (const at of [0, 26, 52]) {
      const inForce = weeks[at]!.tasks.filter(({ from }) => from === week(at));
      expect(inForce.map(({ municipality, amount }) => [municipality, amount])).toEqual([
        ['GM0001', 40],
        ['GM0002', 10],
        ['GM0003', 3],
      ]);
      expect(inForce.every(({ until, leadWeeks }) => until === week(at + 26) - 1 && leadWeeks === 8)).toBe(true);
    }
  });

  it('adds what was not realised to the next half year', async () => {
    const { weeks, record } = await watched(quota);
    const backlogs = [0, 26, 52].map(
      (at) => weeks[at]!.tasks.find(({ municipality }) => municipality === 'GM0001')!.backlog,
    );
    expect(backlogs).toEqual([0, 40, 80]);
    expect(record.municipalities.map(({ backlog }) => backlog)).toEqual([120, 30, 9]);
  });

  it('takes what was realised off the backlog, and counts it in the half year of moving in', async () => {
    const { weeks, record } = await watched(quota, firstHome);
    const rows = weeks.map(({ tasks }) => tasks.find(({ municipality }) => municipality === 'GM0001')!);
    expect(rows[26]!.realised).toBeLessThan(rows[25]!.realised + 10);
    const open = Math.max(0, rows[25]!.amount - rows[25]!.realised);
    expect(rows[26]!.backlog).toBeLessThanOrEqual(open);
    const first = record.municipalities.find(({ municipality }) => municipality === 'GM0001')!;
    expect(first.personsRealised).toBeGreaterThan(0);
  });

  it('asks in the counted weeks what lies in them', async () => {
    const { record } = await watched(quota);
    expect(record.municipalities.map(({ personsAsked }) => personsAsked)).toEqual([100, 25, 7.5]);
  });

  it('hands the plan rows of the week, and no total to divide again', async () => {
    const { moments } = await watched(quota);
    expect(moments.every(({ policy }) => policy.task === undefined && policy.regime === 'quota')).toBe(true);
  });

  it('asks of each half year what the tasks of the scenario ask, where the policy gives no total', async () => {
    const base = aBase(
      task('GM0002', { amount: 7, unit: 'families', leadWeeks: 3, from: MONDAY - 100, until: MONDAY + 10 }),
    );
    const { weeks, takingPart, record } = await watched({ base, policy: { regime: 'quota' } });
    expect(weeks[30]!.tasks[0]).toMatchObject({ municipality: 'GM0002', amount: 7, unit: 'families', backlog: 7 });
    expect(new Set(takingPart)).toEqual(new Set([1]));
    const persons = record.families.reduce((sum, { adults, children }) => sum + adults + children, 0);
    const second = record.municipalities.find(({ municipality }) => municipality === 'GM0002')!;
    expect(second.backlog).toBeCloseTo((21 * persons) / record.families.length, 9);
  });
});

describe('voluntary agreements', () => {
  it('promise persons per inhabitants, at least one family, for this half year and the next in sight', async () => {
    const parameters = { 'willingness.municipalities': 3, 'willingness.persons-per-100000': 5 };
    const { weeks } = await watched({ parameters });
    const rows = weeks[5]!.commitments.filter(({ municipality }) => municipality !== 'GM0002');
    expect(rows.map(({ municipality, from, until, persons }) => [municipality, from, until, persons])).toEqual([
      ['GM0001', week(0), week(26) - 1, 40],
      ['GM0001', week(26), week(52) - 1, 40],
      ['GM0003', week(0), week(26) - 1, 4],
      ['GM0003', week(26), week(52) - 1, 4],
    ]);
    expect(rows.every(({ leadWeeks }) => leadWeeks === undefined)).toBe(true);
  });

  it('say how long a home that a municipality arranges takes, where the scenario has such homes', async () => {
    const { weeks } = await watched({ parameters: { 'willingness.municipalities': 3, 'willingness.lead-weeks': 6 } });
    expect(weeks[5]!.commitments.every(({ leadWeeks }) => leadWeeks === 6)).toBe(true);
  });

  it('count what was used within the half year, and begin anew with the next', async () => {
    const parameters = { 'willingness.municipalities': 3, 'willingness.persons-per-100000': 500 };
    const { weeks, record } = await watched({ parameters }, firstHome);
    const used = (at: number) =>
      weeks[at]!.commitments.filter(({ from }) => from <= week(at)).reduce(
        (sum, { personsUsed }) => sum + personsUsed,
        0,
      );
    const housedBy = (at: number) =>
      record.families
        .filter(({ outcome, endWeek = 0 }) => outcome === 'housed' && endWeek < at)
        .reduce((sum, { adults, children }) => sum + adults + children, 0);
    expect(used(25)).toBe(housedBy(25));
    expect(used(26)).toBe(0);
    expect(used(40)).toBe(housedBy(40) - housedBy(26));
  });

  it('are joined by all at a chance of one, and by none at zero', async () => {
    const all = await watched({ parameters: { 'willingness.join-share': 1, 'willingness.withdraw-share': 0 } });
    expect(new Set(all.takingPart)).toEqual(new Set([3]));
    const none = await watched({ parameters: { 'willingness.join-share': 0 } }, firstHome);
    expect(new Set(none.takingPart)).toEqual(new Set([0]));
    expect(none.record.weeks.at(-1)!.housed).toBe(0);
    expect(none.weeks.every(({ commitments, dwellings }) => commitments.length + dwellings.length === 0)).toBe(true);
  });

  it('are joined by as many as the scenario fixes, the same ones for good', async () => {
    const { takingPart, weeks, record } = await watched({
      parameters: { 'willingness.municipalities': 2, 'willingness.withdraw-share': 1 },
    });
    expect(new Set(takingPart)).toEqual(new Set([2]));
    const ids = weeks.map(({ commitments }) =>
      [...new Set(commitments.map(({ municipality }) => municipality))].join(),
    );
    expect(new Set(ids).size).toBe(1);
    expect(record.municipalities.reduce((sum, { withdrawn }) => sum + withdrawn, 0)).toBe(0);
    const one = await watched({ parameters: { 'willingness.municipalities': 1 } });
    expect(ids[0]).toContain(one.weeks[0]!.commitments[0]!.municipality);
  });

  it('end for a municipality that withdraws, which may join again the next half year', async () => {
    const { takingPart, record } = await watched({
      parameters: { 'willingness.join-share': 1, 'willingness.withdraw-share': 1 },
    });
    expect([takingPart[0], takingPart[25], takingPart[26], takingPart[51]]).toEqual([3, 0, 3, 0]);
    for (const { joined, withdrawn } of record.municipalities) {
      expect(joined).toBe(3);
      expect(withdrawn).toBeGreaterThanOrEqual(2);
    }
  });

  it('hold for what was agreed before a municipality withdrew, and for nothing more', async () => {
    const parameters = {
      'willingness.join-share': 1,
      'willingness.withdraw-share': 1,
      'willingness.decline-share': 0,
      'willingness.persons-per-100000': 500,
      'homes.notice-weeks': 12,
      'homes.offer-share': 0.01,
      'homes.falls-through-share': 0,
    };
    const { weeks, record, takingPart } = await watched(
      { parameters, settings: { proposeWithinWeeks: 26 } },
      firstHome,
    );
    const agreedIn = (at: number) => weeks[at]!.families.filter(({ pinnedTo }) => pinnedTo !== undefined);
    const at = takingPart.findIndex((municipalities, index) => municipalities === 0 && agreedIn(index).length > 0);
    const last = weeks[at]!;
    const pinned = agreedIn(at);
    // Only the homes agreed are left on the list, and only room for those families.
    expect(last.dwellings.map(({ id }) => id).sort()).toEqual(pinned.map(({ pinnedTo }) => pinnedTo).sort());
    const agreed = pinned.reduce((sum, { adults, children }) => sum + adults + children, 0);
    const inForce = last.commitments.filter(({ from }) => from <= last.monday);
    expect(inForce.reduce((sum, { persons = 0, personsUsed }) => sum + persons - personsUsed, 0)).toBe(agreed);
    const byId = new Map(record.families.map((family) => [family.family, family]));
    expect(pinned.every(({ id }) => byId.get(id)!.outcome === 'housed')).toBe(true);
  });
});

describe('designation', () => {
  it('makes all take part, and lets nobody decline or withdraw', async () => {
    const { takingPart, record } = await watched(
      {
        settings: { mayDecline: false },
        parameters: {
          'willingness.join-share': 0,
          'willingness.withdraw-share': 1,
          'willingness.decline-share': 1,
          'family.decline-share': 0,
        },
      },
      firstHome,
    );
    expect(new Set(takingPart)).toEqual(new Set([3]));
    expect(record.weeks.every(({ declinedByMunicipality }) => declinedByMunicipality === 0)).toBe(true);
    expect(record.municipalities.every(({ withdrawn, declined }) => withdrawn + declined === 0)).toBe(true);
    expect(record.weeks.at(-1)!.housed).toBeGreaterThan(0);
  });
});

describe('no spreading', () => {
  it('asks nothing of anyone, and houses families where they reported', async () => {
    const { record, takingPart, weeks } = await watched({ policy: { regime: 'none' } }, firstHome);
    expect(new Set(takingPart)).toEqual(new Set([0]));
    expect(record.municipalities.every(({ personsAsked, backlog }) => personsAsked + backlog === 0)).toBe(true);
    expect(weeks.every(({ commitments, tasks }) => commitments.length + tasks.length === 0)).toBe(true);
    const housed = record.families.filter(({ outcome }) => outcome === 'housed');
    expect(housed.length).toBeGreaterThan(0);
    expect(housed.every(({ municipality, reportedIn }) => municipality === reportedIn)).toBe(true);
  });
});
