/** The week's page as its answer: data, with words made in the language of the call where they depend on what the desk knows. */

import type { Problem } from '../../../domain/problem.ts';
import type { Language } from '../../../domain/text.ts';
import { say } from '../../../i18n/message.ts';
import { type Names, namesOf } from '../../../i18n/names.ts';
import { sayProblem } from '../../../i18n/problems.ts';
import type { Stored } from '../../register/register.ts';
import { INFEASIBLE_TEXT, NO_PLAN_TEXTS } from '../../texts/plan-difference.ts';
import { differenceInWords, placeInWords } from './difference-words.ts';
import type { FamilyRow } from './family-rows.ts';
import { planInWords } from './plan-words.ts';
import type { Preview } from './preview.ts';
import type { PreviewWords, ProblemWords, WeekFamily } from './schemas.ts';

export function problemsInWords(problems: readonly Problem[], language: Language): readonly ProblemWords[] {
  return problems
    .filter(({ level }) => level === 'error')
    .map((problem) => {
      const { id, column } = problem.params;
      const shown = (param: typeof id): string | undefined =>
        param === undefined || param === '' ? undefined : String(param);
      return { id: shown(id), field: shown(column), kind: problem.kind, text: sayProblem(problem, language) };
    });
}

export function familyInWords(
  row: FamilyRow,
  reasons: readonly string[],
  names: Names,
  language: Language,
): WeekFamily {
  const { placement, proposal } = row;
  return {
    ...row,
    outcome: placement ?? null,
    place: placement ? placeInWords(placement, names, language) : null,
    reasons,
    proposal: proposal ? proposalInWords(proposal, names, language) : null,
  };
}

function proposalInWords({ id, version, body }: Stored<'proposal'>, names: Names, language: Language) {
  return { ...body, id, version, home: placeInWords(body, names, language) };
}

export function previewInWords(preview: Preview, language: Language): PreviewWords {
  switch (preview.kind) {
    case 'problems':
      return { kind: 'problems', problems: problemsInWords(preview.problems, language) };
    case 'no-plan':
      return { kind: 'no-plan', text: say(NO_PLAN_TEXTS[preview.why], language) };
    case 'infeasible': {
      const { pins } = preview;
      return { kind: 'infeasible', pins, text: say(INFEASIBLE_TEXT, language, { count: pins.length }) };
    }
    case 'plan':
      return plannedInWords(preview, language);
  }
}

function plannedInWords(preview: Extract<Preview, { readonly kind: 'plan' }>, language: Language): PreviewWords {
  const { plan, week, difference, sinceSaved } = preview;
  const names = namesOf(week);
  return {
    ...preview,
    plan: planInWords(plan, week, language),
    difference: difference ? differenceInWords(difference, names, language) : null,
    sinceSaved: sinceSaved ? differenceInWords(sinceSaved, names, language) : null,
    families: plan.placements.map((placement) => ({
      family: placement.family,
      outcome: placement,
      place: placeInWords(placement, names, language),
    })),
  };
}
