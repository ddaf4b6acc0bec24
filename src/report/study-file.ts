/** A study with its manifest as one file in the folder of its runs: what they belong to, and all that a merge needs. */
import { join } from 'node:path';
import { jsonWithMaps, parseJsonWithMaps } from '../domain/canonical-json.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Arm, Study } from '../simulation/study.ts';
import type { StudyManifest } from '../study/comparison/comparison.ts';
import type { ComputedStudy } from '../study/sweep/study-differences.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

const SCHEMA = 'onderdak/study@1';
const NAME = 'study.json.gz';

/** The study with every base week once: arms mostly share theirs. */
interface StudyText {
  readonly program: string;
  readonly manifest: StudyManifest;
  readonly bases: readonly PlanningWeek[];
  readonly study: Omit<Study, 'arms'> & { readonly arms: readonly (Omit<Arm, 'base'> & { readonly base: number })[] };
}

export function studyFile(folder: string): string {
  return join(folder, NAME);
}

/** @throws InputError when the folder or the file cannot be written. */
export async function writeStudyFile(folder: string, { study, manifest, program }: ComputedStudy): Promise<void> {
  // By what they say, since every arm may have been read on its own.
  const bases = new Map(study.arms.map(({ base }) => [jsonWithMaps(base), base]));
  const texts = [...bases.keys()];
  const arms = study.arms.map((arm) => ({ ...arm, base: texts.indexOf(jsonWithMaps(arm.base)) }));
  const content: StudyText = { program, manifest, bases: [...bases.values()], study: { ...study, arms } };
  await writeSealed(studyFile(folder), { schema: SCHEMA, fingerprint: manifest.fingerprint }, jsonWithMaps(content));
}

export async function readStudyFile(folder: string): Promise<ComputedStudy | 'missing' | 'damaged'> {
  const sealed = await readSealed<{ readonly schema: string }>(studyFile(folder));
  if (sealed === 'missing' || sealed === 'damaged') return sealed;
  if (sealed.heading.schema !== SCHEMA) return 'damaged';
  const { program, manifest, bases, study } = parseJsonWithMaps(sealed.text) as StudyText;
  return {
    program,
    manifest,
    study: { ...study, arms: study.arms.map((arm) => ({ ...arm, base: bases[arm.base]! })) },
  };
}
