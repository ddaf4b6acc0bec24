/** The planning week of a week of the run: what a coordination point would see on that Monday, and nothing else. */
import {
  CENTRAL,
  type Dwelling,
  type Family,
  type Municipality,
  type PlanningWeek,
} from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import { guardedOverTheYear } from './displacement.ts';
import { commitmentsOf, tasksOf } from './periods.ts';
import { agreedDwellings, type FamilyInWorld, mondayOf, type World, waitingFamilies } from './world.ts';

/** Seeds of plans are whole numbers below this. */
const SEEDS = 2 ** 31;

export function planningWeekOf(world: World): PlanningWeek {
  const { clock, week, streams } = world;
  // Match scores belong to the families of the scenario, who do not live in this world.
  const { match: _, ...base } = world.arm.base;
  return {
    ...base,
    week: clock.labelOf(week),
    monday: mondayOf(world),
    seed: streams('plan', week).integer(0, SEEDS - 1),
    matchOnly: false,
    families: waitingFamilies(world).map((family) => asPlanned(world, family)),
    municipalities: municipalitiesNow(world),
    commitments: commitmentsOf(world),
    tasks: tasksOf(world),
    dwellings: listedDwellings(world),
    shelters: world.shelters,
    previous: world.previous,
  };
}

/** The policy of a week's plan: its tasks are the rows of the week, which carry what was realised and what is behind. */
export function policyOfWeek({ policy }: World): Policy {
  const { task: _, ...ofWeek } = policy;
  return ofWeek;
}

/** A family as the plan sees it. What only an audit may know has no place in this type. */
function asPlanned(world: World, family: FamilyInWorld): Family {
  const { household, shelter, agreement, weeksInShelter } = family;
  // Written field by field: this runs for every waiting family in every week.
  const planned: { -readonly [Field in keyof Family]: Family[Field] } = {
    id: household.id,
    adults: household.adults,
    children: household.children,
    childAges: household.childAges,
    childSexes: household.childSexes,
    referringMunicipality: household.referringMunicipality,
    // Region fallback looks around the shelter, or else around where the family reported.
    agreedMunicipality: household.referringMunicipality,
    accessible: household.accessible,
    sectors: household.sectors,
    ties: household.ties,
    avoid: household.avoid,
    preferences: household.preferences,
    referredOn: world.clock.mondayOf(family.referredWeek),
    consent: true,
    verdict: 'qualifies',
    declinedBy: family.declinedBy.slice(),
    bannedFrom: family.bannedFrom.slice(),
  };
  if (agreement !== undefined) planned.pinnedTo = agreement.dwelling;
  if (shelter === undefined) return planned;
  planned.shelter = { id: shelter, since: mondayOf(world) - 7 * weeksInShelter };
  const municipality = world.shelters.find(({ id }) => id === shelter)!.municipality;
  if (municipality !== CENTRAL) planned.agreedMunicipality = municipality;
  return planned;
}

/** Homes on offer where the policy lets families go, and homes agreed. */
export function listedDwellings(world: World): Dwelling[] {
  const agreed = agreedDwellings(world);
  const everywhere = world.policy.regime === 'none';
  return [...world.dwellings.values()].filter(
    ({ id, municipality }) => agreed.has(id) || everywhere || world.municipalities.get(municipality)?.takesPart,
  );
}

function municipalitiesNow(world: World): readonly Municipality[] {
  const share = world.policy.displacementShare;
  const { base } = world.arm;
  if (share === undefined) return base.municipalities;
  return [...world.municipalities.values()].map((municipality) =>
    guardedOverTheYear(municipality, share, world.week, base.horizonWeeks),
  );
}
