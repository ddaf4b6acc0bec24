/** What zod finds wrong with a setting → problems with file and line. */
import type { z } from 'zod';
import type { Source } from '../domain/problem.ts';
import { nearest } from '../input/nearest.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import { sourceAt, type Tree } from './tree.ts';

/** What was validated: its place in the scenario, for paths and lines. */
export interface Validated {
  readonly tree: Tree;
  /** The keys from the top of the scenario to `tree`. */
  readonly at: readonly string[];
  /** Where the key of `tree` is written. */
  readonly source: Source;
  /** The keys that a map inside `tree` may have, for the nearest name of an unknown one. */
  knownKeys(path: readonly PropertyKey[]): readonly string[];
}

export function reportIssues(issues: readonly z.core.$ZodIssue[], validated: Validated, problems: ProblemList): void {
  for (const issue of issues) reportIssue(issue, validated, problems);
}

function reportIssue(issue: z.core.$ZodIssue, validated: Validated, problems: ProblemList): void {
  const path = [...validated.at, ...issue.path.map(String)].map(shown).join('.');
  const source = sourceWithin(validated, issue.path);
  const value = shownInput(issue.input);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const near = nearest(key, validated.knownKeys(issue.path));
      const params = { path: `${path}.`, name: shown(key), nearest: near };
      problems.error('unknown-key', params, sourceWithin(validated, [...issue.path, key]));
    }
  } else if (issue.input === undefined) {
    problems.error('key-missing', { key: path }, source);
  } else if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const params = { path, name: value, choices: choices.join(', '), nearest: nearest(value, choices) };
    problems.error('setting-not-a-choice', params, source);
  } else if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin !== 'string') {
    if (issue.code === 'too_small') {
      problems.error('setting-too-small', { path, value, least: Number(issue.minimum) }, source);
    } else problems.error('setting-too-large', { path, value, most: Number(issue.maximum) }, source);
  } else {
    reportType(issue.code === 'invalid_type' ? issue.expected : 'string', { path, value }, source, problems);
  }
}

/** A value of the wrong type; whatever is no number, yes or no, list or map should have been text. */
function reportType(
  expected: string,
  params: { readonly path: string; readonly value: string },
  source: Source,
  problems: ProblemList,
): void {
  if (expected === 'int') problems.error('setting-not-whole', params, source);
  else if (expected === 'number') problems.error('setting-not-a-number', params, source);
  else if (expected === 'boolean') problems.error('setting-not-yes-or-no', params, source);
  else if (expected === 'array') problems.error('setting-not-a-list', params, source);
  else if (expected === 'object') problems.error('not-a-mapping', params, source);
  else problems.error('setting-not-text', params, source);
}

function sourceWithin({ tree, source }: Validated, path: readonly PropertyKey[]): Source {
  return path.length === 0 ? source : sourceAt(tree, path, source);
}

function shownInput(input: unknown): string {
  return shown(typeof input === 'object' && input !== null ? JSON.stringify(input) : String(input));
}
