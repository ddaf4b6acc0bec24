/**
 * From report to referral: the municipality assesses, and then refers the family with its consent and papers. The aim is one
 * day for each (BO21); in fact they take whole weeks, `referral.assessment-weeks` and `referral.referral-weeks` on
 * average, each week as likely as the one before to be the last. Where a family stays meanwhile is an open question in BO21:
 * it is counted as in assessment, neither in shelter nor roofless.
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import { geometricWeeks } from '../distributions.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

/** Weeks from the report to the week in which the family is admitted or not. */
export function referralDelay(parameters: ParameterValues, streams: RandomStreams, family: FamilyId): number {
  return (
    geometricWeeks(streams('assessment', family), parameters['referral.assessment-weeks']) +
    geometricWeeks(streams('referral', family), parameters['referral.referral-weeks'])
  );
}
