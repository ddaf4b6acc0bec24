/**
 * Shelters: those of the scenario, their places times `shelter.places-factor`, rounded. Where the families themselves are
 * responsible (HHM20, option 4) there is no shelter at public cost at all.
 */
import type { Family, PlanningWeek, Shelter, ShelterId } from '../../domain/planning-week.ts';
import { CENTRAL } from '../../domain/planning-week.ts';
import type { Regime } from '../../domain/policy.ts';
import type { ParameterValues } from '../parameters.ts';
import type { WorldSettings } from '../study.ts';

export function sheltersOf(
  base: PlanningWeek,
  settings: WorldSettings,
  parameters: ParameterValues,
): readonly Shelter[] {
  if (settings.responsibility === 'family') return [];
  return base.shelters
    .map((shelter) => ({ ...shelter, places: Math.round(shelter.places * parameters['shelter.places-factor']) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Open during the week that starts on this Monday, as the weekly plan reads the dates. */
export function isOpen({ from, until }: Shelter, monday: number): boolean {
  return (from === undefined || from <= monday) && (until === undefined || monday <= until);
}

/**
 * The first open shelter with a bed for a family whose plan came to nothing on the day: its home was declined or fell through, or
 * the place it was to have is still taken. The same rules as in the plan: no municipality to avoid, and without spreading
 * only its own.
 */
export function shelterWithRoom(
  shelters: readonly Shelter[],
  occupied: ReadonlyMap<ShelterId, number>,
  family: Pick<Family, 'avoid' | 'referringMunicipality'>,
  persons: number,
  regime: Regime,
  monday: number,
): Shelter | undefined {
  return shelters.find(
    (shelter) =>
      isOpen(shelter, monday) &&
      mayEnter(shelter, family, regime) &&
      (occupied.get(shelter.id) ?? 0) + persons <= shelter.places,
  );
}

function mayEnter(
  { municipality }: Shelter,
  family: Pick<Family, 'avoid' | 'referringMunicipality'>,
  regime: Regime,
): boolean {
  if (municipality === CENTRAL) return regime !== 'none';
  if (family.avoid.includes(municipality)) return false;
  return regime !== 'none' || municipality === family.referringMunicipality;
}
