/** Signing in on one's own machine: by the link in the terminal. Whoever sees the terminal may use the desk, and nobody else. */
import type { Context, Hono } from 'hono';
import { say } from '../../../i18n/message.ts';
import type { Actor } from '../../register/actor.ts';
import { SIGN_IN_TEXTS as TEXTS } from '../../texts/sign-in-texts.ts';
import type { SignIn } from '../app.ts';
import { html } from '../pages/page.ts';
import { pageResponse } from '../pages/page-response.ts';
import { originCheck } from '../same-site.ts';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { readSessionCookie, writeSessionCookie } from '../session-cookie.ts';
import type { OneTimeLink } from './one-time-link.ts';

/** One person does everything on this machine; the desk opens as the planner's, and the person may act in every other role. */
export const LOCAL_ACTOR: Actor = { id: 'local', role: 'planner' };

/** @param show puts a new link in the terminal. */
export function localSignIn(context: ServerContext, link: OneTimeLink, show: (token: string) => void): SignIn {
  const { sessions, origin } = context;
  return {
    continueAt: () => '/sign-in',
    register(app: Hono<ServerEnv>) {
      app.get('/sign-in', (c) => {
        c.set('pattern', '/sign-in');
        return signInPage(c, 'sign-in');
      });
      app.post('/sign-in/new-link', originCheck(context), (c) => {
        c.set('pattern', '/sign-in/new-link');
        show(link.renew());
        const language = c.get('language');
        const content = html`<p>${say(TEXTS['link-shown-how'], language)}</p>`;
        return pageResponse(c, { title: say(TEXTS['link-shown'], language), content, language });
      });
      app.get('/sign-in/:token', (c) => {
        c.set('pattern', '/sign-in/{token}');
        // A program that only looks whether the page is there must not use the link up.
        if (c.req.method === 'HEAD' || !link.use(c.req.param('token'))) return signInPage(c, 'link-over');
        sessions.end(readSessionCookie(c, origin()));
        writeSessionCookie(c, origin(), sessions.open(LOCAL_ACTOR, 'any').value);
        return c.redirect('/', 303);
      });
    },
  };
}

function signInPage(c: Context<ServerEnv>, title: 'sign-in' | 'link-over'): Response {
  const language = c.get('language');
  const content = html`<p>${say(TEXTS['local-how'], language)}</p>
<p>${say(TEXTS['local-again'], language)}</p>
<form method="post" action="/sign-in/new-link"><button>${say(TEXTS['new-link'], language)}</button></form>`;
  const parts = { title: say(TEXTS[title], language), content, language, address: '/sign-in' };
  return pageResponse(c, parts, title === 'sign-in' ? 200 : 403);
}
