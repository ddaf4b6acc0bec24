/**
 * Small random weeks with a policy, from a seed, covering everything that the model knows. Numbers are drawn tight, so
 * that rules bind: few places, few homes, families near the cap.
 */
import { dayNumberOf, mondayOf } from '../../src/domain/calendar.ts';
import {
  CENTRAL,
  type Commitment,
  type Dwelling,
  type ExpectedSupply,
  type Family,
  type LabourTension,
  type MatchScore,
  type Municipality,
  type PlanningWeek,
  type Shelter,
  type Task,
  type Tie,
} from '../../src/domain/planning-week.ts';
import { DEFAULT_OBJECTIVES, OBJECTIVES, type ObjectiveId, type Policy, REGIMES } from '../../src/domain/policy.ts';
import { Dice } from './dice.ts';

export interface RandomWeek {
  readonly seed: number;
  readonly week: PlanningWeek;
  readonly policy: Policy;
}

const LABOUR_REGIONS = ['LR1', 'LR2'] as const;
const SHELTER_REGIONS = ['SR1', 'SR2'] as const;
const SECTORS = ['care', 'logistics', 'building'] as const;

/** The same seed gives the same week, always. */
export function randomWeek(seed: number): RandomWeek {
  const dice = new Dice(seed);
  const isoWeek = dice.one(['2026-W48', '2026-W51', '2026-W25', '2026-W02']);
  const monday = mondayOf(isoWeek) ?? Number.NaN;
  const horizonWeeks = dice.between(4, 6);
  const policy = drawPolicy(dice);
  const municipalities = drawMunicipalities(dice);
  const ids = municipalities.map(({ id }) => id);
  const shelters = drawShelters(dice, ids, monday, horizonWeeks, policy);
  const span = { monday, horizonWeeks };
  const dwellings = dice.chance(0.85) ? drawDwellings(dice, ids, span) : [];
  const supply = dice.chance(0.45) ? drawSupply(dice, ids) : [];
  const roomsMatter = dwellings.length + supply.length > 0;
  const present = Array.from({ length: dice.between(2, 5) }, (_, index) =>
    drawFamily(dice, index, { ids, shelters, dwellings, monday, roomsMatter }),
  );
  const families = drawArrivals(new Dice(seed + 1_000_000), present, horizonWeeks);
  const match = dice.chance(0.4) ? drawMatch(dice, families, ids) : undefined;
  const week: PlanningWeek = {
    week: isoWeek,
    monday,
    horizonWeeks,
    capWeeks: dice.one([3, 13, 13]),
    seed: dice.between(1, 99),
    requiresVerdict: dice.chance(0.5),
    matchOnly: match !== undefined && dice.chance(0.4),
    fictitious: dice.chance(0.5),
    families,
    municipalities,
    commitments: drawCommitments(dice, ids, span, policy),
    tasks: policy.regime === 'quota' && policy.task === undefined ? drawTasks(dice, ids, span) : [],
    dwellings,
    shelters,
    supply,
    labour: dice.chance(0.7) ? drawLabour(dice) : [],
    ...(match ? { match } : {}),
    ...(dice.chance(0.5) ? { previous: drawPrevious(dice, families, ids) } : {}),
  };
  return { seed, week, policy };
}

function drawPolicy(dice: Dice): Policy {
  const regime = dice.one(REGIMES);
  const byKey = regime === 'quota' && dice.chance(0.6);
  return {
    name: `random-${regime}`,
    regime,
    objectives: drawObjectives(dice),
    shelterWeight: dice.one(['family', 'child', 'person']),
    matchWeights: dice.chance(0.7)
      ? { labour: 0.6, ties: 0.25, preference: 0.15 }
      : { labour: 0.3, ties: 0.5, preference: 0.2 },
    ...(byKey
      ? {
          task: {
            total: dice.between(3, 9),
            unit: dice.one(['persons', 'families']),
            key: dice.one(['population', 'dwellings']),
            rounding: dice.one(['largest-remainder', 'statutory']),
            leadWeeks: dice.between(0, 3),
          },
        }
      : {}),
    ...(dice.chance(0.3) ? { displacementShare: dice.one([0.05, 0.1, 0.29, 0.5]) } : {}),
    shortestTemporaryWeeks: dice.one([26, 26, 8, 0]),
    key: dice.one(['population', 'population', 'dwellings', 'index']),
    regionFallback: dice.chance(0.5),
  };
}

function drawObjectives(dice: Dice): readonly ObjectiveId[] {
  if (dice.chance(0.4)) return DEFAULT_OBJECTIVES;
  if (dice.chance(0.3)) return ['roofless', 'longest-excess', ...DEFAULT_OBJECTIVES.slice(1)];
  const shuffled = dice.shuffled(OBJECTIVES);
  return shuffled.slice(0, dice.between(1, OBJECTIVES.length));
}

function drawMunicipalities(dice: Dice): readonly Municipality[] {
  return Array.from({ length: dice.between(3, 4) }, (_, index) => {
    const population = dice.between(1, 9) * 10_000;
    return {
      id: `GM${index + 1}`,
      name: `Town ${index + 1}`,
      ...(dice.chance(0.9) ? { labourRegion: dice.one(LABOUR_REGIONS) } : {}),
      ...(dice.chance(0.9) ? { shelterRegion: dice.one(SHELTER_REGIONS) } : {}),
      ...(dice.chance(0.9) ? { population } : {}),
      ...(dice.chance(0.9) ? { taskPopulation: population - 1000 * dice.between(0, 3) } : {}),
      ...(dice.chance(0.7) ? { vacatedPerYear: dice.one([0, 20, 40, 100, 200]) } : {}),
      figures: new Map([
        ...(dice.chance(0.85) ? [['dwellings', dice.between(1, 40) * 500] as const] : []),
        ['index', dice.between(1, 30) / 10],
      ]),
    };
  });
}

interface Span {
  readonly monday: number;
  readonly horizonWeeks: number;
}

function drawShelters(
  dice: Dice,
  ids: readonly string[],
  monday: number,
  horizonWeeks: number,
  policy: Policy,
): readonly Shelter[] {
  return Array.from({ length: dice.between(1, 3) }, (_, index) => {
    const central = policy.regime === 'central' ? index === 0 && dice.chance(0.9) : dice.chance(0.2);
    const opensLater = dice.chance(0.12) && index > 0;
    return {
      id: `S${index + 1}`,
      municipality: central ? CENTRAL : dice.one(ids),
      places: dice.between(2, 9),
      ...(opensLater ? { from: monday + 7 * dice.between(1, 3) } : {}),
      ...(dice.chance(0.3) ? { until: monday + dice.between(-3, 7 * horizonWeeks) } : {}),
    };
  });
}

function drawDwellings(dice: Dice, ids: readonly string[], { monday, horizonWeeks }: Span): readonly Dwelling[] {
  return Array.from({ length: dice.between(1, 6) }, (_, index) => {
    const from = monday + dice.between(-7, 7 * (horizonWeeks - 1));
    return {
      id: `D${index + 1}`,
      municipality: dice.one(ids),
      bedrooms: dice.between(1, 4),
      ...(dice.chance(0.3) ? { largestHousehold: dice.between(2, 6) } : {}),
      ...(dice.chance(0.6) ? { rent: dice.one([60_000, 75_000, 90_000]) } : {}),
      availableFrom: from,
      ...(dice.chance(0.4) ? { availableUntil: from + dice.between(0, 21) } : {}),
      accessible: dice.chance(0.4),
      ...(dice.chance(0.35)
        ? { temporaryUntil: monday + 7 * dice.one([6, 10, 26, 28, 52]) + dice.between(-1, 1) }
        : {}),
    };
  });
}

function drawSupply(dice: Dice, ids: readonly string[]): readonly ExpectedSupply[] {
  const rows = Array.from({ length: dice.between(1, 3) }, () => {
    const municipality = dice.one(ids);
    return {
      municipality,
      bedrooms: dice.between(2, 4),
      perWeekMillionths: dice.one([100_000, 200_000, 250_000, 333_333, 500_000]),
      pool: dice.chance(0.5) ? municipality : 'P1',
    };
  });
  return rows.filter(
    (row, index) =>
      rows.findIndex(
        (other) =>
          other.municipality === row.municipality && other.bedrooms === row.bedrooms && other.pool === row.pool,
      ) === index,
  );
}

interface Surroundings {
  readonly ids: readonly string[];
  readonly shelters: readonly Shelter[];
  readonly dwellings: readonly Dwelling[];
  readonly monday: number;
  readonly roomsMatter: boolean;
}

function drawFamily(dice: Dice, index: number, around: Surroundings): Family {
  const { ids, shelters, monday } = around;
  const childAges = Array.from({ length: dice.between(0, 3) }, () => dice.between(0, 17));
  const countOnly = dice.chance(0.12);
  const sheltered = dice.chance(0.55);
  // Nobody lives in a shelter that has not opened yet.
  const homes = shelters.filter(({ from }) => from === undefined);
  const some = (share: number, values: readonly string[]) => (dice.chance(share) ? [dice.one(values)] : []);
  return {
    id: `F${index + 1}`,
    adults: dice.between(1, 3),
    children: childAges.length,
    ...(countOnly ? {} : { childAges }),
    ...(!countOnly && dice.chance(0.4) ? { childSexes: childAges.map(() => dice.one(['f', 'm', 'x'])) } : {}),
    ...(dice.chance(0.9) ? { referringMunicipality: dice.one(ids) } : {}),
    ...(dice.chance(0.6) ? { agreedMunicipality: dice.one(ids) } : {}),
    ...(dice.chance(0.8) ? { referredOn: monday - dice.between(1, 60) } : {}),
    ...(dice.chance(0.9) ? { consent: !dice.chance(0.1) } : {}),
    verdict: dice.one([...Array(9).fill('qualifies'), 'cannot-be-judged', 'does-not-qualify']),
    ...(sheltered
      ? { shelter: { id: dice.one(homes).id, since: monday - dice.one([0, 6, 14, 56, 63, 70, 77, 84, 91, 98]) } }
      : {}),
    ...((countOnly && around.roomsMatter) || dice.chance(0.3) ? { bedroomsNeeded: dice.between(1, 3) } : {}),
    accessible: dice.chance(0.2),
    ...(dice.chance(0.3) ? { maxRent: dice.one([70_000, 75_000, 85_000]) } : {}),
    sectors: Array.from({ length: dice.between(0, 2) }, () =>
      dice.shuffled([...SECTORS, 'astronomy']).slice(0, dice.between(0, 2)),
    ),
    ties: Array.from({ length: dice.between(0, 2) }, () => drawTie(dice, ids)),
    avoid: some(0.15, ids),
    preferences: dice.chance(0.5) ? dice.shuffled(ids).slice(0, dice.between(1, ids.length)) : [],
    declinedBy: some(0.12, ids),
    ...(dice.chance(0.05) ? { pinnedTo: dice.one([...ids, ...around.dwellings.map(({ id }) => id)]) } : {}),
    bannedFrom: some(0.15, [...ids, ...around.dwellings.map(({ id }) => id)]),
  };
}

/** In a third of the weeks families are still to come: some within the horizon, some after it. */
function drawArrivals(dice: Dice, families: readonly Family[], horizonWeeks: number): readonly Family[] {
  if (!dice.chance(0.35)) return families;
  return families.map((family) =>
    family.shelter === undefined && dice.chance(0.6)
      ? { ...family, arrivesInWeeks: dice.between(1, horizonWeeks + 1) }
      : family,
  );
}

function drawTie(dice: Dice, ids: readonly string[]): Tie {
  if (dice.chance(0.3)) return { place: dice.one([...ids, ...ids, ...SHELTER_REGIONS]), kind: 'school' };
  return {
    place: dice.one([...ids, ...LABOUR_REGIONS, ...SHELTER_REGIONS]),
    kind: dice.one(['work', 'family', 'care']),
  };
}

/** Rows of one municipality follow each other: a second period begins after the first has ended. */
function drawCommitments(
  dice: Dice,
  ids: readonly string[],
  { monday, horizonWeeks }: Span,
  policy: Policy,
): readonly Commitment[] {
  const wanted = policy.regime === 'none' || policy.regime === 'quota' ? 0.5 : 0.8;
  return ids.flatMap((municipality) => {
    if (!dice.chance(wanted)) return [];
    const from = monday - dice.between(-10, 60);
    const terms = () => ({
      municipality,
      ...(dice.chance(0.5) ? { families: dice.between(0, 3) } : {}),
      ...(dice.chance(0.5) ? { persons: dice.between(1, 8) } : {}),
      familiesUsed: dice.one([0, 0, 0, 1, 2]),
      personsUsed: dice.one([0, 0, 1, 3]),
      ...(dice.chance(0.3) ? { weeklyIntake: dice.between(0, 2) } : {}),
      ...(dice.chance(0.25) ? { largestFamily: dice.between(2, 5) } : {}),
      ...(dice.chance(0.5) ? { leadWeeks: dice.between(0, 4) } : {}),
      ...(dice.chance(0.3) ? { schoolPlaces: dice.between(0, 3) } : {}),
    });
    if (dice.chance(0.5)) return [{ from, ...terms() }];
    const until = monday + dice.between(0, 7 * horizonWeeks);
    const first = { from: Math.min(from, until), until, ...terms() };
    if (dice.chance(0.5)) return [first];
    return [first, { from: until + dice.between(1, 10), ...terms() }];
  });
}

function drawTasks(dice: Dice, ids: readonly string[], { monday, horizonWeeks }: Span): readonly Task[] {
  return ids.flatMap((municipality) => {
    if (!dice.chance(0.75)) return [];
    const unit = dice.one(['persons', 'families'] as const);
    const terms = () => ({
      municipality,
      unit,
      amount: unit === 'persons' ? dice.between(1, 8) : dice.between(0, 3),
      realised: dice.one([0, 0, 1]),
      backlog: dice.one([0, 0, 1, -1]),
      leadWeeks: dice.between(0, 4),
    });
    const until = monday + dice.between(0, 7 * horizonWeeks);
    const first = { from: monday - dice.between(0, 100), until, ...terms() };
    return dice.chance(0.3) ? [first, { from: until + 1, until: until + 180, ...terms() }] : [first];
  });
}

function drawLabour(dice: Dice): readonly LabourTension[] {
  return LABOUR_REGIONS.flatMap((region) =>
    SECTORS.flatMap((sector) => {
      if (dice.chance(0.25)) return [];
      const tension = () => dice.between(1, 40) / 10;
      const row = { region, sector, tension: tension(), period: '2026-Q1' };
      return dice.chance(0.3) ? [{ ...row, tension: tension(), period: '2026-Q2' }, row] : [row];
    }),
  );
}

function drawMatch(dice: Dice, families: readonly Family[], ids: readonly string[]): readonly MatchScore[] {
  return families.flatMap((family) =>
    ids.flatMap((municipality) =>
      dice.chance(0.75)
        ? [{ family: family.id, municipality, millionths: dice.one([0, 100_000, 500_000, 712_345, 1_250_000]) }]
        : [],
    ),
  );
}

function drawPrevious(
  dice: Dice,
  families: readonly Family[],
  ids: readonly string[],
): ReadonlyMap<string, string | null> {
  return new Map(
    families
      .filter(() => dice.chance(0.7))
      .map((family) => [family.id, dice.chance(0.75) ? dice.one(ids) : null] as const),
  );
}

/** Fails loudly when a date in a test is mistyped. */
export function day(date: string): number {
  const number = dayNumberOf(date);
  if (number === undefined) throw new Error(`${date} is no date`);
  return number;
}
