/** How families went out of view, and how many came back (WG20: they lose a place in their network and report again). */

import { CLOSED } from '../../register/case-life/states.ts';
import type { Publication } from '../suppression.ts';
import type { FamilySeen } from './families-seen.ts';
import type { Outflow, WayOut } from './schemas.ts';

const PROVIDED: readonly WayOut[] = ['housed', 'own-network', 'returned'];

export function outflow(families: readonly FamilySeen[], publication: Publication): Outflow {
  const states = families.flatMap((family) => family.states.map(({ state }) => state));
  const times = (wanted: string): number => states.filter((state) => state === wanted).length;
  const counts = CLOSED.map(times);
  const { cells, total } = publication.division(counts);
  const ways = CLOSED.map((way, index) => ({ way, times: cells[index]! }));
  // From what is shown, so that it gives no more away than that.
  const provided = ways.filter(({ way }) => PROVIDED.includes(way)).map((each) => each.times);
  const judged = ways.filter(({ way }) => way !== 'does-not-qualify').map((each) => each.times);
  const isKnown = total !== null && judged.every((each) => each !== null);
  const all = sum(judged);
  return {
    ways,
    shareProvided: isKnown && all > 0 ? sum(provided) / all : null,
    cameBack: publication.count(times('re-entered')),
  };
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
