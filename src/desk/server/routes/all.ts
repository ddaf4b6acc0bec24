/** Every route of the API, in the order of its documentation. A new one is its own file and one line here. */
import type { Route } from '../route.ts';
import { ALGORITHM_ROUTES } from './algorithm.ts';
import { AUDIT_ROUTES } from './audit.ts';
import { CASE_ROUTES } from './cases.ts';
import { DESK_ROUTES } from './desk.ts';
import { MONITORING_ROUTES } from './monitoring.ts';
import { MUNICIPALITY_ROUTES } from './municipalities.ts';
import { OFFER_ROUTES } from './offers.ts';
import { PROPOSAL_ROUTES } from './proposals.ts';
import { SCENARIO_ROUTES } from './scenarios.ts';
import { WEEK_ROUTES } from './week.ts';

export const ROUTES: readonly Route[] = [
  ...DESK_ROUTES,
  ...CASE_ROUTES,
  ...WEEK_ROUTES,
  ...PROPOSAL_ROUTES,
  ...OFFER_ROUTES,
  ...MUNICIPALITY_ROUTES,
  ...MONITORING_ROUTES,
  ...SCENARIO_ROUTES,
  ...AUDIT_ROUTES,
  ...ALGORITHM_ROUTES,
];
