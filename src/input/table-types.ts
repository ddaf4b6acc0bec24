/** Every kind of table that a scenario or `onderdak assess` reads, by the name that a scenario gives it. */
import { CASES } from './files/cases.ts';
import { COMMITMENTS } from './files/commitments.ts';
import { DWELLINGS } from './files/dwellings.ts';
import { FAMILIES } from './files/families.ts';
import { LABOUR } from './files/labour.ts';
import { MATCH } from './files/match.ts';
import { MUNICIPALITIES } from './files/municipalities.ts';
import { SHELTERS } from './files/shelters.ts';
import { SUPPLY } from './files/supply.ts';
import { TASKS } from './files/tasks.ts';

export const TABLE_TYPES = {
  families: FAMILIES,
  municipalities: MUNICIPALITIES,
  commitments: COMMITMENTS,
  dwellings: DWELLINGS,
  shelters: SHELTERS,
  supply: SUPPLY,
  labour: LABOUR,
  match: MATCH,
  tasks: TASKS,
  cases: CASES,
} as const;

export type TableName = keyof typeof TABLE_TYPES;
