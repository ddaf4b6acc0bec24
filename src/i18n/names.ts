/** What sentences need to know of the week: the names people use for places, and the cap that sentences mention. */

import { CENTRAL, type PlanningWeek } from '../domain/planning-week.ts';
import type { Language, Text } from '../domain/text.ts';
import { say } from './message.ts';

export interface Names {
  /** The name of a municipality; its id when the week does not know it. */
  municipality(id: string): string;
  /** True when the id is that of a municipality of the week. */
  isMunicipality(id: string): boolean;
  /** A shelter with its place, such as `shelter S-02 in Tilburg`. */
  shelter(id: string, language: Language): string;
  /** Most weeks in shelter. */
  readonly capWeeks: number;
}

const SHELTER: Text = { nl: 'opvang {id} in {municipality}', en: 'shelter {id} in {municipality}' };
const CENTRAL_SHELTER: Text = { nl: 'de centrale opvang {id}', en: 'the central shelter {id}' };
const UNKNOWN_SHELTER: Text = { nl: 'opvang {id}', en: 'shelter {id}' };

/** The names of one planning week. */
export function namesOf(week: Pick<PlanningWeek, 'municipalities' | 'shelters' | 'capWeeks'>): Names {
  const municipalities = new Map(week.municipalities.map(({ id, name }) => [id, name]));
  const shelters = new Map(week.shelters.map(({ id, municipality }) => [id, municipality]));
  const municipality = (id: string): string => municipalities.get(id) ?? id;
  return {
    municipality,
    isMunicipality: (id) => municipalities.has(id),
    shelter(id, language) {
      const place = shelters.get(id);
      if (place === undefined) return say(UNKNOWN_SHELTER, language, { id });
      if (place === CENTRAL) return say(CENTRAL_SHELTER, language, { id });
      return say(SHELTER, language, { id, municipality: municipality(place) });
    },
    capWeeks: week.capWeeks,
  };
}
