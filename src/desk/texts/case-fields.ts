/** The fields of a case as forms call them: a label, a hint where one helps, and the words of what can be chosen. */
import type { Text } from '../../domain/text.ts';

export interface FieldText {
  readonly label: Text;
  readonly hint?: Text;
}

/** By the column of the cases file. */
export const ASSESSMENT_FIELDS: Readonly<Record<string, FieldText>> = {
  reported_on: { label: { nl: 'Dag van de melding', en: 'Day of the report' } },
  arrived_on: { label: { nl: 'Dag van aankomst in Nederland', en: 'Day of arrival in the Netherlands' } },
  residence_ground: {
    label: { nl: 'Verblijfsgrond', en: 'Ground of residence' },
    hint: {
      nl: 'Alleen voor de toets. Het weekplan ziet dit niet.',
      en: 'For the test only. The weekly plan does not see this.',
    },
  },
  minor_children: {
    label: { nl: 'Heeft het gezin minderjarige kinderen?', en: 'Does the family have minor children?' },
  },
  came_voluntarily: {
    label: { nl: 'Kwam het gezin uit eigen beweging?', en: 'Did the family come of its own accord?' },
    hint: { nl: 'Niet gevlucht en niet geëvacueerd.', en: 'Did not flee and was not evacuated.' },
  },
  prepared: {
    label: { nl: 'Kwam het gezin voorbereid?', en: 'Did the family come prepared?' },
    hint: { nl: 'Met een woning of werk geregeld vóór vertrek.', en: 'With a home or work arranged before it left.' },
  },
  care_need: { label: { nl: 'Gaat de vraag over zorg?', en: 'Is it a question of care?' } },
  self_sufficient_judged_on: {
    label: { nl: 'Dag van de beoordeling door de gemeente', en: "Day of the municipality's assessment" },
    hint: { nl: 'Streven: binnen één dag na de melding.', en: 'Aim: within one day of the report.' },
  },
  self_sufficient: {
    label: { nl: 'Is het gezin zelfredzaam?', en: 'Is the family self-sufficient?' },
    hint: { nl: 'Het oordeel van de gemeente.', en: 'The judgement of the municipality.' },
  },
  homeless: { label: { nl: 'Is het gezin dak- of thuisloos?', en: 'Is the family homeless?' } },
  own_network: {
    label: {
      nl: 'Kan het gezin terecht bij familie, vrienden of eigen netwerk?',
      en: 'Can the family stay with family, friends or its own network?',
    },
  },
  home_efforts: {
    label: { nl: 'Zoekt het gezin aantoonbaar een woning?', en: 'Can the family show that it looks for a home?' },
  },
  work_efforts: {
    label: { nl: 'Zoekt het gezin aantoonbaar betaald werk?', en: 'Can the family show that it looks for paid work?' },
  },
  return_possible: {
    label: {
      nl: 'Is terugkeer naar het laatste woonland mogelijk?',
      en: 'Is return to the country of last residence possible?',
    },
  },
  return_willing: {
    label: { nl: 'Werkt het gezin aan terugkeer mee?', en: 'Does the family cooperate in a return?' },
  },
  evacuation_list: {
    label: { nl: 'Staat het gezin op de evacuatielijst?', en: 'Is the family on the evacuation list?' },
    hint: { nl: 'Dan loopt de weg via het LOCC.', en: 'Then its way goes by the LOCC.' },
  },
  consent: {
    label: { nl: 'Stemt het gezin in met de doorverwijzing?', en: 'Does the family consent to the referral?' },
    hint: {
      nl: 'Leg het gezin eerst uit wat er met de gegevens gebeurt. Zonder toestemming is doorverwijzen niet mogelijk.',
      en: 'First explain to the family what happens to its facts. Without consent a referral is not possible.',
    },
  },
  referred_on: { label: { nl: 'Dag van de doorverwijzing', en: 'Day of the referral' } },
  tested_on: { label: { nl: 'Dag van de toets', en: 'Day of the test' } },
};

/** By the column of the families file. */
export const HOUSEHOLD_FIELDS: Readonly<Record<string, FieldText>> = {
  adults: { label: { nl: 'Aantal volwassenen', en: 'Number of adults' } },
  child_ages: {
    label: { nl: 'Leeftijden van de kinderen', en: 'Ages of the children' },
    hint: {
      nl: 'In hele jaren, met een streep ertussen: 3|7|12. Geen geboortedatums.',
      en: 'In whole years, with a bar between: 3|7|12. No dates of birth.',
    },
  },
  children: {
    label: { nl: 'Aantal kinderen', en: 'Number of children' },
    hint: { nl: 'Alleen nodig als de leeftijden niet bekend zijn.', en: 'Needed only when the ages are not known.' },
  },
  child_sexes: {
    label: { nl: 'Jongens en meisjes', en: 'Boys and girls' },
    hint: {
      nl: 'In de volgorde van de leeftijden: m|v|m, of x. Alleen voor het aantal slaapkamers.',
      en: 'In the order of the ages: m|f|m, or x. For the number of bedrooms only.',
    },
  },
  bedrooms_needed: {
    label: { nl: 'Aantal slaapkamers nodig', en: 'Bedrooms needed' },
    hint: { nl: 'Leeg: volgt uit de leeftijden.', en: 'Empty: follows from the ages.' },
  },
  accessible: { label: { nl: 'Moet de woning toegankelijk zijn?', en: 'Must the home be accessible?' } },
  max_rent: {
    label: { nl: 'Hoogste huur per maand, in euro', en: 'Highest rent a month, in euro' },
  },
  sectors: {
    label: { nl: 'Werk waar de volwassenen voor kunnen', en: 'Work that the adults can do' },
    hint: {
      nl: 'Sectoren, met een streep ertussen; volwassenen met een plus: care|retail+logistics.',
      en: 'Sectors, with a bar between; adults with a plus: care|retail+logistics.',
    },
  },
  ties: {
    label: { nl: 'Banden met gemeenten of regio’s', en: 'Ties with municipalities or regions' },
    hint: {
      nl: 'Code en soort: GM0363:school|GM0034:family. Soorten: work, school, family, care.',
      en: 'Code and kind: GM0363:school|GM0034:family. Kinds: work, school, family, care.',
    },
  },
  avoid: {
    label: { nl: 'Gemeenten die niet veilig zijn', en: 'Municipalities that are not safe' },
    hint: { nl: 'Codes, met een streep ertussen: GM0363|GM0599.', en: 'Codes, with a bar between: GM0363|GM0599.' },
  },
  preferences: {
    label: { nl: 'Waar wil het gezin graag wonen?', en: 'Where would the family like to live?' },
    hint: {
      nl: 'Hoogstens drie codes, de liefste eerst: GM0034|GM0344.',
      en: 'At most three codes, the dearest first: GM0034|GM0344.',
    },
  },
  agreed_municipality: {
    label: { nl: 'Gemeente waarmee opvang is afgesproken', en: 'Municipality that agreed to shelter the family' },
  },
  shelter_id: { label: { nl: 'Opvang', en: 'Shelter' } },
  shelter_since: { label: { nl: 'In de opvang sinds', en: 'In shelter since' } },
};

/** The words of choices. An empty choice is "not known", which is something else than no. */
export const CHOICE_WORDS: Readonly<Record<string, Text>> = {
  '': { nl: 'niet bekend', en: 'not known' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  actual: { nl: 'ja, feitelijk', en: 'yes, in fact' },
  threatened: { nl: 'dreigt dakloos te worden', en: 'threatened with homelessness' },
  dutch: { nl: 'Nederlandse nationaliteit', en: 'Dutch nationality' },
  'chavez-vilchez': { nl: 'Chavez-Vilchez', en: 'Chavez-Vilchez' },
  unclear: { nl: 'onduidelijk', en: 'unclear' },
};

export const SEX_WORDS: Readonly<Record<string, Text>> = {
  f: { nl: 'meisje', en: 'girl' },
  m: { nl: 'jongen', en: 'boy' },
  x: { nl: 'x', en: 'x' },
};

/** The field's name; the column itself where there is none. */
export function fieldLabel(column: string): Text {
  return (ASSESSMENT_FIELDS[column] ?? HOUSEHOLD_FIELDS[column])?.label ?? { nl: column, en: column };
}
