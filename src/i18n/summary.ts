/** The summary of a plan in plain sentences, shared by the terminal and the report. */
import type { Text } from '../domain/text.ts';

export const SUMMARY = {
  title: { nl: 'Weekplan {week}', en: 'Plan for {week}' },
  policy: { nl: 'beleid: {policy}', en: 'policy: {policy}' },
  fictitious: {
    nl: 'FICTIEF: dit is een voorbeeld met verzonnen gegevens',
    en: 'FICTITIOUS: this is an example with made-up data',
  },
  homes: {
    nl: '{placed, number} van de {families, plural, one {# gezin krijgt} other {# gezinnen krijgen}} een woning',
    en: '{placed, number} of {families, plural, one {# family gets} other {# families get}} a home',
  },
  homesAll: {
    nl: '{families, plural, one {Het gezin krijgt een woning} other {Alle # gezinnen krijgen een woning}}',
    en: '{families, plural, one {The family gets a home} other {All # families get a home}}',
  },
  homesNone: {
    nl: 'Er zijn deze week geen gezinnen om te plaatsen',
    en: 'There are no families to place this week',
  },
  overCap: {
    nl: '{count, plural, =0 {geen enkel gezin langer} one {# gezin langer} other {# gezinnen langer}} dan {cap} weken in de opvang',
    en: '{count, plural, =0 {no family} one {# family} other {# families}} in shelter for more than {cap} weeks',
  },
  rooflessWeeks: {
    nl: '{count, plural, =0 {geen week} one {# week} other {# weken}} zonder dak',
    en: '{count, plural, =0 {no week} one {# week} other {# weeks}} without a roof',
  },
  proven: {
    nl: '{proven, number} van {objectives, plural, one {# doel} other {# doelen}} bewezen',
    en: '{proven, number} of {objectives, plural, one {# objective} other {# objectives}} proven',
  },
  oneLine: {
    nl: 'Week {week}: {homes}; {overCap}; {rooflessWeeks}; {proven}.',
    en: 'Week {week}: {homes}; {overCap}; {rooflessWeeks}; {proven}.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const TERMINAL = {
  familiesHeading: { nl: 'Gezinnen, dringendste eerst', en: 'Families, most urgent first' },
  legend: {
    nl: '█ weken tot nu  ▒ gepland  | grens van {cap} weken  ▓ daarboven  × zonder dak  ! let op',
    en: '█ weeks so far  ▒ planned  | limit of {cap} weeks  ▓ beyond it  × no roof  ! look here',
  },
  legendScale: { nl: 'Elk blokje is {weeks} weken.', en: 'Each block is {weeks} weeks.' },
  bindsHeading: { nl: 'Wat knelt', en: 'What binds' },
  bindsNothing: {
    nl: 'Er is niets gevonden dat tot het laatste toe gebruikt is.',
    en: 'Nothing was found that is used to the last.',
  },
  objectivesHeading: { nl: 'Doelen, belangrijkste eerst', en: 'Objectives, most important first' },
  findingsHeading: { nl: 'Let op', en: 'Please note' },
  overridesHeading: { nl: 'Gewijzigd in dit scenario', en: 'Changed in this scenario' },
  override: { nl: '{path} = {value} (door {from})', en: '{path} = {value} (by {from})' },
  andMore: { nl: '… en nog {count}.', en: '… and {count} more.' },
} as const satisfies Readonly<Record<string, Text>>;
