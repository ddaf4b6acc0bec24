/**
 * Reasons as a letter tells them to the family: in the second person, without ids of homes and without a word about other
 * families. Total by kind, so that a new reason has its sentence before it compiles.
 */

import type { ObjectiveId } from '../../domain/policy.ts';
import type { WhyHere, WhyNotThere } from '../../domain/reason.ts';
import type { Language, MessageParams, Text } from '../../domain/text.ts';
import { sayMoney } from '../../i18n/formats.ts';
import { say } from '../../i18n/message.ts';
import type { Names } from '../../i18n/names.ts';

interface Told<Reason> {
  /** Absent: a letter says nothing of it, or says it elsewhere. */
  readonly text?: Text | ((reason: Reason) => Text);
  readonly params?: (reason: Reason, names: Names, language: Language) => MessageParams;
}

type Sentences<Reasons extends { readonly kind: string }> = {
  readonly [Kind in Reasons['kind']]: Told<Extract<Reasons, { readonly kind: Kind }>>;
};

const place = (reason: { readonly municipality: string }, names: Names): MessageParams => ({
  municipality: names.municipality(reason.municipality),
});

const HERE: Sentences<WhyHere> = {
  placed: {},
  pinned: {
    text: {
      nl: 'Een medewerker van het coördinatiepunt heeft deze plaats voor u gekozen.',
      en: 'A staff member of the coordination point chose this place for you.',
    },
  },
  'only-option': {
    text: {
      nl: 'Alleen in {municipality} is nu een woning die bij uw gezin past.',
      en: 'Only in {municipality} is there now a home that fits your family.',
    },
    params: place,
  },
  'best-for-family': {
    text: {
      nl: 'Geen andere plaats was nu beter voor uw gezin.',
      en: 'No other place was better for your family now.',
    },
  },
  'better-for-all': {
    text: {
      nl: 'Voor u alleen was {wouldPrefer} beter. Daar is te weinig plek. Wij kijken wat voor alle gezinnen samen het beste is.',
      en: 'For you alone {wouldPrefer} would be better. There is too little room there. We look at what is best for all families together.',
    },
    params: ({ wouldPrefer }, names) => ({ wouldPrefer: names.municipality(wouldPrefer) }),
  },
  'match-score': {
    text: {
      nl: 'Wij keken ook naar werk, naar familie en school, en naar uw wensen.',
      en: 'We also looked at work, at family and school, and at your wishes.',
    },
  },
  'rests-on-expected-home': {
    text: {
      nl: 'Deze woning is nog niet zeker. Wij weten nog niet hoe hoog de huur is.',
      en: 'This home is not certain yet. We do not know yet how high the rent is.',
    },
  },
  'temporary-home': {
    text: {
      nl: 'De woning is tijdelijk. U kunt er {weeks, plural, one {# week} other {# weken}} wonen.',
      en: 'The home is temporary. You can live there for {weeks, plural, one {# week} other {# weeks}}.',
    },
    params: ({ weeks }) => ({ weeks }),
  },
  'region-fallback': {
    text: {
      nl: 'In de gemeente zelf was geen woning. {municipality} ligt in dezelfde regio.',
      en: 'There was no home in the municipality itself. {municipality} lies in the same region.',
    },
    params: place,
  },
  'waits-for-shelter': {
    text: {
      nl: 'De opvang is {weeks, plural, one {nog # week} other {nog # weken}} vol. Hebt u vannacht geen slaapplek? Bel dan meteen uw gemeente.',
      en: 'The shelter is full for another {weeks, plural, one {# week} other {# weeks}}. Do you have no place to sleep tonight? Then call your municipality at once.',
    },
    params: ({ weeks }) => ({ weeks }),
  },
  'over-cap': {
    text: {
      nl: 'U bent dan {weeks, plural, one {# week} other {# weken}} in de opvang. Dat is langer dan wij willen. Eerder was er geen woning.',
      en: 'You will then be in shelter for {weeks, plural, one {# week} other {# weeks}}. That is longer than we want. There was no home earlier.',
    },
    params: ({ weeks }) => ({ weeks }),
  },
  'no-option': {},
  'all-options-taken': {},
};

const FULL: Text = {
  nl: '{municipality}: daar is nu te weinig plek.',
  en: '{municipality}: there is too little room now.',
};
const TOO_SMALL: Text = {
  nl: '{municipality}: de woningen zijn te klein voor uw gezin.',
  en: '{municipality}: the homes are too small for your family.',
};
const NOT_FREE: Text = {
  nl: '{municipality}: daar komt de komende tijd geen woning vrij.',
  en: '{municipality}: no home becomes free there in the time to come.',
};
/** What would be worse for the family there, by the aim of the plan that says so. */
const WORSE: Readonly<Record<ObjectiveId, Text>> = {
  roofless: {
    nl: '{municipality}: daar is er langer geen opvang voor u.',
    en: '{municipality}: there you would be without shelter for longer.',
  },
  'longest-excess': {
    nl: '{municipality}: daar duurt de opvang nog langer.',
    en: '{municipality}: shelter takes even longer there.',
  },
  'over-cap': {
    nl: '{municipality}: daar duurt de opvang te lang.',
    en: '{municipality}: shelter takes too long there.',
  },
  'weeks-over-cap': {
    nl: '{municipality}: daar duurt de opvang te lang.',
    en: '{municipality}: shelter takes too long there.',
  },
  'weeks-in-shelter': {
    nl: '{municipality}: daar komt later een woning vrij.',
    en: '{municipality}: a home becomes free later there.',
  },
  match: {
    nl: '{municipality}: dat past minder goed bij uw werk, uw familie en uw wensen.',
    en: '{municipality}: that fits less well with your work, your family and your wishes.',
  },
  'school-changes': {
    nl: '{municipality}: daar moeten meer kinderen naar een andere school.',
    en: '{municipality}: there more children would have to change school.',
  },
  evenness: {
    nl: '{municipality}: daar wonen al meer gezinnen uit deze regeling.',
    en: '{municipality}: more families of this scheme live there already.',
  },
  stability: {
    nl: '{municipality}: dat is een andere plaats dan in het plan van vorige week.',
    en: "{municipality}: that is another place than in last week's plan.",
  },
};
const LATER: Text = {
  nl: '{municipality}: daar past het op dit moment minder goed, of duurt het langer.',
  en: '{municipality}: it fits less well there at this moment, or takes longer.',
};

const NOT_THERE: Sentences<WhyNotThere> = {
  'not-taking-part': {
    text: {
      nl: '{municipality}: deze gemeente doet niet mee.',
      en: '{municipality}: this municipality does not take part.',
    },
    params: place,
  },
  'not-own-municipality': {
    text: {
      nl: '{municipality}: gezinnen blijven nu in de gemeente die hen aanmeldde.',
      en: '{municipality}: families now stay in the municipality that referred them.',
    },
    params: place,
  },
  avoids: {
    text: {
      nl: '{municipality}: daar is het niet veilig voor u.',
      en: '{municipality}: it is not safe for you there.',
    },
    params: place,
  },
  declined: {
    text: {
      nl: '{municipality}: daar is een eerder voorstel niet doorgegaan.',
      en: '{municipality}: an earlier proposal there did not go through.',
    },
    params: place,
  },
  banned: {
    text: {
      nl: '{municipality}: een medewerker vond dit geen goede plek voor uw gezin.',
      en: '{municipality}: a staff member thought this no good place for your family.',
    },
    params: place,
  },
  'pinned-elsewhere': {
    text: {
      nl: '{municipality}: een medewerker koos voor u een andere plaats.',
      en: '{municipality}: a staff member chose another place for you.',
    },
    params: place,
  },
  'family-too-large': {
    text: {
      nl: '{municipality}: daar is alleen plek voor kleinere gezinnen.',
      en: '{municipality}: there is room for smaller families only.',
    },
    params: place,
  },
  'not-in-match-table': { text: LATER, params: place },
  'commitment-not-in-force': {
    text: {
      nl: '{municipality}: met deze gemeente is er nu geen afspraak.',
      en: '{municipality}: there is no agreement with this municipality now.',
    },
    params: place,
  },
  'no-homes-on-offer': {
    text: { nl: '{municipality}: daar is nu geen woning.', en: '{municipality}: there is no home there now.' },
    params: place,
  },
  'too-few-bedrooms': { text: TOO_SMALL, params: place },
  'household-too-large': { text: TOO_SMALL, params: place },
  'rent-too-high': {
    text: {
      nl: '{municipality}: de huur is te hoog. U kunt {maxRent} per maand betalen.',
      en: '{municipality}: the rent is too high. You can pay {maxRent} a month.',
    },
    params: (reason, names, language) => ({ ...place(reason, names), maxRent: sayMoney(reason.maxRent, language) }),
  },
  'not-accessible': {
    text: {
      nl: '{municipality}: de woning is niet geschikt voor wie slecht kan lopen.',
      en: '{municipality}: the home is not suited to people who have trouble walking.',
    },
    params: place,
  },
  'not-available-in-horizon': { text: NOT_FREE, params: place },
  'temporary-too-short': {
    text: {
      nl: '{municipality}: daar kunt u maar kort blijven.',
      en: '{municipality}: you could stay there for a short time only.',
    },
    params: place,
  },
  'expected-too-small': {
    text: TOO_SMALL,
    params: place,
  },
  'worse-there': { text: ({ objective }) => WORSE[objective], params: place },
  'capacity-used': { text: FULL, params: place },
  'plan-would-be-worse': { text: FULL, params: place },
  'equal-tie-break': {
    text: {
      nl: '{municipality}: dat was even goed. De datum van uw aanmelding en het lot gaven de doorslag.',
      en: '{municipality}: that was equally good. The date of your referral and a lot decided.',
    },
    params: place,
  },
  'impossible-there': { text: FULL, params: place },
  'search-stopped': { text: LATER, params: place },
};

/** Why here, in whole sentences; what a letter says nothing of is left out. */
export function sayHereToFamily(reasons: readonly WhyHere[], names: Names, language: Language): readonly string[] {
  return told(HERE as Sentences<WhyHere>, reasons, names, language);
}

/** Why not there, one line for each place that the family asked for. */
export function sayNotThereToFamily(
  reasons: readonly WhyNotThere[],
  names: Names,
  language: Language,
): readonly string[] {
  return told(NOT_THERE as Sentences<WhyNotThere>, reasons, names, language);
}

function told<Reasons extends { readonly kind: string }>(
  sentences: Sentences<Reasons>,
  reasons: readonly Reasons[],
  names: Names,
  language: Language,
): readonly string[] {
  const lines = reasons.flatMap((reason) => {
    // The record is indexed by the reason's own kind, so that its parameters take exactly this reason.
    const { text, params } = sentences[reason.kind as Reasons['kind']] as unknown as Told<Reasons>;
    if (!text) return [];
    return [say(typeof text === 'function' ? text(reason) : text, language, params?.(reason, names, language) ?? {})];
  });
  return [...new Set(lines)];
}
