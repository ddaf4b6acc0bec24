/**
 * Truth against theory. With one pool and no choice the simulated world is a queue, so its waits must be those of queueing theory:
 * exactly those of the discrete-time chain of the weekly clock, and those of Erlang C as the step of the clock shrinks.
 *
 * Here `c` families at a time have a bed. Each week every one of them is offered a home, which it takes with a chance of
 * `p` (the world's own refusals are the draws), so its stay is geometric: c servers. The others wait without a roof for a bed,
 * first come first served: the queue. A bed that falls free in a week is taken the week after.
 */
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import type { Placement } from '../../src/domain/plan.ts';
import type { Family } from '../../src/domain/planning-week.ts';
import type { Decider, Moment } from '../../src/simulation/deciders/decider.ts';
import type { RunRecord } from '../../src/simulation/records.ts';
import { runReplication } from '../../src/simulation/run-replication.ts';
import type { Arm } from '../../src/simulation/study.ts';
import { aWeek, municipality, shelter } from '../week-builder.ts';
import { placementOf } from './a-decider.ts';
import { anArm } from './an-arm.ts';

const BEDS = 2;
/** Per week of the coarsest clock: families that arrive, and the chance that a home is taken. */
const ARRIVALS = 0.3;
const TAKEN = 0.3;
/** Enough to leave the empty start behind: many times the relaxation time of these queues. */
const WARM_UP = 50;

/** 97.5th percentile of Student's t with 11 degrees of freedom. */
const STUDENT = 2.201;
const REPLICATIONS = 12;

describe('a world with one pool and no choice', () => {
  it('has the queue of the discrete-time chain of the weekly clock', async () => {
    const { queue, waited } = await simulatedQueue(1, 2_000);
    const exact = chainQueue(1);
    expect(queue.low).toBeLessThan(exact.meanQueue);
    expect(queue.high).toBeGreaterThan(exact.meanQueue);
    // Little's law: the mean wait is the mean queue divided by the arrivals.
    expect(waited.low).toBeLessThan(exact.meanQueue / ARRIVALS);
    expect(waited.high).toBeGreaterThan(exact.meanQueue / ARRIVALS);
    // And the interval is narrow enough to tell: the queue of Erlang C lies outside it.
    expect(queue.high - queue.low).toBeLessThan(0.4 * exact.meanQueue);
    expect(queue.low).toBeGreaterThan(erlangQueue());
  });

  it('comes to the queue of Erlang C as the step of the clock shrinks', async () => {
    // A step of an eighth: in each, an eighth of the arrivals and of the homes taken.
    const { queue, waited } = await simulatedQueue(8, 1_000);
    expect(queue.low).toBeLessThan(erlangQueue());
    expect(queue.high).toBeGreaterThan(erlangQueue());
    expect(waited.low).toBeLessThan(erlangQueue() / ARRIVALS);
    expect(waited.high).toBeGreaterThan(erlangQueue() / ARRIVALS);
  });

  it.each([1, 4, 16])(
    'has an exact chain with a step of 1/%d that is as near Erlang C as the step is small',
    (perWeek) => {
      const error = Math.abs(chainQueue(perWeek).meanQueue - erlangQueue());
      expect(error).toBeLessThan((1.2 * erlangQueue()) / perWeek);
      if (perWeek > 1) expect(error).toBeLessThan(Math.abs(chainQueue(perWeek / 4).meanQueue - erlangQueue()) / 2);
    },
  );
});

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Mean length of the queue, and mean weeks waited, with 95 % intervals over independent replications. */
async function simulatedQueue(perWeek: number, weeks: number): Promise<{ queue: Interval; waited: Interval }> {
  const arm = queueArm(perWeek);
  const duration = { weeks: weeks * perWeek, warmUpWeeks: WARM_UP * perWeek, followUpWeeks: 0 };
  const queues: number[] = [];
  const waits: number[] = [];
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const run = await runReplication({ arm, duration, seed: 1, replication, decider: bedsByTurn });
    queues.push(mean(run.weeks.slice(duration.warmUpWeeks).map(({ roofless }) => roofless)));
    waits.push(meanWait(run, duration.warmUpWeeks) / perWeek);
  }
  return { queue: intervalOf(queues), waited: intervalOf(waits) };
}

function meanWait({ families }: RunRecord, from: number): number {
  return mean(families.filter(({ reportedWeek }) => reportedWeek >= from).map(({ rooflessWeeks }) => rooflessWeeks));
}

function intervalOf(values: number[]): Interval {
  const half = (STUDENT * sampleStandardDeviation(values)) / Math.sqrt(values.length);
  return { low: mean(values) - half, high: mean(values) + half };
}

/** Arrivals are plain Poisson; everyone is admitted at once; nothing but a home taken ends a stay. */
function queueArm(perWeek: number): Arm {
  const base = aWeek(
    { horizonWeeks: 2 },
    municipality('GM0001', { population: 1_000_000, vacatedPerYear: 52 * 12 }),
    shelter('S-1', 'GM0001', { places: 1_000 }),
  );
  return anArm({
    base,
    policy: { regime: 'none' },
    settings: { returnSupport: false },
    parameters: {
      'arrivals.families-per-year': (52 * ARRIVALS) / perWeek,
      'arrivals.dispersion': 0,
      'arrivals.seasonal-amplitude': 0,
      'referral.assessment-weeks': 0,
      'referral.referral-weeks': 0,
      'referral.consent-share': 1,
      'referral.qualifies-share': 1,
      'network.found-per-week': 0,
      'homes.offer-share': 1,
      'homes.notice-weeks': 0,
      'homes.open-weeks': 1,
      'homes.falls-through-share': 0,
      'family.decline-share': 1 - TAKEN / perWeek,
    },
  });
}

/** Whoever has a bed is offered a home; a free bed goes to whoever waits longest. */
const bedsByTurn: Decider = {
  async decide({ week }: Moment) {
    const inBed = week.families.filter((family) => family.shelter);
    const waiting = week.families.filter((family) => !family.shelter).sort(byTurn);
    const placements: Placement[] = inBed.map((family, index) =>
      placementOf(week, family, { home: week.dwellings[index]!, moveIn: 0 }),
    );
    waiting.forEach((family, turn) => {
      const shelter = turn < BEDS - inBed.length ? 'S-1' : undefined;
      placements.push(placementOf(week, family, { moveIn: week.horizonWeeks, ...(shelter ? { shelter } : {}) }));
    });
    return { placements, proven: true };
  },
};

function byTurn(one: Family, other: Family): number {
  return one.referredOn! - other.referredOn! || (one.id < other.id ? -1 : 1);
}

/**
 * The chain exactly: at the end of a week `u` beds are taken and `q` families queue; then each of the `u` leaves with chance p,
 * arrivals join the queue, and the `c − u` beds that were free are filled from it. Stationary by iteration.
 */
function chainQueue(perWeek: number): { readonly meanQueue: number } {
  const longest = 40;
  const arrivals = poissonChances(ARRIVALS / perWeek, 8);
  let chances = Array.from({ length: BEDS + 1 }, () => new Array<number>(longest + 1).fill(0));
  chances[0]![0] = 1;
  for (let step = 0; ; step++) {
    const next = nextChances(chances, arrivals, TAKEN / perWeek, longest);
    const change = next.reduce((sum, row, beds) => sum + distance(row, chances[beds]!), 0);
    chances = next;
    if (change < 1e-9 || step > 20_000) break;
  }
  return {
    meanQueue: chances.reduce((sum, row) => sum + row.reduce((all, chance, queue) => all + chance * queue, 0), 0),
  };
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, chance, at) => sum + Math.abs(chance - other[at]!), 0);
}

function nextChances(chances: number[][], arrivals: readonly number[], taken: number, longest: number): number[][] {
  const next = chances.map((row) => new Array<number>(row.length).fill(0));
  chances.forEach((row, beds) => {
    const leaving = binomialChances(beds, taken);
    row.forEach((chance, queue) => {
      if (chance < 1e-15) return;
      arrivals.forEach((ofArrivals, arrived) => {
        const entering = Math.min(BEDS - beds, queue + arrived);
        const left = Math.min(longest, queue + arrived - entering);
        leaving.forEach((ofLeaving, gone) => {
          next[beds - gone + entering]![left]! += chance * ofArrivals * ofLeaving;
        });
      });
    });
  });
  return next;
}

function poissonChances(rate: number, most: number): number[] {
  const chances = [Math.exp(-rate)];
  for (let count = 1; count <= most; count++) chances.push((chances[count - 1]! * rate) / count);
  return chances;
}

function binomialChances(trials: number, success: number): number[] {
  return Array.from({ length: trials + 1 }, (_, count) => {
    let choose = 1;
    for (let at = 0; at < count; at++) choose = (choose * (trials - at)) / (at + 1);
    return choose * success ** count * (1 - success) ** (trials - count);
  });
}

/** Mean queue of M/M/c (Erlang 1917): the chance to wait, C(c, a), times ρ / (1 − ρ). */
function erlangQueue(): number {
  const load = ARRIVALS / TAKEN;
  const busy = load / BEDS;
  let term = 1;
  let below = 0;
  for (let servers = 0; servers < BEDS; servers++) {
    below += term;
    term *= load / (servers + 1);
  }
  const atLeast = term / (1 - busy);
  return (atLeast / (below + atLeast)) * (busy / (1 - busy));
}
