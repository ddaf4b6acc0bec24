/**
 * The plan and the data laid beside each other: what each rule of the check reads. Nothing here judges; a part of the
 * plan that cannot be read (an unknown id, a week that does not exist) is `undefined`, and the rule concerned says so.
 */
import { type DayNumber, mondayOf, wholeWeeksBetween } from '../../../domain/calendar.ts';
import { personsOf } from '../../../domain/household.ts';
import type { Placement, Plan } from '../../../domain/plan.ts';
import type {
  Commitment,
  Dwelling,
  Family,
  FamilyId,
  Municipality,
  MunicipalityId,
  PlanningWeek,
  Shelter,
  ShelterId,
  Task,
} from '../../../domain/planning-week.ts';
import type { Policy } from '../../../domain/policy.ts';
import { fairShares } from './fair-share.ts';
import { type MatchOf, matchScores } from './match-score.ts';
import { inForceOn, leftOutBecause, takingPart } from './participation.ts';
import { tasksOf } from './task-by-key.ts';

/** The row against which a home counts. */
export type Counted =
  | { readonly kind: 'commitment'; readonly row: Commitment }
  | { readonly kind: 'task'; readonly row: Task }
  | { readonly kind: 'nothing' };

/** The home of a placed family. */
export interface PlannedHome {
  readonly municipality: Municipality;
  /** Weeks after the planning week. */
  readonly moveIn: number;
  readonly monday: DayNumber;
  /** `undefined` when the regime does not allow this municipality on that Monday. */
  readonly counted?: Counted;
  /** Only region fallback makes the municipality possible. */
  readonly regionFallback: boolean;
}

/** A stretch in a shelter, in weeks after the planning week; `until` is excluded. */
export interface PlannedStay {
  readonly shelter: Shelter;
  readonly from: number;
  readonly until: number;
  /** True when the family lives there now and stays; false when it enters in the plan. */
  readonly present: boolean;
}

/** One family of the plan with what the plan decides for it. */
export interface Planned {
  readonly family: Family;
  readonly placement: Placement;
  readonly persons: number;
  readonly home?: PlannedHome;
  /** The week from which the family counts. */
  readonly arrives: number;
  /** The week of moving in, or the horizon when there is no home. */
  readonly waits: number;
  readonly stays: readonly PlannedStay[];
  /** The present shelter while it is still open in the planning week. */
  readonly presentShelter?: Shelter;
}

export interface PlanFacts {
  readonly week: PlanningWeek;
  readonly policy: Policy;
  readonly plan: Plan;
  /** Families that enter the plan. */
  readonly entering: readonly Family[];
  /** Families that do not, though they may occupy shelter places. */
  readonly leftOut: readonly Family[];
  /** One per entering family that the plan names; the first row where it names a family twice. */
  readonly planned: readonly Planned[];
  readonly families: ReadonlyMap<FamilyId, Family>;
  readonly municipalities: ReadonlyMap<MunicipalityId, Municipality>;
  readonly dwellings: ReadonlyMap<string, Dwelling>;
  readonly shelters: ReadonlyMap<ShelterId, Shelter>;
  readonly tasks: readonly Task[];
  readonly takingPart: ReadonlySet<MunicipalityId>;
  /** Millionths of persons. */
  readonly fairShares: ReadonlyMap<MunicipalityId, number>;
  readonly matchOf: MatchOf;
}

export function planFacts(week: PlanningWeek, policy: Policy, plan: Plan): PlanFacts {
  const families = new Map(week.families.map((family) => [family.id, family]));
  const municipalities = new Map(week.municipalities.map((municipality) => [municipality.id, municipality]));
  const shelters = new Map(week.shelters.map((shelter) => [shelter.id, shelter]));
  const entering = week.families.filter((family) => leftOutBecause(family, week) === undefined);
  const taking = takingPart(week, policy);
  const tasks = tasksOf(week, policy);
  const enteringIds = new Set(entering.map((family) => family.id));
  const firstRows = new Map<FamilyId, Placement>();
  for (const placement of plan.placements) {
    if (enteringIds.has(placement.family) && !firstRows.has(placement.family)) {
      firstRows.set(placement.family, placement);
    }
  }
  const planned = entering.flatMap((family) => {
    const placement = firstRows.get(family.id);
    return placement === undefined
      ? []
      : [plannedOf(family, placement, { week, policy, tasks, municipalities, shelters })];
  });
  return {
    week,
    policy,
    plan,
    entering,
    leftOut: week.families.filter((family) => !enteringIds.has(family.id)),
    planned,
    families,
    municipalities,
    dwellings: new Map(week.dwellings.map((dwelling) => [dwelling.id, dwelling])),
    shelters,
    tasks,
    takingPart: taking,
    fairShares: fairShares(week, policy.key, taking, entering),
    matchOf: matchScores(week, policy.matchWeights, taking),
  };
}

type Lookup = Pick<PlanFacts, 'week' | 'policy' | 'tasks' | 'municipalities' | 'shelters'>;

function plannedOf(family: Family, placement: Placement, lookup: Lookup): Planned {
  const { week, shelters } = lookup;
  const home = homeOf(family, placement, lookup);
  const arrives = Math.min(family.arrivesInWeeks ?? 0, week.horizonWeeks);
  const present = family.shelter === undefined || arrives > 0 ? undefined : shelters.get(family.shelter.id);
  const presentShelter = present !== undefined && isOpen(present, week, 0) ? present : undefined;
  const stays = placement.stays.flatMap((stay, index) => {
    const shelter = shelters.get(stay.shelter);
    const from = weekNumber(stay.from, week);
    const until = weekNumber(stay.until, week);
    if (shelter === undefined || from === undefined || until === undefined) return [];
    return [{ shelter, from, until, present: index === 0 && from === 0 && shelter === presentShelter }];
  });
  return {
    family,
    placement,
    persons: personsOf(family),
    ...(home === undefined ? {} : { home }),
    arrives,
    waits: home?.moveIn ?? week.horizonWeeks,
    stays,
    ...(presentShelter === undefined ? {} : { presentShelter }),
  };
}

/** The home of a placement whose municipality and week can be read. */
function homeOf(family: Family, placement: Placement, lookup: Lookup): PlannedHome | undefined {
  if (placement.status !== 'placed') return undefined;
  const municipality = lookup.municipalities.get(placement.municipality ?? '');
  const moveIn = weekNumber(placement.moveInWeek ?? '', lookup.week);
  if (municipality === undefined || moveIn === undefined) return undefined;
  if (moveIn < 0 || moveIn >= lookup.week.horizonWeeks) return undefined;
  const monday = lookup.week.monday + 7 * moveIn;
  const own = countedByRegime(family, municipality.id, monday, lookup);
  const fallback = own === undefined ? countedByFallback(family, municipality, monday, lookup) : undefined;
  const counted = own ?? fallback;
  return {
    municipality,
    moveIn,
    monday,
    ...(counted === undefined ? {} : { counted }),
    regionFallback: fallback !== undefined,
  };
}

/** What the regime itself counts a home there against; `undefined` when it allows none (docs/model.md, regimes). */
function countedByRegime(
  family: Family,
  municipality: MunicipalityId,
  monday: DayNumber,
  { week, policy, tasks }: Lookup,
): Counted | undefined {
  switch (policy.regime) {
    case 'none':
      return municipality === family.referringMunicipality ? { kind: 'nothing' } : undefined;
    case 'quota': {
      const row = tasks.find((task) => task.municipality === municipality && inForceOn(task, monday));
      return row === undefined ? undefined : { kind: 'task', row };
    }
    case 'voluntary':
    case 'central': {
      const row = commitmentOn(week, municipality, monday);
      return row === undefined ? undefined : { kind: 'commitment', row };
    }
  }
}

/** Region fallback adds the municipalities of the agreed municipality's shelter region with a commitment in force. */
function countedByFallback(
  family: Family,
  municipality: Municipality,
  monday: DayNumber,
  { week, policy, municipalities }: Lookup,
): Counted | undefined {
  if (!policy.regionFallback || family.agreedMunicipality === undefined) return undefined;
  const region = municipalities.get(family.agreedMunicipality)?.shelterRegion;
  if (region === undefined || municipality.shelterRegion !== region) return undefined;
  const row = commitmentOn(week, municipality.id, monday);
  return row === undefined ? undefined : { kind: 'commitment', row };
}

function commitmentOn(week: PlanningWeek, municipality: MunicipalityId, monday: DayNumber): Commitment | undefined {
  return week.commitments.find((row) => row.municipality === municipality && inForceOn(row, monday));
}

/** A shelter is open in a week when that week's Monday lies within its dates, both inclusive. */
export function isOpen(shelter: Shelter, week: PlanningWeek, number: number): boolean {
  const monday = week.monday + 7 * number;
  return (shelter.from ?? monday) <= monday && monday <= (shelter.until ?? monday);
}

/** Weeks after the planning week, possibly negative; `undefined` when the text is no ISO week. */
export function weekNumber(text: string, week: PlanningWeek): number | undefined {
  const monday = mondayOf(text);
  return monday === undefined ? undefined : (monday - week.monday) / 7;
}

/** Weeks in shelter before the planning week; 0 for a roofless family. */
export function weeksSoFar(family: Family, week: PlanningWeek): number {
  return family.shelter === undefined ? 0 : wholeWeeksBetween(family.shelter.since, week.monday);
}
