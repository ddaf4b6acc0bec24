/** What two studies differ in, in words that are the same in every language: options, policies, files, versions. */

import type { Study } from '../../simulation/study.ts';
import type { StudyManifest } from '../comparison/comparison.ts';
import { runFingerprint } from '../study-fingerprint.ts';

export interface StudyWithManifest {
  readonly study: Study;
  readonly manifest: StudyManifest;
}

/** A study together with the program that computes its runs (`programFingerprint`). */
export interface ComputedStudy extends StudyWithManifest {
  readonly program: string;
}

/** Whether runs kept for one study may be used for the other: policies and replications may be added or left out. */
export function differencesInRuns(one: ComputedStudy, other: ComputedStudy): string[] {
  const { duration: first, seed } = one.study;
  const second = other.study.duration;
  return [
    ...changed('onderdak', programOf(one), programOf(other)),
    ...changed('--seed', seed, other.study.seed),
    ...changed('--weeks', first.weeks, second.weeks),
    ...changed('warmUpWeeks', first.warmUpWeeks, second.warmUpWeeks),
    ...changed('followUpWeeks', first.followUpWeeks, second.followUpWeeks),
    ...changedArms(one, other),
  ];
}

/** Whether shards of the one may be merged with shards of the other. Never empty when the fingerprints differ. */
export function differencesInStudies(one: ComputedStudy, other: ComputedStudy): string[] {
  const names = ({ study }: StudyWithManifest): string => study.arms.map(({ name }) => name).join(', ');
  const found = [
    ...differencesInRuns(one, other),
    ...changed('--replications', one.study.replications, other.study.replications),
    ...changed('--policies', names(one), names(other)),
    ...changedFiles(one.manifest, other.manifest),
  ];
  if (found.length > 0 || one.manifest.fingerprint === other.manifest.fingerprint) return found;
  return changed('fingerprint', one.manifest.fingerprint.slice(0, 12), other.manifest.fingerprint.slice(0, 12));
}

function programOf({ manifest, program }: ComputedStudy): string {
  return `${manifest.version}+${program}`;
}

function changed(name: string, one: string | number, other: string | number): string[] {
  return one === other ? [] : [`${name} ${one} ≠ ${other}`];
}

/** Arms of the same name that do not give the same runs; where all runs are others because of the seed, that was said already. */
function changedArms(one: StudyWithManifest, other: StudyWithManifest): string[] {
  return one.study.arms
    .filter((arm) => {
      const same = other.study.arms.find(({ name }) => name === arm.name);
      return same && runFingerprint(arm, one.study) !== runFingerprint(same, one.study);
    })
    .map(({ name }) => `--policies ${name}`);
}

function changedFiles(one: StudyManifest, other: StudyManifest): string[] {
  const known = new Map(one.inputs.map(({ file, sha256 }) => [file, sha256]));
  return other.inputs.filter(({ file, sha256 }) => known.get(file) !== sha256).map(({ file }) => file);
}
