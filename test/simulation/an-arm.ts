/** Small worlds for tests: every field has an ordinary value, and a test names only what it is about. */
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { parameterValues } from '../../src/evidence/parameters.ts';
import { createClock } from '../../src/simulation/clock.ts';
import type { ParameterValues } from '../../src/simulation/parameters.ts';
import type { Arm, Duration, WorldSettings } from '../../src/simulation/study.ts';
import { placesOf } from '../../src/simulation/world/places.ts';
import { aPolicy, aWeek, municipality, type Part, shelter, tension } from '../week-builder.ts';

export const SETTINGS: WorldSettings = {
  responsibility: 'municipalities',
  mayDecline: true,
  coordinationPoint: true,
  returnSupport: true,
  proposeWithinWeeks: 4,
};

export const DURATION: Duration = { weeks: 60, warmUpWeeks: 10, followUpWeeks: 10 };

/** Three municipalities of different size, two with a shelter, and labour figures of two sectors. */
export function aBase(...parts: (Part | Partial<PlanningWeek>)[]): PlanningWeek {
  return aWeek(
    { horizonWeeks: 26 },
    aMunicipality('GM0001', 800_000, 'AM01'),
    aMunicipality('GM0002', 200_000, 'AM01'),
    aMunicipality('GM0003', 60_000, 'AM02'),
    shelter('S-1', 'GM0001', { places: 40 }),
    shelter('S-2', 'GM0002', { places: 20 }),
    tension('AM01', 'care', 3),
    tension('AM02', 'care', 2),
    tension('AM02', 'retail', 1),
    ...parts,
  );
}

/** One social rent home falls free a year for every hundred inhabitants. */
export function aMunicipality(id: string, population: number, labourRegion = 'AM01'): Part {
  return municipality(id, { population, labourRegion, vacatedPerYear: population / 100 });
}

interface ArmChanges {
  readonly base?: PlanningWeek;
  readonly policy?: Partial<Policy>;
  readonly settings?: Partial<WorldSettings>;
  readonly parameters?: Partial<ParameterValues>;
}

export function anArm({ base = aBase(), policy, settings, parameters }: ArmChanges = {}): Arm {
  const inForce = aPolicy(policy);
  return {
    name: inForce.name,
    title: inForce.name,
    base,
    policy: inForce,
    decider: 'myopic',
    settings: { ...SETTINGS, ...settings },
    parameters: parameterValues(parameters),
    own: [],
  };
}

/** The clock and the places of the small base, for processes alone. */
export const CLOCK = createClock(aBase());
export const PLACES = placesOf(aBase(), SETTINGS, parameterValues());
