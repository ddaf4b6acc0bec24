/** A base and its overrides → one tree: maps merge, lists and single values are replaced, an empty value removes. */
import type { Source } from '../domain/problem.ts';
import { type Entry, inOneLine, type MapTree, type Tree } from './tree.ts';

/** One value that an override changed. */
export interface OverrideTrace {
  /** Keys from the top, divided by points: `policies.voluntary.regime`. */
  readonly path: string;
  /** What the value was; '' when there was none. */
  readonly from: string;
  /** What it became; '' when it was removed. */
  readonly value: string;
  readonly source: Source;
}

/** @returns the base with the override laid over it; every change is added to `trace` in the order of the file. */
export function merged(
  base: MapTree,
  override: MapTree,
  trace: OverrideTrace[],
  path: readonly string[] = [],
): MapTree {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of override.entries) {
    const before = entries.get(key)?.node;
    const where = [...path, key];
    const { node } = entry;
    if (isNull(node)) {
      if (before) note(trace, where, inOneLine(before), '', entry.keySource);
      entries.delete(key);
    } else if (node.kind === 'map') {
      const under: MapTree = before?.kind === 'map' ? before : { kind: 'map', entries: new Map(), source: node.source };
      if (before && before.kind !== 'map') note(trace, where, inOneLine(before), '', entry.keySource);
      entries.set(key, { keySource: entry.keySource, node: merged(under, node, trace, where) });
    } else {
      const from = before ? inOneLine(before) : '';
      const value = inOneLine(node);
      if (!before || from !== value) note(trace, where, from, value, entry.keySource);
      entries.set(key, entry);
    }
  }
  return { kind: 'map', entries, source: override.source };
}

/** The tree without empty values, for a base that nothing was laid under. */
export function withoutEmpty(tree: MapTree): MapTree {
  return merged({ kind: 'map', entries: new Map(), source: tree.source }, tree, []);
}

function isNull(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}

/** What the scenario is called changes nothing in the plan. */
const LABELS = ['name', 'description', 'simulation.title', 'simulation.description', 'simulation.source'];

function note(trace: OverrideTrace[], path: readonly string[], from: string, value: string, source: Source): void {
  const key = path.join('.');
  if (LABELS.some((label) => key === label || key.startsWith(`${label}.`))) return;
  trace.push({ path: key, from, value, source });
}
