/** The difference between two plans as the page tells it. */

import type { Placement } from '../../../domain/plan.ts';
import type { Language } from '../../../domain/text.ts';
import { sayNumber, sayShortWeek } from '../../../i18n/formats.ts';
import { sayHome } from '../../../i18n/labels.ts';
import { say } from '../../../i18n/message.ts';
import type { Names } from '../../../i18n/names.ts';
import { sayAmount, sayDifference, sayObjective } from '../../../i18n/objectives.ts';
import { DIFFERENCE_TEXTS, EFFECT_TEXTS, OUTCOME_DIFFERENCE_TEXTS } from '../../texts/plan-difference.ts';
import { type FamilyDifference, isSame, type ObjectiveDifference, type PlanDifference } from './plan-difference.ts';
import type { DifferenceWords, FamilyDifferenceWords } from './schemas.ts';

export function differenceInWords(difference: PlanDifference, names: Names, language: Language): DifferenceWords {
  const decides = difference.pays ?? difference.gains;
  return {
    same: isSame(difference),
    summary: summaryOf(difference, names, language),
    objectives: difference.objectives.map((objective) => ({
      ...objectiveInWords(objective, language),
      decides: objective === decides,
    })),
    families: difference.families.map((family) => familyInWords(family, names, language)),
  };
}

function summaryOf(difference: PlanDifference, { capWeeks }: Names, language: Language): string {
  const { pays, gains } = difference;
  if (isSame(difference)) return say(DIFFERENCE_TEXTS.same, language);
  if (pays) {
    const clause = sayDifference('worseForPlan', pays.name, pays.worseBy, capWeeks, language, pays.unit);
    return say(DIFFERENCE_TEXTS.pays, language, { clause });
  }
  if (!gains) return say(DIFFERENCE_TEXTS.onlyMoves, language);
  const clause = sayDifference('gain', gains.name, -gains.worseBy, capWeeks, language, gains.unit);
  return say(DIFFERENCE_TEXTS.gains, language, { clause });
}

function objectiveInWords({ name, unit, before, after, worseBy }: ObjectiveDifference, language: Language) {
  const change = worseBy === 0 ? 'unchanged' : worseBy > 0 ? 'worse' : 'better';
  const decimals = name === 'match' || name === 'evenness' ? 3 : 2;
  return {
    name,
    title: sayObjective(name, language),
    before: sayAmount(before, unit, language, decimals),
    after: sayAmount(after, unit, language, decimals),
    change,
    words: say(DIFFERENCE_TEXTS[change], language, {
      amount: sayAmount(Math.abs(worseBy), unit, language, decimals),
    }),
  } as const;
}

function familyInWords(difference: FamilyDifference, names: Names, language: Language): FamilyDifferenceWords {
  const { family, effect, before, after } = difference;
  return {
    family,
    effect,
    effectWords: say(EFFECT_TEXTS[effect], language),
    because: because(difference, language),
    before: before ? placeInWords(before, names, language) : null,
    after: after ? placeInWords(after, names, language) : null,
    outcomeBefore: before ?? null,
    outcomeAfter: after ?? null,
  };
}

/** In the unit of the outcome, without a sign: the words say which way. */
function because({ effect, by, before, after }: FamilyDifference, language: Language): string {
  if (by === undefined || !before || !after) return '';
  const amounts = {
    'roofless-weeks': after.rooflessWeeks - before.rooflessWeeks,
    home: 0,
    'weeks-over-cap': after.excessWeeks - before.excessWeeks,
    'weeks-in-shelter': after.weeksInShelter - before.weeksInShelter,
    match: (after.match ?? 0) - (before.match ?? 0),
    'school-changes': after.schoolChanges - before.schoolChanges,
  };
  const count = Math.abs(amounts[by]);
  return say(OUTCOME_DIFFERENCE_TEXTS[by], language, {
    count,
    amount: sayNumber(count, language, 3),
    worse: effect === 'loses' ? 'yes' : 'no',
  });
}

type Home = Pick<Placement, 'municipality' | 'supply' | 'dwelling' | 'moveInWeek'>;

/** Where, in which home and from when. */
export function placeInWords(outcome: Home, names: Names, language: Language): string {
  const { municipality, moveInWeek } = outcome;
  if (municipality === undefined || moveInWeek === undefined) return say(DIFFERENCE_TEXTS.noHome, language);
  return say(DIFFERENCE_TEXTS.place, language, {
    municipality: names.municipality(municipality),
    home: sayHome(outcome, language),
    week: sayShortWeek(moveInWeek, language),
  });
}
