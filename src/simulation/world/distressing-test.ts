/**
 * Who is admitted: with consent (`referral.consent-share`; BO21) and in a very distressing situation (toets zeer schrijnende situatie,
 * `referral.qualifies-share`; DG20b: only a small part). The others are helped by their own municipality.
 */
import type { FamilyId } from '../../domain/planning-week.ts';
import type { ParameterValues } from '../parameters.ts';
import type { RandomStreams } from '../random-stream.ts';

export function isAdmitted(parameters: ParameterValues, streams: RandomStreams, family: FamilyId): boolean {
  const consents = streams('consent', family).chance(parameters['referral.consent-share']);
  const qualifies = streams('distressing-test', family).chance(parameters['referral.qualifies-share']);
  return consents && qualifies;
}
