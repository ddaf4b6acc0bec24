/**
 * Keys with an empty value inside the parts of a scenario. An empty value removes what was inherited, so it never reaches the
 * validation of that part: a mistyped key would vanish without a word. Keys that are known may be empty, whether there is something
 * to remove or not.
 */
import { nearest } from '../input/nearest.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import { FILE_KINDS } from '../input/read-week.ts';
import { knownPolicyKeys } from './policy.ts';
import { knownSimulationKeys } from './simulation.ts';
import type { MapTree } from './tree.ts';

/**
 * @param scenario a file's own settings or a named scenario; its keys themselves are checked by those who read it
 * @param prefix how the path of a key begins, such as `scenarios.large.`
 */
export function checkEmptyKeys(scenario: MapTree, prefix: string, problems: ProblemList): void {
  for (const [key, { node }] of scenario.entries) {
    if (node.kind === 'map') checkUnder(node, [key], prefix, problems);
  }
}

function checkUnder(tree: MapTree, path: readonly string[], prefix: string, problems: ProblemList): void {
  const known = knownKeys(path);
  for (const [key, { keySource, node }] of tree.entries) {
    if (node.kind === 'map') checkUnder(node, [...path, key], prefix, problems);
    else if (node.kind === 'scalar' && node.value === null && known && !known.includes(key)) {
      const where = `${prefix}${path.map(shown).join('.')}.`;
      problems.error('unknown-key', { path: where, name: shown(key), nearest: nearest(key, known) }, keySource);
    }
  }
}

/** @returns `undefined` where any key may stand, such as the name of a policy. */
function knownKeys([part, ...path]: readonly string[]): readonly string[] | undefined {
  if (part === 'files') return path.length === 0 ? FILE_KINDS : undefined;
  if (part === 'policies') return path.length === 0 ? undefined : knownPolicyKeys(path.slice(1));
  return part === 'simulation' ? knownSimulationKeys(path) : undefined;
}
