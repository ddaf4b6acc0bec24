/** Sign-ins under way: each belongs to the browser that began it, works once, and not for long. */
import { createHash, randomBytes } from 'node:crypto';
import type { SignInAttempt } from './issuer.ts';

export const ATTEMPT_MINUTES = 10;
const MOST_ATTEMPTS = 10_000;

export interface KeptAttempt {
  readonly attempt: SignInAttempt;
  /** The cookie of the session that the new one takes the place of. */
  readonly replaces: string | undefined;
}

export interface SignInAttempts {
  /** Gives what goes into the cookie. */
  keep(kept: KeptAttempt): string;
  take(cookie: string | undefined): KeptAttempt | undefined;
}

export function createSignInAttempts(now: () => number): SignInAttempts {
  const attempts = new Map<string, KeptAttempt & { readonly until: number }>();
  return {
    keep(kept) {
      for (const [key, { until }] of attempts) if (now() >= until) attempts.delete(key);
      while (attempts.size >= MOST_ATTEMPTS) attempts.delete(attempts.keys().next().value!);
      const value = randomBytes(32).toString('base64url');
      attempts.set(keyOf(value), { ...kept, until: now() + ATTEMPT_MINUTES * 60_000 });
      return value;
    },
    take(cookie) {
      const key = keyOf(cookie ?? '');
      const kept = attempts.get(key);
      attempts.delete(key);
      return kept && now() < kept.until ? kept : undefined;
    },
  };
}

function keyOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
