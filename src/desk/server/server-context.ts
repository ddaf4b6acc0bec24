/** What every handler of the server is made with, and what it finds in the context of a call. */

import type { Language } from '../../domain/text.ts';
import type { Desk } from '../work/desk.ts';
import type { ServerLog } from './log.ts';
import type { Session, Sessions } from './sessions.ts';

export interface ServerContext {
  readonly desk: Desk;
  readonly sessions: Sessions;
  /** The address at which people open the desk, such as `http://127.0.0.1:4173`; other origins may change nothing. */
  readonly origin: () => URL;
  /** Where nobody chose a language. */
  readonly language: Language;
  readonly log: ServerLog;
  /** Longest time that a call may take, in seconds. */
  readonly callSeconds: number;
  /** Mail address or page of who runs this desk, for the description of the API. */
  readonly contact?: string;
}

export interface ServerEnv {
  Variables: {
    language: Language;
    session: Session | undefined;
    /** The pattern of the route, for the log: an address itself may hold an id. */
    pattern: string;
  };
  Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } };
}
