/** The words of the command line itself; what plans and problems say comes from `i18n`. */

import { REGISTER_TEXTS } from '../desk/cli/register-texts.ts';
import { SERVE_TEXTS } from '../desk/cli/serve-texts.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import { say } from '../i18n/message.ts';
import { DATA_TEXTS } from './data-texts.ts';
import { STUDY_TEXTS } from './study-texts.ts';

const TEXTS = {
  program: {
    nl: 'Wekelijkse plaatsing van dakloze gezinnen met kinderen in gemeenten die meedoen: bewezen, uitgelegd, en een mens beslist.',
    en: 'Weekly placement of homeless families with children over municipalities that volunteer: proven, explained, and a person decides.',
  },
  'help-hint': { nl: '(--help toont de opties en een voorbeeld)', en: '(--help shows the options and an example)' },
  lang: { nl: 'taal van de uitvoer: nl of en', en: 'language of the output: nl or en' },
  example: { nl: 'Voorbeeld', en: 'Example' },
  scenario: { nl: 'een scenario (YAML), of BESTAND#NAAM', en: 'a scenario (YAML), or FILE#NAME' },
  'plan-file': { nl: 'een plan.json', en: 'a plan.json' },
  plan: {
    nl: 'maakt het beste plan van de week, bewijst het en legt het uit',
    en: 'makes the best plan of the week, proves it and explains it',
  },
  'plan-out': {
    nl: 'schrijft plan.json, placements.csv, plan.xlsx en report.html in deze map',
    en: 'writes plan.json, placements.csv, plan.xlsx and report.html to this folder',
  },
  'plan-engine': { nl: 'rekenmethode', en: 'engine' },
  'plan-time-limit': {
    nl: 'stopt na zoveel seconden met wat gevonden is',
    en: 'stops after so many seconds with what was found',
  },
  'plan-policy': { nl: 'beleid uit het scenario', en: 'policy of the scenario' },
  'plan-json': { nl: 'drukt het plan als JSON af', en: 'prints the plan as JSON' },
  schema: {
    nl: 'drukt het JSON Schema van scenario’s af, voor editors; of de kolommen van elke tabel',
    en: 'prints the JSON Schema of scenarios, for editors; or the columns of every table',
  },
  'schema-columns': {
    nl: 'de kolommen van elke tabel: of ze moeten, hoe ze worden geschreven, wat ze zeggen',
    en: 'the columns of every table: whether they must be there, how they are written, what they say',
  },
  'schema-json': { nl: 'de kolommen als JSON', en: 'the columns as JSON' },
  'schema-required': { nl: 'verplicht', en: 'required' },
  validate: {
    nl: 'leest alles, vergelijkt alles, en zegt in één keer wat er mis is',
    en: 'reads and cross-checks everything, says all that is wrong at once',
  },
  'validate-fine': {
    nl: '{name}: in orde ({families, plural, one {# gezin} other {# gezinnen}}, {municipalities, plural, one {# gemeente} other {# gemeenten}}, {dwellings, plural, one {# woning} other {# woningen}}).',
    en: '{name}: fine ({families, plural, one {# family} other {# families}}, {municipalities, plural, one {# municipality} other {# municipalities}}, {dwellings, plural, one {# dwelling} other {# dwellings}}).',
  },
  overridden: {
    nl: 'Aangepast ({where}): {path}: {from} → {value}',
    en: 'Overridden ({where}): {path}: {from} → {value}',
  },
  check: {
    nl: 'bewijst een plan opnieuw uit de gegevens alleen: regels en waarden',
    en: 'proves a plan from the data alone: rules and objective values',
  },
  'check-prove': {
    nl: 'lost de week opnieuw op met een andere rekenmethode en zegt wat daarmee bewezen is',
    en: 'solves the week again with another engine and says what that proves',
  },
  'check-time-limit': {
    nl: 'met --prove: hooguit zoveel seconden per rekenmethode',
    en: 'with --prove: at most so many seconds per engine',
  },
  'check-passed': {
    nl: 'Het plan hoort bij deze gegevens en klopt: {rules} regels nagegaan, {objectives, plural, one {# waarde} other {# waarden}} nagerekend, redenen en waarschuwingen opnieuw afgeleid.',
    en: 'The plan belongs to these data and holds: {rules} rules checked, {objectives, plural, one {# value} other {# values}} recomputed, reasons and warnings derived again.',
  },
  'check-as-recorded': {
    nl: 'Dat er geen beter plan is, en de prijzen van schaarste, zijn zoals {engine} ze vastlegde; --prove gaat dat na.',
    en: 'That no plan is better, and the prices of what is scarce, are as recorded by {engine}; --prove certifies them.',
  },
  'check-changed': {
    nl: 'Het bestand is veranderd nadat het programma het schreef.',
    en: 'The file was changed after the program wrote it.',
  },
  'check-proving': { nl: 'Opnieuw opgelost:', en: 'Solved again:' },
  'check-prices-same': { nl: 'prijzen van schaarste: dezelfde', en: 'prices of what is scarce: the same' },
  'check-prices-differ': { nl: 'prijzen van schaarste: ANDERS', en: 'prices of what is scarce: DIFFERENT' },
  'check-prices-not-compared': {
    nl: 'prijzen van schaarste: niet vergeleken',
    en: 'prices of what is scarce: not compared',
  },
  'check-engine-refused': {
    nl: '{engine} kon niet antwoorden: {detail}',
    en: '{engine} could not answer: {detail}',
  },
  'check-failed': { nl: 'Het plan klopt NIET:', en: 'The plan does NOT hold:' },
  'check-objective': { nl: '  {name}: {value} {unit}', en: '  {name}: {value} {unit}' },
  explain: {
    nl: 'legt één gezin uit: waarom hier, waarom daar niet, wat het zou veranderen',
    en: 'explains one family: why here, why not there, what would change it',
  },
  'explain-family': { nl: 'het gezin', en: 'the family' },
  'explain-municipality': { nl: 'alleen deze gemeente', en: 'this municipality only' },
  'why-here': { nl: 'Waarom deze plek', en: 'Why here' },
  'why-not-there': { nl: 'Waarom niet in andere gemeenten', en: 'Why not in other municipalities' },
  'what-would-change': { nl: 'Wat zou het veranderen', en: 'What would change it' },
  'plan-of-other-data': {
    nl: 'Dit plan hoort niet bij deze gegevens. Maak een nieuw plan, of geef de gegevens waaruit het is gemaakt.',
    en: 'This plan does not belong to these data. Make a new plan, or give the data it was made from.',
  },
  model: {
    nl: 'schrijft het model als LP- of MPS-tekst, om elders op te lossen',
    en: 'writes the model as LP or MPS text, to solve elsewhere',
  },
  'model-lp': { nl: 'bestand voor de LP-tekst', en: 'file for the LP text' },
  'model-mps': { nl: 'bestand voor de tekst in vrij MPS', en: 'file for the text in free MPS' },
  'model-no-file': {
    nl: 'fout: noem met --lp of --mps het bestand waarin het model moet komen.',
    en: 'error: name with --lp or --mps the file that the model is to be written to.',
  },
  'model-objective': { nl: 'welk doel de tekst optimaliseert', en: 'which objective the text optimises' },
  'model-keep': {
    nl: 'houdt de waarden van dit plan vast voor de doelen ervóór',
    en: 'keeps the values of this plan for the objectives before it',
  },
  'model-written': {
    nl: '{file}: {columns} kolommen, {rows} rijen, doel {objective}',
    en: '{file}: {columns} columns, {rows} rows, objective {objective}',
  },
  generate: {
    nl: 'maakt een verzonnen scenario van een gegeven grootte',
    en: 'makes a synthetic scenario of a given size',
  },
  'generate-families': { nl: 'aantal gezinnen', en: 'number of families' },
  'generate-municipalities': { nl: 'aantal gemeenten', en: 'number of municipalities' },
  'generate-dwellings': { nl: 'aantal woningen', en: 'number of dwellings' },
  'generate-seed': { nl: 'begingetal van het toeval', en: 'seed of the random numbers' },
  'generate-caps': {
    nl: 'grenzen in personen (alle regels) of alleen in gezinnen',
    en: 'caps in persons (all rules) or in families only',
  },
  'generate-week': { nl: 'planweek', en: 'planning week' },
  'generate-out': { nl: 'map voor de bestanden', en: 'folder for the files' },
  'output-cannot-be-written': {
    nl: 'De uitvoer kan niet worden geschreven ({code}). Kies een andere plek, of maak ruimte.',
    en: 'The output cannot be written ({code}). Choose another place, or make room.',
  },
  'files-written': { nl: 'Geschreven: {files}', en: 'Written: {files}' },
  ...DATA_TEXTS,
  'plan-infeasible': {
    nl: 'Deze vastgezette plaatsen kunnen niet allemaal: {families}. Maak er minstens één los.',
    en: 'These pins cannot all hold: {families}. Release at least one of them.',
  },
  'plan-refused': {
    nl: 'De rekenmethode {engine} kan dit model niet betrouwbaar oplossen: {detail}. Kies --engine auto.',
    en: 'The engine {engine} cannot be trusted with this model: {detail}. Choose --engine auto.',
  },
  'nothing-found-in-time': {
    nl: 'Binnen de tijd is geen plan gevonden ({detail}). Geef meer tijd met --time-limit.',
    en: 'No plan was found in time ({detail}). Give more time with --time-limit.',
  },
  'plan-failed-check': {
    nl: 'Het plan is niet door de controle gekomen en wordt niet getoond. Dit is een fout in het programma.',
    en: 'The plan failed its check and is not shown. This is a defect of the program.',
  },
  ...STUDY_TEXTS,
  ...REGISTER_TEXTS,
  ...SERVE_TEXTS,
} as const satisfies Readonly<Record<string, Text>>;

export type CliTextKey = keyof typeof TEXTS;

export function cliText(key: CliTextKey, language: Language, params: MessageParams = {}): string {
  return say(TEXTS[key], language, params);
}
