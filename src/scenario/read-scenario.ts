/** A scenario file → the planning week and the policies it describes. The one door from files into the program. */
import { basename, dirname, resolve } from 'node:path';
import type { z } from 'zod';
import { mondayOf } from '../domain/calendar.ts';
import type { InputFile } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { InputError, type Problem, type Source } from '../domain/problem.ts';
import { LIMITS } from '../input/limits.ts';
import { nearest } from '../input/nearest.ts';
import { ProblemList, shown } from '../input/problem-list.ts';
import { exists, type FilesAtHand, type FileToRead, readBytes } from '../input/read-bytes.ts';
import { FILE_KINDS, type FileKind, type RowSources, readWeek, type WeekFiles } from '../input/read-week.ts';
import type { PolicyWithSource, WeekSettings } from '../input/week-tables.ts';
import { checkMaximumStays } from './check-stays.ts';
import { type Layers, loadLayers, splitName } from './load-layers.ts';
import { merged, type OverrideTrace, withoutEmpty } from './merge.ts';
import { policiesOf } from './policy.ts';
import { SCENARIO_KEYS, type ScenarioSettings } from './scenario-keys.ts';
import { type SimulationSettings, simulationOf } from './simulation.ts';
import { type MapTree, plainValue, sourceAt } from './tree.ts';
import { reportIssues } from './zod-problems.ts';

/** Which criteria the families were, or must be, judged by. */
export type Eligibility =
  /** The file holds households as already assessed. */
  | { readonly kind: 'none' }
  /** The scheme's own criteria. */
  | { readonly kind: 'scheme' }
  | { readonly kind: 'criteria'; readonly path: string; readonly shownAs: string };

export interface Scenario {
  readonly name: string;
  readonly description?: string;
  readonly week: PlanningWeek;
  /** In the order of the file. */
  readonly policies: ReadonlyMap<string, Policy>;
  readonly defaultPolicy: string;
  readonly eligibility: Eligibility;
  /** How the scenario is simulated over time. */
  readonly simulation: SimulationSettings;
  /** What overrides changed, in the order applied. */
  readonly trace: readonly OverrideTrace[];
  /** Every file that was read, with its fingerprint; paths relative to the folder of the scenario. */
  readonly inputs: readonly InputFile[];
  readonly sources: RowSources;
  readonly warnings: readonly Problem[];
  /** Everything that the scenario says, its bases and overrides laid over each other, but its files. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly files: WeekFiles;
}

export interface ReadScenarioOptions {
  /** The named scenario to take from the file; may also be given as `file.yaml#name`. */
  readonly scenario?: string;
  /** The scenario and its files, by name, when they are not on a disk; `path` is then the name of the scenario among them. */
  readonly among?: FilesAtHand;
}

/**
 * Reads and checks everything that a scenario names.
 *
 * @throws InputError with all problems of all files at once. Nothing else is thrown for a mistake in the files.
 */
export async function readScenario(path: string, options: ReadScenarioOptions = {}): Promise<Scenario> {
  const problems = new ProblemList();
  const { among } = options;
  const reference = among ? { path, name: options.scenario } : await scenarioReference(path, options.scenario);
  const layers = await loadLayers(reference.path, reference.name, problems, among);
  if (!layers) throw new InputError(problems.all);
  const trace: OverrideTrace[] = [];
  const tree = laidOver(layers.layers, trace);
  if (mustChoose(layers, reference.name, tree, problems)) throw new InputError(problems.all);
  const reader = new ScenarioReader(resolve(dirname(reference.path)), tree, problems, among);
  const settings = reader.settings();
  const policies = reader.policies();
  const defaultPolicy = reader.defaultPolicy(settings.policy);
  const { eligibility, inputs } = await reader.eligibility(settings.eligibility);
  const simulation = simulationOf(tree, problems);
  const { horizonWeeks = 26, capWeeks = 13, seed = 1, fictitious = false } = settings;
  const files = reader.files();
  const request = {
    files,
    settings: reader.weekSettings(settings, eligibility, simulation),
    // Without any file, what a policy lacks is no news.
    policies: Object.keys(files).length === 0 ? [] : policies,
    counting: { horizonWeeks, capWeeks, seed, fictitious },
  };
  const reading = await readWeek(request, problems);
  if (reading.week) checkMaximumStays(simulation, reading.week, tree, problems);
  if (reference.name === undefined) hintAtScenarios(layers, tree, problems);
  if (!reading.week || defaultPolicy === undefined || problems.hasErrors) throw new InputError(problems.all);
  return {
    name: settings.name ?? defaultName(reference.path, reference.name),
    ...(settings.description === undefined ? {} : { description: settings.description }),
    week: reading.week,
    policies: new Map(policies.map(({ policy }) => [policy.name, policy])),
    defaultPolicy,
    eligibility,
    simulation,
    trace,
    inputs: [...layers.inputs, ...inputs, ...reading.inputs],
    sources: reading.sources,
    warnings: problems.all,
    document: withoutFiles(tree),
    files,
  };
}

/** A file whose own name holds a `#` is still found. */
export async function scenarioReference(
  path: string,
  chosen: string | undefined,
): Promise<{ path: string; name: string | undefined }> {
  if (chosen !== undefined || !path.includes('#')) return { path, name: chosen };
  return (await exists(path)) ? { path, name: undefined } : splitName(path);
}

function laidOver(layers: readonly MapTree[], trace: OverrideTrace[]): MapTree {
  const [base, ...overrides] = layers;
  return overrides.reduce((tree, override) => merged(tree, override, trace), withoutEmpty(base!));
}

function withoutFiles(tree: MapTree): Record<string, unknown> {
  const { files: _, extends: _base, scenarios: _named, ...rest } = plainValue(tree) as Record<string, unknown>;
  return rest;
}

/** A file that holds nothing but named scenarios says nothing until one is chosen. */
function mustChoose(layers: Layers, name: string | undefined, tree: MapTree, problems: ProblemList): boolean {
  if (name !== undefined || layers.names.length === 0) return false;
  const own = layers.layers.at(-1)!;
  const settings = [...own.entries.keys()].filter((key) => key !== 'name' && key !== 'description');
  if (settings.length > 0) return false;
  const names = layers.names.map(shown).join(', ');
  problems.error('scenario-not-chosen', { names, file: own.source.file }, tree.source);
  return true;
}

/** Where keys are missing and the file has named scenarios, those may hold them. */
function hintAtScenarios(layers: Layers, tree: MapTree, problems: ProblemList): void {
  if (layers.names.length === 0) return;
  if (!problems.all.some(({ kind }) => kind === 'key-missing' || kind === 'no-policies')) return;
  const names = layers.names.map(shown).join(', ');
  problems.error('scenario-not-chosen', { names, file: tree.source.file }, tree.source);
}

/** Reads a scenario whose layers have been laid over each other. Every step reports its problems and goes on. */
class ScenarioReader {
  readonly #folder: string;
  readonly #tree: MapTree;
  readonly #problems: ProblemList;
  readonly #among: { readonly among?: FilesAtHand };

  constructor(folder: string, tree: MapTree, problems: ProblemList, among: FilesAtHand | undefined) {
    this.#among = among ? { among } : {};
    this.#folder = folder;
    this.#tree = tree;
    this.#problems = problems;
  }

  /** Every key on its own, so that one wrong value hides nothing of the others. */
  settings(): ScenarioSettings {
    const settings: Record<string, unknown> = {};
    for (const [key, type] of Object.entries<z.ZodType>(SCENARIO_KEYS)) {
      const entry = this.#tree.entries.get(key);
      const result = type.safeParse(entry && plainValue(entry.node), { reportInput: true });
      if (result.success) settings[key] = result.data;
      else {
        const tree = entry?.node ?? this.#tree;
        const source = entry?.keySource ?? this.#tree.source;
        reportIssues(result.error.issues, { tree, at: [key], source, knownKeys: () => [] }, this.#problems);
      }
    }
    return settings;
  }

  files(): WeekFiles {
    const node = this.#tree.entries.get('files')?.node;
    if (node?.kind !== 'map') return {};
    const files: { [Kind in FileKind]?: FileToRead } = {};
    for (const [name, { keySource, node: path }] of node.entries) {
      const near = nearest(name, FILE_KINDS);
      const known = FILE_KINDS.some((kind) => kind === name);
      if (!known) {
        this.#problems.error('unknown-key', { path: 'files.', name: shown(name), nearest: near }, keySource);
      }
      // A mistyped kind is read as what was most likely meant, so that its file is checked too.
      const kind = FILE_KINDS.find((candidate) => candidate === (known ? name : near));
      if (!kind) continue;
      if (path.kind !== 'scalar' || typeof path.value !== 'string' || path.value.trim() === '') {
        this.#problems.error('setting-not-text', { path: `files.${kind}` }, keySource);
      } else
        files[kind] ??= {
          path: resolve(this.#folder, path.value),
          shownAs: path.value,
          namedAt: keySource,
          ...this.#among,
        };
    }
    for (const kind of ['families', 'municipalities'] as const) {
      if (!node.entries.has(kind))
        this.#problems.error('key-missing', { key: `files.${kind}` }, this.#sourceOf('files'));
    }
    return files;
  }

  policies(): readonly PolicyWithSource[] {
    const node = this.#tree.entries.get('policies')?.node;
    if (node?.kind === 'map' && node.entries.size > 0) return policiesOf(node, this.#problems);
    if (!node || node.kind === 'map') this.#problems.error('no-policies', {}, this.#sourceOf('policies'));
    return [];
  }

  /** The policy that `policy:` names, or the only one there is. */
  defaultPolicy(chosen: string | undefined): string | undefined {
    const node = this.#tree.entries.get('policies')?.node;
    const known = node?.kind === 'map' ? [...node.entries.keys()] : [];
    if (known.length === 0) return undefined;
    const names = known.map(shown).join(', ');
    if (chosen === undefined) {
      if (known.length === 1) return known[0];
      if (!this.#tree.entries.has('policy')) this.#problems.error('policy-not-chosen', { names }, this.#tree.source);
      return undefined;
    }
    if (known.includes(chosen)) return chosen;
    const params = { name: shown(chosen), nearest: nearest(chosen, known), names };
    this.#problems.error('unknown-policy', params, this.#sourceOf('policy'));
    return undefined;
  }

  async eligibility(value: string | undefined): Promise<{ eligibility: Eligibility; inputs: readonly InputFile[] }> {
    if (value === undefined) return { eligibility: { kind: 'scheme' }, inputs: [] };
    if (value === 'none') return { eligibility: { kind: 'none' }, inputs: [] };
    const path = resolve(this.#folder, value);
    const namedAt = this.#sourceOf('eligibility');
    const read = await readBytes(
      { path, shownAs: value, namedAt, ...this.#among },
      this.#problems,
      LIMITS.scenarioBytes,
    );
    const inputs = read ? [{ file: value, sha256: read.sha256 }] : [];
    return { eligibility: { kind: 'criteria', path, shownAs: value }, inputs };
  }

  week(value: string | undefined): WeekSettings['week'] {
    if (value === undefined) return undefined;
    const source = this.#sourceOf('week');
    if (!/^\d{4}-W\d{2}$/.test(value)) {
      this.#problems.error('week-form', { value: shown(value) }, source);
      return undefined;
    }
    const monday = mondayOf(value);
    if (monday === undefined) this.#problems.error('week-does-not-exist', { value }, source);
    return monday === undefined ? undefined : { name: value, monday, source };
  }

  weekSettings(settings: ScenarioSettings, eligibility: Eligibility, simulation: SimulationSettings): WeekSettings {
    const week = this.week(settings.week);
    const { reportingColumn } = simulation.settings;
    const named = sourceAt(this.#tree, ['simulation', 'settings', 'reportingColumn']);
    return {
      ...(week === undefined ? {} : { week }),
      ...(reportingColumn === undefined ? {} : { reportingColumn: { name: reportingColumn, source: named } }),
      requiresVerdict: eligibility.kind !== 'none',
      matchOnly: settings.matchOnly ?? false,
      matchOnlySource: this.#sourceOf('matchOnly'),
    };
  }

  #sourceOf(key: string): Source {
    return sourceAt(this.#tree, [key]);
  }
}

/** `scenario.yaml` → `scenario`; with a named scenario `scenario#large`. */
function defaultName(path: string, name: string | undefined): string {
  const file = basename(path).replace(/\.ya?ml$/i, '');
  return name === undefined ? file : `${file}#${name}`;
}
