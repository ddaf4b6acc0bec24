/** The words of the assessment in Dutch and English. What a scheme says of itself stands in the scheme (`data/eligibility`). */
import type { DayNumber } from '../domain/calendar.ts';
import type { Verdict } from '../domain/planning-week.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import type { AssessmentSummary, CriterionOutcome } from '../eligibility/assessment.ts';
import type { FactId } from '../eligibility/case.ts';
import type { Clock, ClockState } from '../eligibility/clocks.ts';
import type { Contradiction, ContradictionKind } from '../eligibility/contradictions.ts';
import type { CriterionGroup } from '../eligibility/scheme.ts';
import type { SchemeIssueKind } from '../eligibility/scheme-issue.ts';
import { sayDate, sayList } from './formats.ts';
import { say } from './message.ts';

/** Stands at the top of every output of the assessment. */
export const NOTICE: Text = {
  nl: 'Dit is hulp bij een beoordeling, geen besluit. Een persoon beslist, met redenen, en het gezin kan bezwaar maken.',
  en: 'This supports an assessment; it is no decision. A person decides, with reasons, and the family can object.',
};

export const VERDICTS: Readonly<Record<Verdict, Text>> = {
  qualifies: { nl: 'voldoet aan de criteria', en: 'qualifies' },
  'does-not-qualify': { nl: 'voldoet niet aan alle criteria', en: 'does not qualify' },
  'cannot-be-judged': { nl: 'kan nog niet worden beoordeeld', en: 'cannot be judged yet' },
};

export const OUTCOMES: Readonly<Record<CriterionOutcome, Text>> = {
  met: { nl: 'voldaan', en: 'met' },
  'not-met': { nl: 'niet voldaan', en: 'not met' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

export const GROUPS: Readonly<Record<CriterionGroup, Text>> = {
  target: { nl: 'Doelgroep', en: 'Target group' },
  distress: { nl: 'Toets zeer schrijnende situatie', en: 'Test of a very distressing situation' },
};

export const CLOCK_STATES: Readonly<Record<ClockState, Text>> = {
  done: { nl: 'gedaan', en: 'done' },
  running: { nl: 'loopt', en: 'running' },
  overdue: { nl: 'TE LAAT', en: 'OVERDUE' },
  unknown: { nl: 'onbekend', en: 'unknown' },
};

/** What a fact is, as it follows "missing:". */
export const FACT_NAMES: Readonly<Record<FactId, Text>> = {
  reported_on: { nl: 'dag van melding', en: 'day of report' },
  arrived_on: { nl: 'dag van aankomst', en: 'day of arrival' },
  residence_ground: { nl: 'verblijfsgrond', en: 'ground of residence' },
  minor_children: { nl: 'minderjarige kinderen', en: 'minor children' },
  came_voluntarily: { nl: 'uit eigen beweging gekomen', en: 'came of its own accord' },
  prepared: { nl: 'voorbereid gekomen', en: 'came prepared' },
  care_need: { nl: 'zorgvraag', en: 'question of care' },
  self_sufficient_judged_on: { nl: 'dag van de beoordeling', en: 'day of the assessment' },
  self_sufficient: { nl: 'zelfredzaam', en: 'self-sufficient' },
  homeless: { nl: 'dak- of thuisloos', en: 'homeless' },
  own_network: { nl: 'plek in het eigen netwerk', en: 'place in its own network' },
  home_efforts: { nl: 'zoekt aantoonbaar een woning', en: 'can show that it looks for a home' },
  work_efforts: { nl: 'zoekt aantoonbaar werk', en: 'can show that it looks for work' },
  return_possible: { nl: 'terugkeer mogelijk', en: 'return possible' },
  return_willing: { nl: 'bereid tot terugkeer', en: 'willing to return' },
  evacuation_list: { nl: 'op de evacuatielijst', en: 'on the evacuation list' },
  consent: { nl: 'toestemming', en: 'consent' },
  referred_on: { nl: 'dag van doorverwijzing', en: 'day of referral' },
  tested_on: { nl: 'dag van de toets', en: 'day of the test' },
};

const CONTRADICTIONS: Readonly<Record<ContradictionKind, Text>> = {
  'several-values': {
    nl: 'Eén cel zegt verschillende dingen ({values}). Kies wat klopt.',
    en: 'One cell says different things ({values}). Choose what is right.',
  },
  'date-in-future': {
    nl: 'De datum ligt na de dag van deze beoordeling. Verbeter de datum, of kies een latere dag met --on.',
    en: 'The date lies after the day of this assessment. Correct the date, or choose a later day with --on.',
  },
  'arrived-after-report': {
    nl: 'Het gezin zou zich gemeld hebben vóór het aankwam. Verbeter een van de twee datums.',
    en: 'The family would have reported before it arrived. Correct one of the two dates.',
  },
  'judged-before-report': {
    nl: 'De zelfredzaamheid zou beoordeeld zijn vóór de melding. Verbeter een van de twee datums.',
    en: 'Self-sufficiency would have been assessed before the report. Correct one of the two dates.',
  },
  'referred-before-report': {
    nl: 'Het gezin zou doorverwezen zijn vóór de melding. Verbeter een van de twee datums.',
    en: 'The family would have been referred before it reported. Correct one of the two dates.',
  },
  'referred-before-judged': {
    nl: 'Het gezin is doorverwezen vóór de beoordeling van de zelfredzaamheid. De beoordeling hoort eerst te komen.',
    en: 'The family was referred before self-sufficiency was assessed. The assessment should come first.',
  },
  'referred-without-judgement': {
    nl: 'Het gezin is doorverwezen, maar de eigen beoordeling van de gemeente ontbreekt. Vul die aan.',
    en: "The family was referred, but the municipality's own assessment is missing. Add it.",
  },
  'referred-without-consent': {
    nl: 'Het gezin is doorverwezen, maar stemde niet in. Vraag toestemming of trek de doorverwijzing in.',
    en: 'The family was referred but did not consent. Ask for consent or withdraw the referral.',
  },
  'tested-without-referral': {
    nl: 'Er is een toets zonder doorverwijzing. Vul de dag van doorverwijzing in, of haal de toets weg.',
    en: 'There is a test without a referral. Fill in the day of referral, or remove the test.',
  },
  'tested-before-referral': {
    nl: 'De toets zou vóór de doorverwijzing zijn gedaan. Verbeter een van de twee datums.',
    en: 'The test would have been done before the referral. Correct one of the two dates.',
  },
  'derived-right-without-minor-child': {
    nl: 'Verblijf volgens Chavez-Vilchez bestaat alleen met een minderjarig kind, maar er zou geen minderjarig kind zijn. Verbeter een van de twee.',
    en: 'Residence under Chavez-Vilchez exists only with a minor child, but there would be no minor child. Correct one of the two.',
  },
};

/** The texts of the problems in a scheme file and with the day of the assessment; `place` is the path of the key. */
export const ELIGIBILITY_PROBLEMS: Readonly<Record<`scheme-${SchemeIssueKind}` | 'assess-on', Text>> = {
  'assess-on': {
    nl: '--on "{value}" is geen bestaande datum. Schrijf bijvoorbeeld --on 2026-11-23.',
    en: '--on "{value}" is no existing date. Write for example --on 2026-11-23.',
  },
  'scheme-missing': { nl: '"{place}" ontbreekt. Vul het in.', en: '"{place}" is missing. Fill it in.' },
  'scheme-wrong-type': {
    nl: '"{place}" heeft de verkeerde vorm. Nodig: {expected, select, string {tekst} number {een getal} int {een heel getal} boolean {true of false} array {een lijst} other {sleutels met waarden}}.',
    en: '"{place}" has the wrong form. Needed: {expected, select, string {text} number {a number} int {a whole number} boolean {true or false} array {a list} other {keys with values}}.',
  },
  'scheme-not-one-of': {
    nl: '"{place}" is "{value}". Kies uit: {options}.',
    en: '"{place}" is "{value}". Choose from: {options}.',
  },
  'scheme-unknown-key': {
    nl: '"{place}" is geen bekende sleutel. Haal hem weg of verbeter de spelling.',
    en: '"{place}" is no known key. Remove it or correct the spelling.',
  },
  'scheme-out-of-range': {
    nl: '"{place}" is {value}. Dat is te klein of te groot.',
    en: '"{place}" is {value}. That is too small or too large.',
  },
  'scheme-empty': { nl: '"{place}" is leeg. Zet er iets in.', en: '"{place}" is empty. Put something in it.' },
  'scheme-wrong-source-key': {
    nl: '"{value}" is geen sleutel van een bron. Schrijf hoofdletters, twee cijfers van het jaar en zo nodig een letter, zoals DG20a.',
    en: '"{value}" is no key of a source. Write capitals, two digits of the year and a letter if needed, such as DG20a.',
  },
  'scheme-wrong-date': {
    nl: '"{place}" is "{value}". Dat is geen bestaande datum; schrijf 2021-03-11.',
    en: '"{place}" is "{value}". That is no existing date; write 2021-03-11.',
  },
  'scheme-unknown-source': {
    nl: '"{place}" noemt bron "{value}", die niet onder "sources" staat. Bekend: {options}.',
    en: '"{place}" names source "{value}", which is not under "sources". Known: {options}.',
  },
  'scheme-duplicate-id': {
    nl: '"{place}": "{value}" komt al eerder voor. Geef elk een eigen id.',
    en: '"{place}": "{value}" was used before. Give each its own id.',
  },
  'scheme-not-a-condition': {
    nl: '"{place}" is geen voorwaarde. Gebruik precies een van deze vormen: {options}.',
    en: '"{place}" is no condition. Use exactly one of these forms: {options}.',
  },
  'scheme-too-deep': {
    nl: '"{place}" ligt dieper dan {depth} lagen. Maak de voorwaarde eenvoudiger.',
    en: '"{place}" lies deeper than {depth} layers. Make the condition simpler.',
  },
  'scheme-unknown-fact': {
    nl: '"{place}": "{value}" kan hier niet als feit. Kies uit: {options}.',
    en: '"{place}": "{value}" cannot be a fact here. Choose from: {options}.',
  },
  'scheme-unknown-value': {
    nl: '"{place}": "{fact}" kan niet "{value}" zijn. Kies uit: {options}.',
    en: '"{place}": "{fact}" cannot be "{value}". Choose from: {options}.',
  },
  'scheme-unknown-setting': {
    nl: '"{place}": "{value}" is geen instelling. Kies uit: {options}.',
    en: '"{place}": "{value}" is no setting. Choose from: {options}.',
  },
  'scheme-setting-type': {
    nl: '"{place}": de instelling "{setting}" is {type, select, list {een lijst} number {een getal} word {een woord} other {true of false}} en past hier niet.',
    en: '"{place}": the setting "{setting}" is {type, select, list {a list} number {a number} word {a word} other {true or false}} and does not fit here.',
  },
};

/** Headings and sentences of the printed assessment. */
export const ASSESSMENT_TEXTS = {
  heading: {
    nl: 'Beoordeling op {date} met "{title}" (versie {version}, {schemeDate})',
    en: 'Assessment on {date} with "{title}" (version {version}, {schemeDate})',
  },
  evaluation: {
    nl: 'De regeling zelf {past, select, true {was} other {is}} toe aan evaluatie op {date} ({sources}).',
    en: 'The scheme itself {past, select, true {was} other {is}} due for evaluation on {date} ({sources}).',
  },
  case: { nl: 'Gezin {id} ({place}): {verdict}', en: 'Case {id} ({place}): {verdict}' },
  missing: { nl: 'ontbreekt: {facts}', en: 'missing: {facts}' },
  contradicted: { nl: 'in twijfel: {facts}', en: 'in doubt: {facts}' },
  personLooksAt: { nl: 'Kijk dit bij elk gezin zelf na (*)', en: 'Check this in person for every family (*)' },
  missingFacts: { nl: 'Ontbrekende feiten: {facts}', en: 'Missing facts: {facts}' },
  doubtfulFacts: { nl: 'Feiten in twijfel: {facts}', en: 'Facts in doubt: {facts}' },
  failed: { nl: 'Niet voldaan: {criteria}', en: 'Not met: {criteria}' },
  contradictions: { nl: 'Tegenspraak', en: 'Contradictions' },
  clocks: { nl: 'Klokken', en: 'Clocks' },
  advice: { nl: 'Advies, geen besluit', en: 'Advice, no decision' },
  sharedAdvice: { nl: 'Advies voor al deze gezinnen, geen besluit', en: 'Advice for all these families, no decision' },
  due: { nl: 'uiterlijk {date}', en: 'due {date}' },
  done: { nl: 'gedaan op {date}', en: 'done on {date}' },
  days: {
    nl: '{days, plural, one {# dag} other {# dagen}}',
    en: '{days, plural, one {# day} other {# days}}',
  },
  daysLate: {
    nl: '{days, plural, one {# dag} other {# dagen}} te laat',
    en: '{days, plural, one {# day} other {# days}} late',
  },
  summary: {
    nl: '{cases, plural, one {# gezin} other {# gezinnen}}: {qualifies, plural, one {# voldoet} other {# voldoen}}, {doesNotQualify, plural, one {# voldoet} other {# voldoen}} niet, {cannotBeJudged} nog niet te beoordelen; {overdue} met een klok die te laat is; {contradicted} met tegenspraak.',
    en: '{cases, plural, one {# case} other {# cases}}: {qualifies, plural, one {# qualifies} other {# qualify}}, {doesNotQualify, plural, one {# does} other {# do}} not, {cannotBeJudged} cannot be judged yet; {overdue} with an overdue clock; {contradicted} with a contradiction.',
  },
  written: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
} as const satisfies Readonly<Record<string, Text>>;

/** The help of `onderdak assess`. */
export const ASSESS_OPTIONS = {
  assess: {
    nl: 'beoordeelt gezinnen: criteria, ontbrekende feiten, klokken en advies; hulp bij een besluit van een persoon',
    en: 'assesses families: criteria, missing facts, clocks and advice; supports the decision of a person',
  },
  cases: { nl: 'bestand met gezinnen (CSV of XLSX)', en: 'file of cases (CSV or XLSX)' },
  scheme: {
    nl: 'criteria en instellingen (YAML); anders data/eligibility/2021.yaml',
    en: 'criteria and settings (YAML); otherwise data/eligibility/2021.yaml',
  },
  on: {
    nl: 'dag van de beoordeling, zoals 2026-11-23; anders vandaag',
    en: 'day of the assessment, such as 2026-11-23; otherwise today',
  },
  json: { nl: 'drukt alles als JSON af', en: 'prints everything as JSON' },
  out: {
    nl: 'schrijft een CSV met family_id en verdict, om aan het gezinnenbestand te koppelen',
    en: 'writes a CSV with family_id and verdict, to join to the families file',
  },
  example: {
    nl: 'Voorbeeld: onderdak assess scenarios/cases/cases.fictitious.csv --on 2026-11-23',
    en: 'Example: onderdak assess scenarios/cases/cases.fictitious.csv --on 2026-11-23',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Facts in words with the name of their column, such as `day of arrival (arrived_on)`. */
export function sayFacts(facts: readonly FactId[], language: Language): string {
  return sayList(
    facts.map((fact) => `${say(FACT_NAMES[fact], language)} (${fact})`),
    language,
  );
}

/** A contradiction in one line, with the columns that clash. */
export function sayContradiction(contradiction: Contradiction, language: Language): string {
  return `${contradiction.facts.join(', ')}: ${sayClash(contradiction, CONTRADICTIONS, language)}`;
}

/** A contradiction at the desk, where there are no columns and the day is always today. */
export function sayContradictionOfToday(contradiction: Contradiction, language: Language): string {
  return sayClash(contradiction, { ...CONTRADICTIONS, 'date-in-future': IN_FUTURE }, language);
}

function sayClash({ kind, values }: Contradiction, texts: typeof CONTRADICTIONS, language: Language): string {
  return say(texts[kind], language, { values: sayList(values ?? [], language) });
}

const IN_FUTURE: Text = {
  nl: 'De datum ligt in de toekomst. Verbeter de datum.',
  en: 'The date lies in the future. Correct the date.',
};

/** A clock's dates and days, such as `due 24 November 2026, 3 days, 2 days late`. */
export function sayClock(clock: Clock, language: Language): string {
  const part = (text: Text, params: MessageParams): string => say(text, language, params);
  const date = (day: DayNumber): string => sayDate(day, language);
  return [
    clock.dueOn === undefined ? '' : part(ASSESSMENT_TEXTS.due, { date: date(clock.dueOn) }),
    clock.doneOn === undefined ? '' : part(ASSESSMENT_TEXTS.done, { date: date(clock.doneOn) }),
    clock.days === undefined ? '' : part(ASSESSMENT_TEXTS.days, { days: clock.days }),
    clock.daysLate === 0 ? '' : part(ASSESSMENT_TEXTS.daysLate, { days: clock.daysLate }),
  ]
    .filter((each) => each !== '')
    .join(', ');
}

/** The last line of the output. */
export function saySummary(summary: AssessmentSummary, language: Language): string {
  return say(ASSESSMENT_TEXTS.summary, language, { ...summary });
}
