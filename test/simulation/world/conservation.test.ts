import { describe, expect, it } from 'vitest';
import { parameterValues } from '../../../src/evidence/parameters.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { assertConservation } from '../../../src/simulation/world/conservation.ts';
import { newFamily } from '../../../src/simulation/world/families.ts';
import { writeDownTheWeek } from '../../../src/simulation/world/passing.ts';
import { type FamilyInWorld, newWorld, type World } from '../../../src/simulation/world/world.ts';
import { anArm, DURATION, PLACES } from '../an-arm.ts';

function aWorldWith(...families: Partial<FamilyInWorld>[]): World {
  const world = newWorld(anArm(), DURATION, 1, 0);
  families.forEach((changes, index) => {
    const family = newFamily(parameterValues(), randomStreams(1, 0), PLACES, `F-0-${index}`, 0);
    world.families.push(Object.assign(family, changes));
    world.present.push(family);
    world.totals.reported += 1;
  });
  return world;
}

function check(world: World): void {
  writeDownTheWeek(world);
  assertConservation(world);
}

describe('conservation', () => {
  it('holds while every family is somewhere', () => {
    const world = aWorldWith(
      {},
      { phase: 'waiting' },
      { phase: 'waiting', shelter: 'S-1' },
      { phase: 'in-own-network' },
    );
    expect(() => check(world)).not.toThrow();
    expect(world.weeks[0]).toMatchObject({
      inAssessment: 1,
      roofless: 1,
      inShelter: 1,
      inOwnNetwork: 1,
      housed: 0,
      left: 0,
    });
  });

  it('is broken by a family that is nowhere', () => {
    const world = aWorldWith({ phase: 'waiting' }, { phase: 'waiting' });
    world.present.pop();
    expect(() => check(world)).toThrow('2 reported, 1 are accounted for');
  });

  it('is broken by a family that is housed without having been counted', () => {
    expect(() => check(aWorldWith({ phase: 'housed' }))).toThrow('1 reported, 0 are accounted for');
  });

  it('is broken by a family that enters a shelter that is full, not by one that was there', () => {
    const inShelter = (weeksInShelter: number) => ({
      phase: 'waiting' as const,
      shelter: 'S-2',
      persons: 12,
      weeksInShelter,
    });
    expect(() => check(aWorldWith(inShelter(5), inShelter(3)))).not.toThrow();
    expect(() => check(aWorldWith(inShelter(5), inShelter(1)))).toThrow('S-2 took families');
  });
});
