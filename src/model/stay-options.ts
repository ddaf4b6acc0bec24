/**
 * Every way in which a family could bridge the weeks from its arrival until it moves in (week `w`), or until the horizon when it gets no home:
 * which shelters it enters, when, and how many weeks it is roofless. One column each; the weeks in shelter and the places
 * taken hang on these columns alone, so that home columns stay light.
 *
 * Where `roofless` is the first objective, only stays are made that waste few roofless weeks: at most `extra` more than the
 * family's least. No family can have fewer than its least, so a plan whose roofless weeks exceed the sum of the least by
 * `extra` or less could not be improved by any stay that was left out. `plan-week.ts` widens `extra` until that holds.
 */

import type { HomeOptions } from './home-options.ts';
import type { PreparedWeek } from './prepared-week.ts';
import { type ShelterWeeks, shelterWeeks } from './shelter-weeks.ts';

/** A stretch in one shelter: weeks `from` up to and excluding `until`. */
export interface Stretch {
  readonly shelter: number;
  readonly from: number;
  readonly until: number;
}

export interface StayOption {
  readonly family: number;
  /** The week of moving in; the horizon when the family gets no home. */
  readonly week: number;
  readonly home: boolean;
  readonly stretches: readonly Stretch[];
  /** Whether the first stretch is in the shelter where the family is already. */
  readonly startsPresent: boolean;
  readonly rooflessWeeks: number;
  /** Weeks in shelter: those so far and those planned. */
  readonly weeksInShelter: number;
}

export function sameStretches(one: StayOption['stretches'], other: StayOption['stretches']): boolean {
  return (
    one.length === other.length &&
    one.every(({ shelter, from, until }, at) => {
      const there = other[at]!;
      return shelter === there.shelter && from === there.from && until === there.until;
    })
  );
}

export interface StayOptions {
  readonly list: readonly StayOption[];
  readonly shelters: ShelterWeeks;
  /** The sum over families of the fewest roofless weeks that any stay could give each alone. */
  readonly leastRooflessWeeks: number;
  /** Roofless weeks beyond a family's least that the stays allow; Infinity when none was left out. */
  readonly extraRooflessWeeks: number;
}

export function generateStayOptions(prepared: PreparedWeek, homes: HomeOptions, extra: number): StayOptions {
  const horizon = prepared.week.horizonWeeks;
  const weeksWithHomes = prepared.families.map(() => new Set<number>());
  for (let at = 0; at < homes.count; at++) weeksWithHomes[homes.family[at]!]!.add(homes.week[at]!);
  const earliestHome = Int32Array.from(weeksWithHomes, (weeks) => Math.min(horizon, ...weeks));
  const shelters = shelterWeeks(prepared, earliestHome);
  const ample = ampleShelters(prepared, shelters);
  const list: StayOption[] = [];

  const extraRooflessWeeks = prepared.policy.objectives[0] === 'roofless' ? extra : Number.POSITIVE_INFINITY;
  const mayFreePlaces = Number.isFinite(extraRooflessWeeks)
    ? weeksThatMayFreePlaces(prepared, shelters, weeksWithHomes)
    : undefined;
  let leastRooflessWeeks = 0;

  prepared.families.forEach((family, index) => {
    const enterable = prepared.shelters.flatMap((_, shelter) => (shelters.mayEnter(family, shelter) ? [shelter] : []));
    const always = enterable.filter((shelter) => ample.has(shelter)).slice(0, 1);
    const entered = always.length > 0 ? always : enterable;
    const bridge = new Bridge(prepared, shelters, index, entered, always.length > 0, mayFreePlaces);
    const targets = [...weeksWithHomes[index]!].sort((a, b) => a - b).map((week) => ({ week, home: true }));
    // A pinned family has to be placed, so "no home" is not among its options.
    if (family.pinnedTo === undefined) targets.push({ week: horizon, home: false });
    const least = leastRoofless(bridge, targets, horizon);
    leastRooflessWeeks += least;
    for (const { week, home } of targets) {
      for (const stretches of bridge.until(week, least + extraRooflessWeeks)) {
        const planned = stretches.reduce((weeks, stretch) => weeks + stretch.until - stretch.from, 0);
        list.push({
          family: index,
          week,
          home,
          stretches,
          startsPresent: shelters.present[index]! >= 0 && stretches.length > 0,
          rooflessWeeks: week - prepared.arrivals[index]! - planned,
          weeksInShelter: prepared.weeksSoFar[index]! + planned,
        });
      }
    }
  });
  return { list, shelters, leastRooflessWeeks, extraRooflessWeeks };
}

/** The fewest roofless weeks that any target leaves the family, if it were alone. */
function leastRoofless(bridge: Bridge, targets: readonly { readonly week: number }[], horizon: number): number {
  for (let most = 0; most < horizon; most++) {
    if (targets.some(({ week }) => bridge.canReach(week, most))) return most;
  }
  return targets.length > 0 ? horizon : 0;
}

/**
 * Per shelter and week, 1 when a place may come free: somebody who may be there may move out then, or the shelter opens. Who waits
 * for a place and enters in another week could have entered in the last such week before it: nobody left since, so there was room.
 * That is better for `roofless`, so where that comes first only these weeks matter (beside the first in which the family waits).
 */
function weeksThatMayFreePlaces(
  { families, shelters: list, week }: PreparedWeek,
  shelters: ShelterWeeks,
  weeksWithHomes: readonly ReadonlySet<number>[],
): Uint8Array[] {
  return list.map((_, shelter) => {
    const weeks = new Uint8Array(week.horizonWeeks);
    weeks[shelters.open[shelter]!.first] = 1;
    families.forEach((family, index) => {
      if (shelters.present[index] !== shelter && !shelters.mayEnter(family, shelter)) return;
      for (const at of weeksWithHomes[index]!) weeks[at] = 1;
    });
    return weeks;
  });
}

/** Enumerates the stretches with which one family can bridge the weeks up to a given one. */
class Bridge {
  private readonly prepared: PreparedWeek;
  private readonly shelters: ShelterWeeks;
  private readonly family: number;
  private readonly enterable: readonly number[];
  /** With an ample shelter nothing is gained by entering later or not at all. */
  private readonly atOnce: boolean;
  /** Per shelter, the weeks worth entering in; all when absent. */
  private readonly mayFreePlaces: readonly Uint8Array[] | undefined;

  constructor(
    prepared: PreparedWeek,
    shelters: ShelterWeeks,
    family: number,
    enterable: readonly number[],
    atOnce: boolean,
    mayFreePlaces: readonly Uint8Array[] | undefined,
  ) {
    this.prepared = prepared;
    this.shelters = shelters;
    this.family = family;
    this.enterable = enterable;
    this.atOnce = atOnce;
    this.mayFreePlaces = mayFreePlaces;
  }

  /** All stays with at most so many roofless weeks, and the one that enters no shelter any more, which is always open. */
  until(week: number, mostRoofless: number): Stretch[][] {
    const { first, from } = this.presentStretch(week);
    const stays = this.fromRoofless(from, week, mostRoofless).map((rest) => [...first, ...rest]);
    const noShelter = week - from > mostRoofless ? [first] : [];
    return [...stays, ...noShelter];
  }

  /** Whether the week can be reached with at most so many roofless weeks. */
  canReach(week: number, mostRoofless: number): boolean {
    const { from } = this.presentStretch(week);
    return this.reaches(from, week, mostRoofless);
  }

  private presentStretch(week: number): { first: Stretch[]; from: number } {
    const present = this.shelters.present[this.family]!;
    if (present < 0) return { first: [], from: this.prepared.arrivals[this.family]! };
    const end = Math.min(week, this.shelters.open[present]!.last + 1);
    return { first: end > 0 ? [{ shelter: present, from: 0, until: end }] : [], from: end };
  }

  private reaches(from: number, week: number, mostRoofless: number): boolean {
    if (week - from <= mostRoofless) return true;
    return this.entries(from, week, mostRoofless).some(({ enter, end }) =>
      this.reaches(end, week, mostRoofless - (enter - from)),
    );
  }

  private fromRoofless(from: number, week: number, mostRoofless: number): Stretch[][] {
    if (from >= week) return [[]];
    const found: Stretch[][] = !this.atOnce && week - from <= mostRoofless ? [[]] : [];
    for (const { shelter, enter, end } of this.entries(from, week, mostRoofless)) {
      for (const rest of this.fromRoofless(end, week, mostRoofless - (enter - from))) {
        found.push([{ shelter, from: enter, until: end }, ...rest]);
      }
    }
    return found;
  }

  /** Every shelter that could be entered from a week on, before the roofless weeks run out. */
  private entries(from: number, week: number, mostRoofless: number): { shelter: number; enter: number; end: number }[] {
    const latest = this.atOnce ? from : Math.min(week - 1, from + mostRoofless);
    const found: { shelter: number; enter: number; end: number }[] = [];
    for (let enter = from; enter <= latest; enter++) {
      for (const shelter of this.enterable) {
        if (enter > from && this.mayFreePlaces && this.mayFreePlaces[shelter]![enter] === 0) continue;
        const { first, last } = this.shelters.open[shelter]!;
        const end = Math.min(week, last + 1);
        if (enter >= first && enter <= last && this.couldFit(shelter, enter, end)) found.push({ shelter, enter, end });
      }
    }
    return found;
  }

  /** Places that are taken whatever the plan leave room in every week of the stretch. */
  private couldFit(shelter: number, from: number, until: number): boolean {
    const { places } = this.prepared.shelters[shelter]!;
    const persons = this.prepared.persons[this.family]!;
    for (let week = from; week < until; week++) {
      if (this.shelters.atLeast(shelter, week) + persons > places) return false;
    }
    return true;
  }
}

/**
 * Shelters that are open throughout and have room for everyone who could ever want a place. Entering one at once is then best for
 * `roofless` and costs nobody anything, so where `roofless` comes before the other time objectives no other stay can
 * improve a plan.
 */
function ampleShelters(prepared: PreparedWeek, shelters: ShelterWeeks): ReadonlySet<number> {
  const timeObjectives = prepared.policy.objectives.filter((id) =>
    ['roofless', 'longest-excess', 'over-cap', 'weeks-over-cap', 'weeks-in-shelter'].includes(id),
  );
  if (timeObjectives[0] !== 'roofless') return new Set();
  const lastWeek = prepared.week.horizonWeeks - 1;
  const mayNeedPlace = prepared.families.map((_, index) => {
    const present = shelters.present[index]!;
    return present < 0 || shelters.open[present]!.last < lastWeek;
  });
  const ample = prepared.shelters.flatMap((shelter, index) => {
    const { first, last } = shelters.open[index]!;
    if (first > 0 || last < lastWeek) return [];
    let persons = shelters.startPersons[index]!;
    prepared.families.forEach((family, familyIndex) => {
      const here = shelters.present[familyIndex] === index;
      if (!here && mayNeedPlace[familyIndex] && shelters.mayEnter(family, index)) {
        persons += prepared.persons[familyIndex]!;
      }
    });
    return persons <= shelter.places ? [index] : [];
  });
  return new Set(ample);
}
