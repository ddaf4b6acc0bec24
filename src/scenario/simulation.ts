/** `simulation:` of a scenario → how long and how often, the settings of the world, and its parameters with their sources. */
import { z } from 'zod';
import type { Source } from '../domain/problem.ts';
import { PARAMETERS, parameterValues } from '../evidence/parameters.ts';
import { nearest } from '../input/nearest.ts';
import { type ProblemList, shown } from '../input/problem-list.ts';
import { PARAMETER_IDS, type ParameterId, type ParameterValues } from '../simulation/parameters.ts';
import {
  DECIDERS,
  type DeciderName,
  type Duration,
  type OwnParameter,
  RESPONSIBILITIES,
  type WorldSettings,
} from '../simulation/study.ts';
import { aMap, text, wholeNumber, yesOrNo } from './settings.ts';
import { type Entry, type MapTree, plainValue, sourceAt } from './tree.ts';
import { reportIssues } from './zod-problems.ts';

/** Text in both languages; a scenario that gives one text means it for both. */
export interface BothLanguages {
  readonly nl: string;
  readonly en: string;
}

/** What a scenario says of its simulation, with the defaults where it is silent. */
export interface SimulationSettings extends Duration {
  readonly replications: number;
  readonly decider: DeciderName;
  readonly title?: BothLanguages;
  readonly description?: BothLanguages;
  /** The document that the option comes from, by its key in docs/sources.md. */
  readonly source?: string;
  readonly settings: WorldSettings;
  readonly parameters: ParameterValues;
  readonly own: readonly OwnParameter[];
}

/** Beyond ten years no assumption holds. */
export const MOST_WEEKS = 520;
export const MOST_REPLICATIONS = 100_000;

/** One text for both languages, or one for each. */
export const inBothLanguages = z.preprocess(
  (value) => (typeof value === 'string' || typeof value === 'number' ? { nl: value, en: value } : value),
  z.strictObject({ nl: text, en: text }),
);

const SETTINGS = z.strictObject({
  reportingColumn: text.optional(),
  responsibility: z.enum(RESPONSIBILITIES).default('municipalities'),
  mayDecline: yesOrNo.default(true),
  coordinationPoint: yesOrNo.default(true),
  returnSupport: yesOrNo.default(true),
  proposeWithinWeeks: wholeNumber(0, 260).default(4),
  /** Weeks per municipality; whether it is one of the scenario is checked when its files are read. */
  maximumStayWeeks: z.object({}).catchall(wholeNumber(1, MOST_WEEKS)).optional(),
});

/** `simulation:` of a scenario; its parameters are read one by one. */
export const SIMULATION = z.strictObject({
  weeks: wholeNumber(1, MOST_WEEKS).default(104),
  warmUpWeeks: wholeNumber(0, MOST_WEEKS).default(13),
  followUpWeeks: wholeNumber(0, MOST_WEEKS).default(26),
  replications: wholeNumber(1, MOST_REPLICATIONS).default(20),
  decider: z.enum(DECIDERS).default('myopic'),
  title: inBothLanguages.optional(),
  description: inBothLanguages.optional(),
  source: text.optional(),
  settings: SETTINGS.prefault({}),
  parameters: aMap.optional(),
});

/** What is used when a scenario has no `simulation:` at all. */
function defaultSimulation(): SimulationSettings {
  return settingsFrom(SIMULATION.parse({}), []);
}

/**
 * @param scenario the whole scenario, after its layers were laid over each other
 * @returns the defaults after adding problems
 */
export function simulationOf(scenario: MapTree, problems: ProblemList): SimulationSettings {
  const entry = scenario.entries.get('simulation');
  // What is no map has been reported with the other keys of the scenario.
  if (entry?.node.kind !== 'map') return defaultSimulation();
  const { node, keySource } = entry;
  const own = ownParameters(node, problems);
  const result = SIMULATION.safeParse(plainValue(node), { reportInput: true });
  if (!result.success) {
    reportIssues(result.error.issues, { tree: node, at: ['simulation'], source: keySource, knownKeys }, problems);
    return defaultSimulation();
  }
  checkDuration(result.data, sourceAt(node, ['weeks'], keySource), problems);
  return settingsFrom(result.data, own);
}

/** Between the warm-up and the follow-up at least one week must be left, or no family is counted. */
export function checkDuration(duration: Duration, source: Source, problems: ProblemList): void {
  const { weeks, warmUpWeeks, followUpWeeks } = duration;
  if (warmUpWeeks + followUpWeeks < weeks) return;
  problems.error('no-weeks-counted', { weeks, warmUpWeeks, followUpWeeks }, source);
}

function settingsFrom(read: z.output<typeof SIMULATION>, own: readonly OwnParameter[]): SimulationSettings {
  const { title, description, source, settings, parameters: _, ...numbers } = read;
  const { reportingColumn, maximumStayWeeks, ...world } = settings;
  return {
    ...numbers,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(source === undefined ? {} : { source }),
    settings: {
      ...world,
      ...(reportingColumn === undefined ? {} : { reportingColumn }),
      ...(maximumStayWeeks === undefined ? {} : { maximumStayWeeks }),
    },
    parameters: parameterValues(Object.fromEntries(own.map(({ id, value }) => [id, value]))),
    own,
  };
}

function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'settings') return Object.keys(SETTINGS.shape);
  return path.length === 0 ? Object.keys(SIMULATION.shape) : ['nl', 'en'];
}

const PARAMETER_KEYS: readonly string[] = ['value', 'low', 'high', 'source'];

/** @returns `undefined` where any key may stand. */
export function knownSimulationKeys(path: readonly string[]): readonly string[] | undefined {
  const [part, ...rest] = path;
  if (part === 'parameters') return rest.length === 0 ? PARAMETER_IDS : PARAMETER_KEYS;
  if (part === 'settings' && rest.length > 0) return undefined;
  return knownKeys(path);
}

/** The parameters that the scenario gives, in the order of the table; those with problems are left out. */
function ownParameters(simulation: MapTree, problems: ProblemList): readonly OwnParameter[] {
  const node = simulation.entries.get('parameters')?.node;
  if (node?.kind !== 'map') return [];
  const own = new Map<ParameterId, OwnParameter>();
  for (const [name, entry] of node.entries) {
    const id = PARAMETER_IDS.find((candidate) => candidate === name);
    if (id) {
      const parameter = ownParameter(id, entry, problems);
      if (parameter) own.set(id, parameter);
    } else {
      const params = { path: 'simulation.parameters.', name: shown(name), nearest: nearest(name, PARAMETER_IDS) };
      problems.error('unknown-key', params, entry.keySource);
    }
  }
  return PARAMETER_IDS.flatMap((id) => own.get(id) ?? []);
}

/** How a scenario may give a parameter: `0.1`, or `{value: 0.1, low: 0, high: 0.3, source: …}`. */
export function parameterForms(id: ParameterId) {
  const { least, most, whole } = PARAMETERS[id];
  const number = z.number().min(least).max(most);
  const alone = whole ? number.int() : number;
  const range = { low: alone.optional(), high: alone.optional() };
  return { alone, withRange: z.strictObject({ value: alone, ...range, source: text.optional() }) };
}

function ownParameter(id: ParameterId, { keySource, node }: Entry, problems: ProblemList): OwnParameter | undefined {
  const at = ['simulation', 'parameters', id];
  const { alone, withRange } = parameterForms(id);
  const type = node.kind === 'map' ? withRange : alone.transform((value) => ({ value }));
  const result = type.safeParse(plainValue(node), { reportInput: true });
  if (!result.success) {
    const validated = { tree: node, at, source: keySource, knownKeys: () => PARAMETER_KEYS };
    reportIssues(result.error.issues, validated, problems);
    return undefined;
  }
  const { value, low, high, source }: z.output<typeof withRange> = result.data;
  const path = at.join('.');
  if (low !== undefined && low > value) {
    problems.error('low-above-value', { path, low, value }, sourceAt(node, ['low'], keySource));
  }
  if (high !== undefined && high < value) {
    problems.error('high-below-value', { path, high, value }, sourceAt(node, ['high'], keySource));
  }
  return {
    id,
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(source === undefined ? {} : { source }),
  };
}
