/**
 * Ids of families: pseudonyms that say nothing of the family and, for a contact person, nothing of other municipalities. So a
 * municipality counts its own families under its own code, and never meets an id that somebody else used.
 */
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import { type ProblemList, shown } from '../../../input/problem-list.ts';
import type { Actor } from '../../register/actor.ts';
import type { Reading } from '../../register/register.ts';

/** The next id that was never used, not even by a family that was erased since. */
export async function nextCaseId(reading: Reading, actor: Actor): Promise<string> {
  const prefix = actor.role === 'municipality' ? `${actor.municipality}-` : 'F-';
  const numbers = (await reading.list('case'))
    .filter(({ id }) => id.startsWith(prefix))
    .map(({ id }) => Number(id.slice(prefix.length)))
    .filter((number) => Number.isSafeInteger(number));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const id = `${prefix}${String(number).padStart(3, '0')}`;
    if (!(await isUsed(reading, id))) return id;
  }
}

async function isUsed(reading: Reading, id: string): Promise<boolean> {
  if (await reading.get('case', id)) return true;
  return (await reading.events({ subject: id, limit: 1 })).length > 0;
}

/** An id of the organisation's own: only the coordination point, which sees every case, may choose one. */
export function checkOwnId(
  actor: Actor,
  id: string,
  referring: MunicipalityId | undefined,
  problems: ProblemList,
): void {
  const owner = /^(GM\d{4})-/.exec(id)?.[1];
  if (actor.role === 'planner' && (owner === undefined || owner === referring)) return;
  problems.error('case-id-of-another', { column: 'id', value: shown(id) });
}
