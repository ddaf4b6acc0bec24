/**
 * The objectives in words: what each one is, what an amount of it means, and what losing or gaining it does to a family
 * or to the plan. Total records: a new objective does not compile before it has its texts.
 */

import type { ObjectiveId } from '../domain/policy.ts';
import type { Language, Text } from '../domain/text.ts';
import { sayNumber } from './formats.ts';
import { say } from './message.ts';

interface ObjectiveTexts {
  readonly name: Text;
  /** What the objective asks, in one sentence; takes `cap`. */
  readonly aim: Text;
  /** After "In Tilburg": what the family would lose there. Takes `count` and `cap`. */
  readonly worseForFamily: Text;
  /** After "If this family goes to Tilburg": what the whole plan would lose. */
  readonly worseForPlan: Text;
  /** After "One more home": what it would gain. In Dutch between "zou" and the full stop. */
  readonly gain: Text;
}

const OBJECTIVES: Readonly<Record<ObjectiveId, ObjectiveTexts>> = {
  roofless: {
    name: { nl: 'Weken zonder dak', en: 'Weeks without a roof' },
    aim: {
      nl: 'Zo weinig mogelijk weken waarin een gezin geen opvang en geen woning heeft.',
      en: 'As few weeks as possible in which a family has neither shelter nor a home.',
    },
    worseForFamily: {
      nl: 'zou het gezin {count, plural, one {# week} other {# weken}} langer zonder dak zijn',
      en: 'the family would be without a roof for {count, plural, one {# week} other {# weeks}} longer',
    },
    worseForPlan: {
      nl: 'zijn alle gezinnen samen {count, plural, one {# week} other {# weken}} langer zonder dak',
      en: 'all families together are without a roof for {count, plural, one {# week} other {# weeks}} longer',
    },
    gain: {
      nl: 'alle gezinnen samen {count, plural, one {# week} other {# weken}} zonder dak schelen',
      en: 'save {count, plural, one {# family-week} other {# family-weeks}} without a roof',
    },
  },
  'longest-excess': {
    name: { nl: 'Langste overschrijding', en: 'Longest over the limit' },
    aim: {
      nl: 'Het gezin dat het langst over de grens van {cap} weken gaat, zo kort mogelijk laten wachten.',
      en: 'Keep the family that goes furthest over the limit of {cap} weeks waiting as short as possible.',
    },
    worseForFamily: {
      nl: 'zou het gezin {count, plural, one {# week} other {# weken}} verder over de grens van {cap} weken gaan',
      en: 'the family would go {count, plural, one {# week} other {# weeks}} further over the limit of {cap} weeks',
    },
    worseForPlan: {
      nl: 'wordt de langste overschrijding {count, plural, one {# week} other {# weken}} langer',
      en: 'the longest time over the limit grows by {count, plural, one {# week} other {# weeks}}',
    },
    gain: {
      nl: 'de langste overschrijding {count, plural, one {# week} other {# weken}} korter maken',
      en: 'cut the longest time over the limit by {count, plural, one {# week} other {# weeks}}',
    },
  },
  'over-cap': {
    name: { nl: 'Gezinnen over de grens', en: 'Families over the limit' },
    aim: {
      nl: 'Zo weinig mogelijk gezinnen langer dan {cap} weken in de opvang.',
      en: 'As few families as possible in shelter for more than {cap} weeks.',
    },
    worseForFamily: {
      nl: 'zou het gezin langer dan {cap} weken in de opvang zitten',
      en: 'the family would be in shelter for more than {cap} weeks',
    },
    worseForPlan: {
      nl: '{count, plural, one {zit # gezin meer} other {zitten # gezinnen meer}} langer dan {cap} weken in de opvang',
      en: '{count, plural, one {# more family is} other {# more families are}} in shelter for more than {cap} weeks',
    },
    gain: {
      nl: '{count, plural, one {# gezin} other {# gezinnen}} onder de grens van {cap} weken houden',
      en: 'keep {count, plural, one {# family} other {# families}} under the limit of {cap} weeks',
    },
  },
  'weeks-over-cap': {
    name: { nl: 'Weken over de grens', en: 'Weeks over the limit' },
    aim: {
      nl: 'Zo weinig mogelijk weken boven de grens van {cap} weken opvang.',
      en: 'As few weeks as possible beyond the limit of {cap} weeks in shelter.',
    },
    worseForFamily: {
      nl: 'zou het gezin {count, plural, one {# week} other {# weken}} langer over de grens van {cap} weken zitten',
      en: 'the family would spend {count, plural, one {# more week} other {# more weeks}} over the limit of {cap} weeks',
    },
    worseForPlan: {
      nl: '{count, plural, one {komt er # week} other {komen er # weken}} bij boven de grens van {cap} weken',
      en: '{count, plural, one {# more week is} other {# more weeks are}} spent over the limit of {cap} weeks',
    },
    gain: {
      nl: '{count, plural, one {# week} other {# weken}} boven de grens van {cap} weken schelen',
      en: 'save {count, plural, one {# family-week} other {# family-weeks}} over the limit of {cap} weeks',
    },
  },
  'weeks-in-shelter': {
    name: { nl: 'Weken in de opvang', en: 'Weeks in shelter' },
    aim: {
      nl: 'Gezinnen zo kort mogelijk in de opvang.',
      en: 'Families in shelter for as short a time as possible.',
    },
    worseForFamily: {
      nl: 'zou het gezin {amount} langer in de opvang zitten',
      en: 'the family would stay in shelter for {amount} longer',
    },
    worseForPlan: {
      nl: 'zitten alle gezinnen samen {amount} langer in de opvang',
      en: 'all families together stay in shelter for {amount} longer',
    },
    gain: { nl: 'alle gezinnen samen {amount} in de opvang schelen', en: 'save {amount} in shelter' },
  },
  match: {
    name: { nl: 'Hoe goed de plaats past', en: 'How well the place suits' },
    aim: {
      nl: 'Plaatsen die goed passen bij werk, banden en voorkeur van het gezin.',
      en: 'Places that suit the work, ties and preferences of the family.',
    },
    worseForFamily: {
      nl: 'past de plaats minder goed bij het gezin ({amount} minder)',
      en: 'the place suits the family less well ({amount} less)',
    },
    worseForPlan: {
      nl: 'passen de plaatsen samen minder goed ({amount} minder)',
      en: 'the places together suit the families less well ({amount} less)',
    },
    gain: { nl: 'de plaatsen beter laten passen ({amount} meer)', en: 'make the places suit better ({amount} more)' },
  },
  'school-changes': {
    name: { nl: 'Schoolwisselingen', en: 'Changes of school' },
    aim: {
      nl: 'Zo weinig mogelijk kinderen van 4 tot en met 17 jaar die van school moeten wisselen.',
      en: 'As few children of 4 to 17 as possible who have to change school.',
    },
    worseForFamily: {
      nl: '{count, plural, one {zou # kind meer} other {zouden # kinderen meer}} van school moeten wisselen',
      en: '{count, plural, one {# more child} other {# more children}} would have to change school',
    },
    worseForPlan: {
      nl: '{count, plural, one {moet # kind meer} other {moeten # kinderen meer}} van school wisselen',
      en: '{count, plural, one {# more child has} other {# more children have}} to change school',
    },
    gain: {
      nl: '{count, plural, one {# kind} other {# kinderen}} een wisseling van school besparen',
      en: 'spare {count, plural, one {# child} other {# children}} a change of school',
    },
  },
  evenness: {
    name: { nl: 'Eerlijke verdeling', en: 'Even load' },
    aim: {
      nl: 'Gemeenten dragen zo gelijk mogelijk, naar hun eerlijke deel. Elke persoon daarboven telt zwaarder.',
      en: 'Municipalities carry as even a load as possible, by their fair share. Each person above it counts for more.',
    },
    worseForFamily: {
      nl: 'wordt de verdeling over gemeenten ongelijker ({amount} meer)',
      en: 'the load over municipalities becomes less even ({amount} more)',
    },
    worseForPlan: {
      nl: 'wordt de verdeling over gemeenten ongelijker ({amount} meer)',
      en: 'the load over municipalities becomes less even ({amount} more)',
    },
    gain: {
      nl: 'de verdeling over gemeenten gelijker maken ({amount} minder)',
      en: 'make the load over municipalities more even ({amount} less)',
    },
  },
  stability: {
    name: { nl: 'Anders dan vorig plan', en: 'Changed since last plan' },
    aim: {
      nl: 'Zo weinig mogelijk gezinnen op een andere plaats dan in het vorige plan.',
      en: 'As few families as possible in another place than in the previous plan.',
    },
    worseForFamily: {
      nl: 'zou het gezin op een andere plaats komen dan in het vorige plan',
      en: 'the family would be in another place than in the previous plan',
    },
    worseForPlan: {
      nl: '{count, plural, one {krijgt # gezin meer} other {krijgen # gezinnen meer}} een andere plaats dan in het vorige plan',
      en: '{count, plural, one {# more family gets} other {# more families get}} another place than in the previous plan',
    },
    gain: {
      nl: '{count, plural, one {# gezin} other {# gezinnen}} op de plaats uit het vorige plan houden',
      en: 'keep {count, plural, one {# family} other {# families}} in the place of the previous plan',
    },
  },
};

/** The units that objectives are counted in, with their plural. */
const UNITS: Readonly<Record<string, Text>> = {
  'family-weeks': {
    nl: '{count, plural, one {{number} gezinsweek} other {{number} gezinsweken}}',
    en: '{count, plural, one {{number} family-week} other {{number} family-weeks}}',
  },
  'child-weeks': {
    nl: '{count, plural, one {{number} kindweek} other {{number} kindweken}}',
    en: '{count, plural, one {{number} child-week} other {{number} child-weeks}}',
  },
  'person-weeks': {
    nl: '{count, plural, one {{number} persoonsweek} other {{number} persoonsweken}}',
    en: '{count, plural, one {{number} person-week} other {{number} person-weeks}}',
  },
  weeks: {
    nl: '{count, plural, one {{number} week} other {{number} weken}}',
    en: '{count, plural, one {{number} week} other {{number} weeks}}',
  },
  families: {
    nl: '{count, plural, one {{number} gezin} other {{number} gezinnen}}',
    en: '{count, plural, one {{number} family} other {{number} families}}',
  },
  children: {
    nl: '{count, plural, one {{number} kind} other {{number} kinderen}}',
    en: '{count, plural, one {{number} child} other {{number} children}}',
  },
  points: {
    nl: '{count, plural, one {{number} punt} other {{number} punten}}',
    en: '{count, plural, one {{number} point} other {{number} points}}',
  },
  'person-steps': {
    nl: '{count, plural, one {{number} stap} other {{number} stappen}}',
    en: '{count, plural, one {{number} step} other {{number} steps}}',
  },
};

/** The unit in which an objective is counted when a text does not carry one: the default of docs/model.md. */
const DEFAULT_UNITS: Readonly<Record<ObjectiveId, string>> = {
  roofless: 'family-weeks',
  'longest-excess': 'weeks',
  'over-cap': 'families',
  'weeks-over-cap': 'family-weeks',
  'weeks-in-shelter': 'family-weeks',
  match: 'points',
  'school-changes': 'children',
  evenness: 'person-steps',
  stability: 'families',
};

/** The name of an objective, such as `Weeks in shelter`. */
export function sayObjective(objective: ObjectiveId, language: Language): string {
  return say(OBJECTIVES[objective].name, language);
}

/** What an objective asks, in one sentence. */
export function sayObjectiveAim(objective: ObjectiveId, capWeeks: number, language: Language): string {
  return say(OBJECTIVES[objective].aim, language, { cap: capWeeks });
}

/** An amount with its unit, such as `6 family-weeks`; a unit that has no text is written as it is. */
export function sayAmount(value: number, unit: string, language: Language, decimals = 2): string {
  const number = sayNumber(value, language, decimals);
  const text = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return text ? say(text, language, { count: value, number }) : `${number} ${unit}`;
}

/** The three ways in which a sentence speaks of a difference on an objective. */
export type DifferenceUse = 'worseForFamily' | 'worseForPlan' | 'gain';

/** A difference on an objective as the clause of a sentence. `difference` counts upward; its sign is dropped. */
export function sayDifference(
  use: DifferenceUse,
  objective: ObjectiveId,
  difference: number,
  capWeeks: number,
  language: Language,
  unit: string = DEFAULT_UNITS[objective],
): string {
  const count = Math.round(Math.abs(difference) * 100) / 100;
  return say(OBJECTIVES[objective][use], language, {
    count,
    cap: capWeeks,
    amount: sayAmount(Math.abs(difference), spokenUnit(unit, use, language), language, objective === 'match' ? 3 : 2),
  });
}

/** Where the sentence itself says whose weeks they are, weeks of families are just weeks. */
function spokenUnit(unit: string, use: DifferenceUse, language: Language): string {
  return unit === 'family-weeks' && (use !== 'gain' || language === 'nl') ? 'weeks' : unit;
}
