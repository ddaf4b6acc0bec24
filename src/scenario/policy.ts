/** `policies:` of a scenario → the rules of the game of src/domain/policy.ts, with their defaults. */
import { z } from 'zod';
import { DEFAULT_MATCH_WEIGHTS, DEFAULT_OBJECTIVES, OBJECTIVES, type Policy, REGIMES } from '../domain/policy.ts';
import type { Source } from '../domain/problem.ts';
import { CellFault } from '../input/cells/cell.ts';
import { id } from '../input/cells/ids.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import type { PolicyWithSource } from '../input/week-tables.ts';
import { share, text, wholeNumber, yesOrNo } from './settings.ts';
import { type MapTree, plainValue } from './tree.ts';
import { reportIssues } from './zod-problems.ts';

const weight = share();

const MATCH_WEIGHTS = z.strictObject({
  labour: weight.default(DEFAULT_MATCH_WEIGHTS.labour),
  ties: weight.default(DEFAULT_MATCH_WEIGHTS.ties),
  preference: weight.default(DEFAULT_MATCH_WEIGHTS.preference),
});

const TASK = z.strictObject({
  total: wholeNumber(0, 10_000_000),
  unit: z.enum(['persons', 'families']).default('persons'),
  key: text.default('population'),
  rounding: z.enum(['largest-remainder', 'statutory']).default('largest-remainder'),
  leadWeeks: wholeNumber(0, 520),
});

/** One policy of a scenario. */
export const POLICY = z.strictObject({
  regime: z.enum(REGIMES),
  objectives: z.array(z.enum(OBJECTIVES)).default([...DEFAULT_OBJECTIVES]),
  shelterWeight: z.enum(['family', 'child', 'person']).default('family'),
  matchWeights: MATCH_WEIGHTS.prefault({}),
  task: TASK.optional(),
  displacementShare: share().optional(),
  shortestTemporaryWeeks: wholeNumber(0, 520).default(26),
  key: text.default('population'),
  regionFallback: yesOrNo.default(false),
});

/** Binary fractions do not add up to 1 exactly; differences below this are no mistake. */
const SUM_TOLERANCE = 1e-9;

/** The policies of `policies:`, in the order of the file. Those with problems are left out, after all were reported. */
export function policiesOf(policies: MapTree, problems: ProblemList): PolicyWithSource[] {
  return [...policies.entries].flatMap(([name, { keySource, node }]) => {
    const path = ['policies', name];
    if (id(name) instanceof CellFault) problems.error('policy-name', { name: shown(name) }, keySource);
    const result = POLICY.safeParse(plainValue(node), { reportInput: true });
    if (!result.success) {
      const within = { tree: node, at: path, source: keySource, knownKeys: knownPolicyKeys };
      reportIssues(result.error.issues, within, problems);
      return [];
    }
    const sourceOf = (key: string): Source => (node.kind === 'map' && node.entries.get(key)?.keySource) || keySource;
    const { task, displacementShare, ...rest } = result.data;
    checkObjectives(name, rest.objectives, sourceOf('objectives'), problems);
    checkWeights(name, rest.matchWeights, sourceOf('matchWeights'), problems);
    const policy: Policy = {
      name,
      ...rest,
      ...(task === undefined ? {} : { task }),
      ...(displacementShare === undefined ? {} : { displacementShare }),
    };
    return [{ policy, source: keySource }];
  });
}

/** @param path inside a policy */
export function knownPolicyKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'matchWeights') return Object.keys(MATCH_WEIGHTS.shape);
  if (path[0] === 'task') return Object.keys(TASK.shape);
  return Object.keys(POLICY.shape);
}

function checkObjectives(
  policyName: string,
  objectives: readonly string[],
  source: Source,
  problems: ProblemList,
): void {
  if (objectives.length === 0) problems.error('no-objectives', { policy: policyName }, source);
  const twice = new Set(objectives.filter((objective, index) => objectives.indexOf(objective) !== index));
  for (const objective of twice) problems.error('duplicate-objective', { policy: policyName, objective }, source);
}

function checkWeights(
  policyName: string,
  weights: Readonly<Record<'labour' | 'ties' | 'preference', number>>,
  source: Source,
  problems: ProblemList,
): void {
  const sum = weights.labour + weights.ties + weights.preference;
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return;
  problems.error('weights-do-not-add-up', { policy: policyName, sum: String(Number(sum.toFixed(6))) }, source);
}
