/** What binds in words: what was measured as what it was found to change, and the rest as used to the last, without a number. */
import type { Addition, FamilyChange, MeasuredEffect, Unmeasured, WhatBinds } from '../domain/binding.ts';
import type { Language, Text } from '../domain/text.ts';
import { sayUsed } from './capacities.ts';
import { sayMoney } from './formats.ts';
import { say } from './message.ts';
import type { Names } from './names.ts';
import { sayDifference } from './objectives.ts';

const ADDITIONS: Readonly<Record<Addition['kind'], Text>> = {
  'home-like': {
    nl: 'nog een woning als {dwelling} in {place} ({bedrooms, plural, one {# slaapkamer} other {# slaapkamers}}{rent, select, none {} other {, {rent} per maand}})',
    en: 'one more home like {dwelling} in {place} ({bedrooms, plural, one {# bedroom} other {# bedrooms}}{rent, select, none {} other {, {rent} a month}})',
  },
  'more-promised': {
    nl: 'een toezegging van {place} voor één gezin van {persons, plural, one {# persoon} other {# personen}} meer',
    en: 'a promise of {place} for one more family of {persons, plural, one {# person} other {# persons}}',
  },
  'shelter-places': {
    nl: '{places, plural, one {# plek} other {# plekken}} meer in {place}',
    en: '{places, plural, one {# more place} other {# more places}} in {place}',
  },
  'school-places': {
    nl: '{places, plural, one {# plek} other {# plekken}} meer op school in {place}',
    en: '{places, plural, one {# more school place} other {# more school places}} in {place}',
  },
};

const HELPS: Text = {
  nl: '{Additions} {count, plural, one {zou} other {zouden}} {gain}{families}.',
  en: '{Additions} would {gain}{families}.',
};
const NO_EFFECT: Text = {
  nl: '{Additions} alleen verandert niets aan wie hoe lang wacht.',
  en: '{Additions} alone changes nothing in who waits how long.',
};
const AND: Text = { nl: '{first} én {second}', en: '{first} together with {second}' };
const FAMILIES: Text = {
  nl: ' (in het gevonden plan: {changes}{more, plural, =0 {} one { en # ander gezin} other { en # andere gezinnen}})',
  en: ' (in the plan that was found: {changes}{more, plural, =0 {} one { and # other family} other { and # other families}})',
};
const CHANGE: Text = {
  nl: '{family} {weeks, plural, one {# week} other {# weken}} {fewer, select, yes {korter} other {langer}}',
  en: '{family} {weeks, plural, one {# week} other {# weeks}} {fewer, select, yes {less} other {more}}',
};
const USED: Text = { nl: 'In {place} {used}.', en: 'In {place} {used}.' };
const USED_ANYWHERE: Text = { nl: '{Used}.', en: '{Used}.' };

const MOST_FAMILIES = 5;

/** What helps, the most first, then what was tried in vain, then what was not tried; each a full sentence. */
export function sayWhatBinds({ helps, noEffect, unmeasured }: WhatBinds, names: Names, language: Language): string[] {
  return [
    ...helps.map((effect) => sayEffect(effect, names, language)),
    ...noEffect.map(({ additions }) =>
      say(NO_EFFECT, language, { Additions: capitalised(sayAdditions(additions, names, language)) }),
    ),
    ...unmeasured.map((each) => sayUnmeasured(each, names, language)),
  ];
}

/** That a capacity is used to the last, which is all that is known where nothing was measured. */
export function sayUnmeasured(unmeasured: Unmeasured, names: Names, language: Language): string {
  const used = sayUsed(unmeasured, names, language);
  const place = unmeasured.pool ?? unmeasured.municipality;
  return place === undefined
    ? say(USED_ANYWHERE, language, { Used: capitalised(used) })
    : say(USED, language, { place: names.municipality(place), used });
}

function sayEffect({ additions, gain, families }: MeasuredEffect, names: Names, language: Language): string {
  return say(HELPS, language, {
    Additions: capitalised(sayAdditions(additions, names, language)),
    count: additions.length,
    gain: sayDifference('gain', gain!.objective, gain!.by, names.capWeeks, language, gain!.unit),
    families: sayFamilies(families, language),
  });
}

function sayAdditions(additions: readonly Addition[], names: Names, language: Language): string {
  const [first, second] = additions.map((addition) => sayAddition(addition, names, language));
  return second === undefined ? first! : say(AND, language, { first: first!, second });
}

function sayAddition(addition: Addition, names: Names, language: Language): string {
  const place =
    'shelter' in addition ? names.shelter(addition.shelter, language) : names.municipality(addition.municipality);
  const rent = 'rent' in addition ? sayMoney(addition.rent, language) : 'none';
  return say(ADDITIONS[addition.kind], language, { ...addition, place, rent });
}

function sayFamilies(changes: readonly FamilyChange[], language: Language): string {
  const weighty = changes
    .map(({ family, weeksInShelter, rooflessWeeks }) => ({ family, weeks: weeksInShelter + rooflessWeeks }))
    .filter(({ weeks }) => weeks !== 0)
    .toSorted((one, other) => Math.abs(other.weeks) - Math.abs(one.weeks));
  if (weighty.length === 0) return '';
  const told = weighty
    .slice(0, MOST_FAMILIES)
    .map(({ family, weeks }) =>
      say(CHANGE, language, { family, weeks: Math.abs(weeks), fewer: weeks < 0 ? 'yes' : 'no' }),
    );
  return say(FAMILIES, language, { changes: told.join(', '), more: weighty.length - told.length });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
