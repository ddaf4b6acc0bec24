/**
 * What the week's plan leads to: proposals, the answers to them, and homes agreed.
 *
 * A placement in a listed home is proposed when its move-in week lies within `proposeWithinWeeks`; until then it is a
 * thought of the plan that next week may change. A home that a municipality must first arrange is proposed as soon as the plan
 * takes it at the earliest: arranging starts then. Expected homes are never proposed. A municipality that declines a family
 * declines it for good, as does a family a home (or, where none is named, a municipality).
 */
import type { Placement } from '../../domain/plan.ts';
import type { Dwelling, DwellingId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';
import { circumstancesOf } from './periods.ts';
import { declineChance } from './willingness.ts';
import type { FamilyInWorld, MunicipalityInWorld, World } from './world.ts';

/** A placement with a home and a week, looked up. */
interface Proposal {
  readonly family: FamilyInWorld;
  readonly municipality: MunicipalityInWorld;
  /** The listed home; absent for one that the municipality will arrange. */
  readonly dwelling: DwellingId | undefined;
  readonly moveInWeek: number;
}

export function propose(world: World, placements: readonly Placement[]): void {
  for (const placement of placements) {
    const proposal = proposalOf(world, placement);
    if (!proposal) continue;
    world.counts.proposals += 1;
    if (municipalityDeclines(world, proposal)) refuse(world, proposal, 'declinedByMunicipality');
    else if (familyDeclines(world.parameters, world.streams, proposal)) refuse(world, proposal, 'declinedByFamily');
    else agree(world, proposal);
  }
}

function proposalOf(world: World, placement: Placement): Proposal | undefined {
  const family = world.familyById.get(placement.family);
  const municipality = world.municipalities.get(placement.municipality ?? '');
  if (!family || !municipality || placement.moveInWeek === undefined || family.agreement) return undefined;
  if (placement.supply === 'expected') return undefined;
  const moveInWeek = weekOf(world, placement.moveInWeek);
  const arranging = placement.supply === 'commitment' ? (municipality.leadWeeks ?? 0) : 0;
  if (moveInWeek - world.week > Math.max(world.settings.proposeWithinWeeks, arranging)) return undefined;
  return { family, municipality, dwelling: placement.dwelling, moveInWeek };
}

/** A family's draw with a municipality is the same in every week and under every policy; only the chance differs. */
function municipalityDeclines(world: World, { family, municipality }: Proposal): boolean {
  const { settings, policy, parameters, streams } = world;
  // Without spreading a family is at home where it reported; only another municipality of the region may decline it.
  const isAtHome = policy.regime === 'none' && family.household.referringMunicipality === municipality.facts.id;
  if (!settings.mayDecline || isAtHome) return false;
  const chance = declineChance(parameters, circumstancesOf(world, municipality));
  return streams('municipality-declines', family.household.id, municipality.facts.id).chance(chance);
}

function familyDeclines(
  parameters: ParameterValues,
  streams: RandomStreams,
  { family, municipality, dwelling }: Proposal,
): boolean {
  const what = dwelling ?? municipality.facts.id;
  return streams('family-declines', family.household.id, what).chance(parameters['family.decline-share']);
}

function refuse(
  world: World,
  { family, municipality, dwelling }: Proposal,
  by: 'declinedByMunicipality' | 'declinedByFamily',
): void {
  world.counts[by] += 1;
  family.declined += 1;
  if (by === 'declinedByMunicipality') {
    municipality.tally.declined += 1;
    family.declinedBy.push(municipality.facts.id);
  } else family.bannedFrom.push(dwelling ?? municipality.facts.id);
}

/** From now on the home is kept for this family, as a listed dwelling of its own. */
function agree(world: World, proposal: Proposal): void {
  const { family, municipality } = proposal;
  const listed = proposal.dwelling === undefined ? undefined : world.dwellings.get(proposal.dwelling);
  if (proposal.dwelling !== undefined && !listed) {
    throw new Error(`The decider gave ${family.household.id} the home ${proposal.dwelling}, which is not on offer.`);
  }
  const { availableUntil: _, ...home } = listed ?? arrangedHome(world, proposal);
  if (world.present.some(({ agreement }) => agreement?.dwelling === home.id)) {
    throw new Error(`The decider gave the home ${home.id} to two families.`);
  }
  world.dwellings.set(home.id, home);
  family.agreement = { dwelling: home.id, municipality: municipality.facts.id };
}

/** Found for this family, so it fits it. */
function arrangedHome({ clock, week }: World, { family, municipality, moveInWeek }: Proposal): Dwelling {
  const { id, adults, children, accessible } = family.household;
  return {
    id: `A-${municipality.facts.id}-${id}-${week}`,
    municipality: municipality.facts.id,
    bedrooms: adults + children,
    availableFrom: clock.mondayOf(moveInWeek),
    accessible,
  };
}

function weekOf({ clock, week, arm }: World, label: string): number {
  for (let ahead = 0; ahead < arm.base.horizonWeeks; ahead++) {
    if (clock.labelOf(week + ahead) === label) return week + ahead;
  }
  throw new Error(`The decider placed a family in ${label}, which is outside the horizon.`);
}
