/** One run of one policy: weeks pass, and each week the decider decides on the planning week that the world then is. */
import type { Decider, Moment } from './deciders/decider.ts';
import type { RunRecord } from './records.ts';
import type { Arm, Duration } from './study.ts';
import { assertConservation } from './world/conservation.ts';
import { familiesAreAdmitted, familiesComeBack, familiesReport } from './world/families.ts';
import { loseHome, moveIntoHomes, moveIntoShelters } from './world/moving.ts';
import { outlookOf } from './world/outlook.ts';
import { countTheWeek, writeDownTheWeek } from './world/passing.ts';
import { openHalfYear, withdraw } from './world/periods.ts';
import { planningWeekOf, policyOfWeek } from './world/planning-week.ts';
import { propose } from './world/proposals.ts';
import { runRecordOf } from './world/run-record.ts';
import { homesComeOnOffer, homesOnOffer } from './world/supply.ts';
import { newWorld, noCounts, type World } from './world/world.ts';

/** What to run. The same request, with a decider that draws only from its moment's stream, gives the same record to the byte. */
export interface ReplicationRequest {
  readonly arm: Arm;
  readonly duration: Duration;
  readonly seed: number;
  /** Which replication of the study: it chooses the draws, the same for every arm. */
  readonly replication: number;
  readonly decider: Decider;
}

/**
 * Simulates all weeks of one arm in one replication. Throws only on defects: families lost, or a decider that gives away what
 * is not there.
 */
export async function runReplication(request: ReplicationRequest): Promise<RunRecord> {
  const { arm, duration, seed, replication, decider } = request;
  const world = newWorld(arm, duration, seed, replication);
  for (let week = 0; week < duration.weeks; week++) {
    startWeek(world, week);

    familiesReport(world);
    familiesComeBack(world);
    familiesAreAdmitted(world);
    openHalfYear(world);
    withdraw(world);
    homesComeOnOffer(world);

    const { placements, proven, released = [] } = await decider.decide(momentOf(world));
    world.counts.proven = proven;
    for (const family of released) loseHome(world, world.familyById.get(family)!);
    propose(world, placements);
    moveIntoHomes(world, placements);
    moveIntoShelters(world, placements);

    countTheWeek(world);
    writeDownTheWeek(world);
    assertConservation(world);
    world.previous = new Map(placements.map(({ family, municipality }) => [family, municipality ?? null]));
  }
  return runRecordOf(world, replication);
}

function startWeek(world: World, week: number): void {
  world.week = week;
  world.counts = noCounts();
}

function momentOf(world: World): Moment {
  world.counts.homesOnOffer = homesOnOffer(world);
  return {
    weekIndex: world.week,
    week: planningWeekOf(world),
    policy: policyOfWeek(world),
    outlook: outlookOf(world),
    random: world.streams('decider', world.week),
  };
}
