/** Every key that a scenario may have, with its validation. A new key is one line here and its use elsewhere. */
import type { z } from 'zod';
import { aMap, text, wholeNumber, yesOrNo } from './settings.ts';

export const SCENARIO_SCHEMA = 'onderdak/scenario@1';
/** Where the repository keeps its JSON Schema; the head of every example names it. */
export const SCHEMA_FILE = 'scenarios/scenario.schema.json';
export const MOST_SEED = 2_147_483_647;

/** Keys of the scenario itself, at the top of a file or inside a named scenario. */
export const SCENARIO_KEYS = {
  name: text.optional(),
  description: text.optional(),
  /** An ISO week; whether it exists is checked when it is used. */
  week: text,
  horizonWeeks: wholeNumber(1, 260).default(26),
  /** Three months (BO21). */
  capWeeks: wholeNumber(0, 520).default(13),
  seed: wholeNumber(0, MOST_SEED).default(1),
  /** `none`, or the file of the criteria; left out: the scheme's own criteria. */
  eligibility: text.optional(),
  matchOnly: yesOrNo.default(false),
  fictitious: yesOrNo.default(false),
  policy: text.optional(),
  /** Each entry is read by `policy.ts`. */
  policies: aMap.optional(),
  /** Read by `simulation.ts`. */
  simulation: aMap.optional(),
  /** Each entry is the path of one kind of file. */
  files: aMap,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Keys that say how a file is put together; they stand at the top of a file, never inside a named scenario. */
export const FILE_LEVEL_KEYS = ['schema', 'extends', 'scenarios'] as const;

/** What each key holds after validation; a key whose value is wrong is absent. */
export type ScenarioSettings = { readonly [Key in keyof typeof SCENARIO_KEYS]?: z.output<(typeof SCENARIO_KEYS)[Key]> };
