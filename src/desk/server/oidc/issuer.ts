/** The sign-in service of the organisation, by OpenID Connect: authorization code with PKCE, state and nonce. */
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';
import type { IssuerSession } from '../sessions.ts';
import type { Claims } from './granted-roles.ts';
import type { SharedSettings } from './settings.ts';

/** What must come back with the person, and proves that it is the same sign-in. */
export interface SignInAttempt {
  readonly address: URL;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Identity {
  readonly session: IssuerSession;
  readonly claims: Claims;
}

export interface Issuer {
  /** Asks the issuer how it works. @throws when it does not answer. */
  discover(): Promise<void>;
  begin(): Promise<SignInAttempt>;
  /** @param query of the address to which the issuer sent the person back. */
  finish(query: string, attempt: SignInAttempt): Promise<Identity>;
  /** Where to sign out at the issuer too; undefined when it has no such place, or was never reached. */
  signOutAddress(session: IssuerSession): string | undefined;
  /** For what the issuer signs. */
  keys(): Promise<{ readonly issuer: string; readonly keys: JWTVerifyGetKey }>;
}

export const CALLBACK_PATH = '/sign-in/callback';
export const SIGNED_OUT_PATH = '/signed-out';
const SECONDS_TO_ANSWER = 10;

export function createIssuer(settings: SharedSettings): Issuer {
  const redirect = new URL(CALLBACK_PATH, settings.publicUrl);
  let known: client.Configuration | undefined;
  let keys: JWTVerifyGetKey | undefined;

  async function configuration(): Promise<client.Configuration> {
    known ??= await discover(settings);
    return known;
  }

  return {
    discover: async () => void (await configuration()),
    async begin() {
      const config = await configuration();
      const attempt = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: redirect.href,
        scope: settings.scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { ...attempt, address };
    },
    async finish(query, { state, nonce, verifier }) {
      const config = await configuration();
      const tokens = await client.authorizationCodeGrant(config, new URL(`${redirect.href}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const more = config.serverMetadata().userinfo_endpoint
        ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
        : {};
      const { sid } = claims;
      const session = { subject: claims.sub, idToken: tokens.id_token!, ...(typeof sid === 'string' && { sid }) };
      return { session, claims: { ...more, ...claims } };
    },
    signOutAddress({ idToken }) {
      if (!known?.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(known, {
        id_token_hint: idToken,
        post_logout_redirect_uri: new URL(SIGNED_OUT_PATH, settings.publicUrl).href,
      }).href;
    },
    async keys() {
      const metadata = (await configuration()).serverMetadata();
      keys ??= createRemoteJWKSet(new URL(metadata.jwks_uri!));
      return { issuer: metadata.issuer, keys };
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: SharedSettings): Promise<client.Configuration> {
  // Plain http passed the check of the settings for this machine alone.
  const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
  return client.discovery(issuer, clientId, undefined, secretAsTheIssuerTakesIt(clientSecret), {
    execute,
    timeout: SECONDS_TO_ANSWER,
  });
}

/** In the header unless the issuer only takes it in the body (OpenID Connect Discovery: absent means the header). */
function secretAsTheIssuerTakesIt(secret: string): client.ClientAuth {
  const inHeader = client.ClientSecretBasic(secret);
  const inBody = client.ClientSecretPost(secret);
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? inHeader : inBody)(server, ...rest);
  };
}
