/** Small studies and run summaries for tests: a test names only what it is about. */

import { parameterValues } from '../../../src/evidence/parameters.ts';
import type { MeasureId } from '../../../src/simulation/measures/measure.ts';
import type { RunRecord } from '../../../src/simulation/records.ts';
import type { Arm, Study } from '../../../src/simulation/study.ts';
import type { StudyManifest } from '../../../src/study/comparison/comparison.ts';
import { type RunSummary, summarise } from '../../../src/study/comparison/run-summary.ts';
import { aMeasuredRun, DURATION } from '../../simulation/run-builder.ts';
import { aPolicy, aWeek } from '../../week-builder.ts';

export const MANIFEST: StudyManifest = {
  version: '0.1.0',
  scenario: 'test',
  inputs: [],
  overrides: [],
  fingerprint: '00',
};

export function anArm(name: string, changes: Partial<Arm> = {}): Arm {
  return {
    name,
    title: name,
    base: aWeek(),
    policy: aPolicy(),
    decider: 'first-come',
    settings: {
      responsibility: 'municipalities',
      mayDecline: true,
      coordinationPoint: true,
      returnSupport: false,
      proposeWithinWeeks: 4,
    },
    parameters: parameterValues(),
    own: [],
    ...changes,
  };
}

export function aStudy(changes: Partial<Study> = {}): Study {
  return {
    name: 'test',
    fictitious: true,
    arms: [anArm('nothing'), anArm('voluntary')],
    duration: DURATION,
    replications: 5,
    seed: 1,
    ...changes,
  };
}

export function aSummary(
  arm: string,
  replication: number,
  measures: Partial<Record<MeasureId, number | null>> = {},
  changes: Partial<Omit<RunRecord, 'measures'>> = {},
): RunSummary {
  return summarise(aMeasuredRun({ arm, replication, ...changes, measures }), DURATION);
}
