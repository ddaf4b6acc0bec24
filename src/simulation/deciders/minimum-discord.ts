/**
 * Minimum discord (Bansak, Paulson, "Outcome-Driven Dynamic Refugee Assignment with Allocation Balancing", Operations Research
 * 2024): some futures are sampled, each is planned together with today's families, and every family gets the placement that
 * these plans chose most often. Where two families ask for the same place, today's plan is the one that agrees with most of
 * the sampled plans; the policy's objectives, in their order, decide what that leaves open.
 */
import type { Placement } from '../../domain/plan.ts';
import type { PlanningWeek } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import { FITS } from '../../model/build-model.ts';
import { groupDwellings } from '../../model/dwelling-groups.ts';
import type { LinearProgram } from '../../model/linear-program.ts';
import { prepareWeek } from '../../model/prepared-week.ts';
import type { Decider, Moment, WeekPlanner } from './decider.ts';
import { jointWeek } from './joint-week.ts';
import { planMoment } from './plan-moment.ts';
import { steeredEngine } from './steered-engine.ts';

export interface MinimumDiscordSettings {
  /** Futures sampled each week. */
  readonly futures: number;
  /** Weeks of arrivals and offers that are looked into. */
  readonly weeks: number;
}

export const MINIMUM_DISCORD: MinimumDiscordSettings = { futures: 5, weeks: 8 };

/** No home that is on offer today. */
const WAIT = '';

export function createMinimumDiscordDecider(
  plan: WeekPlanner,
  { futures, weeks }: MinimumDiscordSettings = MINIMUM_DISCORD,
): Decider {
  return {
    async decide(moment) {
      const { week, policy } = moment;
      const votes = await votesOf(plan, moment, futures, weeks);
      let proven = false;
      const steer = (program: LinearProgram) => discord(program, votes);
      const decision = await planMoment(plan, week, policy, (engine) =>
        steeredEngine(engine, steer, (result) => {
          proven = result;
        }),
      );
      return { ...decision, proven };
    },
  };
}

/** By family and place: in how many sampled futures it was chosen. */
type Votes = ReadonlyMap<string, number>;
const voteKey = (family: string, place: string): string => `${family}\n${place}`;

async function votesOf(
  plan: WeekPlanner,
  { week, policy, outlook }: Moment,
  futures: number,
  weeks: number,
): Promise<Votes> {
  const speaker = speakers(week, policy);
  const today = new Set(week.families.map(({ id }) => id));
  const votes = new Map<string, number>();
  for (let n = 0; n < futures; n += 1) {
    const { placements } = await planMoment(plan, jointWeek(week, outlook.future(n, weeks), weeks), policy);
    for (const placement of placements) {
      if (!today.has(placement.family)) continue;
      const key = voteKey(placement.family, placeOf(placement, speaker));
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  return votes;
}

function placeOf({ supply, dwelling, municipality }: Placement, speaker: ReadonlyMap<string, string>): string {
  if (supply === 'dwelling') return speaker.get(dwelling ?? '') ?? WAIT;
  return supply === 'commitment' ? (municipality ?? WAIT) : WAIT;
}

/** Today's dwellings, each with the one that speaks for its group in today's program. */
function speakers(week: PlanningWeek, policy: Policy): Map<string, string> {
  const prepared = prepareWeek(week, policy);
  return new Map(
    groupDwellings(prepared, FITS).flatMap(({ members, representative }) =>
      members.map((member): [string, string] => [prepared.dwellings[member]!.id, representative.id]),
    ),
  );
}

/** Minus the futures that agree, per column. */
function discord(program: LinearProgram, votes: Votes): Float64Array {
  return Float64Array.from({ length: program.columnCount }, (_, column) => {
    const { kind, ids } = program.columnLabel(column);
    const place = kind === 'home' || kind === 'home-committed' ? String(ids[1]) : kind === 'no-home' ? WAIT : undefined;
    return place === undefined ? 0 : 0 - (votes.get(voteKey(String(ids[0]), place)) ?? 0);
  });
}
