/** One week planned by the planner's own flow, as deciders need it: the placements, and agreements that could not be kept let go. */
import type { Plan } from '../../domain/plan.ts';
import type { FamilyId, PlanningWeek } from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PlanOptions } from '../../planning/plan-week.ts';
import type { Decision, WeekPlanner } from './decider.ts';

/**
 * Plans a week. Should the agreed homes of some families contradict each other, those families are planned without them, and the
 * homes go: the smallest such set, as `planWeek` names it.
 *
 * @param through another way of choosing than the best plan of the week
 * @throws when the plan fails its check or the engine refuses the week: defects, never results
 */
export async function planMoment(
  plan: WeekPlanner,
  week: PlanningWeek,
  policy: Policy,
  through?: PlanOptions['through'],
): Promise<Decision> {
  const released: FamilyId[] = [];
  for (let asked = week; ; asked = withoutAgreements(asked, released)) {
    const outcome = await plan(asked, policy, { reasons: false, prices: false, ...(through ? { through } : {}) });
    if (outcome.kind === 'plan') {
      return { placements: outcome.plan.placements, proven: allProven(outcome.plan), released };
    }
    if (outcome.kind !== 'infeasible') throw new Error(defectOf(outcome.kind, week, policy));
    released.push(...outcome.pins);
  }
}

/** Whether nothing could be better, for the week as it was given. */
function allProven({ objectives }: Plan): boolean {
  return objectives.every(({ proven }) => proven);
}

function withoutAgreements(week: PlanningWeek, families: readonly FamilyId[]): PlanningWeek {
  const isReleased = new Set(families);
  const gone = new Set(week.families.flatMap(({ id, pinnedTo }) => (isReleased.has(id) && pinnedTo ? [pinnedTo] : [])));
  return {
    ...week,
    families: week.families.map((family) => {
      if (!isReleased.has(family.id)) return family;
      const { pinnedTo: _, ...free } = family;
      return free;
    }),
    dwellings: week.dwellings.filter(({ id }) => !gone.has(id)),
  };
}

function defectOf(kind: 'failed-check' | 'refused', { week }: PlanningWeek, { name }: Policy): string {
  const what = kind === 'failed-check' ? 'did not pass its check' : 'could not be made by any engine';
  return `The plan of week ${week} under policy ${name} ${what}: a defect of this program, please report it.`;
}
