/** The session itself, as part of the API: who am I, in which role, and goodbye. */
import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../domain/text.ts';
import { VERSION } from '../../domain/version.ts';
import { type Actor, ROLES } from '../register/actor.ts';
import { ProblemAnswer, problemOf } from './problem-details.ts';
import type { Handler } from './register-route.ts';
import { type Access, type Route, routesUnder } from './route.ts';
import type { ServerContext } from './server-context.ts';
import { readSessionCookie, removeSessionCookie, writeSessionCookie } from './session-cookie.ts';
import type { Grant, Session } from './sessions.ts';

const route = routesUnder('Sessie');

const EVERYBODY: Access = {
  planner: 'own',
  municipality: 'own',
  association: 'own',
  viewer: 'own',
  administrator: 'own',
};

const ActorSchema = z
  .object({
    role: z.enum(ROLES),
    municipality: z.string().max(100).optional(),
    association: z.string().max(200).optional(),
  })
  .openapi('ActingAs', { description: 'Een rol, met de gemeente of corporatie waarvoor iemand optreedt.' });

const SessionSchema = z
  .object({
    actor: ActorSchema.extend({ id: z.string() }),
    language: z.enum(LANGUAGES),
    csrfToken: z.string().openapi({ description: 'Hoort in de kop `X-CSRF-Token` van elk verzoek dat iets wijzigt.' }),
    mode: z.enum(['local', 'shared']),
    actingAs: z
      .union([z.literal('any'), z.array(ActorSchema)])
      .openapi({ description: 'Rollen waarin deze persoon kan optreden; `any` op de eigen machine.' }),
    idleUntil: z.string().openapi({ format: 'date-time', description: 'Zonder gebruik eindigt de sessie dan.' }),
    endsAt: z.string().openapi({ format: 'date-time', description: 'De sessie eindigt uiterlijk dan.' }),
    version: z.string(),
  })
  .openapi('Session');

const SIGN_OUT = z.object({
  signedOut: z.literal(true),
  continueAt: z
    .string()
    .openapi({ description: 'Adres waar de browser daarna heen gaat, zo nodig om ook bij de uitgever af te melden.' }),
});

const GET_SESSION = route('get', '/session', {
  name: 'getSession',
  summary: 'Wie is aangemeld, in welke rol, met het kenmerk voor wijzigingen.',
  access: EVERYBODY,
  answer: SessionSchema,
  handle: belongsToTheServer,
});

const ACT_AS = route('patch', '/session', {
  name: 'actAs',
  summary: 'Optreden in een andere rol die deze persoon heeft; de sessie krijgt een nieuw kenmerk.',
  access: EVERYBODY,
  body: ActorSchema,
  answer: SessionSchema,
  handle: belongsToTheServer,
});

const END_SESSION = route('delete', '/session', {
  name: 'endSession',
  summary: 'Afmelden.',
  access: EVERYBODY,
  answer: SIGN_OUT,
  handle: belongsToTheServer,
});

export const SESSION_ROUTES: readonly Route[] = [GET_SESSION, ACT_AS, END_SESSION];

/** These routes change cookies, which no other route may; so the server gives them their handlers. */
async function belongsToTheServer(): Promise<never> {
  throw new Error('the session is handled by the server');
}

export function sessionHandler(
  { name }: Route,
  context: ServerContext,
  continueAt: (session: Session) => string,
): Handler {
  const { sessions, origin, desk } = context;
  const view = (session: Session, language: string) => ({
    actor: session.actor,
    language,
    csrfToken: session.csrfToken,
    mode: desk.deployment.mode,
    actingAs: session.grant,
    idleUntil: new Date(session.idleUntil).toISOString(),
    endsAt: new Date(session.endsAt).toISOString(),
    version: VERSION,
  });
  switch (name) {
    case ACT_AS.name:
      return async ({ body, language }, c, session) => {
        const granted = grantedAs(body as Omit<Actor, 'id'>, session.grant, session.actor.id);
        const value = readSessionCookie(c, origin());
        const opened = granted && value !== undefined ? sessions.actAs(value, granted) : undefined;
        if (!opened) throw new ProblemAnswer(problemOf('not-your-role', language));
        writeSessionCookie(c, origin(), opened.value);
        return view(opened.session, language);
      };
    case END_SESSION.name:
      return async (_call, c, session) => {
        sessions.end(readSessionCookie(c, origin()));
        removeSessionCookie(c, origin());
        return { signedOut: true, continueAt: continueAt(session) };
      };
    default:
      return async ({ language }, _c, session) => view(session, language);
  }
}

/** A municipality or association goes with its own role alone, and not without. */
function grantedAs(asked: Omit<Actor, 'id'>, grant: Grant, id: string): Actor | undefined {
  const { role, municipality = '', association = '' } = asked;
  if ((role === 'municipality') !== (municipality !== '') || (role === 'association') !== (association !== ''))
    return undefined;
  if (grant !== 'any') {
    return grant.find(
      (actor) =>
        actor.role === role && (actor.municipality ?? '') === municipality && (actor.association ?? '') === association,
    );
  }
  return { id, role, ...(municipality && { municipality }), ...(association && { association }) } as Actor;
}
