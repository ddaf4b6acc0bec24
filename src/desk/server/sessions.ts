/**
 * Who is signed in. Sessions live in the memory of the server alone: a restart signs everybody out, and nothing on disk can be
 * stolen. The store keeps a hash of each cookie's value, never the value.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '../register/actor.ts';

/** What the person behind a session may act as: anything (local mode), or what the issuer granted. */
export type Grant = 'any' | readonly Actor[];

export interface Session {
  /** Names the session in limits; not what the cookie holds. */
  readonly key: string;
  readonly actor: Actor;
  readonly grant: Grant;
  readonly csrfToken: string;
  /** Unless it is used; in milliseconds, as Date.now(). */
  readonly idleUntil: number;
  readonly endsAt: number;
  readonly issuer?: IssuerSession;
}

/** What the issuer knows the session by, for signing out there, or from there. */
export interface IssuerSession {
  readonly subject: string;
  readonly sid?: string;
  readonly idToken: string;
}

export interface OpenedSession {
  /** For the cookie, and nowhere else. */
  readonly value: string;
  readonly session: Session;
}

export interface Sessions {
  open(actor: Actor, grant: Grant, issuer?: IssuerSession): OpenedSession;
  /** The session of a cookie that is still good; finding it counts as using it. */
  find(value: string | undefined): Session | undefined;
  /** The same person in another role: a new cookie, so that the old one is worth nothing; the old end holds. */
  actAs(value: string, actor: Actor): OpenedSession | undefined;
  end(value: string | undefined): Session | undefined;
  /** Ends what the issuer says is over. Gives how many there were. */
  endOfIssuer(over: Pick<IssuerSession, 'sid'> & { readonly subject?: string }): number;
}

export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

export const STANDARD_SESSION_LIMITS: SessionLimits = { idleMinutes: 30, absoluteHours: 8 };

/** So many that no team reaches it, and so few that they always fit in memory; the oldest make room. */
const MOST_SESSIONS = 10_000;

export function createSessions(now: () => number, limits: SessionLimits = STANDARD_SESSION_LIMITS): Sessions {
  const kept = new Map<string, Session>();
  const idle = limits.idleMinutes * 60_000;

  function keep(session: Omit<Session, 'key' | 'csrfToken' | 'idleUntil'>): OpenedSession {
    sweep();
    const value = randomBytes(32).toString('base64url');
    const key = keyOf(value);
    const opened = { ...session, key, csrfToken: randomBytes(32).toString('base64url'), idleUntil: now() + idle };
    kept.set(key, opened);
    return { value, session: opened };
  }

  function sweep(): void {
    for (const [key, session] of kept) if (isOver(session, now())) kept.delete(key);
    while (kept.size >= MOST_SESSIONS) kept.delete(kept.keys().next().value!);
  }

  return {
    open: (actor, grant, issuer) =>
      keep({ actor, grant, endsAt: now() + limits.absoluteHours * 3_600_000, ...(issuer && { issuer }) }),
    find(value) {
      const session = value === undefined ? undefined : kept.get(keyOf(value));
      if (!session) return undefined;
      if (isOver(session, now())) {
        kept.delete(session.key);
        return undefined;
      }
      const used = { ...session, idleUntil: now() + idle };
      kept.set(session.key, used);
      return used;
    },
    actAs(value, actor) {
      const session = this.end(value);
      if (!session || isOver(session, now())) return undefined;
      const { grant, endsAt, issuer } = session;
      return keep({ actor, grant, endsAt, ...(issuer && { issuer }) });
    },
    end(value) {
      const session = value === undefined ? undefined : kept.get(keyOf(value));
      if (session) kept.delete(session.key);
      return session;
    },
    endOfIssuer({ sid, subject }) {
      const over = [...kept.values()].filter(
        ({ issuer }) => issuer !== undefined && (sid === undefined ? issuer.subject === subject : issuer.sid === sid),
      );
      for (const { key } of over) kept.delete(key);
      return over.length;
    },
  };
}

function isOver(session: Session, now: number): boolean {
  return now >= session.idleUntil || now >= session.endsAt;
}

/** Looking up a hash tells nothing, by its timing, about the values of other sessions. */
function keyOf(value: string): string {
  return createHash('sha256').update(value).digest('base64url');
}
