/** A key that a policy or the simulation names must be a figure that the municipalities file has. */
import { nearest } from '../nearest.ts';
import { type ProblemList, shown } from '../problem-list.ts';
import type { CheckedWeek } from '../week-tables.ts';

/** The key that needs no column of its own: filled from the reference data where the file leaves it out. */
export const POPULATION = 'population';

/** The keys that the policies name, other than the population. */
export function figureKeysOf(policies: CheckedWeek['policies']): ReadonlySet<string> {
  const keys = policies.flatMap(({ policy }) => [policy.key, ...(policy.task ? [policy.task.key] : [])]);
  return new Set(keys.filter((key) => key !== POPULATION));
}

export function checkPolicyFigures({ tables, policies, settings }: CheckedWeek, problems: ProblemList): void {
  const municipalities = tables.municipalities.rows;
  if (!municipalities) return;
  const candidates = [POPULATION, 'vacated_per_year', ...municipalities.unknownColumns];
  for (const { policy, source } of policies) {
    for (const name of figureKeysOf([{ policy, source }])) {
      if (candidates.includes(name)) continue;
      problems.error('unknown-figure', { policy: policy.name, name, nearest: nearest(name, candidates) }, source);
    }
  }
  const { reportingColumn } = settings;
  if (reportingColumn && !candidates.includes(reportingColumn.name)) {
    const params = { name: shown(reportingColumn.name), nearest: nearest(reportingColumn.name, candidates) };
    problems.error('unknown-reporting-column', params, reportingColumn.source);
  }
}
