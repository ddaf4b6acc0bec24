/** What a result depends on, as one number: the same fingerprint means the same bytes. */
import { canonicalJson, sha256 } from '../domain/canonical-json.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import { VERSION } from '../domain/version.ts';
import type { Arm, Duration, Study } from '../simulation/study.ts';

/** SHA-256 in hexadecimal. */
export type Fingerprint = string;

/** What the runs of all arms of a study share. */
export interface RunConditions {
  readonly duration: Duration;
  readonly seed: number;
}

/**
 * Everything that one run of an arm depends on, apart from the number of its replication. The number of replications is
 * no part of it, so that a study may be given more of them later; neither are texts.
 */
export function runFingerprint(arm: Arm, { duration, seed }: RunConditions): Fingerprint {
  const { name, policy, decider, settings, parameters } = arm;
  const base = fingerprintOfBase(arm.base);
  return sha256(canonicalJson({ version: VERSION, name, base, policy, decider, settings, parameters, duration, seed }));
}

/**
 * Everything that the numbers of a study depend on, and the files that were read: ties the shards of a sweep together. Titles
 * are no part of it: machines with other locales may share a study.
 */
export function studyFingerprint(study: Study, inputs: unknown): Fingerprint {
  const arms = study.arms.map(({ title: _, description: __, ...arm }) => ({
    ...arm,
    base: fingerprintOfBase(arm.base),
  }));
  return sha256(canonicalJson({ version: VERSION, study: { ...study, arms }, inputs }));
}

/** Arms mostly share one base week, which is by far the largest part. */
const bases = new WeakMap<PlanningWeek, Fingerprint>();

function fingerprintOfBase(base: PlanningWeek): Fingerprint {
  const known = bases.get(base);
  if (known !== undefined) return known;
  const made = sha256(canonicalJson(base));
  bases.set(base, made);
  return made;
}
