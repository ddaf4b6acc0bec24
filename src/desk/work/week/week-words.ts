/** The week's page as its answer: data, with words made in the language of the call where they depend on what the desk knows. */

import type { FamilyId } from '../../../domain/planning-week.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { type Names, namesOf } from '../../../i18n/names.ts';
import { sayProblem } from '../../../i18n/problems.ts';
import type { ProposalBody } from '../../register/bodies.ts';
import type { Stored } from '../../register/register.ts';
import { INFEASIBLE_TEXT, NO_PLAN_TEXTS } from '../../texts/plan-difference.ts';
import { type DifferenceInWords, differenceInWords, placeInWords } from './difference-words.ts';
import type { FamilyRow } from './family-rows.ts';
import { type FamilyOutcome, outcomeOf } from './plan-difference.ts';
import { planInWords } from './plan-words.ts';
import type { Preview } from './preview.ts';
import type { WeekView } from './week-view.ts';

export interface ProblemInWords {
  /** The family or row that it is about. */
  readonly id?: string;
  /** The column. */
  readonly field?: string;
  readonly kind: string;
  readonly text: string;
}

export function problemsInWords(problems: readonly Problem[], language: Language): readonly ProblemInWords[] {
  return problems
    .filter(({ level }) => level === 'error')
    .map((problem) => {
      const { id, column } = problem.params;
      return {
        ...(id === undefined || id === '' ? {} : { id: String(id) }),
        ...(column === undefined || column === '' ? {} : { field: String(column) }),
        kind: problem.kind,
        text: sayProblem(problem, language),
      };
    });
}

export type WeekInWords = ReturnType<typeof weekInWords>;

export function weekInWords({ families, reasons, problems, names, ...view }: WeekView, language: Language) {
  return {
    ...view,
    plan: view.plan ?? null,
    map: view.map ?? null,
    problems: problemsInWords(problems, language),
    families: families.map((row) => familyInWords(row, reasons[row.family] ?? [], names, language)),
  };
}

function familyInWords(row: FamilyRow, reasons: readonly string[], names: Names, language: Language) {
  const { placement, declined } = row;
  return {
    family: row.family,
    state: row.state,
    version: row.version,
    waits: row.waits,
    persons: row.persons,
    children: row.children,
    referring: row.referring,
    shelter: row.shelter ?? null,
    rooflessNow: row.rooflessNow,
    weeksSoFar: row.weeksSoFar,
    weeksToCap: row.weeksToCap,
    outcome: placement ? outcomeOf(placement) : null,
    place: placement ? placeInWords(placement, names, language) : null,
    reasons,
    sendable: row.sendable ?? null,
    proposal: row.proposal ? proposalInWords(row.proposal, names, language) : null,
    declined: declined
      ? { by: declined.by, municipality: declined.municipality, reason: declined.reason, at: declined.at }
      : null,
    pinnedTo: row.pinnedTo ?? null,
    bannedFrom: row.bannedFrom,
    override: row.override ?? null,
  };
}

function proposalInWords({ id, version, body }: Stored<'proposal'>, names: Names, language: Language) {
  const { status, municipality, sentAt } = body;
  return { id, version, status, municipality, sentAt, home: placeInWords(outcomeOfProposal(body), names, language) };
}

function outcomeOfProposal({ municipality, supply, dwelling, moveInWeek }: ProposalBody) {
  return { municipality, supply, moveInWeek, ...(dwelling === undefined ? {} : { dwelling }) };
}

export type PreviewInWords = ReturnType<typeof previewInWords>;

export function previewInWords(preview: Preview, language: Language) {
  switch (preview.kind) {
    case 'problems':
      return { kind: 'problems', problems: problemsInWords(preview.problems, language) } as const;
    case 'no-plan':
      return { kind: 'no-plan', text: say(NO_PLAN_TEXTS[preview.why], language) } as const;
    case 'infeasible': {
      const { pins } = preview;
      return { kind: 'infeasible', pins, text: say(INFEASIBLE_TEXT, language, { count: pins.length }) } as const;
    }
    case 'plan':
      return plannedInWords(preview, language);
  }
}

function plannedInWords(preview: Extract<Preview, { readonly kind: 'plan' }>, language: Language) {
  const { basis, plan, week, difference, sinceSaved, againstOptimum } = preview;
  const names = namesOf(week);
  const inWords = (each: typeof difference): DifferenceInWords | null =>
    each ? differenceInWords(each, names, language) : null;
  return {
    kind: 'plan',
    basis,
    plan: planInWords(plan, week, language),
    difference: inWords(difference),
    sinceSaved: inWords(sinceSaved),
    againstOptimum,
    families: plan.placements.map(
      (placement): { readonly family: FamilyId; readonly outcome: FamilyOutcome; readonly place: string } => ({
        family: placement.family,
        outcome: outcomeOf(placement),
        place: placeInWords(placement, names, language),
      }),
    ),
  } as const;
}
