/** Monitoring: the page, and what it shares with the reports that are made from it. */

import type { Text } from '../../domain/text.ts';
import type { DurationId, Phase, WayOut } from '../work/monitoring/schemas.ts';

export const MONITORING_TEXTS = {
  title: { nl: 'Monitoring', en: 'Monitoring' },
  intro: {
    nl: 'Hoe het gaat, in aantallen. Geen gezin is hierin te herkennen.',
    en: 'How it goes, in numbers. No family can be recognised in them.',
  },
  suppressedNote: {
    nl: 'Een streepje betekent: minder dan vijf, of een aantal waaruit dat te berekenen is. Aantallen zijn afgerond op vijf, weken op tien en bedragen op € 10.000, zodat ook het verschil tussen twee dagen geen gezin verraadt.',
    en: 'A dash means: fewer than five, or a number from which that could be computed. Numbers are rounded to five, weeks to ten and amounts to € 10,000, so that the difference between two days gives no family away either.',
  },
  families: { nl: 'gezinnen ooit in beeld', en: 'families ever in view' },
  inShelter: { nl: 'in opvang, nu of eerder', en: 'in shelter, now or before' },
  overCap: { nl: 'langer dan {cap} weken', en: 'longer than {cap} weeks' },
  childWeeks: { nl: 'weken van kinderen in opvang', en: 'weeks of children in shelter' },
  rooflessChildWeeks: { nl: 'weken van kinderen zonder dak', en: 'weeks of children without a roof' },
  states: { nl: 'Waar dossiers staan', en: 'Where cases stand' },
  state: { nl: 'Stand', en: 'State' },
  phase: { nl: 'Fase', en: 'Phase' },
  count: { nl: 'Gezinnen', en: 'Families' },
  total: { nl: 'Samen', en: 'Together' },
  perWeek: { nl: 'In beeld, week na week', en: 'In view, week by week' },
  perWeekNote: {
    nl: 'Aan het einde van elke week; de laatste week is zoals het vandaag is.',
    en: 'At the end of each week; the last week is as it is today.',
  },
  week: { nl: 'Week', en: 'Week' },
  outflow: { nl: 'Hoe gezinnen uit beeld gingen', en: 'How families went out of view' },
  way: { nl: 'Hoe', en: 'How' },
  times: { nl: 'Keer', en: 'Times' },
  cameBack: { nl: 'Kwam daarna terug', en: 'Came back afterwards' },
  shareProvided: { nl: 'Met woning, netwerk of terugkeer', en: 'With a home, a network or a return' },
  durations: { nl: 'Hoe lang stappen duren', en: 'How long steps take' },
  durationsNote: {
    nl: 'In hele dagen, van stappen die hier zijn gezet. Van ingelezen dossiers is niet bekend hoe lang de eerste stappen duurden.',
    en: 'In whole days, of steps that were taken here. Of imported cases nobody knows how long their first steps took.',
  },
  step: { nl: 'Stap', en: 'Step' },
  measured: { nl: 'Gemeten', en: 'Measured' },
  median: { nl: 'Midden, dagen', en: 'Median, days' },
  ninetieth: { nl: 'Negen van tien binnen, dagen', en: 'Nine of ten within, days' },
  overdue: { nl: 'Klokken die over tijd zijn', en: 'Clocks that are overdue' },
  overdueAssessment: { nl: 'Beoordeling (één dag)', en: 'Assessment (one day)' },
  overdueTest: { nl: 'Toets (één dag)', en: 'Test (one day)' },
  overdueShelter: { nl: 'Opvang ({cap} weken)', en: 'Shelter ({cap} weeks)' },
  shelterWeeks: { nl: 'Weken in opvang', en: 'Weeks in shelter' },
  upTo: { nl: 'tot en met {to}', en: 'up to {to}' },
  overUpTo: { nl: 'meer dan {over}, tot en met {to}', en: 'more than {over}, up to {to}' },
  over: { nl: 'meer dan {over}', en: 'more than {over}' },
  promises: { nl: 'Toegezegd en nagekomen', en: 'Promised and honoured' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  period: { nl: 'Periode', en: 'Period' },
  noCommitment: { nl: 'zonder toezegging', en: 'without a commitment' },
  fromOn: { nl: 'vanaf {from}', en: 'from {from}' },
  promisedFamilies: { nl: 'Gezinnen toegezegd', en: 'Families promised' },
  housedFamilies: { nl: 'Gezinnen gehuisvest', en: 'Families housed' },
  promisedPersons: { nl: 'Personen toegezegd', en: 'Persons promised' },
  housedPersons: { nl: 'Personen gehuisvest', en: 'Persons housed' },
  proposed: { nl: 'Voorgesteld', en: 'Proposed' },
  accepted: { nl: 'Aanvaard', en: 'Accepted' },
  declined: { nl: 'Geweigerd', en: 'Declined' },
  noLimit: { nl: 'geen grens', en: 'no limit' },
  decisions: { nl: 'Nee gezegd, en afgeweken', en: 'Declined, and overridden' },
  refusedByMunicipality: { nl: 'Door een gemeente geweigerd', en: 'Declined by a municipality' },
  refusedByFamily: { nl: 'Door een gezin geweigerd', en: 'Declined by a family' },
  overrides: { nl: 'Afgeweken van het beste plan', en: 'Best plan overridden' },
  savedPlans: { nl: 'Bewaarde plannen', en: 'Saved plans' },
  cost: { nl: 'Kosten van opvang', en: 'Cost of shelter' },
  toDate: { nl: 'Tot nu toe', en: 'To date' },
  months: {
    nl: '{weeks, select, 13 {De komende drie maanden} other {Het komende jaar}}',
    en: '{weeks, select, 13 {The coming three months} other {The coming year}}',
  },
  interval: { nl: '{low} tot {high} (95 %)', en: '{low} to {high} (95%)' },
  newFamilies: {
    nl: '{expected} nieuwe gezinnen verwacht ({low} tot {high})',
    en: '{expected} new families expected ({low} to {high})',
  },
  onlyPresent: {
    nl: 'Te weinig gezien om te zeggen hoeveel gezinnen er bij komen. Dit is alleen wie er nu is, zonder marge.',
    en: 'Too little was seen to say how many families are to come. This is only those who are here now, without a margin.',
  },
  tooFew: { nl: 'te weinig om te tonen', en: 'too few to show' },
  methodHeading: { nl: 'Zo is gerekend', en: 'How this was computed' },
  methodCost: {
    nl: 'Kosten zijn personen maal weken in opvang, tegen {amount} per persoon per jaar ({source}). Gewiste gezinnen tellen niet mee in weken en kosten.',
    en: 'Cost is persons times weeks in shelter, at {amount} per person per year ({source}). Erased families do not count in weeks and cost.',
  },
  methodPresent: {
    nl: 'Gezinnen die in opvang zijn blijven zo lang als het laatste plan zegt. Wie in geen plan staat blijft tot de grens van {cap} weken, en nog minstens {least} weken.',
    en: 'Families in shelter stay as long as the last plan says. Those in no plan stay up to the limit of {cap} weeks, and at least {least} weeks more.',
  },
  methodComing: {
    nl: 'Hoeveel gezinnen er komen of terugkomen is 2.000 keer getrokken uit het tempo van aankomst tot nu toe. Wie kort heeft gekeken krijgt een brede marge (Gamma-Poisson), en pieken maken haar breder (quasi-Poisson). Elk nieuw gezin lijkt op een gezin dat er al was.',
    en: 'How many families come or come back was drawn 2,000 times from the rate of arrival so far. A short time of seeing gives a wide margin (Gamma-Poisson), and peaks make it wider (quasi-Poisson). Every new family is like one that was here before.',
  },
  methodAssumed: {
    nl: 'Aangenomen: aankomsten gaan door zoals nu, gezinnen blijven zo lang als gepland, en het bedrag verandert niet. De marge zegt niets over beleid dat verandert.',
    en: 'Assumed: arrivals go on as they do now, families stay as long as planned, and the amount does not change. The margin says nothing about policy that changes.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const PHASE_TEXTS: Readonly<Record<Phase, Text>> = {
  'before-decision': { nl: 'gemeld, nog geen besluit', en: 'reported, not decided yet' },
  'in-shelter': { nl: 'in opvang, nog geen woning', en: 'in shelter, no home yet' },
  roofless: { nl: 'zonder opvang, nog geen woning', en: 'without shelter, no home yet' },
  proposed: { nl: 'woning voorgesteld', en: 'home proposed' },
  'on-hold': { nl: 'geparkeerd of in bezwaar', en: 'parked or objecting' },
  housed: { nl: 'heeft een woning', en: 'has a home' },
  'other-way-out': { nl: 'anders uit beeld', en: 'out of view otherwise' },
  'not-qualifying': { nl: 'voldoet niet', en: 'does not qualify' },
};

export const WAY_OUT_TEXTS: Readonly<Record<WayOut, Text>> = {
  housed: { nl: 'met een woning', en: 'with a home' },
  'own-network': { nl: 'naar het eigen netwerk', en: 'to its own network' },
  returned: { nl: 'teruggekeerd', en: 'returned abroad' },
  left: { nl: 'vertrokken, niet bekend waarheen', en: 'left, nobody knows where to' },
  'does-not-qualify': { nl: 'voldoet niet', en: 'does not qualify' },
};

export const DURATION_TEXTS: Readonly<Record<DurationId, Text>> = {
  assessment: { nl: 'Van melding tot beoordeling', en: 'From report to assessment' },
  referral: { nl: 'Van beoordeling tot doorverwijzing', en: 'From assessment to referral' },
  test: { nl: 'Van doorverwijzing tot toets', en: 'From referral to test' },
  decision: { nl: 'Van toets tot besluit', en: 'From test to decision' },
  'municipality-answer': { nl: 'Antwoord van de gemeente', en: 'Answer of the municipality' },
  'family-answer': { nl: 'Antwoord van het gezin', en: 'Answer of the family' },
  moving: { nl: 'Van ja tot verhuizing', en: 'From yes to moving in' },
};
