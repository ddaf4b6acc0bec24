/** Whether hindsight may be asked for: a bound holds in some worlds only, up to some size, and answers no further questions. */
import type { Problem } from '../domain/problem.ts';
import { InputError } from '../domain/problem.ts';
import { familyWeeksOf, hindsightObstacles, MOST_FAMILY_WEEKS } from '../simulation/deciders/hindsight-obstacles.ts';
import { type Arm, DECIDERS, type Duration, type Study } from '../simulation/study.ts';
import { refuseSweep, sweepProblem } from '../study/sweep/sweep-problem.ts';

/** @throws InputError with everything that stands in the way of the arms with hindsight. */
export function checkHindsight({ arms, duration }: Pick<Study, 'arms' | 'duration'>): void {
  const problems = arms.filter(isBound).flatMap((arm) => problemsOf(arm, duration));
  if (problems.length > 0) throw new InputError(problems);
}

/** @throws InputError when sensitivity or threshold is asked of hindsight: other values of parameters give other worlds. */
export function refuseQuestionOfBound(arms: readonly Arm[]): void {
  if (!arms.some(isBound)) return;
  refuseSweep('hindsight-is-a-bound', { names: DECIDERS.filter((name) => name !== 'hindsight').join(', ') });
}

function isBound({ decider }: Arm): boolean {
  return decider === 'hindsight';
}

function problemsOf(arm: Arm, duration: Duration): Problem[] {
  const problems = hindsightObstacles(arm).map(({ setting, value, instead = '' }) =>
    sweepProblem('hindsight-feeds-back', { arm: arm.name, setting, value, instead }),
  );
  const familyWeeks = familyWeeksOf(arm, duration);
  if (familyWeeks > MOST_FAMILY_WEEKS) {
    const { weeks } = duration;
    const families = Math.round(familyWeeks / weeks);
    problems.push(sweepProblem('hindsight-too-large', { arm: arm.name, weeks, families, most: MOST_FAMILY_WEEKS }));
  }
  return problems;
}
