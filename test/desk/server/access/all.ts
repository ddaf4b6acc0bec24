/** The table of access: an entry for every route. A new slice is its own file and one line here. */
import { ALGORITHM_ENTRIES } from './algorithm.ts';
import { AUDIT_ENTRIES } from './audit.ts';
import { CASE_ENTRIES } from './cases.ts';
import type { Entries } from './entry.ts';
import { MUNICIPALITY_ENTRIES } from './municipalities.ts';
import { OFFER_ENTRIES } from './offers.ts';
import { PROPOSAL_ENTRIES } from './proposals.ts';
import { SCENARIO_ENTRIES } from './scenarios.ts';
import { SESSION_ENTRIES } from './session.ts';
import { WEEK_ENTRIES } from './week.ts';

export const ENTRIES: Entries = {
  ...SESSION_ENTRIES,
  ...CASE_ENTRIES,
  ...WEEK_ENTRIES,
  ...PROPOSAL_ENTRIES,
  ...OFFER_ENTRIES,
  ...MUNICIPALITY_ENTRIES,
  ...SCENARIO_ENTRIES,
  ...AUDIT_ENTRIES,
  ...ALGORITHM_ENTRIES,
};
