/** YAML text → tree with lines. Hostile files (alias bombs, endless nesting) end in a problem, never in a crash. */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type YAMLError,
} from 'yaml';
import type { Source } from '../domain/problem.ts';
import type { ProblemKind } from '../input/problem-kinds.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import type { Entry, Tree } from './tree.ts';

/** Far more than a scenario needs; what aliases repeat is counted each time. */
const MOST_VALUES = 50_000;
const DEEPEST = 50;

/** @returns `undefined` after adding a problem. An empty file gives an empty map. */
export function parseYaml(text: string, file: string, problems: ProblemList): Tree | undefined {
  const deep = tooDeepLine(text);
  if (deep !== undefined) {
    problems.error('yaml-too-deep', { limit: DEEPEST }, { file, line: deep });
    return undefined;
  }
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter,
    version: '1.2',
    merge: false,
    // The library compares every key with every other; the walk below finds duplicates in one go.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const source = (offset: number | undefined): Source => {
    const { line } = lineCounter.linePos(offset ?? 0);
    return { file, line: Math.max(1, line) };
  };
  if (!Array.isArray(documents) || documents.length === 0)
    return { kind: 'map', entries: new Map(), source: source(0) };
  const first = documents[0]!;
  if (first.errors.length > 0) {
    reportSyntax(first.errors, source, problems);
    return undefined;
  }
  if (documents.length > 1) {
    problems.error('yaml-several-documents', {}, source(documents[1]!.range[0]));
    return undefined;
  }
  if (first.contents === null) return { kind: 'map', entries: new Map(), source: source(0) };
  return new Walk(source, problems).tree(first.contents);
}

/** One mistake makes the parser stumble over the lines that follow, so that the first of each kind is enough. */
function reportSyntax(errors: readonly YAMLError[], source: (offset: number) => Source, problems: ProblemList): void {
  const seen = new Set<SyntaxKind>();
  for (const error of errors) {
    const kind = syntaxKind(error.code);
    if (seen.has(kind)) continue;
    seen.add(kind);
    if (kind === 'yaml-syntax') problems.error(kind, { code: error.code }, source(error.pos[0]));
    else if (kind === 'yaml-too-deep') problems.error(kind, { limit: DEEPEST }, source(error.pos[0]));
    else problems.error(kind, {}, source(error.pos[0]));
  }
}

type SyntaxKind = Extract<
  ProblemKind,
  'yaml-tab' | 'yaml-indent' | 'yaml-unclosed' | 'yaml-colon' | 'yaml-too-deep' | 'yaml-syntax'
>;

function syntaxKind(code: YAMLError['code']): SyntaxKind {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BAD_INDENT':
      return 'yaml-indent';
    case 'MISSING_CHAR':
      return 'yaml-unclosed';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'yaml-colon';
    case 'RESOURCE_EXHAUSTION':
      return 'yaml-too-deep';
    default:
      return 'yaml-syntax';
  }
}

/** Thrown to leave the walk; the problem has been added. */
class Refused extends Error {}

class Walk {
  readonly #source: (offset: number | undefined) => Source;
  readonly #problems: ProblemList;
  /** The latest node with each anchor; what aliases repeat adds none. */
  readonly #anchors = new Map<string, Node>();
  #values = 0;

  constructor(source: (offset: number | undefined) => Source, problems: ProblemList) {
    this.#source = source;
    this.#problems = problems;
  }

  tree(root: Node): Tree | undefined {
    try {
      return this.#tree(root, []);
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  }

  #tree(node: Node | null, around: readonly Node[]): Tree {
    const source = this.#source(node?.range?.[0]);
    this.#values += 1;
    if (this.#values > MOST_VALUES) this.#refuse('yaml-too-many-values', { limit: MOST_VALUES }, source);
    if (around.length > DEEPEST) this.#refuse('yaml-too-deep', { limit: DEEPEST }, source);
    if (node === null) return { kind: 'scalar', value: null, source };
    if (isAlias(node)) return this.#aliased(node, around, source);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (node.tag !== undefined && !STANDARD_TAGS.has(node.tag)) {
      this.#refuse('yaml-tag', { tag: shown(node.tag) }, source);
    }
    const within = [...around, node];
    if (isMap(node)) return { kind: 'map', entries: this.#entries(node.items, within), source };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.#tree(item as Node, within)), source };
    return { kind: 'scalar', value: isScalar(node) ? scalarValue(node.value) : null, source };
  }

  #aliased(alias: Alias, around: readonly Node[], source: Source): Tree {
    const name = shown(alias.source);
    const target = this.#anchors.get(alias.source);
    if (!target) return this.#refuse('yaml-unknown-alias', { name }, source);
    if (around.includes(target)) this.#refuse('yaml-alias-loop', { name }, source);
    // What an alias repeats is reported where the alias stands.
    return { ...this.#tree(target, around), source };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], within: readonly Node[]): ReadonlyMap<string, Entry> {
    const entries = new Map<string, Entry>();
    for (const pair of pairs) {
      const key = pair.key as Node | null;
      const keySource = this.#source(key?.range?.[0]);
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined;
      if (name === undefined) this.#refuse('yaml-key-not-text', {}, keySource);
      const before = entries.get(name);
      if (before) {
        this.#problems.error('duplicate-key', { key: shown(name), firstLine: before.keySource.line ?? 1 }, keySource);
        continue;
      }
      const node = this.#tree(pair.value as Node | null, within);
      // An empty value has no place of its own.
      entries.set(name, { keySource, node: pair.value === null ? { ...node, source: keySource } : node });
    }
    return entries;
  }

  #refuse<Kind extends ProblemKind>(kind: Kind, params: Parameters<ProblemList['error']>[1], source: Source): never {
    this.#problems.error(kind, params as never, source);
    throw new Refused();
  }
}

const STANDARD_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((tag) => `tag:yaml.org,2002:${tag}`),
);

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}

/**
 * The parser descends one call per level, so that very deep nesting would exhaust its stack. Brackets and the leading
 * dashes and question marks of one line, and indentation, bound the depth from above.
 */
function tooDeepLine(text: string): number | undefined {
  let brackets = 0;
  let line = 1;
  for (const row of text.split('\n')) {
    const opening = row.match(/[[{]/g)?.length ?? 0;
    const closing = row.match(/[\]}]/g)?.length ?? 0;
    const compact = /^[\s?:-]*/.exec(row)![0].replaceAll(/\s/g, '').length;
    const indentation = /^ *(?=\S)/.exec(row)?.[0].length ?? 0;
    if (brackets + opening > 20 * DEEPEST || compact > 20 * DEEPEST || indentation > 40 * DEEPEST) return line;
    brackets = Math.max(0, brackets + opening - closing);
    line += 1;
  }
  return undefined;
}
