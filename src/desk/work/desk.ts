/** What every action at the desk works with. Made once by the server, or by a test; nothing here knows of HTTP. */

import type { WeekPlanner } from '../../planning/week-planner.ts';
import type { OpenedRegister } from '../register/open-register.ts';
import type { Jobs } from './jobs.ts';

export interface Desk {
  readonly register: OpenedRegister;
  /** Plans and explains weeks in a thread of its own, with a warm engine. */
  readonly planner: WeekPlanner;
  /** Long work, such as a comparison of policies. */
  readonly jobs: Jobs;
  /** The clock of the edge. */
  readonly now: () => Date;
  readonly deployment: Deployment;
}

/** How this desk is run, as far as its own record must tell it. */
export interface Deployment {
  /** `local`: one person on one machine; `shared`: sign-in with an issuer. */
  readonly mode: 'local' | 'shared';
  readonly database: 'sqlite' | 'postgresql';
}
