/** What a municipality has to do with a case, and which steps are its to take because of that. */
import type { Actor, Role } from '../actor.ts';
import type { CaseBody, ProposalBody, ProposalStatus } from '../bodies.ts';
import { type StepId, stepDefinition } from './steps.ts';

export interface MunicipalityRole {
  /** Of the municipality that referred the family. */
  readonly referring: boolean;
  /** Of the municipality that the family is proposed to or housed in. */
  readonly receiving: boolean;
}

/** A municipality that was asked, and has not been told that it is off. */
const RECEIVES: readonly ProposalStatus[] = ['sent', 'accepted-by-municipality', 'accepted-by-family', 'housed'];

export function municipalityRole(
  actor: Actor,
  { referring }: Pick<CaseBody, 'referring'>,
  proposal: ProposalBody | undefined,
): MunicipalityRole {
  const own = actor.role === 'municipality' ? actor.municipality : undefined;
  const receives = proposal !== undefined && RECEIVES.includes(proposal.status);
  return {
    referring: own !== undefined && referring === own,
    receiving: own !== undefined && receives && proposal.municipality === own,
  };
}

/** Whether the step is one for this role, with this part in the case; apart from where the case stands. */
export function mayTake(step: StepId, role: Role, part: MunicipalityRole): boolean {
  const { by, municipality = 'either' } = stepDefinition(step);
  if (!by.includes(role)) return false;
  if (role !== 'municipality') return true;
  return municipality === 'either' ? part.referring || part.receiving : part[municipality];
}
