/**
 * The options of a family in every municipality side by side, with reasons, and what would change them: worked out again from the
 * last saved plan in which the family is. Only for the coordination point, since reasons name other families.
 */

import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { FamilyExplanation, Reason, WhyNotThere } from '../../../domain/reason.ts';
import type { Language } from '../../../domain/text.ts';
import type { Names } from '../../../i18n/names.ts';
import { sayReason, sayReasonLabel } from '../../../i18n/reasons.ts';
import type { Actor } from '../../register/actor.ts';
import { planNames } from '../../register/plan-names.ts';
import type { Reading, Stored } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { planIn } from '../week/saved-plans.ts';
import { missingCase, openCase } from './access.ts';
import { namesIn } from './names-in-register.ts';
import { noteOpening } from './note-opening.ts';
import type { CaseOptions, MunicipalityOption, SaidReason } from './schemas.ts';

/**
 * @param municipality tell of this municipality alone, with what putting the family there would cost the whole plan.
 * @throws RegisterError `missing`
 */
export async function viewOptions(
  desk: Desk,
  actor: Actor,
  caseId: string,
  language: Language,
  { municipality, signal }: { readonly municipality?: MunicipalityId | undefined; readonly signal?: AbortSignal } = {},
): Promise<CaseOptions> {
  const { stored, plan, names } = await desk.register.read(async (reading) => {
    const opened = await openCase(reading, actor, caseId);
    if (!opened.part.coordination) throw missingCase(caseId);
    return { stored: opened.stored, plan: await lastPlanWith(reading, caseId), names: await namesIn(reading) };
  });
  await noteOpening(desk, actor, caseId);
  if (typeof plan === 'string') return without(plan);
  const { week, savedAt, inputs } = plan.body;
  const request = { files: inputs, plan: planIn(plan.body), family: caseId, ...(municipality ? { municipality } : {}) };
  const explanation = plan.body.erased.length > 0 ? undefined : await desk.planner.explain(request, signal);
  if (!explanation) return { ...without('cannot-be-computed-again'), plan: { id: plan.id, week, savedAt } };
  return {
    plan: { id: plan.id, week, savedAt },
    changedSince: stored.changedAt > savedAt,
    ...optionsOf(explanation, names, language),
  };
}

function without(none: NonNullable<CaseOptions['none']>): CaseOptions {
  return { none, changedSince: false, here: [], municipalities: [], changes: [] };
}

async function lastPlanWith(reading: Reading, family: string): Promise<Stored<'plan'> | 'no-plan' | 'not-in-plan'> {
  const names = await planNames(reading);
  for (const { id } of names.toReversed()) {
    const stored = await reading.get('plan', id);
    if (stored && planIn(stored.body).placements.some((placement) => placement.family === family)) return stored;
  }
  return names.length === 0 ? 'no-plan' : 'not-in-plan';
}

function optionsOf(
  { here, elsewhere, changes }: FamilyExplanation,
  names: Names,
  language: Language,
): Pick<CaseOptions, 'here' | 'municipalities' | 'changes'> {
  const said = (reasons: readonly Reason[]): SaidReason[] => reasons.map((reason) => sayOne(reason, names, language));
  const placed = here.find((reason) => reason.kind === 'placed');
  const option = (municipality: string, fit: MunicipalityOption['fit'], reasons: readonly Reason[]) => ({
    municipality,
    name: names.municipality(municipality),
    fit,
    reasons: said(reasons),
  });
  const chosen = placed ? [option(placed.municipality, 'chosen', here)] : [];
  const others = elsewhere.map(({ municipality, reasons }) => option(municipality, fitOf(reasons), reasons));
  return { here: said(here), municipalities: [...chosen, ...others], changes: said(changes) };
}

function sayOne(reason: Reason, names: Names, language: Language): SaidReason {
  return {
    kind: reason.kind,
    label: sayReasonLabel(reason.kind, language),
    text: sayReason(reason, names, language),
  };
}

/** Found by comparing an option with the chosen one, so there is an option. */
const THERE_IS_ONE: readonly WhyNotThere['kind'][] = [
  'worse-there',
  'plan-would-be-worse',
  'equal-tie-break',
  'search-stopped',
];

function fitOf(reasons: readonly Reason[]): MunicipalityOption['fit'] {
  const kinds = new Set<string>(reasons.map(({ kind }) => kind));
  if (kinds.has('capacity-used')) return 'taken';
  return THERE_IS_ONE.some((kind) => kinds.has(kind)) ? 'possible' : 'not-possible';
}
