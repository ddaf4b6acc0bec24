/** The pages of municipalities. */

import type { Text } from '../../domain/text.ts';
import type { Alert, HomeView } from '../work/municipalities/schemas.ts';

export const MUNICIPALITY_TEXTS = {
  listTitle: { nl: 'Gemeenten', en: 'Municipalities' },
  listIntro: {
    nl: 'Wat gemeenten hebben toegezegd, wat daarvan over is, en waar iets stil ligt.',
    en: 'What municipalities promised, what is left of it, and where something lies still.',
  },
  intro: {
    nl: 'Toezegging, belasting, aanbod, gezinnen en voorstellen van deze gemeente.',
    en: 'Commitment, load, offers, families and proposals of this municipality.',
  },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  promised: { nl: 'Gezinnen toegezegd', en: 'Families promised' },
  used: { nl: 'Gehuisvest', en: 'Housed' },
  held: { nl: 'Voorgesteld', en: 'Proposed' },
  left: { nl: 'Over', en: 'Left' },
  load: { nl: 'Personen geplaatst', en: 'Persons placed' },
  fairShare: { nl: 'Eerlijk deel', en: 'Fair share' },
  waiting: { nl: 'Wacht op antwoord', en: 'Awaits an answer' },
  alerts: { nl: 'Let op', en: 'Attention' },
  noAlerts: { nl: 'Er ligt niets stil.', en: 'Nothing lies still.' },
  commitments: { nl: 'Toezegging', en: 'Commitment' },
  noCommitments: { nl: 'Deze gemeente heeft niets toegezegd.', en: 'This municipality has promised nothing.' },
  period: { nl: 'Periode', en: 'Period' },
  fromUntil: { nl: '{from} tot en met {until}', en: '{from} up to and including {until}' },
  fromOn: { nl: 'vanaf {from}', en: 'from {from}' },
  families: { nl: 'Gezinnen', en: 'Families' },
  persons: { nl: 'Personen', en: 'Persons' },
  ofPromised: {
    nl: '{used} gehuisvest en {held} voorgesteld, van {promised}: {over, select, yes {{much} te veel} other {nog {much} over}}',
    en: '{used} housed and {held} proposed, of {promised}: {over, select, yes {{much} too many} other {{much} left}}',
  },
  noLimitShort: { nl: 'geen grens', en: 'no limit' },
  noLimit: { nl: '{used} gehuisvest, {held} voorgesteld; geen grens', en: '{used} housed, {held} proposed; no limit' },
  conditions: { nl: 'Voorwaarden', en: 'Conditions' },
  weeklyIntake: {
    nl: '{count, plural, one {één gezin} other {# gezinnen}} per week',
    en: '{count, plural, one {one family} other {# families}} a week',
  },
  largestFamily: { nl: 'gezinnen van hoogstens {count} personen', en: 'families of {count} persons at most' },
  leadWeeks: {
    nl: 'regelt zelf een woning in {count, plural, one {één week} other {# weken}}',
    en: 'arranges a home itself in {count, plural, one {one week} other {# weeks}}',
  },
  schoolPlaces: {
    nl: '{count, plural, one {één plek} other {# plekken}} op school',
    en: '{count, plural, one {one place} other {# places}} at school',
  },
  none: { nl: 'geen', en: 'none' },
  past: { nl: 'niet van kracht', en: 'not in force' },
  loadHeading: { nl: 'Belasting', en: 'Load' },
  loadText: {
    nl: '{persons} personen in deze periode, van een eerlijk deel van {share}. Het laatste plan plaatst hier {families} gezinnen.',
    en: '{persons} persons in this period, of a fair share of {share}. The last plan places {families} families here.',
  },
  noLoad: {
    nl: 'Er is nog geen plan bewaard, of het vraagt niets van deze gemeente.',
    en: 'No plan was saved yet, or it asks nothing of this municipality.',
  },
  displacement: {
    nl: 'Dat is {share} van de sociale huurwoningen die in die tijd vrijkomen. Anderen die wachten krijgen die niet.',
    en: 'That is {share} of the social rent homes that fall free in that time. Others who wait do not get those.',
  },
  homesShare: {
    nl: 'In het afgelopen jaar kregen hier {given, plural, one {één gezin} other {# gezinnen}} een woning. Dat is {share} van de {vacated} sociale huurwoningen die hier per jaar vrijkomen.',
    en: 'In the past year {given, plural, one {one family} other {# families}} got a home here. That is {share} of the {vacated} social rent homes that fall free here in a year.',
  },
  homesGiven: {
    nl: 'In het afgelopen jaar kregen hier {given, plural, one {één gezin} other {# gezinnen}} een woning. Hoeveel sociale huurwoningen hier per jaar vrijkomen is niet bekend.',
    en: 'In the past year {given, plural, one {one family} other {# families}} got a home here. How many social rent homes fall free here in a year is not known.',
  },
  proposals: { nl: 'Voorstellen', en: 'Proposals' },
  noProposals: { nl: 'Er wacht geen voorstel.', en: 'No proposal is waiting.' },
  family: { nl: 'Gezin', en: 'Family' },
  home: { nl: 'Woning', en: 'Home' },
  moveIn: { nl: 'Verhuist', en: 'Moves in' },
  status: { nl: 'Stand', en: 'State' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  record: { nl: 'Antwoord voor {family} vastleggen', en: 'Record an answer for {family}' },
  recordShort: { nl: 'Vastleggen', en: 'Record' },
  familiesHeading: { nl: 'Gezinnen', en: 'Families' },
  noFamilies: { nl: 'Geen gezinnen.', en: 'No families.' },
  part: { nl: 'Waarom hier', en: 'Why here' },
  referred: { nl: 'door deze gemeente gemeld', en: 'reported by this municipality' },
  receives: { nl: 'komt naar deze gemeente', en: 'comes to this municipality' },
  days: { nl: 'Dagen in deze stand', en: 'Days in this state' },
  weeksInShelter: { nl: 'Weken in opvang', en: 'Weeks in shelter' },
  offers: { nl: 'Aanbod', en: 'Offers' },
  noOffers: { nl: 'Geen woningen aangeboden.', en: 'No homes on offer.' },
  bedrooms: { nl: 'Slaapkamers', en: 'Bedrooms' },
  association: { nl: 'Corporatie', en: 'Association' },
  available: { nl: 'Beschikbaar', en: 'Available' },
} as const satisfies Readonly<Record<string, Text>>;

export const ALERT_TEXTS: Readonly<Record<Alert['kind'], Text>> = {
  'proposal-unanswered': {
    nl: 'Het voorstel voor {subject} wacht al {days} dagen op antwoord van de gemeente.',
    en: 'The proposal for {subject} has waited {days} days for the answer of the municipality.',
  },
  'family-unanswered': {
    nl: '{subject} heeft al {days} dagen niet geantwoord.',
    en: '{subject} has not answered for {days} days.',
  },
  'not-moved-in': {
    nl: '{subject} zei ja, maar is {days, plural, one {één dag} other {# dagen}} na de week van verhuizing nog niet verhuisd.',
    en: '{subject} said yes, but has not moved in {days, plural, one {one day} other {# days}} after the week of moving.',
  },
  'waits-for-test': {
    nl: '{subject} wacht al {days} dagen op de toets.',
    en: '{subject} has waited {days} days for the test.',
  },
  'commitment-ends': {
    nl: 'De toezegging {subject} loopt over {days, plural, one {één dag} other {# dagen}} af.',
    en: 'The commitment {subject} ends in {days, plural, one {one day} other {# days}}.',
  },
  'commitment-overused': {
    nl: 'Van de toezegging {subject} is meer gebruikt dan toegezegd.',
    en: 'More was used of the commitment {subject} than was promised.',
  },
  'offer-lapses': {
    nl: 'Woning {subject} is nog vrij en vervalt over {days, plural, one {één dag} other {# dagen}}.',
    en: 'Home {subject} is still free and lapses in {days, plural, one {one day} other {# days}}.',
  },
  'family-over-cap': {
    nl: '{subject} is {days} dagen langer in opvang dan de grens.',
    en: '{subject} has been in shelter {days} days longer than the limit.',
  },
};

export const HOME_STATE_TEXTS: Readonly<Record<HomeView['state'], Text>> = {
  free: { nl: 'vrij', en: 'free' },
  held: { nl: 'voorgesteld', en: 'proposed' },
  given: { nl: 'bewoond', en: 'lived in' },
};
