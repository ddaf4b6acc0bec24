/**
 * Who a family is: parents, children and their ages, work, ties, and where it reports. All from the family's own stream, so that
 * one family more changes no other. No figures are published for this group: the shares are those of all households where CBS has
 * them (`household.*`), and else assumptions, the same as those of `onderdak generate`. Origin, nationality, route and ethnicity do not exist here.
 */
import type { Family, FamilyId, Tie } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStream, RandomStreams } from '../random-stream.ts';
import type { Places } from './places.ts';

/** What stays the same about a family, week after week. */
export type Household = Pick<
  Family,
  'id' | 'adults' | 'children' | 'accessible' | 'sectors' | 'ties' | 'avoid' | 'preferences'
> &
  Required<Pick<Family, 'childAges' | 'childSexes' | 'referringMunicipality'>>;

/** Families with 3, 4 and 5 children, in proportion (assumed; CBS counts them together). */
const THREE_OR_MORE = [17, 7, 3];
/** Adults who name a sector they worked in. */
const NAMES_A_SECTOR = 0.95;
/** Kinds of ties, in proportion: family anywhere, a school, work or care near where the family reported. */
const TIE_KINDS = ['family', 'school', 'work', 'care'] as const;
const TIES = [45, 25, 20, 10];

export function householdOf(
  parameters: ParameterValues,
  streams: RandomStreams,
  places: Places,
  id: FamilyId,
): Household {
  const stream = streams('household', id);
  const adults = stream.chance(parameters['household.single-parent-share']) ? 1 : 2;
  const children = 1 + stream.weighted(numbersOfChildren(parameters));
  const childAges = Array.from({ length: children }, () => stream.integer(0, 17)).sort((one, other) => one - other);
  const childSexes = childAges.map(() => (stream.chance(0.5) ? ('f' as const) : ('m' as const)));
  const reporting = streams('reports-in', id).weighted(places.reporting);
  const { id: referringMunicipality, labourRegion } = places.municipalities[reporting]!;
  const ties = tiesOf(parameters, streams('ties', id), places, referringMunicipality, labourRegion);
  return {
    id,
    adults,
    children,
    childAges,
    childSexes,
    referringMunicipality,
    accessible: streams('accessible', id).chance(parameters['household.accessible-share']),
    sectors: sectorsOf(streams('work', id), places, adults),
    ties,
    avoid: [],
    preferences: [],
  };
}

/** Weights of 1, 2, ... 5 children; shares that leave none for one child leave none. */
function numbersOfChildren(parameters: ParameterValues): number[] {
  const two = parameters['household.two-children-share'];
  const more = parameters['household.three-or-more-children-share'];
  const all = THREE_OR_MORE.reduce((sum, weight) => sum + weight, 0);
  return [Math.max(0, 1 - two - more), two, ...THREE_OR_MORE.map((weight) => (more * weight) / all)];
}

function sectorsOf(stream: RandomStream, { sectors }: Places, adults: number): string[][] {
  if (sectors.length === 0) return [];
  return Array.from({ length: adults }, () =>
    stream.chance(NAMES_A_SECTOR) ? [sectors[stream.integer(0, sectors.length - 1)]!] : [],
  );
}

function tiesOf(
  parameters: ParameterValues,
  stream: RandomStream,
  places: Places,
  reportedIn: string,
  labourRegion: string | undefined,
): Tie[] {
  if (!stream.chance(parameters['household.tie-share'])) return [];
  const kind = TIE_KINDS[stream.weighted(TIES)]!;
  if (kind === 'family') return [{ place: places.municipalities[stream.weighted(places.inhabitants)]!.id, kind }];
  return [{ place: kind === 'work' ? (labourRegion ?? reportedIn) : reportedIn, kind }];
}
