/** plan.json: written with its keys in a fixed order, and read back with every problem named at its line. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { canonicalJson, sha256 } from '../domain/canonical-json.ts';
import { EARLIER_PLAN_SCHEMA, PLAN_SCHEMA, type Plan } from '../domain/plan.ts';
import { InputError, type Problem } from '../domain/problem.ts';
import type { OutputProblemKind } from '../i18n/output-problems.ts';
import { offsetOfJsonError } from './json-error-place.ts';
import { outputProblem } from './output-problem.ts';
import { planFileSchema, planSchema } from './plan-schema.ts';

/** More problems than this in one plan mean that it is no plan at all; the rest is counted. */
const MOST_PROBLEMS = 20;

/**
 * The text of plan.json: keys in the order of docs/formats.md, two spaces, numbers in their shortest form, one newline
 * at the end. The same plan gives the same bytes.
 *
 * @throws RangeError when a number is not finite, which JSON cannot hold.
 */
export function planToJson(plan: Plan): string {
  // Parsing writes the keys of every object in the order of the schema, however the plan was put together.
  const ordered = planSchema.parse(JSON.parse(JSON.stringify(plan, refuseInfinite)));
  return `${JSON.stringify({ ...ordered, seal: sealOf(ordered) }, null, 2)}\n`;
}

/** Tells a file that was changed after it was written; no proof against somebody who seals again, for whom the check is there. */
function sealOf(plan: Plan): string {
  return sha256(canonicalJson(plan));
}

function refuseInfinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`The plan holds no number at "${key}".`);
  return value;
}

/**
 * Reads the text of a plan.json that is as it was written.
 *
 * @param file the name that problems show.
 * @throws InputError with all problems: `plan-not-json`, `plan-value`, `plan-unknown-key` or `plan-changed`.
 */
export function parsePlanJson(text: string, file: string): Plan {
  const { plan, sealed } = parsePlanFile(text, file);
  if (!sealed) throw new InputError([outputProblem('plan-changed', { file }, { file })]);
  return plan;
}

/** A plan as a file holds it. */
export interface PlanFile {
  readonly plan: Plan;
  /** False when the file was changed after it was written. Files of the earlier schema carry no seal. */
  readonly sealed: boolean;
}

/**
 * Reads the text of a plan.json, changed or not.
 *
 * @param file the name that problems show.
 * @throws InputError with all problems: `plan-not-json`, `plan-value` or `plan-unknown-key`.
 */
export function parsePlanFile(text: string, file: string): PlanFile {
  const json = parseJson(text.replace(/^\uFEFF/, ''), file);
  const result = planFileSchema.safeParse(json);
  if (!result.success) throw new InputError(problemsOf(result.error.issues, text, file));
  const { seal, ...plan } = result.data;
  const earlier = (json as { readonly schema: string }).schema === EARLIER_PLAN_SCHEMA;
  return { plan, sealed: earlier ? seal === undefined : seal === sealOf(plan) };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const before = text.slice(0, offsetOfJsonError(text)).split('\n');
    const source = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    throw new InputError([outputProblem('plan-not-json', { file }, source)]);
  }
}

function problemsOf(issues: readonly z.core.$ZodIssue[], text: string, file: string): readonly Problem[] {
  const lineOf = lineFinder(text);
  const shown = issues.slice(0, MOST_PROBLEMS).map((issue): Problem => {
    const line = lineOf(issue.path);
    return outputProblem(...describe(issue), { file, ...(line === undefined ? {} : { line }) });
  });
  const more = issues.length - shown.length;
  if (more === 0) return shown;
  return [...shown, outputProblem('plan-more-problems', { count: more }, { file })];
}

/** Where an issue is and what should stand there, in words of the file's own form that need no translation. */
function describe(issue: z.core.$ZodIssue): [OutputProblemKind, Problem['params']] {
  const path = pathText(issue.path) || '.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return ['plan-unknown-key', { path, keys: issue.keys.map((key) => JSON.stringify(key)).join(', ') }];
    case 'invalid_type':
      return ['plan-value', { path, expected: issue.expected }];
    case 'invalid_value':
      return ['plan-value', { path, expected: issue.values.map((value) => JSON.stringify(value)).join(' | ') }];
    case 'invalid_union':
      return ['plan-value', { path, expected: PLAN_SCHEMA }];
    case 'too_small':
      return ['plan-value', { path, expected: `>= ${issue.minimum}` }];
    case 'invalid_format':
      return ['plan-value', { path, expected: issue.pattern ?? issue.format }];
    default:
      return ['plan-value', { path, expected: issue.code }];
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

/** The line of a path. JSON is read again as YAML, of which it is a part, because that reader keeps the places. */
function lineFinder(text: string): (path: readonly PropertyKey[]) => number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, schema: 'json' });
  return (path) => {
    // A value that is missing has no place of its own: the nearest object around it has.
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
}
