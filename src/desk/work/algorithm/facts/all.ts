/** Every fact, in the order of the documents. A new one is one entry in its file. */
import { DATA } from './data.ts';
import type { Fact } from './fact.ts';
import { LOGIC } from './logic.ts';
import { PEOPLE } from './people.ts';
import { PRIVACY } from './privacy.ts';
import { PURPOSE } from './purpose.ts';
import { RESPONSIBILITY } from './responsibility.ts';
import { TECHNIQUE } from './technique.ts';

export const FACTS: readonly Fact[] = [
  ...PURPOSE,
  ...DATA,
  ...PRIVACY,
  ...LOGIC,
  ...TECHNIQUE,
  ...PEOPLE,
  ...RESPONSIBILITY,
];
