/**
 * Every choice that a family has: each home in each week, each way of waiting for it. Written out naively: nothing is
 * left out because something else would be better.
 */
import { bedroomsNeededBy, personsOf } from '../../src/domain/household.ts';
import type { Supply } from '../../src/domain/plan.ts';
import type { Commitment, Dwelling, Family, Municipality, Shelter } from '../../src/domain/planning-week.ts';
import type { World } from './world.ts';

export interface Home {
  readonly municipality: Municipality;
  readonly supply: Supply;
  readonly week: number;
  readonly dwelling?: Dwelling;
  readonly pool?: string;
  readonly bedrooms?: number;
  /** Positions in `week.commitments` and `world.tasks` of the row that this home counts against. */
  readonly commitment?: number;
  readonly task?: number;
  readonly fallback: boolean;
}

export interface Stretch {
  readonly shelter: Shelter;
  readonly from: number;
  readonly until: number;
  /** False for a family that lives there already. */
  readonly enters: boolean;
}

export interface Choice {
  readonly family: Family;
  readonly home?: Home;
  readonly stretches: readonly Stretch[];
}

/** All homes that a family may get on its own, apart from what other families take; `undefined` is "no home". */
export function homesFor(world: World, family: Family): readonly (Home | undefined)[] {
  const homes: (Home | undefined)[] = [];
  for (let week = family.arrivesInWeeks ?? 0; week < world.week.horizonWeeks; week += 1) {
    for (const municipality of world.week.municipalities) homes.push(...homesIn(world, family, municipality, week));
  }
  const pin = family.pinnedTo;
  if (pin === undefined) return [...homes, undefined];
  return homes.filter((home) => home?.municipality.id === pin || home?.dwelling?.id === pin);
}

type Account = Pick<Home, 'commitment' | 'task' | 'fallback'> & { readonly lead?: number; readonly largest?: number };

function homesIn(world: World, family: Family, municipality: Municipality, week: number): readonly Home[] {
  const { id } = municipality;
  const unwanted = [...family.avoid, ...family.declinedBy, ...family.bannedFrom];
  if (unwanted.includes(id)) return [];
  const listed = world.week.match?.some((row) => row.family === family.id && row.municipality === id);
  if (world.week.matchOnly && !listed) return [];
  const account = accountOf(world, family, municipality, week);
  if (!account || (account.largest !== undefined && personsOf(family) > account.largest)) return [];
  const { lead, largest: _, ...counts } = account;
  const common = { municipality, week, ...counts };
  const homes: Home[] = world.week.dwellings
    .filter((dwelling) => dwelling.municipality === id && suits(world, family, dwelling, week))
    .map((dwelling) => ({ ...common, supply: 'dwelling', dwelling }));
  if (lead !== undefined && week >= lead) homes.push({ ...common, supply: 'commitment' });
  const rooms = bedroomsNeededBy(family) ?? Number.POSITIVE_INFINITY;
  const classes = new Set<string>();
  for (const { municipality: where, pool, bedrooms } of world.week.supply) {
    if (where !== id || bedrooms < rooms || classes.has(`${bedrooms} ${pool}`)) continue;
    classes.add(`${bedrooms} ${pool}`);
    homes.push({ ...common, supply: 'expected', pool, bedrooms });
  }
  return homes;
}

/** Against what a home there and then counts; `undefined` when the family may not go there then. */
function accountOf(world: World, family: Family, municipality: Municipality, w: number): Account | undefined {
  const { week, policy, tasks } = world;
  const monday = week.monday + 7 * w;
  const rowOf = (rows: readonly { municipality: string; from: number; until?: number }[]) =>
    rows.findIndex(
      (row) => row.municipality === municipality.id && monday >= row.from && monday <= (row.until ?? monday),
    );
  const commitment = rowOf(week.commitments);
  const task = rowOf(tasks);
  if (policy.regime === 'none' && family.referringMunicipality === municipality.id) return { fallback: false };
  if (policy.regime === 'quota' && task >= 0) {
    return { task, fallback: false, lead: tasks[task]?.leadWeeks ?? Number.NaN };
  }
  if (commitment < 0) return undefined;
  const row = week.commitments[commitment] as Commitment;
  const terms = {
    commitment,
    ...(row.leadWeeks === undefined ? {} : { lead: row.leadWeeks }),
    ...(row.largestFamily === undefined ? {} : { largest: row.largestFamily }),
  };
  if (policy.regime === 'voluntary' || policy.regime === 'central') return { ...terms, fallback: false };
  const agreed = week.municipalities.find(({ id }) => id === family.agreedMunicipality);
  if (!policy.regionFallback || !agreed?.shelterRegion) return undefined;
  return agreed.shelterRegion === municipality.shelterRegion ? { ...terms, fallback: true } : undefined;
}

function suits(world: World, family: Family, dwelling: Dwelling, w: number): boolean {
  const monday = world.week.monday + 7 * w;
  const rooms = bedroomsNeededBy(family);
  if (family.bannedFrom.includes(dwelling.id)) return false;
  if (rooms === undefined || dwelling.bedrooms < rooms) return false;
  if (personsOf(family) > (dwelling.largestHousehold ?? 99)) return false;
  if (family.maxRent !== undefined && (dwelling.rent ?? 0) > family.maxRent) return false;
  if (family.accessible && !dwelling.accessible) return false;
  if (dwelling.availableFrom > monday || (dwelling.availableUntil ?? monday) < monday) return false;
  return (dwelling.temporaryUntil ?? Number.POSITIVE_INFINITY) >= monday + 7 * world.policy.shortestTemporaryWeeks;
}

/** All ways to wait until the week of moving in (or the horizon), week by week. */
export function waysToWait(world: World, family: Family, until: number): readonly (readonly Stretch[])[] {
  const { week, policy } = world;
  const open = ({ from, until: last }: Shelter, w: number) =>
    (from ?? Number.NEGATIVE_INFINITY) <= week.monday + 7 * w &&
    week.monday + 7 * w <= (last ?? Number.POSITIVE_INFINITY);
  const enterable = week.shelters.filter(({ municipality }) => {
    if (family.avoid.includes(municipality)) return false;
    return policy.regime !== 'none' || municipality === family.referringMunicipality;
  });
  const ways: (readonly Stretch[])[] = [];
  const walk = (w: number, done: readonly Stretch[], inside: Omit<Stretch, 'until'> | undefined): void => {
    if (inside && (w === until || !open(inside.shelter, w))) {
      walk(w, w === inside.from ? done : [...done, { ...inside, until: w }], undefined);
    } else if (w === until) {
      ways.push(done);
    } else if (inside) {
      walk(w + 1, done, inside);
    } else {
      walk(w + 1, done, undefined);
      for (const shelter of enterable) {
        if (open(shelter, w)) walk(w + 1, done, { shelter, from: w, enters: true });
      }
    }
  };
  const arrival = Math.min(family.arrivesInWeeks ?? 0, until);
  const present = week.shelters.find(({ id }) => id === family.shelter?.id);
  walk(arrival, [], present && { shelter: present, from: 0, enters: false });
  return ways;
}
