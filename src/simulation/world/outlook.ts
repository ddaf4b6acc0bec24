/**
 * What may come, for deciders that look ahead: families and homes drawn from the same processes as the world's, with streams of
 * their own, so that looking ahead never sees or changes what will happen. Families that reported before this week and are
 * still in assessment are drawn as well, since those in the world's own assessment may turn out either way. Pull and re-entry are
 * left out: a decider knows nothing of them.
 */
import type { Dwelling, Family } from '../../domain/planning-week.ts';
import type { Future, Outlook } from '../deciders/decider.ts';
import { type RandomStreams, streamsApart } from '../random-stream.ts';
import { reportsInWeek } from './arrivals.ts';
import { newFamily } from './families.ts';
import { homesOffered } from './home-offers.ts';
import { temporaryHomesOffered } from './temporary-homes.ts';
import type { World } from './world.ts';

/** What of the world a future is drawn with. */
type Seen = Pick<World, 'arm' | 'parameters' | 'streams' | 'clock' | 'places' | 'week'>;

/** Families that reported longer ago are hardly ever still in assessment. */
const LOOK_BACK_WEEKS = 13;

/** As seen from the week that the world is in now, whenever it is asked. */
export function outlookOf(now: World): Outlook {
  const { arm, parameters, streams, clock, places, week } = now;
  const world = { arm, parameters, streams, clock, places, week };
  const known = new Map<string, Future>();
  return {
    future(n, weeks = Number.POSITIVE_INFINITY) {
      const key = `${n} ${weeks}`;
      const future = known.get(key) ?? futureOf(world, streamsApart(world.streams, 'future', world.week, n), weeks);
      known.set(key, future);
      return future;
    },
  };
}

function futureOf(world: Seen, streams: RandomStreams, weeks: number): Future {
  const { week, arm } = world;
  const last = week + Math.min(arm.base.horizonWeeks - 1, weeks);
  const families: Family[] = [];
  const dwellings: Dwelling[] = [];
  for (let reported = Math.max(0, week - LOOK_BACK_WEEKS); reported <= last; reported++) {
    families.push(...familiesOf(world, streams, reported, last));
  }
  for (let offered = week + 1; offered <= last; offered++) dwellings.push(...homesOf(world, streams, offered));
  return { families, dwellings };
}

/** Those who report in a week and are admitted after this one, within the horizon. */
function familiesOf(world: Seen, streams: RandomStreams, reported: number, last: number): Family[] {
  const { parameters, clock, places, week } = world;
  return reportsInWeek(parameters, streams, reported, clock.numberInYear(reported), 1).flatMap((id) => {
    const family = newFamily(parameters, streams, places, id, reported);
    const { referredWeek, willBeAdmitted, household } = family;
    if (!willBeAdmitted || referredWeek <= week || referredWeek > last) return [];
    return [
      {
        ...household,
        id: `future-${id}`,
        referredOn: clock.mondayOf(referredWeek),
        arrivesInWeeks: referredWeek - week,
        consent: true,
        verdict: 'qualifies' as const,
        declinedBy: [],
        bannedFrom: [],
      },
    ];
  });
}

function homesOf({ parameters, clock, places }: Seen, streams: RandomStreams, offered: number): Dwelling[] {
  const homes = [
    ...homesOffered(parameters, streams, places, clock, offered),
    ...temporaryHomesOffered(parameters, streams, places, clock, offered),
  ];
  return homes.map((home) => ({ ...home, id: `future-${home.id}` }));
}
