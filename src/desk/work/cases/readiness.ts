/** What a step needs to be known. Everything that is missing is told at once, each with its field. */
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { CaseBody, Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { problemsOf } from './check-facts.ts';
import { assessedCaseOf } from './facts.ts';
import { schemeInForce } from './scheme.ts';

/** The municipality's own assessment: its day and its outcome (BO21). */
const ASSESSMENT = ['reported_on', 'self_sufficient_judged_on', 'self_sufficient'] as const;

/** @throws InputError */
export function checkReadyToAssess({ assessment }: Pick<CaseBody, 'assessment'>): void {
  const problems = new ProblemList();
  for (const column of missingIn(assessment, ASSESSMENT)) problems.error('needed-to-assess', { column });
  throwIfAny(problems);
}

/** A referral carries the municipality's own assessment, the family's consent, and who is in the family. @throws InputError */
export async function checkReadyToRefer(
  reading: Reading,
  caseId: string,
  { assessment, household }: Pick<CaseBody, 'assessment' | 'household'>,
  desk: Pick<Desk, 'now'>,
): Promise<void> {
  const { settings } = await schemeInForce(reading);
  const problems = new ProblemList();
  problems.take(await problemsOf(reading, caseId, { assessment, household }, desk.now().getUTCFullYear()));
  for (const column of missingIn(assessment, ASSESSMENT)) problems.error('needed-to-refer', { column });
  for (const column of missingMembers(household)) problems.error('needed-to-refer', { column });
  const isRead = !problems.all.some(({ params }) => params['column'] === 'consent');
  if (settings.consentRequired && isRead && assessedCaseOf(caseId, onlyConsent(assessment)).facts.consent !== 'yes') {
    problems.error('consent-needed', { column: 'consent' });
  }
  throwIfAny(problems);
}

/**
 * From here on the family is in the weekly plan, and facts that are missing or wrong would leave everybody without one. Imported
 * cases can come this far without a household.
 *
 * @throws InputError
 */
export async function checkReadyToQualify(
  reading: Reading,
  caseId: string,
  { assessment, household }: Pick<CaseBody, 'assessment' | 'household'>,
  desk: Pick<Desk, 'now'>,
): Promise<void> {
  const problems = new ProblemList();
  problems.take(await problemsOf(reading, caseId, { assessment, household }, desk.now().getUTCFullYear()));
  checkReadyToPlan(household, problems);
  throwIfAny(problems);
}

/** Who is in the family. */
export function checkReadyToPlan(household: Row, problems: ProblemList): void {
  for (const column of missingMembers(household)) problems.error('needed-to-plan', { column });
}

/** @throws InputError */
export function checkShelterEntryIsWhole(household: Row): void {
  const problems = new ProblemList();
  for (const column of missingIn(household, ['shelter_id', 'shelter_since'])) {
    problems.error('needed-for-shelter', { column });
  }
  throwIfAny(problems);
}

function missingMembers(household: Row): readonly string[] {
  const knowsChildren = missingIn(household, ['child_ages', 'children']).length < 2;
  return [...missingIn(household, ['adults']), ...(knowsChildren ? [] : ['child_ages'])];
}

function missingIn(row: Row, columns: readonly string[]): readonly string[] {
  return columns.filter((column) => (row[column] ?? '') === '');
}

/** The other cells may be wrong, which is told of them alone. */
function onlyConsent({ consent = '' }: Row): Row {
  return consent === '' ? {} : { consent };
}

function throwIfAny(problems: ProblemList): void {
  if (problems.hasErrors) throw new InputError(problems.all);
}
