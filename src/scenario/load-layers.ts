/** A scenario file with all it extends, and the named scenario that was chosen → layers, the deepest base first. */
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { InputFile } from '../domain/plan.ts';
import type { Source } from '../domain/problem.ts';
import { decodeText } from '../input/decode-text.ts';
import { LIMITS } from '../input/limits.ts';
import { nearest } from '../input/nearest.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import { exists, type FilesAtHand, type FileToRead, readBytes } from '../input/read-bytes.ts';
import { checkEmptyKeys } from './empty-keys.ts';
import { parseYaml } from './parse-yaml.ts';
import { FILE_LEVEL_KEYS, SCENARIO_KEYS, SCENARIO_SCHEMA } from './scenario-keys.ts';
import type { Entry, MapTree, Tree } from './tree.ts';

const MOST_EXTENDS = 20;

export interface Layers {
  /** Deepest base first; each one is laid over those before it. */
  readonly layers: readonly MapTree[];
  readonly inputs: readonly InputFile[];
  /** Scenarios that the file itself names, for the message when one had to be chosen. */
  readonly names: readonly string[];
  /** Where each of them is written. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** The scenarios that a file names, with their places. */
type Named = ReadonlyMap<string, Source>;

interface Chain {
  /** The folder that all shown paths are relative to. */
  readonly root: string;
  readonly problems: ProblemList;
  readonly inputs: InputFile[];
  readonly layers: MapTree[];
  /** Absolute paths with names, to find cycles. */
  readonly seen: string[];
}

/** @returns `undefined` after adding a problem when a file of the chain cannot be used at all. */
export async function loadLayers(
  path: string,
  name: string | undefined,
  problems: ProblemList,
  among?: FilesAtHand,
): Promise<Layers | undefined> {
  if (!among && !(await exists(path))) {
    // The path as it was asked for says more than the name that the other messages use.
    problems.error('file-missing', { path: shown(path) }, { file: path });
    return undefined;
  }
  const chain: Chain = { root: dirname(resolve(path)), problems, inputs: [], layers: [], seen: [] };
  const start = { path: resolve(path), shownAs: basename(path), ...(among ? { among } : {}) };
  const sources = await addFile(chain, start, name);
  return sources && { layers: chain.layers, inputs: chain.inputs, names: [...sources.keys()], sources };
}

/** Adds what the file extends, then the file itself, then the chosen scenario; returns the scenarios it offers. */
async function addFile(chain: Chain, file: FileToRead, name: string | undefined): Promise<Named | undefined> {
  const { problems } = chain;
  const step = name === undefined ? file.path : `${file.path}#${name}`;
  if (chain.seen.includes(step)) {
    const links = [...chain.seen, step].map((link) => shownPath(chain, link));
    problems.error('extends-cycle', { chain: links.join(' → ') }, file.namedAt);
    return undefined;
  }
  chain.seen.push(step);
  if (chain.seen.length > MOST_EXTENDS) {
    problems.error('extends-too-deep', { limit: MOST_EXTENDS }, file.namedAt);
    return undefined;
  }
  const tree = await readTree(chain, file);
  if (!tree) return undefined;
  if (!hasRightSchema(tree, problems)) return undefined;
  const { scenarios, base } = parts(tree, problems);
  const extended = await addExtended(chain, file, tree);
  const names = [...(scenarios?.entries.keys() ?? [])];
  const chosen = name === undefined ? undefined : chosenScenario(name, names, scenarios, tree, problems);
  if (!extended || (name !== undefined && !chosen)) return undefined;
  chain.layers.push(relativeToRoot(chain, file, base));
  if (chosen) chain.layers.push(relativeToRoot(chain, file, chosen));
  return new Map([...(scenarios?.entries ?? [])].map(([key, { keySource }]) => [key, keySource]));
}

async function readTree(chain: Chain, file: FileToRead): Promise<MapTree | undefined> {
  const { problems } = chain;
  const read = await readBytes(file, problems, LIMITS.scenarioBytes);
  if (!read) return undefined;
  const shownAs = file.shownAs ?? file.path;
  if (!chain.inputs.some((input) => input.file === shownAs)) chain.inputs.push({ file: shownAs, sha256: read.sha256 });
  const decoded = decodeText(read.bytes);
  if ('refused' in decoded) {
    problems.error(decoded.refused, {}, { file: shownAs });
    return undefined;
  }
  if (decoded.text.trim() === '') {
    problems.error('file-empty', {}, { file: shownAs });
    return undefined;
  }
  const tree = parseYaml(decoded.text, shownAs, problems);
  if (!tree || tree.kind === 'map') return tree;
  problems.error('not-a-mapping', { path: '' }, tree.source);
  return undefined;
}

function hasRightSchema(tree: MapTree, problems: ProblemList): boolean {
  const schema = tree.entries.get('schema')?.node;
  if (!schema) {
    problems.error('schema-missing', { expected: SCENARIO_SCHEMA }, tree.source);
    return false;
  }
  if (schema.kind === 'scalar' && schema.value === SCENARIO_SCHEMA) return true;
  const found = shown(schema.kind === 'scalar' ? String(schema.value) : '…');
  problems.error('schema-wrong', { found, expected: SCENARIO_SCHEMA }, schema.source);
  return false;
}

/** The file's own settings and its named scenarios, with every unknown key reported, chosen or not. */
function parts(tree: MapTree, problems: ProblemList): { base: MapTree; scenarios: MapTree | undefined } {
  const settings = Object.keys(SCENARIO_KEYS);
  checkKeys(tree, [...FILE_LEVEL_KEYS, ...settings], '', problems);
  const fileLevel = new Set<string>(FILE_LEVEL_KEYS);
  const base = { ...tree, entries: new Map([...tree.entries].filter(([key]) => !fileLevel.has(key))) };
  checkEmptyKeys(base, '', problems);
  const entry = tree.entries.get('scenarios');
  if (!entry || isNull(entry.node)) return { base, scenarios: undefined };
  const scenarios = entry.node;
  if (scenarios.kind !== 'map') {
    problems.error('not-a-mapping', { path: 'scenarios' }, entry.keySource);
    return { base, scenarios: undefined };
  }
  for (const [name, { node }] of scenarios.entries) {
    const path = `scenarios.${shown(name)}`;
    if (node.kind === 'map') {
      checkKeys(node, settings, `${path}.`, problems);
      checkEmptyKeys(node, `${path}.`, problems);
    } else if (!isNull(node)) problems.error('not-a-mapping', { path }, node.source);
  }
  return { base, scenarios: { ...scenarios, source: entry.keySource } };
}

function checkKeys(tree: MapTree, known: readonly string[], path: string, problems: ProblemList): void {
  for (const [key, { keySource }] of tree.entries) {
    if (known.includes(key)) continue;
    if (FILE_LEVEL_KEYS.some((name) => name === key))
      problems.error('key-not-here', { key, path: path.replace(/\.$/, '') }, keySource);
    else problems.error('unknown-key', { path, name: shown(key), nearest: nearest(key, known) }, keySource);
  }
}

async function addExtended(chain: Chain, file: FileToRead, tree: MapTree): Promise<boolean> {
  const node = tree.entries.get('extends')?.node;
  if (!node || isNull(node)) return true;
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') {
    chain.problems.error('setting-not-text', { path: 'extends' }, node.source);
    return false;
  }
  const { path, name } = splitName(node.value.trim());
  const absolute = resolve(dirname(file.path), path);
  const among = file.among ? { among: file.among } : {};
  const extended: FileToRead = { path: absolute, shownAs: shownPath(chain, absolute), namedAt: node.source, ...among };
  return (await addFile(chain, extended, name)) !== undefined;
}

/** `base.yaml#large` → the file and the named scenario in it. */
export function splitName(reference: string): { path: string; name: string | undefined } {
  const hash = reference.lastIndexOf('#');
  if (hash < 0) return { path: reference, name: undefined };
  return { path: reference.slice(0, hash), name: reference.slice(hash + 1) };
}

function chosenScenario(
  name: string,
  names: readonly string[],
  scenarios: MapTree | undefined,
  tree: MapTree,
  problems: ProblemList,
): MapTree | undefined {
  const node = scenarios?.entries.get(name)?.node;
  if (node) return node.kind === 'map' ? node : { kind: 'map', entries: new Map(), source: node.source };
  if (!scenarios) problems.error('no-named-scenarios', { name: shown(name) }, tree.source);
  else {
    const params = { name: shown(name), nearest: nearest(name, names), names: names.map(shown).join(', ') };
    problems.error('unknown-scenario', params, scenarios.source);
  }
  return undefined;
}

/** Paths are relative to the file that names them; from here on they are relative to the scenario that was asked for. */
function relativeToRoot(chain: Chain, file: FileToRead, tree: MapTree): MapTree {
  const entries = new Map<string, Entry>(tree.entries);
  const rewritten = (entry: Entry): Entry => ({ ...entry, node: withShownPath(chain, file, entry.node) });
  const eligibility = entries.get('eligibility');
  const isNone = eligibility?.node.kind === 'scalar' && eligibility.node.value === 'none';
  if (eligibility && !isNone) entries.set('eligibility', rewritten(eligibility));
  const files = entries.get('files');
  if (files?.node.kind === 'map') {
    const paths = new Map([...files.node.entries].map(([kind, entry]) => [kind, rewritten(entry)]));
    entries.set('files', { ...files, node: { ...files.node, entries: paths } });
  }
  return { ...tree, entries };
}

function withShownPath(chain: Chain, file: FileToRead, node: Tree): Tree {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') return node;
  return { ...node, value: shownPath(chain, resolve(dirname(file.path), node.value.trim())) };
}

function shownPath(chain: Chain, absolute: string): string {
  return relative(chain.root, absolute).split(sep).join('/');
}

function isNull(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}
