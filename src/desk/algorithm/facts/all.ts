/** Every fact, in the order of the documents. A new one is one entry in its file. */
import { DATA } from './data.ts';
import type { Fact } from './fact.ts';
import { LOGIC } from './logic.ts';
import { PEOPLE } from './people.ts';
import { PURPOSE } from './purpose.ts';

export const FACTS: readonly Fact[] = [...PURPOSE, ...DATA, ...LOGIC, ...PEOPLE];
