/** Who is in which shelter in which week while the search goes on, and the rules that this must keep. */
import { personsOf } from '../../src/domain/household.ts';
import { CENTRAL, type Shelter } from '../../src/domain/planning-week.ts';
import type { Choice, Stretch } from './choices.ts';
import type { World } from './world.ts';

interface Night {
  persons: number;
  newcomers: number;
}

export class ShelterBook {
  private readonly nights = new Map<string, Night[]>();
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    const { week } = world;
    for (const shelter of week.shelters) {
      const nights = Array.from({ length: week.horizonWeeks }, () => ({ persons: 0, newcomers: 0 }));
      this.nights.set(shelter.id, nights);
      const here = world.bystanders.filter((family) => family.shelter?.id === shelter.id);
      nights.forEach((night, w) => {
        if (this.isOpen(shelter.id, w)) for (const family of here) night.persons += personsOf(family);
      });
    }
  }

  private isOpen(id: string, w: number): boolean {
    const monday = this.world.week.monday + 7 * w;
    const shelter = this.world.week.shelters.find((each) => each.id === id);
    if (!shelter) return false;
    return (
      !(shelter.from !== undefined && monday < shelter.from) && !(shelter.until !== undefined && monday > shelter.until)
    );
  }

  private each({ shelter, from, until }: Stretch): Night[] {
    return this.nights.get(shelter.id)?.slice(from, until) ?? [];
  }

  /** Writes the choice in (`1`) or out (`-1`); false when a night now holds newcomers and more people than places. */
  write({ family, stretches }: Choice, sign: 1 | -1): boolean {
    let fits = true;
    for (const stretch of stretches) {
      for (const night of this.each(stretch)) {
        night.persons += sign * personsOf(family);
        if (stretch.enters) night.newcomers += sign;
        if (night.newcomers > 0 && night.persons > stretch.shelter.places) fits = false;
      }
    }
    return fits;
  }

  /** Under the regime `central`: no roofless family enters another shelter that could have waited in the central one. */
  centralCameFirst(choices: readonly Choice[]): boolean {
    if (this.world.policy.regime !== 'central') return true;
    const central = this.world.week.shelters.filter(({ municipality }) => municipality === CENTRAL);
    return choices
      .filter(({ family }) => !family.shelter)
      .every((choice) => {
        const elsewhere = choice.stretches.filter(({ shelter }) => shelter.municipality !== CENTRAL);
        return elsewhere.every(({ from }) => central.every((shelter) => !this.couldWaitIn(shelter, choice, from)));
      });
  }

  private couldWaitIn({ id, places }: Shelter, { family, home, stretches }: Choice, from: number): boolean {
    for (let w = from; w < (home?.week ?? this.world.week.horizonWeeks); w += 1) {
      const night = this.nights.get(id)?.[w];
      const inside = stretches.some((each) => each.shelter.id === id && each.from <= w && w < each.until);
      const others = (night?.persons ?? 0) - (inside ? personsOf(family) : 0);
      if (!this.isOpen(id, w) || others + personsOf(family) > places) return false;
    }
    return true;
  }
}
