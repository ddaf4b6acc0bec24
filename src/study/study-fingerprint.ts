/** What a result depends on, as one number: the same fingerprint means the same bytes. */
import { createHash } from 'node:crypto';
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

export function sha256(text: string): Fingerprint {
  return createHash('sha256').update(text).digest('hex');
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

/** JSON with the keys of every object in alphabetical order, so that equal values are equal texts. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    const plain = withoutMaps(item);
    if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return plain;
    return Object.fromEntries(Object.entries(plain).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** JSON of a value that may hold maps, each as `{"$map": [[key, value], …]}`. */
export function jsonWithMaps(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => withoutMaps(item));
}

/** Reads what `jsonWithMaps` wrote. */
export function parseJsonWithMaps(text: string): unknown {
  return JSON.parse(text, (_, item: unknown) => {
    const isMap = typeof item === 'object' && item !== null && '$map' in item && Array.isArray(item.$map);
    return isMap ? new Map(item.$map as [unknown, unknown][]) : item;
  });
}

function withoutMaps(item: unknown): unknown {
  return item instanceof Map ? { $map: [...item] } : item;
}
