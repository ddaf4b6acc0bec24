/**
 * Listed dwellings that no family and no objective can tell apart, as one group with a number. A national list shrinks
 * this way without losing anything: any plan with a group can be written out with its members, and back.
 */
import type { Dwelling } from '../domain/planning-week.ts';
import type { Fit, HomeWindow } from './fits/fit.ts';
import { type Answers, type HomeVerdicts, homeVerdicts } from './fits/home-verdicts.ts';
import { fitsBetween, windowOf } from './fits/misfit.ts';
import type { PreparedWeek } from './prepared-week.ts';

export interface DwellingGroup {
  readonly municipality: number;
  /** Speaks for all members. */
  readonly representative: Dwelling;
  /** Indices into the prepared week's dwellings, by id. */
  readonly members: readonly number[];
  readonly window: HomeWindow;
  readonly answers: Answers;
}

/** Groups in the order of their first member; dwellings without a week in the horizon are left out. */
export function groupDwellings(
  prepared: PreparedWeek,
  fits: readonly Fit[],
  verdicts: HomeVerdicts = homeVerdicts(fitsBetween(fits, 'family-and-home'), prepared),
): DwellingGroup[] {
  const weeksFits = fitsBetween(fits, 'home-and-weeks');
  const groups = new Map<string, Omit<DwellingGroup, 'representative'> & { readonly members: number[] }>();
  prepared.dwellings.forEach((dwelling, index) => {
    const window = windowOf(weeksFits, prepared, dwelling);
    const municipality = prepared.municipalityIndex.get(dwelling.municipality);
    if (municipality === undefined || window.first > window.last) return;
    const answers = verdicts.answers(dwelling);
    const key = `${municipality}|${window.first}|${window.last}|${answers.join('|')}`;
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { municipality, members: [index], window, answers });
  });
  return [...groups.values()].map((group) => ({
    ...group,
    representative: prepared.dwellings[group.members[0]!]!,
  }));
}
