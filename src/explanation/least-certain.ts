/**
 * What every best plan gives one family at least. Several plans may be equally good; which of them is chosen is decided by
 * objectives that have nothing to do with the family, and in the end by lot. So a week is asked for the best plan by the
 * objectives that touch a family's own outcome and, among those, for the one that is worst for the family: what the family has
 * there it has in every best plan. That also spares the passes that come after.
 */
import type { FamilyId } from '../domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../domain/policy.ts';
import type { Model } from '../model/build-model.ts';
import type { LinearObjective, LinearProgram } from '../model/linear-program.ts';
import { homeColumn } from '../model/model-data.ts';

/** Those that weigh what `FamilyEffect` tells: a home, weeks without a roof, weeks in shelter, the match. */
const TOUCH_THE_FAMILY: ReadonlySet<ObjectiveId> = new Set([
  'roofless',
  'longest-excess',
  'over-cap',
  'weeks-over-cap',
  'weeks-in-shelter',
  'match',
]);

/** The policy up to the last objective that touches a family's own outcome; the whole of it when none does. */
export function upToFamilyOutcome(policy: Policy): Policy {
  const last = policy.objectives.findLastIndex((objective) => TOUCH_THE_FAMILY.has(objective));
  return last < 0 ? policy : { ...policy, objectives: policy.objectives.slice(0, last + 1) };
}

/** The program of a week, with what is worst for the family in the place of its tie-breaks. */
export function askLeastCertain(model: Model, family: FamilyId): LinearProgram {
  const objectives = model.program.objectives.filter(({ role }) => role === 'objective');
  return { ...model.program, objectives: [...objectives, ...worstFor(model, family)] };
}

/** No home before a home, then the most weeks without a roof, then the most in shelter; then the poorest match. */
function worstFor({ data, program }: Model, familyId: FamilyId): LinearObjective[] {
  const index = data.families.findIndex(({ id }) => id === familyId);
  const stays = data.stays.list;
  const mostWeeks = 1 + Math.max(0, ...stays.map(({ weeksInShelter }) => weeksInShelter));
  const mostRoofless = 1 + data.week.horizonWeeks;
  const stayCosts = new Float64Array(program.columnCount);
  stays.forEach(({ family, home, rooflessWeeks, weeksInShelter }, column) => {
    if (family !== index) return;
    stayCosts[column] = -(((home ? 0 : mostRoofless) + rooflessWeeks) * mostWeeks + weeksInShelter);
  });
  const matchCosts = new Float64Array(program.columnCount);
  for (let home = 0; home < data.homes.count; home++) {
    if (data.homes.family[home] !== index) continue;
    matchCosts[homeColumn(data, home)] = data.scorer.millionths(index, data.homes.municipality[home]!);
  }
  return [
    { name: 'worst-stay', costs: stayCosts, constant: 0, role: 'objective' },
    { name: 'worst-match', costs: matchCosts, constant: 0, role: 'objective' },
  ];
}
