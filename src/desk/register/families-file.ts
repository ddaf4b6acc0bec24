/**
 * The families of the weekly plan, from the cases: those who need a home; those for whom one is held, pinned to it; and those
 * who wait for a word but take up places in a shelter, without a verdict, so that nobody else gets their places.
 */
import { CBS_CODE } from '../../input/fill-from-reference.ts';
import type { CaseBody, ProposalBody, Row } from './bodies.ts';
import { type CaseState, CLOSED, HOLDS_HOME, isOneOf, NEEDS_HOME } from './case-life/states.ts';
import type { Stored } from './register.ts';

/** What the plan can still speak of. */
export interface PlacesInPlan {
  /** Municipalities, and homes on offer. */
  readonly known: ReadonlySet<string>;
  /** Homes that families moved into. */
  readonly given: ReadonlySet<string>;
}

export function familyRows(
  cases: readonly Stored<'case'>[],
  proposals: ReadonlyMap<string, ProposalBody>,
  places: PlacesInPlan,
): readonly Row[] {
  return cases.flatMap(({ id, body }) => {
    const proposal = body.proposal === undefined ? undefined : proposals.get(body.proposal);
    const row = familyRow(id, body, proposal, places);
    return row ? [row] : [];
  });
}

function familyRow(
  id: string,
  body: CaseBody,
  proposal: ProposalBody | undefined,
  places: PlacesInPlan,
): Row | undefined {
  const { household, assessment } = body;
  const standing = standingOf(body);
  if (standing === 'absent') return undefined;
  const held = standing === 'held' ? proposal : undefined;
  const pinnedTo = held
    ? (held.dwelling ?? held.municipality)
    : standing === 'planned'
      ? pinOf(body, places)
      : undefined;
  // What was said before against the place of a home that is held counts no longer.
  const isOpen = (place: string): boolean => place !== held?.municipality;
  const bans = bannedFrom(body, places).filter(
    (place) => standing !== 'occupies' && place !== pinnedTo && isOpen(place),
  );
  return withoutEmpty({
    family_id: id,
    ...household,
    referring_municipality: body.referring ?? '',
    referred_on: assessment['referred_on'] ?? '',
    consent: assessment['consent'] ?? '',
    declined_by: declinedBy(body).filter(isOpen).join('|'),
    pinned_to: pinnedTo ?? '',
    banned_from: bans.join('|'),
    verdict: standing === 'occupies' ? 'cannot-be-judged' : 'qualifies',
  });
}

/** How a case counts in the weekly plan. */
function standingOf({ state, stateBefore, household }: CaseBody): 'planned' | 'held' | 'occupies' | 'absent' {
  if (isOneOf(NEEDS_HOME, state)) return 'planned';
  // While somebody objects to a proposal, its home stays held.
  const holds = (one: CaseState | undefined): boolean => one !== undefined && isOneOf(HOLDS_HOME, one);
  if (holds(state) || (state === 'objection-pending' && holds(stateBefore))) return 'held';
  if (isOneOf(CLOSED, state)) return 'absent';
  const { adults, child_ages, children, shelter_id, shelter_since } = household;
  // Without all of these the row could not be read, and nobody would have a plan.
  const isComplete = adults && (child_ages ?? children) && shelter_id && shelter_since;
  return isComplete ? 'occupies' : 'absent';
}

function declinedBy({ declines }: CaseBody): readonly string[] {
  return distinct(declines.filter(({ by }) => by === 'municipality').map(({ municipality }) => municipality));
}

/** A home that another family moved into since can be nobody's pin. */
function pinOf({ planner: { pinnedTo } }: CaseBody, { given }: PlacesInPlan): string | undefined {
  return pinnedTo !== undefined && given.has(pinnedTo) ? undefined : pinnedTo;
}

/**
 * What a planner forbade, and what the family itself declined: that home, or where no home was named the municipality. Homes that are
 * on offer no longer are left out, as there is nothing to forbid.
 */
function bannedFrom({ declines, planner }: CaseBody, { known }: PlacesInPlan): readonly string[] {
  const own = declines
    .filter(({ by }) => by === 'family')
    .map(({ dwelling, municipality }) => dwelling ?? municipality);
  return distinct([...planner.bannedFrom, ...own]).filter((place) => known.has(place) || CBS_CODE.test(place));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function withoutEmpty(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
}
