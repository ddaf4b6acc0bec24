/** What a draft does to the plan and to families, in sentences. */
import type { Text } from '../../domain/text.ts';

export const DIFFERENCE_TEXTS = {
  same: { nl: 'Het plan blijft precies hetzelfde.', en: 'The plan stays exactly the same.' },
  pays: { nl: 'Met deze concepten {clause}.', en: 'With these drafts {clause}.' },
  gains: { nl: 'Deze concepten zouden {clause}.', en: 'These drafts would {clause}.' },
  onlyMoves: {
    nl: 'Geen enkel doel wordt beter of slechter; wel verandert de plek van gezinnen.',
    en: 'No objective gets better or worse; only the places of families change.',
  },
  better: { nl: '{amount} beter', en: '{amount} better' },
  worse: { nl: '{amount} slechter', en: '{amount} worse' },
  unchanged: { nl: 'gelijk', en: 'unchanged' },
  noHome: { nl: 'geen woning', en: 'no home' },
  place: { nl: '{municipality}, {home}, {week}', en: '{municipality}, {home}, {week}' },
} as const satisfies Readonly<Record<string, Text>>;

export const EFFECT_TEXTS = {
  loses: { nl: 'slechter af', en: 'worse off' },
  gains: { nl: 'beter af', en: 'better off' },
  moves: { nl: 'andere plek, even goed', en: 'another place, equally good' },
  comes: { nl: 'nieuw in het plan', en: 'new in the plan' },
  goes: { nl: 'niet meer in het plan', en: 'no longer in the plan' },
} as const satisfies Readonly<Record<string, Text>>;

/** The first outcome on which a family loses or gains; `worse` is yes or no. */
export const OUTCOME_DIFFERENCE_TEXTS = {
  'roofless-weeks': {
    nl: '{count, plural, one {# week} other {# weken}} {worse, select, yes {langer} other {korter}} zonder dak',
    en: '{count, plural, one {# week} other {# weeks}} {worse, select, yes {longer} other {shorter}} without a roof',
  },
  home: {
    nl: '{worse, select, yes {geen woning meer} other {krijgt een woning}}',
    en: '{worse, select, yes {no home any more} other {gets a home}}',
  },
  'weeks-over-cap': {
    nl: '{count, plural, one {# week} other {# weken}} {worse, select, yes {verder} other {minder ver}} over de grens',
    en: '{count, plural, one {# week} other {# weeks}} {worse, select, yes {further} other {less far}} over the limit',
  },
  'weeks-in-shelter': {
    nl: '{count, plural, one {# week} other {# weken}} {worse, select, yes {langer} other {korter}} in de opvang',
    en: '{count, plural, one {# week} other {# weeks}} {worse, select, yes {longer} other {shorter}} in shelter',
  },
  match: {
    nl: 'plek past {amount} {worse, select, yes {minder goed} other {beter}}',
    en: 'place fits {amount} {worse, select, yes {less well} other {better}}',
  },
  'school-changes': {
    nl: '{count, plural, one {# kind} other {# kinderen}} {worse, select, yes {meer} other {minder}} naar een andere school',
    en: '{count, plural, one {# child} other {# children}} {worse, select, yes {more} other {fewer}} change school',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const INFEASIBLE_TEXT: Text = {
  nl: '{count, plural, one {Dit gezin kan niet naar de plek waar het is vastgezet.} other {Deze # gezinnen kunnen niet samen naar de plekken waar ze zijn vastgezet. Zodra u er één losmaakt, kan de rest.}}',
  en: '{count, plural, one {This family cannot go to the place it is pinned to.} other {These # families cannot all go to the places they are pinned to. Unpin one of them and the others can.}}',
};

export const NO_PLAN_TEXTS = {
  'failed-check': {
    nl: 'Het plan kwam niet door de controle en is daarom weggegooid. Dat is een fout in dit programma: meld het.',
    en: 'The plan failed its check and was thrown away. That is a defect of this program: report it.',
  },
  refused: {
    nl: 'Er is binnen de tijd geen plan gevonden. Probeer het opnieuw.',
    en: 'No plan was found in time. Try again.',
  },
} as const satisfies Readonly<Record<string, Text>>;
