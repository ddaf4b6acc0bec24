/** Week and policy in, linear program out. The three lists are the whole of the model: who goes where, how many, and what is preferred. */
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../domain/policy.ts';
import type { Capacity } from './capacities/capacity.ts';
import { commitment } from './capacities/commitment.ts';
import { displacementGuard } from './capacities/displacement-guard.ts';
import { dwellingOnce } from './capacities/dwelling-once.ts';
import { expectedSupply } from './capacities/expected-supply.ts';
import { onePlacementPerFamily } from './capacities/one-placement-per-family.ts';
import { schoolPlaces } from './capacities/school-places.ts';
import { shelterPlaces } from './capacities/shelter-places.ts';
import { task } from './capacities/task.ts';
import { ModelDraft } from './draft.ts';
import { access } from './fits/access.ts';
import { available } from './fits/available.ts';
import { avoid } from './fits/avoid.ts';
import { bannedHome } from './fits/banned-home.ts';
import { bannedMunicipality } from './fits/banned-municipality.ts';
import { bedrooms } from './fits/bedrooms.ts';
import { declined } from './fits/declined.ts';
import type { Fit } from './fits/fit.ts';
import { household } from './fits/household.ts';
import { largestFamily } from './fits/largest-family.ts';
import { longEnough } from './fits/long-enough.ts';
import { matchTable } from './fits/match-table.ts';
import { pinnedHome } from './fits/pinned-home.ts';
import { pinnedMunicipality } from './fits/pinned-municipality.ts';
import { rent } from './fits/rent.ts';
import { takingPart } from './fits/taking-part.ts';
import type { Label, LinearProgram } from './linear-program.ts';
import { gatherModelData, homeColumn, type ModelData } from './model-data.ts';
import { evenness } from './objectives/evenness.ts';
import { longestExcess } from './objectives/longest-excess.ts';
import { match } from './objectives/match.ts';
import type { ExtraCosts, Objective } from './objectives/objective.ts';
import { overCap } from './objectives/over-cap.ts';
import { roofless } from './objectives/roofless.ts';
import { schoolChanges } from './objectives/school-changes.ts';
import { stability } from './objectives/stability.ts';
import { weeksInShelter } from './objectives/weeks-in-shelter.ts';
import { weeksOverCap } from './objectives/weeks-over-cap.ts';
import { addTieBreaks } from './tie-breaks.ts';

/** Hard, between one family and one place: each takes options away. */
export const FITS: readonly Fit[] = [
  avoid,
  declined,
  bannedMunicipality,
  pinnedMunicipality,
  matchTable,
  takingPart,
  largestFamily,
  bannedHome,
  pinnedHome,
  bedrooms,
  household,
  rent,
  access,
  available,
  longEnough,
];

/** Hard, over all families together: each adds rows. */
export const CAPACITIES: readonly Capacity[] = [
  onePlacementPerFamily,
  dwellingOnce,
  commitment,
  task,
  expectedSupply,
  shelterPlaces,
  schoolPlaces,
  displacementGuard,
];

/** Soft, in the order that the policy gives. */
export const OBJECTIVE_LIST: readonly Objective[] = [
  roofless,
  longestExcess,
  overCap,
  weeksOverCap,
  weeksInShelter,
  match,
  schoolChanges,
  evenness,
  stability,
];

export interface Model {
  readonly data: ModelData;
  readonly program: LinearProgram;
  /** The objectives of the policy, in its order; the program's tie-breaks follow them. */
  readonly objectives: readonly Objective[];
}

/**
 * @param extraRooflessWeeks stays that leave a family roofless for more weeks than its least plus this are left out
 *   (`stay-options.ts`); without it the model is complete.
 */
export function buildModel(week: PlanningWeek, policy: Policy, extraRooflessWeeks = Number.POSITIVE_INFINITY): Model {
  const data = gatherModelData(week, policy, FITS, extraRooflessWeeks);
  const draft = new ModelDraft(data.stays.list.length + data.homes.count, (column) => columnLabel(data, column));
  const objectives = policy.objectives.map(objectiveById);

  for (const capacity of CAPACITIES) capacity.apply(data, draft);
  for (const objective of objectives) addObjective(data, draft, objective);
  addTieBreaks(data, draft);

  return { data, program: draft.finish(), objectives };
}

export function objectiveById(id: ObjectiveId): Objective {
  return OBJECTIVE_LIST.find((objective) => objective.id === id)!;
}

function addObjective(data: ModelData, draft: ModelDraft, objective: Objective): void {
  const extra: ExtraCosts = objective.extra?.(data, draft) ?? { constant: 0, costs: [] };
  const { stayCost, homeCost } = objective;
  draft.addObjective(
    objective.id,
    'objective',
    (costs) => {
      if (stayCost) costs.set(data.stays.list.map((stay) => stayCost(data, stay)));
      if (homeCost) {
        for (let home = 0; home < data.homes.count; home++) costs[homeColumn(data, home)] = homeCost(data, home);
      }
      for (const { column, cost } of extra.costs) costs[column] = cost;
    },
    { constant: extra.constant, wide: objective.scale === 'millionths' },
  );
}

function columnLabel(data: ModelData, column: number): Label {
  const stay = data.stays.list[column];
  if (stay) {
    const stretches = stay.stretches.map(({ shelter, from }) => `${data.shelters[shelter]!.id}@${from}`);
    return { kind: stay.home ? 'stay' : 'no-home', ids: [data.families[stay.family]!.id, ...stretches, stay.week] };
  }
  const { homes } = data;
  const home = column - data.stays.list.length;
  const family = data.families[homes.family[home]!]!.id;
  const municipality = data.municipalities[homes.municipality[home]!]!.id;
  const source = homes.source[home]!;
  if (homes.supply[home] === 0) {
    return { kind: 'home', ids: [family, homes.groups[source]!.representative.id, homes.week[home]!] };
  }
  if (homes.supply[home] === 1) return { kind: 'home-committed', ids: [family, municipality, homes.week[home]!] };
  const expected = homes.expected[source]!;
  const ids = [family, municipality, expected.pool, expected.bedrooms, homes.week[home]!];
  return { kind: 'home-expected', ids };
}
