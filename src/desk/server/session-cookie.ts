/** The cookie of a session: not for scripts, not for other sites, and behind https never without it. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const isSecure = (origin: URL): boolean => origin.protocol === 'https:';

/**
 * The prefix binds the cookie to this host, path and https; browsers refuse it otherwise. On this machine the port is in the name,
 * because browsers send cookies to every port.
 */
export function cookieName(origin: URL): string {
  return isSecure(origin) ? '__Host-onderdak' : `onderdak-${origin.port || '80'}`;
}

export function readSessionCookie(c: Context, origin: URL): string | undefined {
  return getCookie(c, cookieName(origin));
}

export function writeSessionCookie(c: Context, origin: URL, value: string): void {
  setCookie(c, cookieName(origin), value, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(origin),
    path: '/',
  });
}

export function removeSessionCookie(c: Context, origin: URL): void {
  deleteCookie(c, cookieName(origin), { httpOnly: true, sameSite: 'Strict', secure: isSecure(origin), path: '/' });
}
