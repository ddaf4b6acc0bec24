/** Families come into view, come back, and are admitted. */

import type { FamilyId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import { reportsInWeek } from './arrivals.ts';
import { isAdmitted } from './distressing-test.ts';
import { householdOf } from './households.ts';
import { losesOwnNetwork } from './own-network.ts';
import type { Places } from './places.ts';
import { HEARD_WEEKS, type Heard, pullFactor } from './pull.ts';
import { referralDelay } from './referral.ts';
import type { FamilyInWorld, World } from './world.ts';

/** New families report with a municipality, which begins its assessment. */
export function familiesReport(world: World): void {
  const { parameters, streams, clock, week, places } = world;
  const pull = pullFactor(parameters, heardLately(world));
  for (const id of reportsInWeek(parameters, streams, week, clock.numberInYear(week), pull)) {
    const family = newFamily(parameters, streams, places, id, week);
    world.families.push(family);
    world.familyById.set(id, family);
    world.present.push(family);
    world.municipalities.get(family.household.referringMunicipality)!.tally.reported += 1;
    world.counts.arrived += 1;
    world.totals.reported += 1;
  }
}

/** Families lose the place in their own network and wait again. */
export function familiesComeBack(world: World): void {
  const { parameters, streams, week } = world;
  for (const family of world.present) {
    if (family.phase !== 'in-own-network') continue;
    if (!losesOwnNetwork(parameters, streams, family.household.id, week)) continue;
    family.phase = 'waiting';
    family.endWeek = undefined;
    family.reEntries += 1;
    world.counts.reEntered += 1;
  }
}

/** Families whose referral is done: admitted with consent and in a very distressing situation, else helped where they are. */
export function familiesAreAdmitted(world: World): void {
  for (const family of world.present) {
    if (family.phase !== 'in-assessment' || family.referredWeek > world.week) continue;
    if (family.willBeAdmitted) {
      family.phase = 'waiting';
      world.counts.admitted += 1;
    } else {
      family.phase = 'not-admitted';
      family.endWeek = world.week;
      world.totals.left += 1;
    }
  }
  world.present = world.present.filter(({ phase }) => phase !== 'not-admitted');
}

export function newFamily(
  parameters: ParameterValues,
  streams: RandomStreams,
  places: Places,
  id: FamilyId,
  reportedWeek: number,
): FamilyInWorld {
  const household = householdOf(parameters, streams, places, id);
  return {
    household,
    persons: household.adults + household.children,
    reportedWeek,
    referredWeek: reportedWeek + referralDelay(parameters, streams, id),
    willBeAdmitted: isAdmitted(parameters, streams, id),
    phase: 'in-assessment',
    endWeek: undefined,
    shelter: undefined,
    weeksInShelter: 0,
    rooflessWeeks: 0,
    weeksIn: new Map(),
    agreement: undefined,
    declinedBy: [],
    bannedFrom: [],
    municipality: undefined,
    match: undefined,
    schoolChanges: 0,
    reEntries: 0,
    declined: 0,
  };
}

/** What people hear of the policy: families housed of late, and those that wait beyond the cap. */
function heardLately({ families, parameters, week, arm }: World): Heard[] {
  if (parameters['arrivals.pull-elasticity'] === 0) return [];
  const { capWeeks } = arm.base;
  return families.flatMap(({ phase, endWeek = 0, weeksInShelter, rooflessWeeks }) => {
    const withinCap = weeksInShelter + rooflessWeeks <= capWeeks;
    if (phase === 'housed') return endWeek >= week - HEARD_WEEKS ? [{ withinCap }] : [];
    return phase === 'waiting' && !withinCap ? [{ withinCap }] : [];
  });
}
