/** What a home, a shelter or a promise is in use for: what stands in the way of taking it back. */

import type { FamilyId } from '../../../domain/planning-week.ts';
import type { ProposalBody } from '../../register/bodies.ts';
import { CLOSED, HOLDS_HOME, isOneOf, lastingState } from '../../register/case-life/states.ts';
import type { Reading, Stored } from '../../register/register.ts';
import type { OfferLine } from './schemas.ts';

export type HomeUse = NonNullable<OfferLine['use']>;

export interface UsedHome {
  readonly use: HomeUse;
  readonly family: FamilyId;
}

export interface OffersInUse {
  /** By the id of the dwelling. */
  readonly homes: ReadonlyMap<string, UsedHome>;
  /** Families in each shelter, by its id. */
  readonly shelters: ReadonlyMap<string, readonly FamilyId[]>;
  /** Families for whom something is held in a municipality without a listed home, by its id. */
  readonly promises: ReadonlyMap<string, readonly FamilyId[]>;
}

export async function offersInUse(reading: Reading): Promise<OffersInUse> {
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  const homes = new Map<string, UsedHome>();
  const shelters = new Map<string, FamilyId[]>();
  const promises = new Map<string, FamilyId[]>();
  for (const stored of await reading.list('case')) {
    const { id, body } = stored;
    const proposal = body.proposal === undefined ? undefined : proposals.get(body.proposal);
    const use = useOf(stored, proposal);
    const dwelling = use === 'pinned' ? body.planner.pinnedTo : proposal?.dwelling;
    if (use && dwelling !== undefined) homes.set(dwelling, { use, family: id });
    if (use && use !== 'pinned' && use !== 'housed' && proposal && dwelling === undefined) {
      promises.set(proposal.municipality, [...(promises.get(proposal.municipality) ?? []), id]);
    }
    const shelter = body.household['shelter_id'];
    if (shelter !== undefined && !isOneOf(CLOSED, body.state)) {
      shelters.set(shelter, [...(shelters.get(shelter) ?? []), id]);
    }
  }
  return { homes, shelters, promises };
}

function useOf({ body }: Stored<'case'>, proposal: ProposalBody | undefined): HomeUse | undefined {
  const state = lastingState(body);
  if (proposal && (state === 'housed' || body.movedInOn !== undefined)) return 'housed';
  if (proposal && isOneOf(HOLDS_HOME, state)) return state === 'proposed' ? 'proposed' : 'accepted';
  return body.planner.pinnedTo !== undefined && !isOneOf(CLOSED, state) ? 'pinned' : undefined;
}
