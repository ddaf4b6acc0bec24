/** Capacities in words: what one more of it is, and what it means that it is used. Scarcity prices as sentences. */

import type { CapacityKind, ScarcityPrice } from '../domain/plan.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import { sayWeek } from './formats.ts';
import { say } from './message.ts';
import type { Names } from './names.ts';
import { sayDifference } from './objectives.ts';

interface CapacityTexts {
  readonly name: Text;
  /** The subject of "… would save six weeks"; begins a sentence. */
  readonly oneMore: Text;
  /** After "In Tilburg": that nothing of it is left. Begins with a small letter. */
  readonly used: Text;
}

const CAPACITIES: Readonly<Record<CapacityKind, CapacityTexts>> = {
  dwelling: {
    name: { nl: 'Woning', en: 'Home' },
    oneMore: {
      nl: 'Nog een woning{rooms, plural, =0 {} one { met # slaapkamer} other { met # slaapkamers}}{where}{home, select, no {} other { (zoals {dwelling})}}',
      en: 'One more {rooms, plural, =0 {home} other {#-bedroom home}}{where}{home, select, no {} other { (like {dwelling})}}',
    },
    used: {
      nl: '{home, select, no {is de woning die past al nodig} other {is woning {dwelling} al nodig}}',
      en: '{home, select, no {the home that fits is already needed} other {home {dwelling} is already needed}}',
    },
  },
  'commitment-families': {
    name: { nl: 'Toegezegde gezinnen', en: 'Families promised' },
    oneMore: { nl: 'Een toezegging voor één gezin meer{where}', en: 'A promise of one more family{where}' },
    used: { nl: 'is het toegezegde aantal gezinnen al bereikt', en: 'the number of families promised is reached' },
  },
  'commitment-persons': {
    name: { nl: 'Toegezegde personen', en: 'Persons promised' },
    oneMore: { nl: 'Een toezegging voor één persoon meer{where}', en: 'A promise of one more person{where}' },
    used: { nl: 'is het toegezegde aantal personen al bereikt', en: 'the number of persons promised is reached' },
  },
  'weekly-intake': {
    name: { nl: 'Verhuizingen per week', en: 'Moves per week' },
    oneMore: { nl: 'Eén verhuizing meer{where}{when}', en: 'One more move{where}{when}' },
    used: {
      nl: 'is het aantal verhuizingen per week al bereikt',
      en: 'the number of moves per week is reached',
    },
  },
  task: {
    name: { nl: 'Taakstelling', en: 'Task' },
    oneMore: { nl: 'Eén plek meer in de taakstelling{where}', en: 'One more place in the task{where}' },
    used: { nl: 'is de taakstelling al vol', en: 'the task is already full' },
  },
  'expected-supply': {
    name: { nl: 'Verwachte woningen', en: 'Expected homes' },
    oneMore: {
      nl: 'Nog een verwachte woning{rooms, plural, =0 {} one { met # slaapkamer} other { met # slaapkamers}}{where}{when}',
      en: 'One more expected {rooms, plural, =0 {home} other {#-bedroom home}}{where}{when}',
    },
    used: {
      nl: 'zijn de verwachte woningen die passen al nodig',
      en: 'the expected homes that fit are already needed',
    },
  },
  'shelter-places': {
    name: { nl: 'Opvangplekken', en: 'Shelter places' },
    oneMore: { nl: 'Eén plek meer in {shelter}{when}', en: 'One more place in {shelter}{when}' },
    used: { nl: 'is {shelter} al vol', en: '{shelter} is already full' },
  },
  'school-places': {
    name: { nl: 'Plekken op school', en: 'School places' },
    oneMore: { nl: 'Eén plek op school meer{where}', en: 'One more school place{where}' },
    used: { nl: 'zijn de plekken op school al nodig', en: 'the school places are already needed' },
  },
  'displacement-guard': {
    name: { nl: 'Deel van de sociale huur', en: 'Share of social rent homes' },
    oneMore: {
      nl: 'Eén woning meer uit de sociale huur die deze gezinnen mogen gebruiken{where}',
      en: 'One more social rent home that these families may use{where}',
    },
    used: {
      nl: 'is het deel van de sociale huur voor deze gezinnen al bereikt',
      en: 'the share of social rent homes for these families is reached',
    },
  },
};

const IN_PLACE: Text = { nl: ' in {place}', en: ' in {place}' };
const IN_WEEK: Text = { nl: ' in {week}', en: ' in {week}' };
const ANY_SHELTER: Text = { nl: 'de opvang', en: 'the shelter' };
const WOULD: Text = { nl: '{oneMore} zou {gain}.', en: '{oneMore} would {gain}.' };

/** The parts of a capacity that a text may name. */
export interface CapacityParts {
  readonly capacity: CapacityKind;
  readonly municipality?: string;
  readonly dwelling?: string;
  readonly shelter?: string;
  readonly pool?: string;
  readonly bedrooms?: number;
  readonly week?: string;
}

/** The name of a kind of capacity, such as `Shelter places`. */
export function sayCapacityKind(capacity: CapacityKind, language: Language): string {
  return say(CAPACITIES[capacity].name, language);
}

/** What one more unit of a capacity is, such as `One more 4-bedroom home in Tilburg`. */
export function sayOneMore(parts: CapacityParts, names: Names, language: Language): string {
  return say(CAPACITIES[parts.capacity].oneMore, language, capacityParams(parts, names, language));
}

/** That a capacity is used, as a clause after a place: `home D-17 is already needed`. */
export function sayUsed(parts: CapacityParts, names: Names, language: Language): string {
  return say(CAPACITIES[parts.capacity].used, language, capacityParams(parts, names, language));
}

/**
 * A scarcity price as a sentence: `One more 4-bedroom home in Tilburg would save 6 family-weeks in shelter.`
 *
 * @param unit the unit of the objective in the plan, where it differs from the default (children or persons).
 */
export function sayScarcity(price: ScarcityPrice, names: Names, language: Language, unit?: string): string {
  const oneMore = sayOneMore(price, names, language);
  const gain = sayDifference('gain', price.objective, price.price, names.capWeeks, language, unit);
  return say(WOULD, language, { oneMore, gain });
}

function capacityParams(parts: CapacityParts, names: Names, language: Language): MessageParams {
  const place = parts.pool ?? parts.municipality;
  return {
    rooms: parts.bedrooms ?? 0,
    where: place === undefined ? '' : say(IN_PLACE, language, { place: names.municipality(place) }),
    when: parts.week === undefined ? '' : say(IN_WEEK, language, { week: sayWeek(parts.week, language) }),
    home: parts.dwelling === undefined ? 'no' : 'yes',
    dwelling: parts.dwelling ?? '',
    shelter: parts.shelter === undefined ? say(ANY_SHELTER, language) : names.shelter(parts.shelter, language),
  };
}
