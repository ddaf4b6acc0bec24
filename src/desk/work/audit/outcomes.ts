/**
 * Outcomes per group of families, looked at afterwards: does the system work out worse for one of them? The ground of residence is read
 * here alone besides the assessment. Nothing here goes back into a plan (BO20; docs/deciding-fairly.md).
 */

import type { Placement } from '../../../domain/plan.ts';
import { LARGE_CITY } from '../../../study/comparison/groups.ts';
import { intervalOf, intervalWithin } from '../../../study/comparison/intervals.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody } from '../../register/bodies.ts';
import { CLOSED, HOLDS_HOME, isOneOf, NEEDS_HOME } from '../../register/case-life/states.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { COARSE, EXACT, hiddenCells, type Publication } from '../suppression.ts';
import { householdOf } from '../week/household-row.ts';
import { planIn } from '../week/saved-plans.ts';
import { type AuditGroup, DIMENSIONS, type Dimension, type GroupOutcome } from './schemas.ts';

interface AuditedFamily {
  readonly groups: Readonly<Record<Dimension, AuditGroup>>;
  readonly placement: Placement | undefined;
  readonly declined: boolean;
}

/** Families that were ever to be placed, with what the last plan that held them gave them. */
export async function outcomesByGroup(reading: Reading, actor: Actor): Promise<readonly GroupOutcome[]> {
  const families = await auditedFamilies(reading);
  const published = actor.role === 'planner' ? EXACT : COARSE;
  return (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) => {
    const groups = DIMENSIONS[dimension].map((group) => ({
      group,
      members: families.filter((family) => family.groups[dimension] === group),
    }));
    const hidden = published.suppressed ? hiddenCells(groups.map(({ members }) => members.length)) : new Set<number>();
    return groups.map(({ group, members }, index) =>
      hidden.has(index) ? suppressed(dimension, group) : outcomeOf(dimension, group, members, published),
    );
  });
}

async function auditedFamilies(reading: Reading): Promise<readonly AuditedFamily[]> {
  const placements = await lastPlacements(reading);
  const large = await largeCities(reading);
  const cases = await reading.list('case');
  return cases.filter(({ body }) => wasToBePlaced(body)).map((each) => audited(each, placements, large));
}

function wasToBePlaced({ state, stateBefore, movedInOn, declines }: CaseBody): boolean {
  const placed = (one: CaseBody['state']): boolean => isOneOf(NEEDS_HOME, one) || isOneOf(HOLDS_HOME, one);
  if (placed(state) || (stateBefore !== undefined && placed(stateBefore))) return true;
  return isOneOf(CLOSED, state) && (movedInOn !== undefined || declines.length > 0);
}

/** Per family the placement in the last saved plan that holds it. */
async function lastPlacements(reading: Reading): Promise<ReadonlyMap<string, Placement>> {
  const plans = (await reading.list('plan')).toSorted((one, other) => (one.body.savedAt < other.body.savedAt ? -1 : 1));
  return new Map(
    plans.flatMap(({ body }) => planIn(body).placements.map((placement) => [placement.family, placement])),
  );
}

async function largeCities(reading: Reading): Promise<ReadonlySet<string>> {
  const municipalities = await reading.list('municipality');
  return new Set(
    municipalities.filter(({ body }) => Number(body['population'] ?? 0) >= LARGE_CITY).map(({ id }) => id),
  );
}

function audited(
  { id, body }: Stored<'case'>,
  placements: ReadonlyMap<string, Placement>,
  large: ReadonlySet<string>,
): AuditedFamily {
  const { household, assessment, referring, declines } = body;
  const { adults, children } = householdOf(household);
  const ages = household['child_ages']?.split('|').map(Number);
  return {
    groups: {
      parents: adults >= 2 ? 'two-parents' : 'one-parent',
      children: children >= 3 ? 'three-or-more-children' : 'one-or-two-children',
      youngest: !ages ? 'ages-unknown' : ages.some((age) => age < 4) ? 'with-child-under-4' : 'no-child-under-4',
      reported: referring !== null && large.has(referring) ? 'reported-in-large-city' : 'reported-elsewhere',
      ground: GROUNDS[assessment['residence_ground'] ?? ''] ?? 'unknown-ground',
    },
    placement: placements.get(id),
    declined: declines.some(({ by }) => by === 'municipality'),
  };
}

const GROUNDS: Readonly<Record<string, AuditGroup>> = {
  dutch: 'dutch',
  'chavez-vilchez': 'chavez-vilchez',
  unclear: 'unclear-ground',
};

function outcomeOf(
  dimension: Dimension,
  group: AuditGroup,
  members: readonly AuditedFamily[],
  published: Publication,
): GroupOutcome {
  const planned = members.flatMap(({ placement }) => (placement ? [placement] : []));
  // A share tells how many families it is about, and how many it is not.
  const share = (values: readonly boolean[]) => {
    const yes = values.filter(Boolean).length;
    const isHidden = published.suppressed && hiddenCells([yes, values.length - yes]).size > 0;
    return isHidden ? null : intervalWithin(values.map(Number), 0, 1);
  };
  return {
    dimension,
    group,
    families: published.count(members.length),
    weeksInShelter: intervalOf(planned.map(({ weeksInShelter }) => weeksInShelter)),
    shareOverCap: share(planned.map(({ overCap }) => overCap)),
    match: intervalOf(planned.flatMap(({ match }) => (match === undefined ? [] : [match]))),
    shareDeclined: share(members.map(({ declined }) => declined)),
  };
}

function suppressed(dimension: Dimension, group: AuditGroup): GroupOutcome {
  return {
    dimension,
    group,
    families: null,
    weeksInShelter: null,
    shareOverCap: null,
    match: null,
    shareDeclined: null,
  };
}
