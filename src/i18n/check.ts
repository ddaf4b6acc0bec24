/**
 * The check of a plan in words: what each rule asks, and what a plan does wrong. Total records: a new rule or kind of
 * violation does not compile before it has its texts.
 */

import type { Language, Text } from '../domain/text.ts';
import type { CheckRuleId, Violation, ViolationKind } from '../plan/check/check-report.ts';
import { say } from './message.ts';

const CHECK_RULE_TEXTS: Readonly<Record<CheckRuleId, Text>> = {
  'plan-header': {
    nl: 'Het plan hoort bij deze week en dit beleid.',
    en: 'The plan belongs to this week and this policy.',
  },
  'families-complete': {
    nl: 'Elk gezin dat voldoet en toestemming gaf, staat precies één keer in het plan.',
    en: 'Every family that qualified and consented is in the plan exactly once.',
  },
  'home-exists': {
    nl: 'Elke woning in het plan is echt in aanbod.',
    en: 'Every home in the plan is really on offer.',
  },
  'home-fits': { nl: 'Elke woning past bij het gezin.', en: 'Every home fits its family.' },
  'dwelling-once': {
    nl: 'Een woning gaat naar hooguit één gezin.',
    en: 'A dwelling goes to at most one family.',
  },
  'municipality-allowed': {
    nl: 'Elk gezin gaat naar een gemeente waar het heen mag.',
    en: 'Every family goes to a municipality where it may go.',
  },
  pins: { nl: 'Wat een planner heeft vastgezet, blijft zo.', en: 'What a planner fixed stays so.' },
  commitment: {
    nl: 'Geen gemeente krijgt meer dan zij heeft toegezegd.',
    en: 'No municipality gets more than it promised.',
  },
  task: {
    nl: 'Geen gemeente krijgt meer dan haar taakstelling.',
    en: 'No municipality gets more than its task.',
  },
  'expected-supply': {
    nl: 'Het plan gebruikt niet meer verwachte woningen dan er komen.',
    en: 'The plan uses no more expected homes than will come.',
  },
  'shelter-stays': {
    nl: 'Elk gezin wacht in een opvang die open is en waar het mag zijn.',
    en: 'Every family waits in a shelter that is open and where it may be.',
  },
  'shelter-places': {
    nl: 'Niemand gaat naar een opvang die vol is.',
    en: 'Nobody enters a shelter that is full.',
  },
  'central-first': {
    nl: 'Een dakloos gezin gaat eerst naar de centrale opvang.',
    en: 'A roofless family goes to the central shelter first.',
  },
  'school-places': {
    nl: 'Er is plaats op school voor de kinderen.',
    en: 'There are school places for the children.',
  },
  'displacement-guard': {
    nl: 'De gezinnen krijgen niet meer dan het afgesproken deel van de vrijkomende woningen.',
    en: 'The families get no more than the agreed share of the homes that fall free.',
  },
  'placement-fields': {
    nl: 'Weken, score en schoolwissels van elk gezin kloppen.',
    en: 'The weeks, score and school changes of every family are right.',
  },
  'objective-values': {
    nl: 'De waarde van elk doel klopt.',
    en: 'The value of every objective is right.',
  },
  proof: { nl: 'Wat het plan over zijn bewijs zegt, klopt.', en: 'What the plan says of its proof is right.' },
  loads: {
    nl: 'De tabel per gemeente klopt met de plaatsingen.',
    en: 'The table per municipality agrees with the placements.',
  },
};

const VIOLATION_TEXTS: Readonly<Record<ViolationKind, Text>> = {
  'header-differs': {
    nl: 'Het plan zegt {field} = {claimed}, maar deze week en dit beleid hebben {expected}.',
    en: 'The plan says {field} = {claimed}, but this week and this policy have {expected}.',
  },
  'family-missing': { nl: 'Gezin {family} staat niet in het plan.', en: 'Family {family} is not in the plan.' },
  'family-twice': {
    nl: 'Gezin {family} staat meer dan één keer in het plan.',
    en: 'Family {family} is in the plan more than once.',
  },
  'family-unknown': {
    nl: 'Gezin {family} staat in het plan, maar niet in de gegevens.',
    en: 'Family {family} is in the plan, but not in the data.',
  },
  'family-left-out': {
    nl: 'Gezin {family} mag niet in het plan: {reason, select, notQualified {het voldoet niet} notJudged {het is nog niet beoordeeld} other {er is geen toestemming}}.',
    en: 'Family {family} may not be in the plan: {reason, select, notQualified {it does not qualify} notJudged {it has not been judged yet} other {there is no consent}}.',
  },
  'status-contradicts-home': {
    nl: 'Bij gezin {family} spreken de status en de woning elkaar tegen.',
    en: 'For family {family}, the status and the home contradict each other.',
  },
  'week-outside-horizon': {
    nl: 'Gezin {family} verhuist in {week}, buiten de weken van dit plan.',
    en: 'Family {family} moves in {week}, outside the weeks of this plan.',
  },
  'home-before-arrival': {
    nl: 'Gezin {family} verhuist na {week, plural, one {# week} other {# weken}}, maar komt pas na {arrives, plural, one {# week} other {# weken}} aan.',
    en: 'Family {family} moves after {week, plural, one {# week} other {# weeks}}, but only arrives after {arrives, plural, one {# week} other {# weeks}}.',
  },
  'municipality-unknown': {
    nl: 'Gemeente {municipality} staat niet in de gegevens.',
    en: 'Municipality {municipality} is not in the data.',
  },
  'dwelling-unknown': {
    nl: 'Woning {dwelling} van gezin {family} staat niet in de gegevens.',
    en: 'Dwelling {dwelling} of family {family} is not in the data.',
  },
  'dwelling-elsewhere': {
    nl: 'Woning {dwelling} van gezin {family} ligt in {where}, niet in {municipality}.',
    en: 'Dwelling {dwelling} of family {family} is in {where}, not in {municipality}.',
  },
  'supply-fields-contradict': {
    nl: 'Bij gezin {family} passen de soort woning en de woning zelf niet bij elkaar.',
    en: 'For family {family}, the kind of home and the home itself do not go together.',
  },
  'no-home-arranged': {
    nl: 'Gemeente {municipality} regelt zelf geen woningen, maar het plan geeft gezin {family} er een.',
    en: 'Municipality {municipality} arranges no homes itself, but the plan gives one to family {family}.',
  },
  'home-not-ready': {
    nl: 'Gezin {family} verhuist na {week, plural, one {# week} other {# weken}}, maar een woning van gemeente {municipality} is pas klaar na {lead, plural, one {# week} other {# weken}}.',
    en: 'Family {family} moves after {week, plural, one {# week} other {# weeks}}, but a home of municipality {municipality} is only ready after {lead, plural, one {# week} other {# weeks}}.',
  },
  'expected-unknown': {
    nl: 'Er zijn in {municipality} geen verwachte woningen met {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}} in groep {pool}; het plan geeft er een aan gezin {family}.',
    en: 'No homes with {bedrooms, plural, one {# bedroom} other {# bedrooms}} in pool {pool} are expected in {municipality}; the plan gives one to family {family}.',
  },
  'bedrooms-unknown': {
    nl: 'Van gezin {family} is niet bekend hoeveel slaapkamers het nodig heeft.',
    en: 'It is not known how many bedrooms family {family} needs.',
  },
  'too-few-bedrooms': {
    nl: 'Gezin {family} heeft {needed, plural, one {# slaapkamer} other {# slaapkamers}} nodig; de woning ({home}) heeft er {bedrooms}.',
    en: 'Family {family} needs {needed, plural, one {# bedroom} other {# bedrooms}}; the home ({home}) has {bedrooms}.',
  },
  'household-too-large': {
    nl: 'Gezin {family} telt {persons, plural, one {# persoon} other {# personen}}; in woning {dwelling} mogen er {largest} wonen.',
    en: 'Family {family} has {persons, plural, one {# person} other {# persons}}; dwelling {dwelling} takes {largest}.',
  },
  'rent-too-high': {
    nl: 'Woning {dwelling} kost € {rent} per maand; gezin {family} kan hooguit € {maxRent} betalen.',
    en: 'Dwelling {dwelling} costs € {rent} a month; family {family} can pay € {maxRent} at most.',
  },
  'not-accessible': {
    nl: 'Gezin {family} heeft een toegankelijke woning nodig; woning {dwelling} is dat niet.',
    en: 'Family {family} needs an accessible home; dwelling {dwelling} is not accessible.',
  },
  'not-available': {
    nl: 'Woning {dwelling} is op {date} niet beschikbaar voor gezin {family}.',
    en: 'Dwelling {dwelling} is not available on {date} for family {family}.',
  },
  'temporary-too-short': {
    nl: 'Woning {dwelling} is er tot {until}. Dat is minder dan {shortestWeeks, plural, one {# week} other {# weken}} na de verhuizing van gezin {family} op {date}.',
    en: 'Dwelling {dwelling} is there until {until}. That is less than {shortestWeeks, plural, one {# week} other {# weeks}} after family {family} moves in on {date}.',
  },
  'dwelling-twice': {
    nl: 'Woning {dwelling} gaat naar meer dan één gezin: {families}.',
    en: 'Dwelling {dwelling} goes to more than one family: {families}.',
  },
  'not-own-municipality': {
    nl: 'Gezin {family} mag alleen naar de gemeente die het aanmeldde, en dat is niet {municipality}.',
    en: 'Family {family} may only go to the municipality that referred it, and that is not {municipality}.',
  },
  'nothing-in-force': {
    nl: 'Op {date} geldt in {municipality} geen toezegging of taakstelling waarop gezin {family} er kan wonen.',
    en: 'On {date}, no commitment or task is in force in {municipality} under which family {family} could live there.',
  },
  avoided: {
    nl: 'Gezin {family} moet {municipality} mijden, voor zijn veiligheid.',
    en: 'Family {family} must avoid {municipality}, for its safety.',
  },
  declined: {
    nl: 'Gemeente {municipality} heeft gezin {family} afgewezen.',
    en: 'Municipality {municipality} declined family {family}.',
  },
  banned: {
    nl: 'Een planner heeft {forbidden} verboden voor gezin {family}.',
    en: 'A planner forbade {forbidden} for family {family}.',
  },
  'family-too-large': {
    nl: 'Gezin {family} telt {persons, plural, one {# persoon} other {# personen}}; {municipality} neemt gezinnen tot en met {largest}.',
    en: 'Family {family} has {persons, plural, one {# person} other {# persons}}; {municipality} takes families of up to {largest}.',
  },
  'not-in-match-table': {
    nl: 'Gezin {family} met {municipality} staat niet in de tabel met scores, en alleen die tabel telt.',
    en: 'Family {family} with {municipality} is not in the table of scores, and only that table counts.',
  },
  'pin-not-kept': {
    nl: 'Een planner heeft gezin {family} vastgezet op {pin}; het plan doet iets anders.',
    en: 'A planner fixed family {family} to {pin}; the plan does something else.',
  },
  'commitment-families-exceeded': {
    nl: 'In {municipality} komen {placed, plural, one {# gezin} other {# gezinnen}}; volgens de toezegging is er plaats voor {left}.',
    en: '{placed, plural, one {# family goes} other {# families go}} to {municipality}; its commitment leaves room for {left}.',
  },
  'commitment-persons-exceeded': {
    nl: 'In {municipality} komen {placed, plural, one {# persoon} other {# personen}}; volgens de toezegging is er plaats voor {left}.',
    en: '{placed, plural, one {# person goes} other {# persons go}} to {municipality}; its commitment leaves room for {left}.',
  },
  'weekly-intake-exceeded': {
    nl: 'In {week} komen er {placed, plural, one {# gezin} other {# gezinnen}} in {municipality}; per week kan dat met {left}.',
    en: 'In {week}, {placed, plural, one {# family arrives} other {# families arrive}} in {municipality}; it takes {left} a week.',
  },
  'task-exceeded': {
    nl: 'In {municipality} komen er {placed}; de taakstelling laat nog {left} toe ({unit, select, families {gezinnen} other {personen}}).',
    en: '{placed} go to {municipality}; its task leaves {left} ({unit, select, families {families} other {persons}}).',
  },
  'expected-exceeded': {
    nl: 'Tot en met week {week} gebruikt het plan {used, plural, one {# verwachte woning} other {# verwachte woningen}} met {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}} in groep {pool}; dan worden er {expected} verwacht.',
    en: 'By week {week} the plan uses {used, plural, one {# expected home} other {# expected homes}} with {bedrooms, plural, one {# bedroom} other {# bedrooms}} in pool {pool}; {expected} are expected by then.',
  },
  'shelter-unknown': {
    nl: 'Opvang {shelter} van gezin {family} staat niet in de gegevens.',
    en: 'Shelter {shelter} of family {family} is not in the data.',
  },
  'stay-malformed': {
    nl: 'De weken in de opvang van gezin {family} kloppen niet: ze liggen niet op volgorde tussen nu en de verhuizing.',
    en: 'The weeks in shelter of family {family} are wrong: they do not follow each other between now and moving in.',
  },
  'shelter-not-open': {
    nl: 'Gezin {family} is in week {week} in opvang {shelter}, maar die is dan dicht.',
    en: 'Family {family} is in shelter {shelter} in week {week}, but it is closed then.',
  },
  'present-shelter-not-kept': {
    nl: 'Gezin {family} woont in opvang {shelter} en blijft daar zolang die open is; het plan zegt iets anders.',
    en: 'Family {family} lives in shelter {shelter} and stays there while it is open; the plan says otherwise.',
  },
  'shelter-left-while-open': {
    nl: 'Gezin {family} verlaat opvang {shelter} in week {week}, terwijl die open is en er geen woning is.',
    en: 'Family {family} leaves shelter {shelter} in week {week}, while it is open and there is no home.',
  },
  'shelter-of-another-municipality': {
    nl: 'Gezin {family} mag niet naar opvang {shelter}: die is niet van de gemeente die het gezin aanmeldde.',
    en: 'Family {family} may not enter shelter {shelter}: it is not of the municipality that referred the family.',
  },
  'shelter-avoided': {
    nl: 'Gezin {family} mag niet naar opvang {shelter}: die staat in een gemeente die het moet mijden.',
    en: 'Family {family} may not enter shelter {shelter}: it is in a municipality that the family must avoid.',
  },
  'shelter-too-full': {
    nl: 'In week {week} zijn er {persons, plural, one {# persoon} other {# personen}} in opvang {shelter}, die {places, plural, one {# plaats} other {# plaatsen}} heeft.',
    en: 'In week {week}, {persons, plural, one {# person is} other {# persons are}} in shelter {shelter}, which has {places, plural, one {# place} other {# places}}.',
  },
  'central-had-room': {
    nl: 'Gezin {family} gaat naar opvang {shelter}, terwijl de centrale opvang ({central}) al die weken plaats heeft.',
    en: 'Family {family} enters shelter {shelter}, while the central shelter ({central}) has room in all those weeks.',
  },
  'school-places-exceeded': {
    nl: 'In {municipality} komen {children, plural, one {# kind} other {# kinderen}} van 4 tot en met 17 jaar; er zijn {places, plural, one {# schoolplaats} other {# schoolplaatsen}}.',
    en: '{children, plural, one {# child} other {# children}} of 4 to 17 go to {municipality}, which has {places, plural, one {# school place} other {# school places}}.',
  },
  'displacement-exceeded': {
    nl: 'Het plan gebruikt in {municipality} {used, plural, one {# woning} other {# woningen}}; het beleid staat er {most} toe.',
    en: 'The plan uses {used, plural, one {# home} other {# homes}} in {municipality}; the policy allows {most}.',
  },
  'field-differs': {
    nl: 'Het plan zegt bij {subject} {field} = {claimed}; uit de gegevens volgt {expected}.',
    en: 'The plan says {field} = {claimed} for {subject}; the data give {expected}.',
  },
  'objective-differs': {
    nl: 'Het plan zegt dat doel {objective} de waarde {claimed} heeft; nagerekend is het {recomputed}.',
    en: 'The plan says that objective {objective} has the value {claimed}; recomputed it is {recomputed}.',
  },
  'bound-contradicts-value': {
    nl: 'Bij doel {objective} is de waarde {value} beter dan de grens {bound} die het plan zelf geeft.',
    en: 'For objective {objective}, the value {value} is better than the bound {bound} that the plan itself gives.',
  },
  'proof-without-bound': {
    nl: 'Het plan noemt doel {objective} bewezen, maar de waarde is {value} en de grens {bound}.',
    en: 'The plan calls objective {objective} proven, but the value is {value} and the bound {bound}.',
  },
  'conditional-differs': {
    nl: 'Bij doel {objective} zegt het plan voorwaardelijk = {claimed}; uit de eerdere doelen volgt {expected}.',
    en: 'For objective {objective}, the plan says conditional = {claimed}; the earlier objectives give {expected}.',
  },
  'gap-differs': {
    nl: 'Bij doel {objective} zegt het plan dat de afstand tot de grens {claimed} is; het is {expected}.',
    en: 'For objective {objective}, the plan says that the gap is {claimed}; it is {expected}.',
  },
  'optimal-without-proof': {
    nl: 'Het plan noemt zich optimaal, maar dit is niet bewezen: {objectives}.',
    en: 'The plan calls itself optimal, but this is not proven: {objectives}.',
  },
  'load-missing': {
    nl: 'Gemeente {municipality} ontbreekt in de tabel per gemeente.',
    en: 'Municipality {municipality} is missing from the table per municipality.',
  },
  'load-twice': {
    nl: 'Gemeente {municipality} staat twee keer in de tabel per gemeente.',
    en: 'Municipality {municipality} is in the table per municipality twice.',
  },
  'load-differs': {
    nl: 'De tabel zegt voor {municipality} {field} = {claimed}; uit de plaatsingen volgt {expected}.',
    en: 'The table says {field} = {claimed} for {municipality}; the placements give {expected}.',
  },
};

/** What a rule of the check asks, in one sentence. */
export function sayCheckRule(rule: CheckRuleId, language: Language): string {
  return say(CHECK_RULE_TEXTS[rule], language);
}

/** What a plan does wrong, in one sentence. */
export function sayViolation({ kind, ids, params }: Violation, language: Language): string {
  const subject = ids.family ?? ids.objective ?? ids.municipality ?? '';
  return say(VIOLATION_TEXTS[kind], language, { subject, ...ids, ...params });
}
