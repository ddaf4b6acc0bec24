/** Reads a scheme of criteria (YAML), with `extends`, and tells each mistake in the file and on the line where it stands. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { InputFile } from '../domain/plan.ts';
import { parseScheme } from '../eligibility/parse-scheme.ts';
import { SCHEME_SCHEMA, type Scheme } from '../eligibility/scheme.ts';
import type { SchemeIssue } from '../eligibility/scheme-issue.ts';
import { decodeText } from '../input/decode-text.ts';
import { LIMITS } from '../input/limits.ts';
import { type ParamsOf, type ProblemList, shown } from '../input/problem-list.ts';
import { type FileToRead, readBytes } from '../input/read-bytes.ts';
import { merged } from './merge.ts';
import { parseYaml } from './parse-yaml.ts';
import { type MapTree, plainValue, sourceAt } from './tree.ts';

/** A scheme that extends one that extends one, ... : more than anybody needs. */
const LONGEST_CHAIN = 10;

export interface SchemeRead {
  readonly scheme: Scheme;
  /** The file and those that it extends, with their fingerprints. */
  readonly inputs: readonly InputFile[];
}

interface Layer {
  readonly input: InputFile;
  readonly tree: MapTree;
}

/**
 * Reads the file and lays it over what it extends: maps merge key by key, lists are replaced whole.
 *
 * @returns `undefined` after adding all problems.
 */
export async function readScheme(file: FileToRead, problems: ProblemList): Promise<SchemeRead | undefined> {
  const layers = await readLayers(file, problems);
  if (!layers) return undefined;
  const tree = layers.map((layer) => layer.tree).reduceRight((base, override) => merged(base, override, []));
  const parsed = parseScheme(plainValue(withoutExtends(tree)));
  if (parsed.ok) return { scheme: parsed.scheme, inputs: layers.map(({ input }) => input) };
  for (const issue of parsed.issues) report(issue, tree, problems);
  return undefined;
}

/** The file and those it extends, the most particular first. */
async function readLayers(file: FileToRead, problems: ProblemList): Promise<readonly Layer[] | undefined> {
  const layers: Layer[] = [];
  const seen: string[] = [];
  let next: FileToRead | undefined = file;
  while (next) {
    const layer: Layer | undefined = await readLayer(next, problems);
    if (!layer) return undefined;
    layers.push(layer);
    seen.push(resolve(next.path));
    const base = baseOf(next, layer, seen, problems);
    if (base === 'refused') return undefined;
    next = base;
  }
  return layers;
}

/** The file that a layer extends; `undefined` when it extends none, `refused` after adding a problem. */
function baseOf(
  file: FileToRead,
  layer: Layer,
  seen: readonly string[],
  problems: ProblemList,
): FileToRead | 'refused' | undefined {
  const node = layer.tree.entries.get('extends')?.node;
  if (!node || (node.kind === 'scalar' && node.value === null)) return undefined;
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') {
    problems.error('setting-not-text', { path: 'extends' }, node.source);
    return 'refused';
  }
  const base = node.value.trim();
  const path = resolve(dirname(file.path), base);
  const shownAs = isAbsolute(base) ? base : join(dirname(file.shownAs ?? file.path), base);
  if (seen.includes(path)) {
    problems.error('extends-cycle', { chain: `${layer.input.file} → ${shownAs}` }, node.source);
    return 'refused';
  }
  if (seen.length === LONGEST_CHAIN) {
    problems.error('extends-too-deep', { limit: LONGEST_CHAIN }, node.source);
    return 'refused';
  }
  return { path, shownAs, namedAt: node.source, ...(file.among ? { among: file.among } : {}) };
}

async function readLayer(file: FileToRead, problems: ProblemList): Promise<Layer | undefined> {
  const read = await readBytes(file, problems, LIMITS.scenarioBytes);
  if (!read) return undefined;
  const name = file.shownAs ?? file.path;
  const decoded = decodeText(read.bytes);
  if ('refused' in decoded) {
    problems.error(decoded.refused, {}, { file: name });
    return undefined;
  }
  if (decoded.text.trim() === '') {
    problems.error('file-empty', {}, { file: name });
    return undefined;
  }
  const tree = parseYaml(decoded.text, name, problems);
  if (!tree) return undefined;
  if (tree.kind !== 'map') {
    problems.error('not-a-mapping', { path: '' }, tree.source);
    return undefined;
  }
  return hasRightSchema(tree, problems) ? { input: { file: name, sha256: read.sha256 }, tree } : undefined;
}

function hasRightSchema(tree: MapTree, problems: ProblemList): boolean {
  const schema = tree.entries.get('schema')?.node;
  if (schema?.kind === 'scalar' && schema.value === SCHEME_SCHEMA) return true;
  if (!schema) problems.error('schema-missing', { expected: SCHEME_SCHEMA }, tree.source);
  else {
    const found = shown(schema.kind === 'scalar' ? String(schema.value) : '…');
    problems.error('schema-wrong', { found, expected: SCHEME_SCHEMA }, schema.source);
  }
  return false;
}

function withoutExtends(tree: MapTree): MapTree {
  return { ...tree, entries: new Map([...tree.entries].filter(([key]) => key !== 'extends')) };
}

function report(issue: SchemeIssue, tree: MapTree, problems: ProblemList): void {
  // What the file says is shortened; our own lists of choices are not.
  const params = Object.entries(issue.params).map(([key, value]) => [key, key === 'options' ? value : shown(value)]);
  const kind = `scheme-${issue.kind}` as const;
  const place = shown(issue.path.join('.'));
  problems.error(kind, { place, ...Object.fromEntries(params) } as ParamsOf<typeof kind>, sourceAt(tree, issue.path));
}
