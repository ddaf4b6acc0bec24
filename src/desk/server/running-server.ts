/** The server on a port: patient with slow people, not with slow attackers, and it ends without breaking off what is under way. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

export interface RunningServer {
  readonly port: number;
  /** Takes no new calls, lets those under way finish, and gives up on them after some seconds. */
  stop(): Promise<void>;
}

const SERVER_LIMITS = {
  /** The head of a request must be there within so many milliseconds, and the whole of it. */
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  /** An open connection without a request. */
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};
/** A connection on which nothing moves, while an answer is being made or sent. */
const SILENT_SECONDS = 180;
const MOST_CONNECTIONS = 2_000;
const MOST_HEADERS = 100;
const STOP_SECONDS = 10;

export function startServer(fetch: Fetch, port: number, host: string, limits = SERVER_LIMITS): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch,
    hostname: host,
    serverOptions: limits,
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  server.maxHeadersCount = MOST_HEADERS;
  server.setTimeout(SILENT_SECONDS * 1000);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve({ port: (server.address() as AddressInfo).port, stop: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => server.closeAllConnections(), STOP_SECONDS * 1000);
    // A connection whose last answer was sent would stay open for the next call, which will not come.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(clock);
      clearInterval(idle);
      resolve();
    });
  });
}
