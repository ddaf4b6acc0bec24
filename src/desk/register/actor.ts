/** Who does something, and in which role. Nothing here is a person's name: an id of the issuer or of this machine. */
import type { MunicipalityId } from '../../domain/planning-week.ts';

export const ROLES = ['planner', 'municipality', 'association', 'viewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface Actor {
  /** Pseudonymous and lasting: the subject of the issuer, or `local`. */
  readonly id: string;
  readonly role: Role;
  /** Of a contact person of a municipality. */
  readonly municipality?: MunicipalityId;
  /** Of a housing association, as offers name it. */
  readonly association?: string;
}
