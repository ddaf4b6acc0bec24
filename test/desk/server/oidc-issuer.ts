/** A real issuer on loopback (oidc-provider), and a browser that follows its redirects, fills in its forms and keeps cookies. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export interface Person {
  readonly [claim: string]: unknown;
}

export interface TestIssuer {
  readonly url: string;
  close(): Promise<void>;
}

export interface TestClient {
  readonly id: string;
  readonly secret: string;
  /** Origin of the desk. */
  readonly desk: string;
  /** The name by which the issuer is called: `localhost` makes it another site than a desk on 127.0.0.1. */
  readonly host?: string;
}

/** @param people login name → claims; the login name is the subject. */
export async function startIssuer(client: TestClient, people: Readonly<Record<string, Person>>): Promise<TestIssuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://${client.host ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, configurationOf(client, people));
  // What the issuer itself warns of in development says nothing about the desk.
  provider.on('server_error', (_context, error) => console.error(error));
  server.on('request', provider.callback());
  return { url, close: () => closeServer(server) };
}

function configurationOf({ id, secret, desk }: TestClient, people: Readonly<Record<string, Person>>): Configuration {
  return {
    clients: [
      {
        client_id: id,
        client_secret: secret,
        redirect_uris: [`${desk}/sign-in/callback`],
        post_logout_redirect_uris: [`${desk}/signed-out`],
        backchannel_logout_uri: `${desk}/sign-in/back-channel-logout`,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'onderdak_role', 'onderdak_municipality', 'onderdak_association'],
    },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      backchannelLogout: { enabled: true },
    },
    // Its own guard refuses every address of this machine, where the desk of the test is.
    fetch: (address, options) => fetch(address, { ...options, dispatcher: undefined } as unknown as RequestInit),
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    findAccount: (_context, login) =>
      login in people ? { accountId: login, claims: () => ({ sub: login, ...people[login] }) } : undefined,
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
