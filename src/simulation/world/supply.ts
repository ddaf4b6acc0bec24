/** Homes come on offer and go off it. */
import { homesOffered } from './home-offers.ts';
import { listedDwellings } from './planning-week.ts';
import { temporaryHomesOffered } from './temporary-homes.ts';
import { agreedDwellings, mondayOf, type World } from './world.ts';

export function homesComeOnOffer(world: World): void {
  const { parameters, streams, places, clock, week } = world;
  const temporary = temporaryHomesOffered(parameters, streams, places, clock, week);
  world.temporaryHomes.push(...temporary);
  for (const home of [...homesOffered(parameters, streams, places, clock, week), ...temporary]) {
    world.dwellings.set(home.id, home);
  }
  takeOffTheList(world);
}

/** Homes that a family could be offered this week. */
export function homesOnOffer(world: World): number {
  const agreed = agreedDwellings(world);
  return listedDwellings(world).filter(({ id }) => !agreed.has(id)).length;
}

/** An offer lapses; an agreed home waits for its family. */
function takeOffTheList(world: World): void {
  const monday = mondayOf(world);
  for (const { id, availableUntil } of world.dwellings.values()) {
    if (availableUntil !== undefined && availableUntil < monday) world.dwellings.delete(id);
  }
}
