/** What the table of access says of one route: who may use it, and how to call it about something. */
import type { Actor } from '../../../../src/desk/register/actor.ts';
import type { Kind } from '../../../../src/desk/register/bodies.ts';
import type { Access } from '../../../../src/desk/server/route.ts';

/**
 * Things of one party: a municipality and the association that has homes there. The tests call every route about the party's own
 * things, about those of another party, and about things that do not exist.
 */
export interface Subject {
  readonly municipality: string;
  readonly association: string;
  /** A case that the municipality reported, and may still complete. */
  readonly reported: string;
  /** A case that it referred, proposed elsewhere. */
  readonly referred: string;
  /** A case of elsewhere, proposed to it. */
  readonly received: string;
  /** The proposal of that case. */
  readonly proposal: string;
  /** An offer of the association in the municipality. */
  readonly dwelling: string;
}

export interface Ask {
  /** Below `/api/v1`. */
  readonly path: string;
  readonly body?: unknown;
}

export interface Asking {
  readonly actor: Actor;
  /** Whether the call is to work; where it must fail, what it is about need not be made first. */
  readonly works: boolean;
  /** Of a record as it is now; 1 when there is none. */
  version(kind: Kind, id: string): Promise<number>;
  /** Calls the API as a planner, to make what the call is about. */
  asPlanner(method: 'get' | 'post' | 'put' | 'patch', path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Calls it as the actor. */
  asActor(method: 'get' | 'post' | 'put' | 'patch', path: string, body?: unknown): Promise<Record<string, unknown>>;
}

export interface Entry {
  /** Written by hand from who may do what (docs/sign-in.md), beside what the route itself says. */
  readonly access: Access;
  readonly ask: (subject: Subject, asking: Asking) => Ask | Promise<Ask>;
  /**
   * What the call gives about another's things to whom only the own belongs. `missing`: 404, the same as for what does not exist.
   * `left-out`: it names nothing, and its answer holds the own alone. `refused`: 400, as for a name that does not exist.
   */
  readonly others?: 'missing' | 'left-out' | 'refused';
}

/** By the name of the route. */
export type Entries = Readonly<Record<string, Entry>>;

const NOBODY: Access = {
  planner: 'none',
  municipality: 'none',
  association: 'none',
  viewer: 'none',
  administrator: 'none',
};

/** Who may use a route; whoever is not named may not. */
export function only(access: Partial<Access>): Access {
  return { ...NOBODY, ...access };
}
