/** The link by which one person on this machine gets in: it works once, and not for long. */
import { randomBytes } from 'node:crypto';
import { isSame } from '../same-site.ts';

const MINUTES = 15;

export interface OneTimeLink {
  /** A new token; the one before it is worth nothing from now on. */
  renew(): string;
  /** Whether this is the token, still good; from now on it is not. */
  use(token: string): boolean;
}

export function createOneTimeLink(now: () => number): OneTimeLink {
  let current: { readonly token: string; readonly until: number } | undefined;
  return {
    renew() {
      const token = randomBytes(32).toString('base64url');
      current = { token, until: now() + MINUTES * 60_000 };
      return token;
    },
    use(token) {
      if (!current || now() >= current.until || !isSame(token, current.token)) return false;
      current = undefined;
      return true;
    },
  };
}
