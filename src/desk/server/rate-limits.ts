/**
 * Refuses who asks too much. A bucket per address and per session fills at a steady pace; every call takes one. The limits are far
 * above what people do, also when a whole office comes from one address.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { RateLimits } from './app.ts';
import { ProblemAnswer, problemOf } from './problem-details.ts';
import type { ServerEnv } from './server-context.ts';

export interface Pace {
  /** Calls at once. */
  readonly burst: number;
  readonly perSecond: number;
}

export interface Paces {
  readonly address: Pace;
  readonly session: Pace;
}

export const STANDARD_PACES: Paces = {
  address: { burst: 2000, perSecond: 200 },
  session: { burst: 200, perSecond: 20 },
};

export interface Bucket {
  /** Seconds to wait; 0 when the call may go on. */
  take(key: string): number;
}

const MOST_KEYS = 20_000;

export function createBuckets({ burst, perSecond }: Pace, now: () => number): Bucket {
  const levels = new Map<string, { level: number; at: number }>();
  return {
    take(key) {
      const time = now();
      const known = levels.get(key);
      const level = known ? Math.min(burst, known.level + ((time - known.at) / 1000) * perSecond) : burst;
      // The map stays in the order of use, so that the first ones are those that were quiet for longest.
      levels.delete(key);
      if (levels.size >= MOST_KEYS) levels.delete(levels.keys().next().value!);
      const enough = level >= 1;
      levels.set(key, { level: enough ? level - 1 : level, at: time });
      return enough ? 0 : Math.max(1, Math.ceil((1 - level) / perSecond));
    },
  };
}

/** @param proxies addresses of proxies in front of the server, whose word on who called is believed. */
export function createRateLimits(
  now: () => number,
  proxies: readonly string[] = [],
  paces = STANDARD_PACES,
): RateLimits {
  const addresses = createBuckets(paces.address, now);
  const sessions = createBuckets(paces.session, now);
  return {
    perAddress: limit(addresses, (c) => addressOf(c, proxies)),
    perSession: limit(sessions, (c) => c.get('session')?.key),
  };
}

function limit(bucket: Bucket, keyOf: (c: Context<ServerEnv>) => string | undefined): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const key = keyOf(c);
    const seconds = key === undefined ? 0 : bucket.take(key);
    if (seconds > 0) {
      const problem = problemOf('too-many-requests', c.get('language'), { seconds });
      throw new ProblemAnswer(problem, { 'Retry-After': String(seconds) });
    }
    await next();
  };
}

/** The last address that a trusted proxy wrote down; what came before it anybody can make up. */
export function addressOf(c: Context<ServerEnv>, proxies: readonly string[]): string {
  const peer = plainAddress(c.env?.incoming?.socket.remoteAddress ?? 'unknown');
  if (!proxies.includes(peer)) return peer;
  const last = (c.req.header('X-Forwarded-For') ?? '').split(',').at(-1)?.trim() ?? '';
  return last === '' ? peer : last;
}

/** IPv4 as it looks on a socket that speaks both. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:/, '');
}
