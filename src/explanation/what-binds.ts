/**
 * What binds, measured: a price of the relaxation says where to look, and only planning again says what helps. Each candidate is put
 * into the week and the week is planned again, up to a stated number of times; what was not tried is said to bind, without a number.
 * Often a home alone helps nobody, since the promise is full as well: so the two are tried together too.
 */
import type { Addition, FamilyChange, MeasuredEffect, Unmeasured, WhatBinds } from '../domain/binding.ts';
import { personsOf, schoolChildrenOf } from '../domain/household.ts';
import type { ObjectiveResult, Plan, ScarcityPrice } from '../domain/plan.ts';
import type { Commitment, Family, PlanningWeek } from '../domain/planning-week.ts';
import type { Replan } from './what-would-change.ts';

interface Candidate {
  readonly additions: readonly Addition[];
  /** The prices that led to it. */
  readonly from: readonly ScarcityPrice[];
}

/**
 * @param most how many weeks may be planned again.
 * @param replan plans as many of the plan's objectives as are to be compared, from the first on.
 */
export async function whatBinds(week: PlanningWeek, plan: Plan, most: number, replan: Replan): Promise<WhatBinds> {
  const prices = byWeight(plan);
  const candidates = candidatesFor(week, plan, prices).slice(0, most);
  const plans = await Promise.all(candidates.map(({ additions }) => replan(withAdditions(week, additions))));
  const effects = candidates.map(({ additions }, index) => {
    const after = plans[index];
    return after && effectOf(plan, after, additions);
  });
  const measured = effects.filter((effect) => effect !== undefined);
  const tried = new Set(candidates.flatMap(({ from }, index) => (effects[index] ? from.map(placeOf) : [])));
  return {
    helps: onlyWhatIsNeeded(measured.filter(({ gain }) => gain !== undefined)).toSorted(mostHelpFirst(plan)),
    noEffect: measured.filter(({ gain, additions }) => gain === undefined && additions.length === 1),
    unmeasured: distinct(prices.filter((price) => !tried.has(placeOf(price))).map(unpriced)),
  };
}

/** The most important objective first, within it the highest price. */
function byWeight({ objectives, scarcity }: Plan): ScarcityPrice[] {
  const rank = new Map(objectives.map(({ name }, index) => [name, index]));
  return scarcity.toSorted(
    (one, other) => rank.get(one.objective)! - rank.get(other.objective)! || other.price - one.price,
  );
}

/** One by one in the order of their prices, each home followed by the home with a wider promise where that is full as well. */
function candidatesFor(week: PlanningWeek, plan: Plan, prices: readonly ScarcityPrice[]): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  const add = (additions: readonly Addition[], from: readonly ScarcityPrice[]) => {
    const key = JSON.stringify(additions.map(({ ...addition }) => ({ ...addition, dwelling: undefined })));
    if (!seen.has(key)) candidates.push({ additions, from });
    seen.add(key);
  };
  for (const price of prices) {
    const addition = additionFor(week, plan, price);
    if (!addition) continue;
    add([addition], [price]);
    if (addition.kind !== 'home-like') continue;
    const promise = prices.find((other) => isPromise(other) && other.municipality === addition.municipality);
    const wider = promise && additionFor(week, plan, promise);
    if (wider) add([addition, wider], [price, promise]);
  }
  return candidates;
}

function isPromise({ capacity }: ScarcityPrice): boolean {
  return capacity === 'commitment-families' || capacity === 'commitment-persons' || capacity === 'task';
}

function additionFor(week: PlanningWeek, plan: Plan, price: ScarcityPrice): Addition | undefined {
  const worstOff = familyWorstOff(week, plan);
  switch (price.capacity) {
    case 'dwelling': {
      const home = week.dwellings.find(({ id }) => id === price.dwelling);
      if (!home) return undefined;
      const { id: dwelling, municipality, bedrooms, rent } = home;
      return { kind: 'home-like', dwelling, municipality, bedrooms, ...(rent === undefined ? {} : { rent }) };
    }
    case 'commitment-families':
    case 'commitment-persons':
      return { kind: 'more-promised', municipality: price.municipality!, persons: personsOf(worstOff) };
    case 'shelter-places':
      return { kind: 'shelter-places', shelter: price.shelter!, places: personsOf(worstOff) };
    case 'school-places':
      return {
        kind: 'school-places',
        municipality: price.municipality!,
        places: Math.max(1, schoolChildrenOf(worstOff)),
      };
    default:
      return undefined;
  }
}

/** Without a roof, then the longest in shelter: what is added has room for that family. */
function familyWorstOff(week: PlanningWeek, { placements }: Plan): Family {
  const worst = placements.toSorted(
    (one, other) => other.rooflessWeeks - one.rooflessWeeks || other.weeksInShelter - one.weeksInShelter,
  )[0]!;
  return week.families.find(({ id }) => id === worst.family)!;
}

export function withAdditions(week: PlanningWeek, additions: readonly Addition[]): PlanningWeek {
  return additions.reduce(withAddition, week);
}

function withAddition(week: PlanningWeek, addition: Addition): PlanningWeek {
  switch (addition.kind) {
    case 'home-like': {
      const home = week.dwellings.find(({ id }) => id === addition.dwelling)!;
      return { ...week, dwellings: [...week.dwellings, { ...home, id: `${home.id} (one more)` }] };
    }
    case 'more-promised':
      return inCommitmentsOf(week, addition.municipality, (commitment) => ({
        ...commitment,
        ...(commitment.families === undefined ? {} : { families: commitment.families + 1 }),
        ...(commitment.persons === undefined ? {} : { persons: commitment.persons + addition.persons }),
      }));
    case 'school-places':
      return inCommitmentsOf(week, addition.municipality, (commitment) => ({
        ...commitment,
        ...(commitment.schoolPlaces === undefined ? {} : { schoolPlaces: commitment.schoolPlaces + addition.places }),
      }));
    case 'shelter-places':
      return {
        ...week,
        shelters: week.shelters.map((shelter) =>
          shelter.id === addition.shelter ? { ...shelter, places: shelter.places + addition.places } : shelter,
        ),
      };
  }
}

function inCommitmentsOf(
  week: PlanningWeek,
  municipality: string,
  change: (row: Commitment) => Commitment,
): PlanningWeek {
  return {
    ...week,
    commitments: week.commitments.map((row) => (row.municipality === municipality ? change(row) : row)),
  };
}

/**
 * A gain counts only where the plan is proven down to it: else planning longer might have found it without the addition; and that
 * nothing changes is known only where both are proven.
 */
function effectOf(before: Plan, after: Plan, additions: readonly Addition[]): MeasuredEffect | undefined {
  for (const [index, now] of after.objectives.entries()) {
    const then = before.objectives[index]!;
    if (!then.proven) return undefined;
    const by = gainOf(then, now);
    if (by > 0) {
      const gain = { objective: now.name, by, unit: now.unit };
      return { additions, gain, families: changesOf(before, after) };
    }
    if (!now.proven || by < 0) return undefined;
  }
  return { additions, families: [] };
}

function gainOf(then: ObjectiveResult, now: ObjectiveResult): number {
  const difference = then.sense === 'minimise' ? then.value - now.value : now.value - then.value;
  // Values have six decimals at most; the difference of two of them must not show more.
  return Math.round(difference * 1e6) / 1e6;
}

function changesOf(before: Plan, after: Plan): FamilyChange[] {
  const now = new Map(after.placements.map((placement) => [placement.family, placement]));
  return before.placements
    .map(({ family, weeksInShelter, rooflessWeeks }) => ({
      family,
      weeksInShelter: now.get(family)!.weeksInShelter - weeksInShelter,
      rooflessWeeks: now.get(family)!.rooflessWeeks - rooflessWeeks,
    }))
    .filter((change) => change.weeksInShelter !== 0 || change.rooflessWeeks !== 0);
}

/** A pair is told only where it brings more than each of the two alone. */
function onlyWhatIsNeeded(effects: readonly MeasuredEffect[]): MeasuredEffect[] {
  return effects.filter(
    ({ additions, gain }) =>
      additions.length === 1 ||
      !effects.some(
        (other) =>
          other.additions.length === 1 &&
          additions.some((part) => JSON.stringify(part) === JSON.stringify(other.additions[0])) &&
          other.gain!.objective === gain!.objective &&
          other.gain!.by >= gain!.by,
      ),
  );
}

function mostHelpFirst({ objectives }: Plan): (one: MeasuredEffect, other: MeasuredEffect) => number {
  const rank = new Map(objectives.map(({ name }, index) => [name, index]));
  return (one, other) =>
    rank.get(one.gain!.objective)! - rank.get(other.gain!.objective)! || other.gain!.by - one.gain!.by;
}

function placeOf(price: ScarcityPrice): string {
  return JSON.stringify(unpriced(price));
}

function unpriced({ price: _, objective: __, week: ___, ...place }: ScarcityPrice): Unmeasured {
  return place;
}

function distinct(places: readonly Unmeasured[]): Unmeasured[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
