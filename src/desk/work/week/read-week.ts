/** The planning week of the register, read by the one door that every plan goes through. */
import { InputError, type Problem } from '../../../domain/problem.ts';
import { SCENARIO_FILE, type ScenarioFiles } from '../../../planning/week-planner.ts';
import { readScenario, type Scenario } from '../../../scenario/read-scenario.ts';

export type ReadWeek =
  | { readonly kind: 'week'; readonly scenario: Scenario }
  /** What must be put right before anything can be planned. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** The page is opened more often than the register changes: its week, and that of the saved plan. */
const kept = new Map<string, ReadWeek>();
const WEEKS_KEPT = 4;

/** @param fingerprint of the files. */
export async function readWeekOf(files: ScenarioFiles, fingerprint: string): Promise<ReadWeek> {
  const known = kept.get(fingerprint);
  if (known) return known;
  const read = await readFiles(files);
  kept.set(fingerprint, read);
  if (kept.size > WEEKS_KEPT) kept.delete(kept.keys().next().value!);
  return read;
}

async function readFiles(files: ScenarioFiles): Promise<ReadWeek> {
  const among = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
  try {
    return { kind: 'week', scenario: await readScenario(SCENARIO_FILE, { among }) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'problems', problems: error.problems };
    throw error;
  }
}
