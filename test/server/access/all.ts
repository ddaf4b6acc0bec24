/** The table of access: an entry for every route. A new slice is its own file and one line here. */
import { CASE_ENTRIES } from './cases.ts';
import type { Entries } from './entry.ts';
import { PROPOSAL_ENTRIES } from './proposals.ts';
import { SESSION_ENTRIES } from './session.ts';
import { WEEK_ENTRIES } from './week.ts';

export const ENTRIES: Entries = { ...SESSION_ENTRIES, ...CASE_ENTRIES, ...WEEK_ENTRIES, ...PROPOSAL_ENTRIES };
