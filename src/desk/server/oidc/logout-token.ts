/** The issuer's word that somebody signed out there (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
import { jwtVerify } from 'jose';
import type { IssuerSession } from '../sessions.ts';
import type { Issuer } from './issuer.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_SECONDS = 120;

export type LoggedOut = { readonly sid?: string; readonly subject?: string };

/** @throws when the token is not the issuer's, not for us, too old, or no logout token. */
export async function readLogoutToken(token: string, issuer: Issuer, clientId: string): Promise<LoggedOut> {
  const known = await issuer.keys();
  const { payload } = await jwtVerify(token, known.keys, {
    issuer: known.issuer,
    audience: clientId,
    maxTokenAge: OLDEST_SECONDS,
    requiredClaims: ['iat', 'jti', 'events'],
  });
  const { sid, sub, events, nonce } = payload;
  const isLogout = typeof events === 'object' && events !== null && EVENT in events;
  if (!isLogout || nonce !== undefined) throw new Error('not a logout token');
  if (typeof sid !== 'string' && typeof sub !== 'string') throw new Error('a logout token of nobody');
  return {
    ...(typeof sid === 'string' && { sid }),
    ...(typeof sub === 'string' && { subject: sub }),
  } satisfies Partial<Pick<IssuerSession, 'sid' | 'subject'>>;
}
