/**
 * Nobody gets lost: every family that ever reported is in assessment, in shelter, roofless, in its own network, housed or gone.
 * The first four are counted afresh each week, the others and the reports as they happen, so that they check each other. A
 * breach is a defect of this program and stops the run.
 */
import type { ShelterId } from '../../domain/planning-week.ts';
import type { WeekRecord } from '../records.ts';
import type { World } from './world.ts';

export function assertConservation(world: World): void {
  const week = world.weeks.at(-1)!;
  const { reported } = world.totals;
  if (reported !== familiesIn(week)) {
    throw new Error(
      `Families were lost in week ${week.week}: ${reported} reported, ${familiesIn(week)} are accounted for.`,
    );
  }
  for (const [shelter, persons] of newcomersWhereFull(world)) {
    throw new Error(
      `Shelter ${shelter} took families in week ${week.week} though ${persons} persons is more than it holds.`,
    );
  }
}

function familiesIn({ inAssessment, inShelter, roofless, inOwnNetwork, housed, left }: WeekRecord): number {
  return inAssessment + inShelter + roofless + inOwnNetwork + housed + left;
}

/** A shelter may be over-full with those who are there already, but then takes nobody. */
function newcomersWhereFull({ present, shelters }: World): [ShelterId, number][] {
  return shelters.flatMap(({ id, places }): [ShelterId, number][] => {
    const there = present.filter(({ shelter }) => shelter === id);
    const persons = there.reduce((sum, family) => sum + family.persons, 0);
    const isNew = there.some(({ weeksInShelter }) => weeksInShelter === 1);
    return persons > places && isNew ? [[id, persons]] : [];
  });
}
