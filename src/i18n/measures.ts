/** The measures of a simulated run in words: their name, what they mean, and the unit that stands behind a figure. */

import type { Language, Text } from '../domain/text.ts';
import type { MeasureId } from '../simulation/measures/measure.ts';
import { say } from './message.ts';

interface MeasureText {
  /** May use `{cap}`, the most weeks in shelter. */
  readonly name: Text;
  readonly meaning: Text;
  readonly unit: Text;
}

const FAMILIES: Text = { nl: 'gezinnen', en: 'families' };
const PERSONS: Text = { nl: 'personen', en: 'persons' };
const WEEKS: Text = { nl: 'weken', en: 'weeks' };
const SHARE: Text = { nl: 'deel van 1', en: 'share of 1' };
const INDEX: Text = { nl: '0 is gelijk verdeeld', en: '0 is evenly spread' };
const EUROS: Text = { nl: 'euro', en: 'EUR' };
const TIMES: Text = { nl: 'keer', en: 'times' };

export const MEASURE_TEXTS = {
  'share-over-cap': {
    name: { nl: 'Gezinnen langer dan {cap} weken in de opvang', en: 'Families in shelter for more than {cap} weeks' },
    meaning: {
      nl: 'deel van de getelde gezinnen dat langer dan {cap} weken in de opvang zit',
      en: 'share of the counted families that stay in shelter for more than {cap} weeks',
    },
    unit: SHARE,
  },
  'weeks-in-shelter-mean': {
    name: { nl: 'Weken in de opvang, gemiddeld per gezin', en: 'Weeks in shelter, mean per family' },
    meaning: {
      nl: 'gemiddeld aantal weken dat een geteld gezin in de opvang zit',
      en: 'mean number of weeks that a counted family stays in shelter',
    },
    unit: WEEKS,
  },
  'weeks-in-shelter-median': {
    name: { nl: 'Weken in de opvang, middelste gezin', en: 'Weeks in shelter, middle family' },
    meaning: {
      nl: 'de helft van de gezinnen zit korter in de opvang, de helft langer',
      en: 'half of the families stay in shelter for less time, half for more',
    },
    unit: WEEKS,
  },
  'weeks-in-shelter-p90': {
    name: {
      nl: 'Weken in de opvang waar 9 van de 10 gezinnen onder blijven',
      en: 'Weeks in shelter that 9 of 10 families stay below',
    },
    meaning: {
      nl: 'negen van de tien gezinnen zitten hooguit zo lang in de opvang',
      en: 'nine of ten families stay in shelter for at most this long',
    },
    unit: WEEKS,
  },
  'family-weeks-in-shelter': {
    name: { nl: 'Weken in de opvang, alle gezinnen samen', en: 'Weeks in shelter, all families together' },
    meaning: {
      nl: 'de weken in de opvang van alle getelde gezinnen opgeteld',
      en: 'the weeks in shelter of all counted families added up',
    },
    unit: { nl: 'gezinsweken', en: 'family-weeks' },
  },
  'person-weeks-in-shelter': {
    name: { nl: 'Weken in de opvang, alle personen samen', en: 'Weeks in shelter, all persons together' },
    meaning: {
      nl: 'de weken in de opvang van alle personen in getelde gezinnen opgeteld',
      en: 'the weeks in shelter of all persons in counted families added up',
    },
    unit: { nl: 'persoonsweken', en: 'person-weeks' },
  },
  'child-weeks-in-shelter': {
    name: { nl: 'Weken in de opvang, alle kinderen samen', en: 'Weeks in shelter, all children together' },
    meaning: {
      nl: 'de weken in de opvang van alle kinderen in getelde gezinnen opgeteld',
      en: 'the weeks in shelter of all children in counted families added up',
    },
    unit: { nl: 'kindweken', en: 'child-weeks' },
  },
  'roofless-weeks': {
    name: { nl: 'Weken zonder dak, alle gezinnen samen', en: 'Weeks without a roof, all families together' },
    meaning: {
      nl: 'weken waarin een geteld gezin geen woning en geen opvangplek heeft, opgeteld',
      en: 'weeks in which a counted family has neither a home nor a shelter place, added up',
    },
    unit: { nl: 'gezinsweken', en: 'family-weeks' },
  },
  'child-roofless-weeks': {
    name: { nl: 'Weken zonder dak, alle kinderen samen', en: 'Weeks without a roof, all children together' },
    meaning: {
      nl: 'weken waarin een kind geen woning en geen opvangplek heeft, opgeteld',
      en: 'weeks in which a child has neither a home nor a shelter place, added up',
    },
    unit: { nl: 'kindweken', en: 'child-weeks' },
  },
  'never-housed-share': {
    name: { nl: 'Gezinnen zonder woning aan het eind', en: 'Families without a home at the end' },
    meaning: {
      nl: 'deel van de getelde gezinnen dat aan het eind nog wacht, of de opvang uit moest zonder woning',
      en: 'share of the counted families that still waits at the end, or had to leave shelter without a home',
    },
    unit: SHARE,
  },
  'housed-families': {
    name: { nl: 'Gezinnen met een woning', en: 'Families with a home' },
    meaning: {
      nl: 'getelde gezinnen die een woning kregen',
      en: 'counted families that got a home',
    },
    unit: FAMILIES,
  },
  'match-mean': {
    name: {
      nl: 'Hoe goed de plek past bij het gezin',
      en: 'How well the place suits the family',
    },
    meaning: {
      nl: 'gemiddelde match van de plaatsingen: 0 past niet, 1 past helemaal (werk, banden, voorkeur)',
      en: 'mean match of the placements: 0 does not suit, 1 suits in every way (work, ties, preference)',
    },
    unit: { nl: 'score', en: 'score' },
  },
  'school-changes': {
    name: { nl: 'Kinderen die van school wisselen', en: 'Children who change schools' },
    meaning: {
      nl: 'schoolwisselingen van kinderen in getelde gezinnen',
      en: 'changes of school of children in counted families',
    },
    unit: TIMES,
  },
  'load-max': {
    name: { nl: 'Zwaarst belaste gemeente', en: 'Most heavily loaded municipality' },
    meaning: {
      nl: 'belasting per inwoner in de zwaarst belaste gemeente, gedeeld door die van alle gemeenten samen: 1 is gelijk, 2 is het dubbele',
      en: 'load per inhabitant in the most heavily loaded municipality, divided by that of all municipalities together: 1 is even, 2 is double',
    },
    unit: { nl: 'keer het eerlijke deel', en: 'times the fair share' },
  },
  'load-gini': {
    name: { nl: 'Ongelijke verdeling over gemeenten (Gini)', en: 'Uneven spread over municipalities (Gini)' },
    meaning: {
      nl: '0: elke gemeente krijgt haar eerlijke deel; dicht bij 1: bijna alles komt in één gemeente',
      en: '0: every municipality receives its fair share; near 1: almost all in one municipality',
    },
    unit: INDEX,
  },
  'load-theil': {
    name: { nl: 'Ongelijke verdeling over gemeenten (Theil)', en: 'Uneven spread over municipalities (Theil)' },
    meaning: {
      nl: '0: elke gemeente krijgt haar eerlijke deel; hoger is ongelijker. Let meer op uitschieters dan Gini',
      en: '0: every municipality receives its fair share; higher is less even. Minds outliers more than Gini does',
    },
    unit: INDEX,
  },
  'persons-asked': {
    name: { nl: 'Personen gevraagd of toegezegd', en: 'Persons asked or promised' },
    meaning: {
      nl: 'personen in toezeggingen en taakstellingen van de getelde weken',
      en: 'persons in the commitments and tasks of the counted weeks',
    },
    unit: PERSONS,
  },
  'persons-honoured-share': {
    name: { nl: 'Deel daarvan dat is nagekomen', en: 'Share of these that was honoured' },
    meaning: {
      nl: 'gerealiseerde personen als deel van wat gevraagd of toegezegd is',
      en: 'persons realised as a share of what was asked or promised',
    },
    unit: SHARE,
  },
  backlog: {
    name: { nl: 'Achterstand op de taak', en: 'Backlog on the task' },
    meaning: {
      nl: 'personen die gemeenten aan het eind nog moeten plaatsen',
      en: 'persons that municipalities still have to place at the end',
    },
    unit: PERSONS,
  },
  'displacement-share': {
    name: { nl: 'Deel van de vrijkomende sociale huur', en: 'Share of the social rent falling free' },
    meaning: {
      nl: 'sociale huurwoningen voor deze gezinnen, als deel van alle die vrijkomen: anderen die wachten krijgen ze niet',
      en: 'social rent homes for these families, as a share of all that fall free: others who wait do not get them',
    },
    unit: SHARE,
  },
  'cost-total': {
    name: { nl: 'Kosten, alles samen', en: 'Cost, all together' },
    meaning: { nl: 'alle kosten in de getelde weken', en: 'all cost in the counted weeks' },
    unit: EUROS,
  },
  'cost-state': {
    name: { nl: 'Kosten voor het Rijk', en: 'Cost for the State' },
    meaning: { nl: 'wat het Rijk betaalt in de getelde weken', en: 'what the State pays in the counted weeks' },
    unit: EUROS,
  },
  'cost-municipalities': {
    name: { nl: 'Kosten voor gemeenten', en: 'Cost for municipalities' },
    meaning: {
      nl: 'wat gemeenten zelf betalen in de getelde weken',
      en: 'what municipalities pay themselves in the counted weeks',
    },
    unit: EUROS,
  },
  'cost-families': {
    name: { nl: 'Kosten voor gezinnen', en: 'Cost for families' },
    meaning: {
      nl: 'wat gezinnen zelf betalen in de getelde weken',
      en: 'what families pay themselves in the counted weeks',
    },
    unit: EUROS,
  },
  'cost-per-family-housed': {
    name: { nl: 'Kosten per gezin met een woning', en: 'Cost per family with a home' },
    meaning: {
      nl: 'alle kosten gedeeld door de gezinnen die een woning kregen',
      en: 'all cost divided by the families that got a home',
    },
    unit: EUROS,
  },
  'declined-by-municipality': {
    name: { nl: 'Voorstellen die een gemeente weigert', en: 'Proposals that a municipality declines' },
    meaning: { nl: 'geweigerde voorstellen in de getelde weken', en: 'proposals declined in the counted weeks' },
    unit: TIMES,
  },
  'declined-by-family': {
    name: { nl: 'Voorstellen die een gezin weigert', en: 'Proposals that a family declines' },
    meaning: { nl: 'geweigerde voorstellen in de getelde weken', en: 'proposals declined in the counted weeks' },
    unit: TIMES,
  },
  withdrawals: {
    name: { nl: 'Gemeenten die stoppen', en: 'Municipalities that withdraw' },
    meaning: { nl: 'hoe vaak een gemeente niet meer meedoet', en: 'how often a municipality stops taking part' },
    unit: TIMES,
  },
  arrivals: {
    name: { nl: 'Gezinnen die zich melden', en: 'Families that report' },
    meaning: { nl: 'gezinnen die zich melden in de getelde weken', en: 'families that report in the counted weeks' },
    unit: FAMILIES,
  },
} as const satisfies Readonly<Record<MeasureId, MeasureText>>;

export function sayMeasure(measure: MeasureId, language: Language, capWeeks: number): string {
  return say(MEASURE_TEXTS[measure].name, language, { cap: capWeeks });
}

export function sayMeasureMeaning(measure: MeasureId, language: Language, capWeeks: number): string {
  return say(MEASURE_TEXTS[measure].meaning, language, { cap: capWeeks });
}

export function sayMeasureUnit(measure: MeasureId, language: Language): string {
  return say(MEASURE_TEXTS[measure].unit, language);
}
