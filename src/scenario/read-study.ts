/** A scenario file → the study it describes: the policies to compare, each in its world, and for how long. */
import { basename } from 'node:path';
import type { Policy } from '../domain/policy.ts';
import { InputError, type Problem, type Source } from '../domain/problem.ts';
import type { Language } from '../domain/text.ts';
import { DECIDER_TEXTS } from '../i18n/deciders.ts';
import { say } from '../i18n/message.ts';
import { nearest } from '../input/nearest.ts';
import { ProblemList, shown } from '../input/problem-list.ts';
import type { FilesAtHand } from '../input/read-bytes.ts';
import type { Arm, DeciderName, Duration, Study } from '../simulation/study.ts';
import type { StudyManifest } from '../study/comparison/comparison.ts';
import { checkArm } from './check-arm.ts';
import { loadLayers } from './load-layers.ts';
import { readScenario, type Scenario, scenarioReference } from './read-scenario.ts';
import { MOST_SEED } from './scenario-keys.ts';
import { checkDuration, MOST_REPLICATIONS, MOST_WEEKS } from './simulation.ts';

export interface ReadStudyOptions {
  /** Arms to take, by name and in this order; all when left out. */
  readonly policies?: readonly string[];
  /** One: every arm with this decider. Several: every arm with each of them, named `arm/decider`. */
  readonly deciders?: readonly DeciderName[];
  readonly weeks?: number;
  readonly replications?: number;
  readonly seed?: number;
  /** The arm that differences are taken from, with or without its `/decider`; the first one when left out. */
  readonly reference?: string;
  /** Of titles and descriptions; English when left out. */
  readonly language?: Language;
  /** The file and all it names, by name, when they are not on a disk (`readScenario`). */
  readonly among?: FilesAtHand;
}

export interface StudyReading {
  readonly study: Study;
  /** What the version and the fingerprint are still to be added to. */
  readonly manifest: Pick<StudyManifest, 'scenario' | 'inputs' | 'overrides'>;
  /** The name of an arm. */
  readonly reference: string;
  readonly warnings: readonly Problem[];
}

/**
 * Reads a study. In a file with `scenarios:` each named scenario is an arm, under its default policy; `file.yaml#name` takes
 * that one alone. In a file without them each of its policies is an arm, and the default policy is the reference.
 *
 * @throws InputError with all problems of all arms at once.
 */
export async function readStudy(path: string, options: ReadStudyOptions = {}): Promise<StudyReading> {
  const problems = new ProblemList();
  checkOptions(options, path, problems);
  const parts = await readParts(path, options, problems);
  if (problems.hasErrors || parts.length === 0) throw new InputError(distinct(problems.all));
  const study = studyOf(parts, options, problems);
  const reference = referenceOf(study.arms, options, path, problems);
  if (problems.hasErrors || reference === undefined) throw new InputError(distinct(problems.all));
  const scenarios = parts.map(({ scenario }) => scenario);
  const warnings = distinct([...scenarios.flatMap((scenario) => scenario.warnings), ...problems.all]);
  const inputs = distinct(scenarios.flatMap((scenario) => scenario.inputs));
  const manifest = { scenario: basename(path), inputs, overrides: overridesOf(parts) };
  return { study, manifest, reference, warnings };
}

/** One arm before it is crossed with deciders. */
interface Part {
  readonly name: string;
  readonly scenario: Scenario;
  readonly policy: Policy;
  /** Where the arm is written. */
  readonly source: Source;
}

async function readParts(path: string, options: ReadStudyOptions, problems: ProblemList): Promise<readonly Part[]> {
  const { among } = options;
  const { path: file, name: only } = among ? { path, name: undefined } : await scenarioReference(path, undefined);
  // Its problems come up again when a scenario is read; here only the names count.
  const layers = only === undefined ? await loadLayers(file, undefined, new ProblemList(), among) : undefined;
  const around: Source = { file: basename(file) };
  if (layers && layers.names.length > 0) {
    const parts: Part[] = [];
    for (const name of chosenOf(layers.names, options.policies, around, problems)) {
      const scenario = await readOne(file, name, problems, among);
      if (scenario) parts.push(partOf(name, scenario, scenario.defaultPolicy, layers.sources.get(name) ?? around));
    }
    return parts;
  }
  const scenario = await readOne(file, only, problems, among);
  if (!scenario) return [];
  if (only !== undefined) {
    return chosenOf([only], options.policies, around, problems).map((name) =>
      partOf(name, scenario, scenario.defaultPolicy, around),
    );
  }
  // The default policy stands first: it is the reference.
  const others = [...scenario.policies.keys()].filter((name) => name !== scenario.defaultPolicy);
  const chosen = chosenOf([scenario.defaultPolicy, ...others], options.policies, around, problems);
  return chosen.map((name) => partOf(name, scenario, name, around));
}

function partOf(name: string, scenario: Scenario, policy: string, source: Source): Part {
  return { name, scenario, policy: scenario.policies.get(policy)!, source };
}

/** @returns `undefined` after taking over its problems, so that those of the other arms come up too. */
async function readOne(
  path: string,
  name: string | undefined,
  problems: ProblemList,
  among: FilesAtHand | undefined,
): Promise<Scenario | undefined> {
  try {
    return await readScenario(path, {
      ...(name === undefined ? {} : { scenario: name }),
      ...(among === undefined ? {} : { among }),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.take(error.problems);
    return undefined;
  }
}

function chosenOf(
  known: readonly string[],
  asked: readonly string[] | undefined,
  source: Source,
  problems: ProblemList,
): readonly string[] {
  if (asked === undefined || asked.length === 0) return known;
  const names = known.map(shown).join(', ');
  for (const [index, name] of asked.entries()) {
    if (!known.includes(name)) {
      problems.error('unknown-arm', { name: shown(name), nearest: nearest(name, known), names }, source);
    } else if (asked.indexOf(name) < index) problems.error('arm-named-twice', { name: shown(name) }, source);
  }
  return asked.filter((name, index) => known.includes(name) && asked.indexOf(name) === index);
}

function studyOf(parts: readonly Part[], options: ReadStudyOptions, problems: ProblemList): Study {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  for (const other of others) checkSame(first, other, problems);
  const { simulation, week, name } = first.scenario;
  const { warmUpWeeks, followUpWeeks } = simulation;
  const duration: Duration = { weeks: options.weeks ?? simulation.weeks, warmUpWeeks, followUpWeeks };
  if (options.weeks !== undefined) checkDuration(duration, { file: first.source.file }, problems);
  const arms = parts.flatMap((part) => {
    const crossed = armsOf(part, parts.length, options);
    checkArm(crossed[0]!, part.source, problems);
    return crossed;
  });
  return {
    name,
    fictitious: parts.some(({ scenario }) => scenario.week.fictitious),
    arms,
    duration,
    replications: options.replications ?? simulation.replications,
    seed: options.seed ?? week.seed,
  };
}

/** The arms share their weeks, draws and cap; otherwise a difference would say nothing about the policies. */
function checkSame(first: Part, other: Part, problems: ProblemList): void {
  const shared = ({ scenario: { simulation, week } }: Part): Readonly<Record<string, unknown>> => ({
    week: week.week,
    seed: week.seed,
    capWeeks: week.capWeeks,
    'simulation.weeks': simulation.weeks,
    'simulation.warmUpWeeks': simulation.warmUpWeeks,
    'simulation.followUpWeeks': simulation.followUpWeeks,
    'simulation.replications': simulation.replications,
  });
  const mine = shared(other);
  for (const [key, value] of Object.entries(shared(first))) {
    if (value !== mine[key]) problems.error('arms-differ', { arm: other.name, other: first.name, key }, other.source);
  }
}

function armsOf(part: Part, parts: number, options: ReadStudyOptions): readonly Arm[] {
  const { name, scenario, policy } = part;
  const { simulation, description: about } = scenario;
  const language = options.language ?? 'en';
  // Several policies of one file share its title, which then tells nothing.
  const shared = parts > 1 && name === policy.name && simulation.title === undefined;
  const title = simulation.title?.[language] ?? (shared ? name : scenario.name);
  const description = simulation.description?.[language] ?? about;
  const arm: Arm = {
    name,
    title,
    ...(description === undefined ? {} : { description }),
    ...(simulation.source === undefined ? {} : { source: simulation.source }),
    base: scenario.week,
    policy,
    decider: simulation.decider,
    settings: simulation.settings,
    parameters: simulation.parameters,
    own: simulation.own,
  };
  const deciders = options.deciders ?? [];
  if (deciders.length <= 1) return [{ ...arm, decider: deciders[0] ?? arm.decider }];
  return deciders.map((decider) => ({
    ...arm,
    name: `${name}/${decider}`,
    title: `${title} (${say(DECIDER_TEXTS[decider], language)})`,
    decider,
  }));
}

function referenceOf(
  arms: readonly Arm[],
  { reference: asked }: ReadStudyOptions,
  path: string,
  problems: ProblemList,
): string | undefined {
  if (asked === undefined) return arms[0]?.name;
  const found = arms.find(({ name }) => name === asked) ?? arms.find(({ name }) => name.startsWith(`${asked}/`));
  if (found) return found.name;
  const known = arms.map(({ name }) => name);
  const params = { name: shown(asked), nearest: nearest(asked, known), names: known.map(shown).join(', ') };
  problems.error('unknown-arm', params, { file: basename(path) });
  return undefined;
}

function checkOptions(options: ReadStudyOptions, path: string, problems: ProblemList): void {
  const ranges = [
    ['weeks', 1, MOST_WEEKS],
    ['replications', 1, MOST_REPLICATIONS],
    ['seed', 0, MOST_SEED],
  ] as const;
  for (const [name, least, most] of ranges) {
    const value = options[name];
    if (value === undefined || (Number.isInteger(value) && value >= least && value <= most)) continue;
    problems.error('option-out-of-range', { name, value: String(value), least, most }, { file: basename(path) });
  }
}

/** What every arm overrides stands there once; what only some do carries the name of the arm before its path. */
function overridesOf(parts: readonly Part[]): StudyManifest['overrides'] {
  const traces = parts.map(({ name, scenario }) => ({
    name,
    overrides: scenario.trace.map(({ path, from, value }) => ({ path, from, value })),
  }));
  const count = new Map<string, number>();
  for (const { overrides } of traces) {
    for (const override of distinct(overrides)) {
      const key = JSON.stringify(override);
      count.set(key, (count.get(key) ?? 0) + 1);
    }
  }
  return distinct(
    traces.flatMap(({ name, overrides }) =>
      overrides.map((override) =>
        count.get(JSON.stringify(override)) === parts.length
          ? override
          : { ...override, path: `${name}: ${override.path}` },
      ),
    ),
  );
}

/** Each value once, in the order in which it first comes up: arms of one file share most of their files and problems. */
function distinct<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return seen.has(key) ? false : seen.add(key);
  });
}
