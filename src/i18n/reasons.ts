/**
 * Reasons in words, from one total record: a new kind of reason does not compile before it has a text in both languages
 * and the parameters that fill it.
 */

import type { FamilyEffect, Reason, ReasonKind } from '../domain/reason.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import { sayUsed } from './capacities.ts';
import { sayList, sayMoney, sayWeek } from './formats.ts';
import { formatNumber, say } from './message.ts';
import type { Names } from './names.ts';
import { sayDifference } from './objectives.ts';

/** Families named in one sentence before it says "and n more". */
const MOST_FAMILIES_NAMED = 5;

interface ReasonTexts<Kind extends ReasonKind> {
  /** A few words, as the heading above several municipalities with the same reason. */
  readonly label: Text;
  /** A full sentence. */
  readonly text: Text;
  readonly params?: (reason: Extract<Reason, { kind: Kind }>, names: Names, language: Language) => MessageParams;
}

const EFFECTS: Readonly<Record<FamilyEffect['outcome'], Text>> = {
  placed: { nl: 'krijgt het gezin een woning', en: 'the family gets a home' },
  'under-cap': {
    nl: 'blijft het gezin onder de grens van {cap} weken',
    en: 'the family stays under the limit of {cap} weeks',
  },
  'fewer-weeks-in-shelter': {
    nl: 'zit het gezin minstens {gain, plural, one {# week} other {# weken}} korter in de opvang',
    en: 'the family spends at least {gain, plural, one {# week} other {# weeks}} less in shelter',
  },
  'fewer-roofless-weeks': {
    nl: 'is het gezin minstens {gain, plural, one {# week} other {# weken}} korter zonder dak',
    en: 'the family is without a roof for at least {gain, plural, one {# week} other {# weeks}} less',
  },
  'better-match': {
    nl: 'past de plaats beter bij het gezin (match minstens {points} hoger)',
    en: 'the place suits the family better (match at least {points} higher)',
  },
};

function sayEffect(effect: FamilyEffect, names: Names, language: Language): string {
  const points = score(effect.gain, language);
  return say(EFFECTS[effect.outcome], language, { gain: effect.gain, cap: names.capWeeks, points });
}

const DWELLING: Text = { nl: 'woning {dwelling}', en: 'home {dwelling}' };

function placeOf(pin: string, names: Names, language: Language): string {
  return names.isMunicipality(pin) ? names.municipality(pin) : say(DWELLING, language, { dwelling: pin });
}

function score(value: number, language: Language): string {
  return formatNumber(value, language, 2);
}

/** Parameters of the many reasons that name a municipality and, at most, one home. */
function placeParams(
  reason: { readonly municipality: string; readonly dwelling?: string },
  names: Names,
): Record<string, string> {
  return {
    municipality: names.municipality(reason.municipality),
    home: reason.dwelling === undefined ? 'no' : 'yes',
    dwelling: reason.dwelling ?? '',
  };
}

const REASONS: { readonly [Kind in ReasonKind]: ReasonTexts<Kind> } = {
  'not-taking-part': {
    label: { nl: 'Doet niet mee', en: 'Does not take part' },
    text: { nl: '{municipality} doet niet mee.', en: '{municipality} does not take part.' },
    params: placeParams,
  },
  'not-own-municipality': {
    label: { nl: 'Niet de eigen gemeente', en: 'Not the own municipality' },
    text: {
      nl: 'Zonder spreiding blijft een gezin in de gemeente die het aanmeldde. Dat is niet {municipality}.',
      en: 'Without spreading, a family stays in the municipality that referred it. That is not {municipality}.',
    },
    params: placeParams,
  },
  avoids: {
    label: { nl: 'Te mijden', en: 'To be avoided' },
    text: {
      nl: 'Dit gezin moet {municipality} mijden voor zijn veiligheid.',
      en: 'This family has to avoid {municipality} for its safety.',
    },
    params: placeParams,
  },
  declined: {
    label: { nl: 'Wees dit gezin af', en: 'Declined this family' },
    text: { nl: '{municipality} heeft dit gezin afgewezen.', en: '{municipality} declined this family.' },
    params: placeParams,
  },
  banned: {
    label: { nl: 'Uitgesloten door een planner', en: 'Ruled out by a planner' },
    text: {
      nl: 'Een planner heeft {home, select, no {{municipality}} other {woning {dwelling} in {municipality}}} voor dit gezin uitgesloten.',
      en: 'A planner ruled out {home, select, no {{municipality}} other {home {dwelling} in {municipality}}} for this family.',
    },
    params: placeParams,
  },
  'pinned-elsewhere': {
    label: { nl: 'Elders vastgezet door een planner', en: 'Fixed elsewhere by a planner' },
    text: {
      nl: '{municipality} valt af: een planner heeft dit gezin vastgezet op {pin}.',
      en: '{municipality} drops out: a planner fixed this family to {pin}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      pin: placeOf(reason.pin, names, language),
    }),
  },
  'family-too-large': {
    label: { nl: 'Gezin te groot voor de toezegging', en: 'Family too large for the promise' },
    text: {
      nl: '{municipality} neemt gezinnen tot en met {largest, plural, one {# persoon} other {# personen}}. Dit gezin is groter.',
      en: '{municipality} takes families of at most {largest, plural, one {# person} other {# persons}}. This family is larger.',
    },
    params: (reason, names) => ({ ...placeParams(reason, names), largest: reason.largest }),
  },
  'not-in-match-table': {
    label: { nl: 'Niet in de matchtabel', en: 'Not in the match table' },
    text: {
      nl: 'De matchtabel heeft geen score voor dit gezin in {municipality}.',
      en: 'The match table has no score for this family in {municipality}.',
    },
    params: placeParams,
  },
  'commitment-not-in-force': {
    label: { nl: 'Afspraak geldt dan niet', en: 'Agreement not in force then' },
    text: {
      nl: '{home, select, no {De afspraak met {municipality} geldt niet in de weken van dit plan.} other {Woning {dwelling} in {municipality} komt vrij in weken waarin de afspraak met de gemeente niet geldt.}}',
      en: '{home, select, no {The agreement with {municipality} is not in force in the weeks of this plan.} other {Home {dwelling} in {municipality} is free in weeks when the agreement with the municipality is not in force.}}',
    },
    params: placeParams,
  },
  'no-homes-on-offer': {
    label: { nl: 'Geen woning in het aanbod', en: 'No home on offer' },
    text: {
      nl: 'In {municipality} is in deze periode geen woning in het aanbod.',
      en: 'In {municipality} no home is on offer in this period.',
    },
    params: placeParams,
  },
  'too-few-bedrooms': {
    label: { nl: 'Te weinig slaapkamers', en: 'Too few bedrooms' },
    text: {
      nl: 'Woning {dwelling} in {municipality} heeft {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}}. Dit gezin heeft er {needed} nodig.',
      en: 'Home {dwelling} in {municipality} has {bedrooms, plural, one {# bedroom} other {# bedrooms}}. This family needs {needed}.',
    },
    params: (reason, names) => ({
      ...placeParams(reason, names),
      bedrooms: reason.bedrooms,
      needed: reason.needed,
    }),
  },
  'household-too-large': {
    label: { nl: 'Woning te klein voor dit gezin', en: 'Home too small for this family' },
    text: {
      nl: 'In woning {dwelling} in {municipality} mogen {largest, plural, one {# persoon} other {# personen}} wonen. Dit gezin is groter.',
      en: 'Home {dwelling} in {municipality} is for at most {largest, plural, one {# person} other {# persons}}. This family is larger.',
    },
    params: (reason, names) => ({ ...placeParams(reason, names), largest: reason.largest }),
  },
  'rent-too-high': {
    label: { nl: 'Huur te hoog', en: 'Rent too high' },
    text: {
      nl: 'De huur van woning {dwelling} in {municipality} is {rent} per maand. Dit gezin kan hoogstens {maxRent} betalen.',
      en: 'The rent of home {dwelling} in {municipality} is {rent} a month. This family can pay at most {maxRent}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      rent: sayMoney(reason.rent, language),
      maxRent: sayMoney(reason.maxRent, language),
    }),
  },
  'not-accessible': {
    label: { nl: 'Niet toegankelijk', en: 'Not accessible' },
    text: {
      nl: 'Woning {dwelling} in {municipality} is niet toegankelijk genoeg voor dit gezin.',
      en: 'Home {dwelling} in {municipality} is not accessible enough for this family.',
    },
    params: placeParams,
  },
  'not-available-in-horizon': {
    label: { nl: 'Niet vrij in deze periode', en: 'Not free in this period' },
    text: {
      nl: 'Woning {dwelling} in {municipality} is niet vrij in de weken van dit plan.',
      en: 'Home {dwelling} in {municipality} is not free in the weeks of this plan.',
    },
    params: placeParams,
  },
  'temporary-too-short': {
    label: { nl: 'Te kort beschikbaar', en: 'Available for too short a time' },
    text: {
      nl: 'Woning {dwelling} in {municipality} is tijdelijk en hoogstens {weeks, plural, one {# week} other {# weken}} beschikbaar. Minder dan {needed} weken telt niet als woning.',
      en: 'Home {dwelling} in {municipality} is temporary and available for at most {weeks, plural, one {# week} other {# weeks}}. Less than {needed} weeks does not count as a home.',
    },
    params: (reason, names) => ({ ...placeParams(reason, names), weeks: reason.weeks, needed: reason.needed }),
  },
  'expected-too-small': {
    label: { nl: 'Verwachte woningen te klein', en: 'Expected homes too small' },
    text: {
      nl: 'In {pool} verwachten we woningen met hoogstens {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}}. Dit gezin heeft er {needed} nodig.',
      en: 'In {pool} we expect homes with at most {bedrooms, plural, one {# bedroom} other {# bedrooms}}. This family needs {needed}.',
    },
    params: (reason, names) => ({
      pool: names.municipality(reason.pool),
      bedrooms: reason.bedrooms,
      needed: reason.needed,
    }),
  },
  placed: {
    label: { nl: 'Krijgt een woning', en: 'Gets a home' },
    text: {
      nl: 'Het gezin kan in {week} verhuizen naar {supply, select, dwelling {woning {dwelling} in {municipality}} commitment {een woning die {municipality} zelf regelt} other {een verwachte woning in {municipality}}}.',
      en: 'In {week} the family can move into {supply, select, dwelling {home {dwelling} in {municipality}} commitment {a home that {municipality} arranges itself} other {an expected home in {municipality}}}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      supply: reason.supply,
      week: sayWeek(reason.moveInWeek, language),
    }),
  },
  pinned: {
    label: { nl: 'Vastgezet door een planner', en: 'Fixed by a planner' },
    text: {
      nl: 'Een planner heeft dit gezin vastgezet op {pin}.',
      en: 'A planner fixed this family to {pin}.',
    },
    params: (reason, names, language) => ({ pin: placeOf(reason.pin, names, language) }),
  },
  'only-option': {
    label: { nl: 'Enige mogelijkheid', en: 'The only possibility' },
    text: {
      nl: 'Alleen in {municipality} is een woning mogelijk voor dit gezin.',
      en: 'Only in {municipality} is a home possible for this family.',
    },
    params: placeParams,
  },
  'best-for-family': {
    label: { nl: 'Beste voor het gezin', en: 'Best for the family' },
    text: {
      nl: 'Voor dit gezin is geen enkele andere mogelijkheid beter dan {municipality}.',
      en: 'For this family no other possibility is better than {municipality}.',
    },
    params: placeParams,
  },
  'better-for-all': {
    label: { nl: 'Beste voor alle gezinnen samen', en: 'Best for all families together' },
    text: {
      nl: 'Voor dit gezin alleen was {wouldPrefer} beter. De plek daar gaat naar gezinnen voor wie het meer verschil maakt. Daarom is het {municipality}.',
      en: 'For this family alone {wouldPrefer} would be better. The place there goes to families for whom it matters more. That is why it is {municipality}.',
    },
    params: (reason, names) => ({
      ...placeParams(reason, names),
      wouldPrefer: names.municipality(reason.wouldPrefer),
    }),
  },
  'match-score': {
    label: { nl: 'Match', en: 'Match' },
    text: {
      nl: 'De match is {score}{hasParts, select, yes { op een schaal van 0 tot 1: werk {labour}, banden {ties}, voorkeur {preference}} other {}}.',
      en: 'The match is {score}{hasParts, select, yes { on a scale of 0 to 1: work {labour}, ties {ties}, preference {preference}} other {}}.',
    },
    params: (reason, _names, language) => ({
      score: score(reason.score, language),
      hasParts: reason.labour === undefined ? 'no' : 'yes',
      labour: score(reason.labour ?? 0, language),
      ties: score(reason.ties ?? 0, language),
      preference: score(reason.preference ?? 0, language),
    }),
  },
  'rests-on-expected-home': {
    label: { nl: 'Woning is nog niet zeker', en: 'Home is not certain yet' },
    text: {
      nl: 'Deze woning is nog niet aangeboden: we verwachten er een met {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}} in {pool}. De huur en de toegankelijkheid zijn nog niet bekend.',
      en: 'This home is not on offer yet: we expect one with {bedrooms, plural, one {# bedroom} other {# bedrooms}} in {pool}. Its rent and accessibility are not known yet.',
    },
    params: (reason, names) => ({ pool: names.municipality(reason.pool), bedrooms: reason.bedrooms }),
  },
  'temporary-home': {
    label: { nl: 'Tijdelijke woning', en: 'Temporary home' },
    text: {
      nl: 'Woning {dwelling} is tijdelijk. Het gezin kan er {weeks, plural, one {# week} other {# weken}} wonen.',
      en: 'Home {dwelling} is temporary. The family can live there for {weeks, plural, one {# week} other {# weeks}}.',
    },
    params: (reason) => ({ dwelling: reason.dwelling, weeks: reason.weeks }),
  },
  'region-fallback': {
    label: { nl: 'In dezelfde regio', en: 'In the same region' },
    text: {
      nl: '{municipality} kan, omdat het in dezelfde opvangregio ligt ({region}) als de gemeente waarmee opvang is afgesproken.',
      en: '{municipality} is possible because it lies in the same shelter region ({region}) as the municipality that agreed to shelter the family.',
    },
    params: (reason, names) => ({ ...placeParams(reason, names), region: reason.region }),
  },
  'waits-for-shelter': {
    label: { nl: 'Wacht op opvang', en: 'Waits for shelter' },
    text: {
      nl: 'Het gezin is {weeks, plural, one {# week} other {# weken}} zonder opvang en zonder woning.',
      en: 'The family is without shelter and without a home for {weeks, plural, one {# week} other {# weeks}}.',
    },
    params: (reason) => ({ weeks: reason.weeks }),
  },
  'over-cap': {
    label: { nl: 'Te lang in de opvang', en: 'Too long in shelter' },
    text: {
      nl: 'Het gezin zit dan {weeks, plural, one {# week} other {# weken}} in de opvang. Dat is {excess, plural, one {# week} other {# weken}} langer dan de grens van {cap} weken.',
      en: 'By then the family is in shelter for {weeks, plural, one {# week} other {# weeks}}. That is {excess, plural, one {# week} other {# weeks}} over the limit of {cap} weeks.',
    },
    params: (reason, names) => ({ weeks: reason.weeks, excess: reason.excess, cap: names.capWeeks }),
  },
  'no-option': {
    label: { nl: 'Geen enkele mogelijkheid', en: 'No possibility at all' },
    text: {
      nl: 'In geen enkele gemeente is binnen dit plan een woning die bij dit gezin past.',
      en: 'In no municipality is there a home within this plan that fits this family.',
    },
  },
  'all-options-taken': {
    label: { nl: 'Alles wat past is nodig voor anderen', en: 'All that fits is needed by others' },
    text: {
      nl: 'Er zijn woningen die passen, maar die gaan allemaal naar andere gezinnen.',
      en: 'There are homes that fit, but all of them go to other families.',
    },
  },
  'worse-there': {
    label: { nl: 'Slechter voor dit gezin', en: 'Worse for this family' },
    text: { nl: 'In {municipality} {clause}.', en: 'In {municipality} {clause}.' },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      clause: sayDifference(
        'worseForFamily',
        reason.objective,
        reason.difference,
        names.capWeeks,
        language,
        reason.unit,
      ),
    }),
  },
  'capacity-used': {
    label: { nl: 'Al nodig voor andere gezinnen', en: 'Already needed by other families' },
    text: {
      nl: '{shelter, select, yes {Tot {municipality} een woning heeft, is opvang nodig. Daarvoor} other {In {municipality}}} {used}{known, select, yes { ({by})} other {}}.',
      en: '{shelter, select, yes {Until {municipality} has a home, the family needs shelter, but} other {In {municipality}}} {used}{known, select, yes { ({by})} other {}}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      shelter: reason.capacity === 'shelter-places' ? 'yes' : 'no',
      used: sayUsed(reason, names, language),
      known: reason.by.length > 0 ? 'yes' : 'no',
      by: sayList(reason.by, language, MOST_FAMILIES_NAMED),
    }),
  },
  'plan-would-be-worse': {
    label: { nl: 'Slechter voor alle gezinnen samen', en: 'Worse for all families together' },
    text: {
      nl: 'Als dit gezin naar {municipality} gaat, {clause}.',
      en: 'If this family goes to {municipality}, {clause}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      clause: sayDifference('worseForPlan', reason.objective, reason.difference, names.capWeeks, language, reason.unit),
    }),
  },
  'equal-tie-break': {
    label: { nl: 'Even goed', en: 'Equally good' },
    text: {
      nl: '{municipality} is even goed. De datum van aanmelding en daarna het lot gaven de doorslag.',
      en: '{municipality} is equally good. The date of referral and then a lot decided.',
    },
    params: placeParams,
  },
  'impossible-there': {
    label: { nl: 'Past niet in een plan', en: 'Fits in no plan' },
    text: {
      nl: 'Met dit gezin in {municipality} bestaat er geen plan dat aan alle regels voldoet.',
      en: 'With this family in {municipality} no plan meets all rules.',
    },
    params: placeParams,
  },
  'search-stopped': {
    label: { nl: 'Nog niet uitgezocht', en: 'Not settled yet' },
    text: {
      nl: 'De berekening stopte voordat zeker was dat {municipality} voor alle gezinnen samen niet even goed of beter is.',
      en: 'The calculation stopped before it was certain that {municipality} is not as good or better for all families together.',
    },
    params: placeParams,
  },
  'one-more-home': {
    label: { nl: 'Een woning erbij', en: 'One more home' },
    text: {
      nl: 'Met nog een woning met {bedrooms, plural, one {# slaapkamer} other {# slaapkamers}} in {municipality}, uiterlijk in {week}, {effect}.',
      en: 'With one more {bedrooms}-bedroom home in {municipality} by {week}, {effect}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      bedrooms: reason.bedrooms,
      week: sayWeek(reason.week, language),
      effect: sayEffect(reason.effect, names, language),
    }),
  },
  'one-more-family-committed': {
    label: { nl: 'Een gezin meer toegezegd', en: 'One more family promised' },
    text: {
      nl: 'Als {municipality} plek toezegt voor nog een gezin van {persons, plural, one {# persoon} other {# personen}}, {effect}.',
      en: 'If {municipality} promises a place for one more family of {persons, plural, one {# person} other {# persons}}, {effect}.',
    },
    params: (reason, names, language) => ({
      ...placeParams(reason, names),
      persons: reason.persons,
      effect: sayEffect(reason.effect, names, language),
    }),
  },
  'more-shelter-places': {
    label: { nl: 'Opvangplekken erbij', en: 'More shelter places' },
    text: {
      nl: 'Met {places, plural, one {# plek} other {# plekken}} meer in {shelter} {effect}.',
      en: 'With {places, plural, one {# more place} other {# more places}} in {shelter}, {effect}.',
    },
    params: (reason, names, language) => ({
      places: reason.places,
      shelter: names.shelter(reason.shelter, language),
      effect: sayEffect(reason.effect, names, language),
    }),
  },
  'nothing-tried-helps': {
    label: { nl: 'Niets helpt', en: 'Nothing helps' },
    text: {
      nl: 'We hebben {tried, plural, one {# verandering} other {# veranderingen}} doorgerekend. Geen daarvan helpt dit gezin.',
      en: 'We worked out {tried, plural, one {# change} other {# changes}}. None of them helps this family.',
    },
    params: (reason) => ({ tried: reason.tried }),
  },
};

/** All kinds of reasons, for tests and for lists of what can be said. */
export const REASON_KINDS = Object.keys(REASONS) as readonly ReasonKind[];

/** A reason as a full sentence. */
export function sayReason(reason: Reason, names: Names, language: Language): string {
  // The record is indexed by the reason's own kind, so that its parameters take exactly this reason.
  const texts = REASONS[reason.kind] as ReasonTexts<ReasonKind>;
  return say(texts.text, language, texts.params?.(reason, names, language) ?? {});
}

/** A kind of reason in a few words, as the heading above several municipalities. */
export function sayReasonLabel(kind: ReasonKind, language: Language): string {
  return say(REASONS[kind].label, language);
}
