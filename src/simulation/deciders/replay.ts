/**
 * Carries out, week by week, a plan that was made for a whole run: a family is offered its home in the week in which it moves
 * in, and enters shelter in the week that the plan says.
 */
import type { Placement, Plan } from '../../domain/plan.ts';
import type { PlanningWeek } from '../../domain/planning-week.ts';
import { createClock } from '../clock.ts';
import type { RunRecord } from '../records.ts';
import type { Decider } from './decider.ts';

/** @param plan of a planning week that begins with the run and is as long */
export function createReplay(plan: Plan, { monday }: Pick<PlanningWeek, 'monday'>): Decider {
  const clock = createClock({ monday });
  const proven = plan.objectives.every((objective) => objective.proven);
  return {
    decide({ weekIndex, week }) {
      const isHere = new Set(week.families.map(({ id }) => id));
      const now = clock.labelOf(weekIndex);
      const next = clock.labelOf(weekIndex + 1);
      const placements = plan.placements.filter(({ family }) => isHere.has(family));
      return Promise.resolve({ placements: placements.map((placement) => ofWeek(placement, now, next)), proven });
    },
  };
}

/** What of a placement happens in one week. Labels of weeks sort by time. */
function ofWeek(placement: Placement, now: string, next: string): Placement {
  const stays = placement.stays
    .filter(({ from, until }) => from <= now && now < until)
    .map(({ shelter }) => ({ shelter, from: now, until: next }));
  if (placement.moveInWeek === now) return { ...placement, stays };
  const { moveInWeek: _, municipality: __, dwelling: ___, ...waiting } = placement;
  return { ...waiting, status: 'unplaced', stays };
}

/** @throws when the run did not come to what the plan says: a defect, since nothing that is drawn could stand in its way. */
export function assertReplayed(plan: Plan, { families, arm, replication }: RunRecord): void {
  const records = new Map(families.map((record) => [record.family, record]));
  for (const { family, municipality, weeksInShelter, rooflessWeeks } of plan.placements) {
    const record = records.get(family);
    if (
      record?.municipality === municipality &&
      record?.weeksInShelter === weeksInShelter &&
      record.rooflessWeeks === rooflessWeeks
    ) {
      continue;
    }
    throw new Error(
      `Replication ${replication} of ${arm} does not follow its plan in hindsight for ${family}: a defect.`,
    );
  }
}
