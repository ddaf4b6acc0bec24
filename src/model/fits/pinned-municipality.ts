import type { PreparedWeek } from '../prepared-week.ts';
import type { PlaceFit } from './fit.ts';

export const pinnedMunicipality: PlaceFit = {
  between: 'family-and-municipality',
  id: 'pinned-municipality',
  sentence: 'A family that a planner fixed on a municipality, or on a home in it, goes to no other.',
  source: 'docs/deciding-fairly.md',
  saysNoWith: ['pinned-elsewhere'],
  misfit({ prepared, family, municipality }) {
    const { id } = prepared.municipalities[municipality]!;
    const pin = prepared.families[family]!.pinnedTo;
    if (pin === undefined || pin === id || isHomeIn(prepared, pin, id)) return undefined;
    return { kind: 'pinned-elsewhere', municipality: id, pin };
  },
};

function isHomeIn(prepared: PreparedWeek, pin: string, municipality: string): boolean {
  if (prepared.municipalityIndex.has(pin)) return false;
  return prepared.dwellings.some((dwelling) => dwelling.id === pin && dwelling.municipality === municipality);
}
