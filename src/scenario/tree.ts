/** A scenario file as a tree of plain values, each with the line where it stands. */
import type { Source } from '../domain/problem.ts';

export interface Entry {
  readonly keySource: Source;
  readonly node: Tree;
}

/** Keys live in a `Map`, so that no key of a file can reach a prototype. */
export interface MapTree {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly source: Source;
}

export interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly source: Source;
}

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly source: Source;
}

export type Tree = MapTree | ListTree | ScalarTree;

/** The tree as plain values, for validation; maps have no prototype. */
export function plainValue(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plainValue);
  const result: Record<string, unknown> = Object.create(null);
  for (const [key, { node }] of tree.entries) result[key] = plainValue(node);
  return result;
}

/** Where the key at a path is written, or the nearest thing around it that exists. */
export function sourceAt(tree: Tree, path: readonly PropertyKey[], around: Source = tree.source): Source {
  let current = tree;
  let source = around;
  for (const step of path) {
    const entry = current.kind === 'map' ? current.entries.get(String(step)) : undefined;
    const next = entry?.node ?? (current.kind === 'list' ? current.items[Number(step)] : undefined);
    if (!next) break;
    source = entry?.keySource ?? next.source;
    current = next;
  }
  return source;
}

/** A value in one short line, for the trace of overrides. */
export function inOneLine(tree: Tree): string {
  if (tree.kind === 'scalar') return String(tree.value);
  if (tree.kind === 'list') return `[${tree.items.map(inOneLine).join(', ')}]`;
  return `{${[...tree.entries].map(([key, { node }]) => `${key}: ${inOneLine(node)}`).join(', ')}}`;
}
