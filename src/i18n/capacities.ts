/** Capacities in words: what they are called, and what it means that one is used. */

import type { CapacityKind } from '../domain/plan.ts';
import type { Language, MessageParams, Text } from '../domain/text.ts';
import { say } from './message.ts';
import type { Names } from './names.ts';

interface CapacityTexts {
  readonly name: Text;
  /** After "In Tilburg": that nothing of it is left. Begins with a small letter. */
  readonly used: Text;
}

const CAPACITIES: Readonly<Record<CapacityKind, CapacityTexts>> = {
  dwelling: {
    name: { nl: 'Woning', en: 'Home' },
    used: {
      nl: '{home, select, no {is de woning die past al nodig} other {is woning {dwelling} al nodig}}',
      en: '{home, select, no {the home that fits is already needed} other {home {dwelling} is already needed}}',
    },
  },
  'commitment-families': {
    name: { nl: 'Toegezegde gezinnen', en: 'Families promised' },
    used: { nl: 'is het toegezegde aantal gezinnen al bereikt', en: 'the number of families promised is reached' },
  },
  'commitment-persons': {
    name: { nl: 'Toegezegde personen', en: 'Persons promised' },
    used: { nl: 'is het toegezegde aantal personen al bereikt', en: 'the number of persons promised is reached' },
  },
  'weekly-intake': {
    name: { nl: 'Verhuizingen per week', en: 'Moves per week' },
    used: {
      nl: 'is het aantal verhuizingen per week al bereikt',
      en: 'the number of moves per week is reached',
    },
  },
  task: {
    name: { nl: 'Taakstelling', en: 'Task' },
    used: { nl: 'is de taakstelling al vol', en: 'the task is already full' },
  },
  'expected-supply': {
    name: { nl: 'Verwachte woningen', en: 'Expected homes' },
    used: {
      nl: 'zijn de verwachte woningen die passen al nodig',
      en: 'the expected homes that fit are already needed',
    },
  },
  'shelter-places': {
    name: { nl: 'Opvangplekken', en: 'Shelter places' },
    used: { nl: 'is {shelter} al vol', en: '{shelter} is already full' },
  },
  'school-places': {
    name: { nl: 'Plekken op school', en: 'School places' },
    used: { nl: 'zijn de plekken op school al nodig', en: 'the school places are already needed' },
  },
  'displacement-guard': {
    name: { nl: 'Deel van de sociale huur', en: 'Share of social rent homes' },
    used: {
      nl: 'is het deel van de sociale huur voor deze gezinnen al bereikt',
      en: 'the share of social rent homes for these families is reached',
    },
  },
};

const ANY_SHELTER: Text = { nl: 'de opvang', en: 'the shelter' };

/** The parts of a capacity that a text may name. */
export interface CapacityParts {
  readonly capacity: CapacityKind;
  readonly dwelling?: string;
  readonly shelter?: string;
}

/** The name of a kind of capacity, such as `Shelter places`. */
export function sayCapacityKind(capacity: CapacityKind, language: Language): string {
  return say(CAPACITIES[capacity].name, language);
}

/** That a capacity is used, as a clause after a place: `home D-17 is already needed`. */
export function sayUsed(parts: CapacityParts, names: Names, language: Language): string {
  return say(CAPACITIES[parts.capacity].used, language, capacityParams(parts, names, language));
}

function capacityParams(parts: CapacityParts, names: Names, language: Language): MessageParams {
  return {
    home: parts.dwelling === undefined ? 'no' : 'yes',
    dwelling: parts.dwelling ?? '',
    shelter: parts.shelter === undefined ? say(ANY_SHELTER, language) : names.shelter(parts.shelter, language),
  };
}
