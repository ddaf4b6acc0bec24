/**
 * Findings in words, from one total record, each with its weight: whether people are in trouble now, whether the data
 * needs work, or whether it is only good to know.
 */
import type { Finding, FindingKind } from '../domain/finding.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import { sayList } from './formats.ts';
import { say } from './message.ts';
import type { Names } from './names.ts';

/** `people`: families need action. `data`: something in the data needs work. `note`: good to know. */
export type FindingWeight = 'people' | 'data' | 'note';

export const FINDING_WEIGHTS: readonly FindingWeight[] = ['people', 'data', 'note'];

/** Families or municipalities named in one sentence before it says "and n more". */
const MOST_NAMED = 8;

interface FindingTexts<Kind extends FindingKind> {
  readonly weight: FindingWeight;
  readonly text: Text;
  readonly params?: (finding: Extract<Finding, { kind: Kind }>, names: Names, language: Language) => MessageParams;
}

function familiesOf(
  { families }: { readonly families: readonly string[] },
  _names: Names,
  language: Language,
): Record<string, string | number> {
  return { count: families.length, families: sayList(families, language, MOST_NAMED) };
}

function municipalitiesOf(
  { municipalities }: { readonly municipalities: readonly string[] },
  names: Names,
  language: Language,
): Record<string, string | number> {
  const list = municipalities.map((id) => names.municipality(id));
  return { count: municipalities.length, municipalities: sayList(list, language, MOST_NAMED) };
}

const KEY_NAMES: Readonly<Record<string, Text>> = {
  population: { nl: 'het aantal inwoners', en: 'the population' },
  dwellings: { nl: 'het aantal woningen', en: 'the number of homes' },
};
const KEY_COLUMN: Text = { nl: 'de kolom "{key}"', en: 'the column "{key}"' };

function sayKey(key: string, language: Language): string {
  const text = Object.hasOwn(KEY_NAMES, key) ? KEY_NAMES[key] : undefined;
  return say(text ?? KEY_COLUMN, language, { key });
}

/** Within a weight the most urgent kind stands first. */
const FINDINGS: { readonly [Kind in FindingKind]: FindingTexts<Kind> } = {
  'roofless-now': {
    weight: 'people',
    text: {
      nl: '{count, plural, one {# gezin heeft} other {# gezinnen hebben}} nu geen opvang en geen woning: {families}.',
      en: '{count, plural, one {# family has} other {# families have}} neither shelter nor a home now: {families}.',
    },
    params: familiesOf,
  },
  'roofless-weeks': {
    weight: 'people',
    text: {
      nl: 'Ook in dit plan {count, plural, one {is # gezin} other {zijn # gezinnen}} samen {weeks, plural, one {# week} other {# weken}} zonder dak: {families}. Zoek hiervoor nu een oplossing.',
      en: 'Even in this plan {count, plural, one {# family is} other {# families are}} without a roof for {weeks, plural, one {# week} other {# weeks}} in all: {families}. Find a solution now.',
    },
    params: (finding, names, language) => ({ ...familiesOf(finding, names, language), weeks: finding.weeks }),
  },
  unplaced: {
    weight: 'people',
    text: {
      nl: '{count, plural, one {# gezin krijgt} other {# gezinnen krijgen}} in dit plan geen woning: {families}.',
      en: '{count, plural, one {# family gets} other {# families get}} no home in this plan: {families}.',
    },
    params: familiesOf,
  },
  'over-cap': {
    weight: 'people',
    text: {
      nl: '{count, plural, one {# gezin zit} other {# gezinnen zitten}} langer dan {cap} weken in de opvang: {families}.',
      en: '{count, plural, one {# family is} other {# families are}} in shelter for more than {cap} weeks: {families}.',
    },
    params: (finding, names, language) => ({ ...familiesOf(finding, names, language), cap: names.capWeeks }),
  },
  'shelter-to-avoid': {
    weight: 'people',
    text: {
      nl: 'Gezin {family} verblijft in {shelter}, in een gemeente die het voor zijn veiligheid moet mijden. Zoek vandaag een andere plek.',
      en: 'Family {family} stays in {shelter}, in a municipality that it has to avoid for its safety. Find another place today.',
    },
    params: (finding, names, language) => ({
      family: finding.family,
      shelter: names.shelter(finding.shelter, language),
    }),
  },
  'shelter-closed': {
    weight: 'people',
    text: {
      nl: 'Gesloten: {shelter}. {count, plural, one {Dit gezin verblijft} other {Deze gezinnen verblijven}} daar volgens de gegevens: {families}.',
      en: 'Closed: {shelter}. According to the data {count, plural, one {this family stays} other {these families stay}} there: {families}.',
    },
    params: (finding, names, language) => ({
      ...familiesOf(finding, names, language),
      shelter: names.shelter(finding.shelter, language),
    }),
  },
  'shelter-over-full': {
    weight: 'people',
    text: {
      nl: 'Te vol: {shelter} heeft {places, plural, one {# plek} other {# plekken}} voor {persons, plural, one {# persoon} other {# personen}}. Wie er is, blijft. Niemand komt erbij tot er ruimte is.',
      en: 'Too full: {shelter} has {places, plural, one {# place} other {# places}} for {persons, plural, one {# person} other {# persons}}. Those present stay. Nobody enters until there is room.',
    },
    params: (finding, names, language) => ({
      shelter: names.shelter(finding.shelter, language),
      places: finding.places,
      persons: finding.persons,
    }),
  },
  fictitious: {
    weight: 'note',
    text: {
      nl: 'De toezeggingen, woningen en opvangplekken in dit plan zijn verzonnen. Het is een voorbeeld en gaat niet over echte gezinnen.',
      en: 'The promises, homes and shelters in this plan are fictitious. It is an example and not about real families.',
    },
  },
  'no-legal-basis-for-quota': {
    weight: 'note',
    text: {
      nl: 'Een taakstelling voor deze gezinnen bestaat vandaag niet. De berekening volgt de Huisvestingswet 2014 (artikel 28 en 29) naar analogie, zonder wettelijke grondslag.',
      en: 'There is no mandatory task for these families today. The calculation follows the Dutch Housing Act 2014 (articles 28 and 29) by analogy, without a legal basis today.',
    },
  },
  'left-out-no-consent': {
    weight: 'data',
    text: {
      nl: '{count, plural, one {# gezin doet} other {# gezinnen doen}} niet mee, omdat de toestemming ontbreekt: {families}.',
      en: '{count, plural, one {# family is} other {# families are}} left out because consent is missing: {families}.',
    },
    params: familiesOf,
  },
  'left-out-not-qualified': {
    weight: 'note',
    text: {
      nl: '{count, plural, one {# gezin doet} other {# gezinnen doen}} niet mee, omdat de beoordeling zegt dat ze niet tot de doelgroep horen: {families}.',
      en: '{count, plural, one {# family is} other {# families are}} left out because the assessment says they are not in the target group: {families}.',
    },
    params: familiesOf,
  },
  'left-out-not-judged': {
    weight: 'data',
    text: {
      nl: '{count, plural, one {# gezin doet} other {# gezinnen doen}} nog niet mee, omdat de beoordeling niet af is: {families}. Vul de ontbrekende feiten aan.',
      en: '{count, plural, one {# family is} other {# families are}} left out because the assessment is not finished: {families}. Add the missing facts.',
    },
    params: familiesOf,
  },
  'left-out-occupies-shelter': {
    weight: 'data',
    text: {
      nl: 'In {shelter} {persons, plural, one {woont # persoon} other {wonen # personen}} uit gezinnen die niet in dit plan zitten ({families}). Die plekken blijven bezet.',
      en: 'In {shelter} {persons, plural, one {# person lives} other {# persons live}} from families that are not in this plan ({families}). Those places stay taken.',
    },
    params: (finding, names, language) => ({
      ...familiesOf(finding, names, language),
      shelter: names.shelter(finding.shelter, language),
      persons: finding.persons,
    }),
  },
  'commitment-overused': {
    weight: 'data',
    text: {
      nl: '{municipality} heeft al meer geplaatst dan toegezegd. Er komt in dit plan niemand bij.',
      en: '{municipality} has already placed more than it promised. This plan adds nobody there.',
    },
    params: (finding, names) => ({ municipality: names.municipality(finding.municipality) }),
  },
  'no-labour-figure': {
    weight: 'data',
    text: {
      nl: 'Er zijn geen cijfers over de arbeidsmarkt voor {regions}. Werk telt daar als gemiddeld (0,5) voor {families}.',
      en: 'There are no labour-market figures for {regions}. There, work counts as average (0.5) for {families}.',
    },
    params: (finding, names, language) => ({
      ...familiesOf(finding, names, language),
      regions: sayList(finding.regions, language, MOST_NAMED),
    }),
  },
  'no-sector-given': {
    weight: 'data',
    text: {
      nl: 'Van {count, plural, one {# gezin} other {# gezinnen}} is geen beroep of sector bekend: {families}. Werk telt daar als gemiddeld (0,5).',
      en: 'For {count, plural, one {# family} other {# families}} no occupation or sector is known: {families}. There, work counts as average (0.5).',
    },
    params: familiesOf,
  },
  'ages-unknown': {
    weight: 'data',
    text: {
      nl: 'Van {count, plural, one {# gezin} other {# gezinnen}} zijn de leeftijden van de kinderen niet bekend: {families}. Schoolwisselingen tellen daar niet mee.',
      en: 'For {count, plural, one {# family} other {# families}} the ages of the children are not known: {families}. There, changes of school are not counted.',
    },
    params: familiesOf,
  },
  'no-key-figure': {
    weight: 'data',
    text: {
      nl: 'Voor {municipalities} is {key} niet bekend. {count, plural, one {Deze gemeente telt} other {Deze gemeenten tellen}} niet mee voor de eerlijke verdeling.',
      en: 'For {municipalities}, {key} is not known. {count, plural, one {This municipality is} other {These municipalities are}} left out of the even load.',
    },
    params: (finding, names, language) => ({
      ...municipalitiesOf(finding, names, language),
      key: sayKey(finding.key, language),
    }),
  },
  'no-task-population': {
    weight: 'data',
    text: {
      nl: 'Voor {municipalities} is het aantal inwoners op 1 januari {year} niet bekend. {count, plural, one {Deze gemeente krijgt} other {Deze gemeenten krijgen}} geen taakstelling.',
      en: 'For {municipalities}, the population on 1 January {year} is not known. {count, plural, one {This municipality gets} other {These municipalities get}} no task.',
    },
    params: (finding, names, language) => ({
      ...municipalitiesOf(finding, names, language),
      year: String(finding.year),
    }),
  },
  'rests-on-expected': {
    weight: 'note',
    text: {
      nl: '{count, plural, one {# gezin krijgt} other {# gezinnen krijgen}} een woning die nog niet is aangeboden, maar wel verwacht: {families}. Vraag de gemeente om bevestiging.',
      en: '{count, plural, one {# family gets} other {# families get}} a home that is expected but not on offer yet: {families}. Ask the municipality to confirm.',
    },
    params: familiesOf,
  },
  'accessibility-unknown': {
    weight: 'data',
    text: {
      nl: 'Gezin {family} heeft een toegankelijke woning nodig. Van de woning in {municipality} is dat nog niet bekend. Vraag het na.',
      en: 'Family {family} needs an accessible home. For the home in {municipality} this is not known yet. Please ask.',
    },
    params: (finding, names) => ({ family: finding.family, municipality: names.municipality(finding.municipality) }),
  },
  'temporary-home-used': {
    weight: 'note',
    text: {
      nl: 'Gezin {family} krijgt een tijdelijke woning ({dwelling}), voor {weeks, plural, one {# week} other {# weken}}. Zoek op tijd een vervolg.',
      en: 'Family {family} gets a temporary home ({dwelling}) for {weeks, plural, one {# week} other {# weeks}}. Look for a follow-up in time.',
    },
    params: (finding) => ({ family: finding.family, dwelling: finding.dwelling, weeks: finding.weeks }),
  },
  'scores-rounded': {
    weight: 'note',
    text: {
      nl: 'In {file} {count, plural, one {is # score} other {zijn # scores}} afgerond op zes cijfers achter de komma.',
      en: 'In {file}, {count, plural, one {# score was} other {# scores were}} rounded to six decimals.',
    },
    params: (finding) => ({ file: finding.file, count: finding.count }),
  },
  'displacement-not-known': {
    weight: 'data',
    text: {
      nl: 'Voor {municipalities} is niet bekend hoeveel sociale huurwoningen vrijkomen. Daar kan het plan niet laten zien wat het anderen kost die wachten.',
      en: 'For {municipalities} it is not known how many social rent homes fall free. There the plan cannot show what it costs others who wait.',
    },
    params: municipalitiesOf,
  },
  'ties-not-broken': {
    weight: 'note',
    text: {
      nl: 'Er zijn meer plannen die precies even goed zijn. De volledige loting is na {passes, plural, one {# ronde} other {# rondes}} gestopt.',
      en: 'There are more plans that are exactly as good. The full draw of lots stopped after {passes, plural, one {# pass} other {# passes}}.',
    },
    params: (finding) => ({ passes: finding.passes }),
  },
  'input-warning': {
    weight: 'data',
    text: { nl: '{text}', en: '{text}' },
    params: (finding) => ({ text: finding.text }),
  },
};

/** All kinds of findings. */
export const FINDING_KINDS = Object.keys(FINDINGS) as readonly FindingKind[];

/** A finding as one or more full sentences. */
export function sayFinding(finding: Finding, names: Names, language: Language): string {
  // The record is indexed by the finding's own kind, so that its parameters take exactly this finding.
  const texts = FINDINGS[finding.kind] as FindingTexts<FindingKind>;
  return say(texts.text, language, texts.params?.(finding, names, language) ?? {});
}

/** Findings by weight, the most urgent kind first; findings of one kind keep their order. */
export function findingsByUrgency(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ kind }: Finding): number => FINDING_KINDS.indexOf(kind);
  return FINDING_WEIGHTS.flatMap((weight) =>
    findings.filter((finding) => weightOf(finding) === weight).sort((left, right) => rank(left) - rank(right)),
  );
}

/** How heavy a finding weighs. */
export function weightOf(finding: Finding): FindingWeight {
  return FINDINGS[finding.kind].weight;
}
