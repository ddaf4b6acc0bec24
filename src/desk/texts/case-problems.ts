/** What can be wrong in what somebody writes down of a family at the desk. */

import type { Text } from '../../domain/text.ts';
import type { CaseProblems } from '../../input/problem-kinds.ts';

const MEANT_NL = '{has_nearest, select, yes { Bedoelde u "{nearest}"?} other {}}';
const MEANT_EN = '{has_nearest, select, yes { Did you mean "{nearest}"?} other {}}';

/** The facts that a step may ask for. */
const FACT_NL =
  '{column, select, reported_on {de dag van de melding} self_sufficient_judged_on {de dag van de beoordeling} self_sufficient {of het gezin zelfredzaam is} adults {het aantal volwassenen} child_ages {de leeftijden of het aantal van de kinderen} other {{column}}}';
const FACT_EN =
  '{column, select, reported_on {the day of the report} self_sufficient_judged_on {the day of the assessment} self_sufficient {whether the family is self-sufficient} adults {the number of adults} child_ages {the ages or the number of the children} other {{column}}}';

export const CASE_PROBLEMS: Readonly<Record<keyof CaseProblems, Text>> = {
  'looks-like-citizen-number': {
    nl: 'Hier staat een getal dat op een burgerservicenummer lijkt. Haal het weg: dat nummer mag hier niet staan.',
    en: 'This holds a number that looks like a citizen service number (BSN). Remove it: that number may not be kept here.',
  },
  'looks-like-birth-date': {
    nl: 'Hier staat een datum die op een geboortedatum lijkt. Haal die weg: schrijf alleen leeftijden, in hele jaren.',
    en: 'This holds a date that looks like a date of birth. Remove it: write ages only, in whole years.',
  },
  'unknown-fact': {
    nl: `Het veld "{column}" bestaat niet.${MEANT_NL}`,
    en: `There is no field "{column}".${MEANT_EN}`,
  },
  'fact-not-yours': {
    nl: 'Dit feit ({column}) kunt u niet veranderen. Neem contact op met het landelijk coördinatiepunt.',
    en: 'You cannot change this fact ({column}). Contact the national coordination point.',
  },
  'needed-to-assess': {
    nl: `Vul in: ${FACT_NL}. Het hoort bij de beoordeling van de gemeente.`,
    en: `Fill in: ${FACT_EN}. It is part of the municipality's assessment.`,
  },
  'needed-to-refer': {
    nl: `Vul in: ${FACT_NL}. Zonder dit kan het gezin niet worden doorverwezen.`,
    en: `Fill in: ${FACT_EN}. Without it the family cannot be referred.`,
  },
  'needed-to-plan': {
    nl: `Vul in: ${FACT_NL}. Zonder dit kan voor niemand een weekplan worden gemaakt.`,
    en: `Fill in: ${FACT_EN}. Without it no plan of the week can be made for anybody.`,
  },
  'consent-needed': {
    nl: 'Doorverwijzen kan alleen als het gezin instemt. Vraag het gezin om toestemming en leg die vast.',
    en: 'A referral is possible only when the family consents. Ask the family for consent and note it.',
  },
  'needed-for-shelter': {
    nl: 'Vul in bij welke opvang het gezin is, en sinds welke dag.',
    en: 'Fill in in which shelter the family is, and since which day.',
  },
  'shelter-by-step': {
    nl: 'Het gezin wacht zonder opvang. Zet het met de stap "naar de opvang" op een plek.',
    en: 'The family waits without shelter. Give it a place with the step "to a shelter".',
  },
  'case-id-of-another': {
    nl: 'Kenmerk "{value}" kan niet. Laat het veld leeg: dan krijgt het gezin vanzelf een kenmerk.',
    en: 'The id "{value}" is not possible. Leave the field empty: the family then gets an id by itself.',
  },
  'case-id-taken': {
    nl: 'Kenmerk "{value}" is al gebruikt. Laat het veld leeg, of kies een ander kenmerk.',
    en: 'The id "{value}" is used already. Leave the field empty, or choose another id.',
  },
  'referring-needed': {
    nl: 'Kies de gemeente die het gezin meldt.',
    en: 'Choose the municipality that reports the family.',
  },
};
