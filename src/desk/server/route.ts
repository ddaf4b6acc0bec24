/**
 * A route of the API, as data: path, who may use it, what goes in and comes out, and what it does. `app.ts` gives every route of
 * `routes/all.ts` the same treatment; the tests walk the same list, so that no route is without a test of who gets in.
 */
import type { z } from '@hono/zod-openapi';
import type { Language } from '../../domain/text.ts';
import type { Actor, Role } from '../register/actor.ts';
import type { Desk } from '../work/desk.ts';

/**
 * `all`: whatever there is. `own`: only what belongs to the actor's municipality or association; the rest is not there for it
 * (404, or left out of a list). `none`: 403, whatever the address holds.
 */
export type Scope = 'all' | 'own' | 'none';
export type Access = Readonly<Record<Role, Scope>>;

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly actor: Actor;
  readonly language: Language;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
}

/** A file instead of JSON. */
export interface FileAnswer {
  readonly file: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** `attachment` is saved, `inline` is shown. Default `attachment`. */
  readonly disposition?: 'attachment' | 'inline';
}

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** Below `/api/v1`, kebab-case, plural nouns, `{caseId}` for parameters (NL API Design Rules). */
  readonly path: string;
  /** Unique, camelCase: the `operationId`. */
  readonly name: string;
  /** One sentence in Dutch, for the API's documentation. */
  readonly summary: string;
  readonly tag: string;
  readonly access: Access;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Largest body in bytes; 100 kB unless told otherwise. */
  readonly bodyLimit?: number;
  /** The schema of the JSON answer; a file has none. */
  readonly answer: z.ZodType | 'file' | 'nothing';
  /** 200 unless told otherwise; 204 where the answer is `nothing`. */
  readonly status?: 200 | 201 | 202;
  readonly handle: (call: Call<z.output<Params>, z.output<Query>, z.output<Body>>, desk: Desk) => Promise<unknown>;
}

type Definition<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> = Omit<
  Route<Params, Query, Body>,
  'method' | 'path' | 'tag'
>;

/** Declares routes under one heading of the documentation; keeps the exact types of what goes in for `handle`. */
export function routesUnder(tag: string) {
  return <Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType>(
    method: Method,
    path: string,
    definition: Definition<Params, Query, Body>,
  ): Route => ({ method, path, tag, ...definition }) as unknown as Route;
}

/** For the roles that are named; for the others it is not there to use. */
export function only(named: Partial<Access>): Access {
  const nobody = { planner: 'none', municipality: 'none', association: 'none', viewer: 'none', administrator: 'none' };
  return { ...nobody, ...named } as Access;
}
