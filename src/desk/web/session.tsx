/** Who is at the desk, in which role; and what stands above every page. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Actor, Role } from '../register/actor.ts';
import type { DeskHeading } from '../work/shell/desk-heading.ts';
import { invalidate } from './api/cache.ts';
import { api, keepToken, onSignedOut } from './api/client.ts';
import { ApiProblem, defect } from './api/problem.ts';

export type ActingAs = Omit<Actor, 'id'>;

interface SessionAnswer {
  readonly actor: Actor;
  readonly csrfToken: string;
  readonly mode: 'local' | 'shared';
  /** Roles that this person may take. */
  readonly actingAs: 'any' | readonly ActingAs[];
  readonly idleUntil: string;
  readonly endsAt: string;
  readonly version: string;
}

export interface Session extends SessionAnswer, DeskHeading {
  readonly role: Role;
  readonly municipality: string | undefined;
  readonly association: string | undefined;
  /** In another role; the pages start anew. */
  readonly actAs: (actor: ActingAs) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** After something that shows above every page, such as another week. */
  readonly refreshHeading: () => Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

export interface SessionProviderProps {
  readonly children: ComponentChildren;
  readonly whileLoading: ComponentChildren;
  readonly onProblem: (problem: ApiProblem, again: () => void) => ComponentChildren;
}

export function SessionProvider({ children, whileLoading, onProblem }: SessionProviderProps) {
  const [known, setKnown] = useState<{ session: SessionAnswer; heading: DeskHeading } | undefined>(undefined);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);

  const accept = useCallback(async (session: SessionAnswer) => {
    keepToken(session.csrfToken);
    setKnown({ session, heading: await api.get<DeskHeading>('/desk') });
  }, []);
  const load = useCallback(async () => {
    setProblem(undefined);
    try {
      await accept(await api.get<SessionAnswer>('/session'));
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : defect(error));
    }
  }, [accept]);
  useEffect(() => {
    onSignedOut(() => location.assign('/sign-in'));
    void load();
  }, [load]);

  const session = useMemo<Session | undefined>(() => {
    if (!known) return undefined;
    const { actor } = known.session;
    return {
      ...known.session,
      ...known.heading,
      role: actor.role,
      municipality: actor.municipality,
      association: actor.association,
      async actAs(asked) {
        await accept(await api.patch<SessionAnswer>('/session', asked));
        invalidate();
      },
      async signOut() {
        const { continueAt } = await api.delete<{ continueAt: string }>('/session');
        location.assign(continueAt);
      },
      refreshHeading: () => accept(known.session),
    };
  }, [known, accept]);

  if (problem && problem.status !== 401) return <>{onProblem(problem, load)}</>;
  if (!session) return <>{whileLoading}</>;
  // Another role is another desk: nothing of the old one stays on the screen.
  const key = `${session.role} ${session.municipality} ${session.association}`;
  return (
    <SessionContext.Provider key={key} value={session}>
      {children}
    </SessionContext.Provider>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

export function useRole(): Role {
  return useSession().role;
}
