/** The questions asked of a study besides the comparison itself: what it depends on, and how much is enough. */

import { PARAMETERS, type ParameterDefinition } from '../evidence/parameters.ts';
import type { ParameterId } from '../simulation/parameters.ts';
import type { Arm, Study } from '../simulation/study.ts';
import { NoOutcomeError, uncertainParameters } from '../study/comparison/experiment.ts';
import { parameterInUse } from '../study/comparison/parameters-in-use.ts';
import type { Sensitivity, Threshold } from '../study/comparison/sensitivity.ts';
import { sensitivityStudy } from '../study/comparison/sensitivity-study.ts';
import { findThreshold, type ThresholdRequest } from '../study/comparison/threshold.ts';
import { evaluateBy, type Outcome } from '../study/study-experiment.ts';
import { refuseSweep } from '../study/sweep/sweep-problem.ts';
import type { OptionValues } from './study-options.ts';
import type { StudyRunner } from './study-session.ts';

export interface SensitivityQuestion extends Outcome {
  readonly parameters?: readonly ParameterId[];
  readonly trajectories?: number;
}

export function askSensitivity(study: Study, question: SensitivityQuestion, runner: StudyRunner): Promise<Sensitivity> {
  const { arm, reference, measure, parameters, trajectories } = question;
  const request = {
    study: study.name,
    arm,
    measure,
    replications: study.replications,
    seed: study.seed,
    ...(reference ? { reference } : {}),
    ...(parameters ? { parameters } : {}),
    ...(trajectories === undefined ? {} : { morris: { trajectories } }),
  };
  return refusingNoOutcome(sensitivityStudy(request, evaluateBy(runner.run, study, question)));
}

/** The parameters that a sensitivity may be asked of. */
export function uncertainIn({ arm, reference }: Pick<Outcome, 'arm' | 'reference'>): ParameterId[] {
  return uncertainParameters(arm, reference).map(({ parameter }) => parameter);
}

export type ThresholdQuestion = Outcome &
  Pick<ThresholdRequest, 'parameter' | 'low' | 'high' | 'tolerance' | 'relation' | 'target'>;

export function askThreshold(study: Study, question: ThresholdQuestion, runner: StudyRunner): Promise<Threshold> {
  const { arm, reference: _, ...asked } = question;
  const request = { study: study.name, ...asked, arm: arm.name, replications: study.replications, seed: study.seed };
  return refusingNoOutcome(findThreshold(request, evaluateBy(runner.run, study, question)));
}

/** The values to try: those asked for, else those that are plausible. */
export function rangeToTry(
  arm: Arm,
  parameter: ParameterId,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  values: OptionValues,
): { readonly low: number; readonly high: number } {
  const { least, most }: ParameterDefinition = PARAMETERS[parameter];
  const plausible = plausibleRange(arm, parameter);
  const low = values.number('--from', asked.from, { least, most }) ?? plausible?.low;
  const high = values.number('--to', asked.to, { least, most }) ?? plausible?.high;
  if (low === undefined || high === undefined) values.problem('range-needed', { parameter, least, most });
  else if (low >= high) values.problem('range-turned', { from: low, to: high });
  return { low: low ?? least, high: high ?? most };
}

function plausibleRange(arm: Arm, parameter: ParameterId): { readonly low: number; readonly high: number } | undefined {
  if (parameter === 'willingness.municipalities') return { low: 0, high: arm.base.municipalities.length };
  const { low, high } = parameterInUse(arm, parameter);
  return low === high ? undefined : { low, high };
}

/** A measure that no run has is a matter of what was asked, not a defect. */
async function refusingNoOutcome<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof NoOutcomeError)) throw error;
    const changes = Object.entries(error.changes).map(([parameter, value]) => `${parameter} = ${value}`);
    return refuseSweep('no-outcome', { measure: error.measure, changes: changes.join(', ') });
  }
}
