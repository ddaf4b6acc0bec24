/** What a policy needs before it can be simulated, beyond what one week needs. */

import { CENTRAL, type Municipality } from '../domain/planning-week.ts';
import type { Source } from '../domain/problem.ts';
import type { ProblemList } from '../input/problem-list.ts';
import type { Arm } from '../simulation/study.ts';

type ArmCheck = (arm: Arm, problems: ProblemList, source: Source) => void;

const CHECKS: readonly ArmCheck[] = [checkPopulation, checkMatch, checkShelters, checkHomes, checkReportingShares];

/** @param source where the arm is written */
export function checkArm(arm: Arm, source: Source, problems: ProblemList): void {
  for (const check of CHECKS) check(arm, problems, source);
}

/** Arrivals, promises and fair shares all go by population. */
function checkPopulation({ name: arm, base }: Arm, problems: ProblemList, source: Source): void {
  const without = base.municipalities.filter(({ population }) => population === undefined);
  if (without.length > 0) problems.error('simulation-population-missing', { arm, ...countOf(without) }, source);
}

function checkMatch({ name: arm, base }: Arm, problems: ProblemList, source: Source): void {
  if (base.matchOnly) problems.error('simulation-match-only', { arm }, source);
  else if (base.match) problems.warning('simulation-without-match', { arm }, source);
}

function checkShelters({ name: arm, base, policy, parameters }: Arm, problems: ProblemList, source: Source): void {
  const places = base.shelters.reduce((sum, shelter) => sum + shelter.places, 0);
  if (places * parameters['shelter.places-factor'] === 0) {
    problems.warning('simulation-without-shelter', { arm }, source);
  } else if (policy.regime === 'central' && !base.shelters.some(({ municipality }) => municipality === CENTRAL)) {
    problems.warning('simulation-without-central-shelter', { arm }, source);
  }
}

/** A municipality without homes falling free offers none, unless it arranges them itself; temporary homes may be all there is. */
function checkHomes({ name: arm, base, policy, parameters }: Arm, problems: ProblemList, source: Source): void {
  const without = base.municipalities.filter(({ vacatedPerYear }) => vacatedPerYear === undefined);
  const ownHomes = policy.regime === 'quota' || parameters['willingness.lead-weeks'] >= 0;
  if (ownHomes || without.length === 0) return;
  if (without.length < base.municipalities.length) {
    problems.warning('simulation-vacated-missing', { arm, ...countOf(without) }, source);
  } else if (parameters['homes.temporary-per-year'] === 0) {
    problems.warning('simulation-without-homes', { arm }, source);
  }
}

function checkReportingShares({ base, settings }: Arm, problems: ProblemList, source: Source): void {
  const column = settings.reportingColumn;
  if (column === undefined) return;
  const without = base.municipalities.filter(({ figures }) => figures.get(column) === undefined);
  if (without.length > 0) problems.warning('reporting-share-missing', { column, ...countOf(without) }, source);
}

function countOf(municipalities: readonly Municipality[]): { readonly count: number; readonly first: string } {
  return { count: municipalities.length, first: municipalities[0]!.name };
}
