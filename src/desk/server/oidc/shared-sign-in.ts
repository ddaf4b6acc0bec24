/** Signing in and out with the account of the organisation. */
import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AuthorizationResponseError } from 'openid-client';
import type { Language } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { SIGN_IN_TEXTS as TEXTS } from '../../texts/sign-in-texts.ts';
import type { SignIn } from '../app.ts';
import { html } from '../pages/page.ts';
import { pageResponse } from '../pages/page-response.ts';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { readSessionCookie, writeSessionCookie } from '../session-cookie.ts';
import { type Granted, grantedRoles } from './granted-roles.ts';
import { CALLBACK_PATH, type Identity, type Issuer, SIGNED_OUT_PATH } from './issuer.ts';
import { readLogoutToken } from './logout-token.ts';
import type { SharedSettings } from './settings.ts';
import { ATTEMPT_MINUTES, createSignInAttempts, type SignInAttempts } from './sign-in-attempts.ts';

type Failure = 'sign-in-too-old' | 'sign-in-refused' | 'issuer-unreachable';

interface Parts {
  readonly context: ServerContext;
  readonly settings: SharedSettings;
  readonly issuer: Issuer;
  readonly attempts: SignInAttempts;
}

export function sharedSignIn(context: ServerContext, settings: SharedSettings, issuer: Issuer): SignIn {
  const parts: Parts = { context, settings, issuer, attempts: createSignInAttempts(Date.now) };
  return {
    continueAt: ({ issuer: session }) => (session && issuer.signOutAddress(session)) ?? SIGNED_OUT_PATH,
    register(app: Hono<ServerEnv>) {
      const at = (path: string, handler: (c: Context<ServerEnv>) => Response | Promise<Response>) =>
        app.get(path, (c) => {
          c.set('pattern', path);
          return handler(c);
        });
      at('/sign-in', signInPage);
      at('/sign-in/start', (c) => begin(c, parts));
      at(CALLBACK_PATH, (c) => finish(c, parts));
      at(SIGNED_OUT_PATH, signedOutPage);
      app.post('/sign-in/back-channel-logout', (c) => {
        c.set('pattern', '/sign-in/back-channel-logout');
        return signedOutThere(c, parts);
      });
    },
  };
}

async function begin(c: Context<ServerEnv>, { context, issuer, attempts }: Parts): Promise<Response> {
  let attempt: Awaited<ReturnType<Issuer['begin']>>;
  try {
    attempt = await issuer.begin();
  } catch {
    return failed(c, 'issuer-unreachable', context);
  }
  const value = attempts.keep({ attempt, replaces: readSessionCookie(c, context.origin()) });
  const isSecure = context.origin().protocol === 'https:';
  // The issuer sends the browser back from its own site, so this one cookie may come along from there.
  setCookie(c, attemptCookie(isSecure), value, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure,
    path: '/',
    maxAge: ATTEMPT_MINUTES * 60,
  });
  return c.redirect(attempt.address.href, 303);
}

async function finish(c: Context<ServerEnv>, parts: Parts): Promise<Response> {
  const { context, settings, issuer, attempts } = parts;
  const { sessions, origin } = context;
  if (c.req.method === 'HEAD') return c.body(null, 204);
  const isSecure = origin().protocol === 'https:';
  const kept = attempts.take(getCookie(c, attemptCookie(isSecure)));
  deleteCookie(c, attemptCookie(isSecure), { path: '/', secure: isSecure });
  if (!kept) return failed(c, 'sign-in-too-old', context);
  let identity: Identity;
  try {
    identity = await issuer.finish(new URL(c.req.url).search, kept.attempt);
  } catch (error) {
    return failed(c, isNetwork(error) ? 'issuer-unreachable' : 'sign-in-refused', context, error);
  }
  const granted = grantedRoles(identity.session.subject, identity.claims, settings);
  if (!('actors' in granted)) return noRole(c, identity.session.subject, granted, context);
  sessions.end(kept.replaces);
  const opened = sessions.open(granted.actors[0], granted.actors, identity.session);
  writeSessionCookie(c, origin(), opened.value);
  context.log.note('signed in', { role: granted.actors[0].role });
  return c.redirect('/', 303);
}

function attemptCookie(isSecure: boolean): string {
  return isSecure ? '__Host-onderdak-sign-in' : 'onderdak-sign-in';
}

function isNetwork(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
}

async function signedOutThere(c: Context<ServerEnv>, { context, settings, issuer }: Parts): Promise<Response> {
  const { logout_token: token } = await readForm(c);
  try {
    const over = await readLogoutToken(token ?? '', issuer, settings.clientId);
    context.log.note('signed out at the issuer', { sessions: context.sessions.endOfIssuer(over) });
    return c.body(null, 200);
  } catch {
    context.log.note('logout token refused');
    return c.json({ error: 'invalid_request' }, 400);
  }
}

const LARGEST_FORM = 20_000;

async function readForm(c: Context): Promise<Readonly<Record<string, string>>> {
  if (Number(c.req.header('Content-Length') ?? Number.POSITIVE_INFINITY) > LARGEST_FORM) return {};
  return Object.fromEntries(new URLSearchParams(await c.req.text()));
}

function signInPage(c: Context<ServerEnv>): Response {
  const language = c.get('language');
  const content = html`<p>${say(TEXTS['shared-how'], language)}</p>${startLink(language, 'sign-in')}`;
  return pageResponse(c, { title: say(TEXTS['sign-in'], language), content, language, address: '/sign-in' });
}

function signedOutPage(c: Context<ServerEnv>): Response {
  const language = c.get('language');
  const content = html`<p>${say(TEXTS['signed-out-how'], language)}</p>${startLink(language, 'sign-in-again')}`;
  return pageResponse(c, { title: say(TEXTS['signed-out'], language), content, language, address: SIGNED_OUT_PATH });
}

function failed(c: Context<ServerEnv>, why: Failure, { log }: ServerContext, error?: unknown): Response {
  log.note('sign-in failed', { why, ...(error instanceof AuthorizationResponseError && { code: codeOf(error) }) });
  const language = c.get('language');
  const content = html`<p>${say(TEXTS[why], language)}</p>${startLink(language, 'sign-in-again')}`;
  const status = why === 'issuer-unreachable' ? 502 : 403;
  return pageResponse(c, { title: say(TEXTS['sign-in-failed'], language), content, language }, status);
}

/** Only the codes of the standard: anybody can call this address with a text of their own. */
function codeOf({ error }: AuthorizationResponseError): string {
  return /^[a-z_]{1,40}$/.test(error) ? error : 'other';
}

function noRole(c: Context<ServerEnv>, subject: string, granted: Granted, { log }: ServerContext): Response {
  const what = 'missing' in granted ? granted.missing : 'role';
  log.note('signed in without a role', { what });
  const language = c.get('language');
  const content = html`<p>${say(TEXTS['no-role-how'], language)} <strong>${subject}</strong></p>
<p>${say(TEXTS['no-role-why'], language, { what })}</p>${startLink(language, 'sign-in-again')}`;
  return pageResponse(c, { title: say(TEXTS['no-role'], language), content, language }, 403);
}

function startLink(language: Language, text: 'sign-in' | 'sign-in-again') {
  return html`<p><a class="button" href="/sign-in/start">${say(TEXTS[text], language)}</a></p>`;
}
