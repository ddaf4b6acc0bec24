/** Every route of the API, in the order of its documentation. A new one is its own file and one line here. */
import type { Route } from '../route.ts';
import { CASE_ROUTES } from './cases.ts';

export const ROUTES: readonly Route[] = [...CASE_ROUTES];
