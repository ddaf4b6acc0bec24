/**
 * Every home that each family could move into, and when: the columns of the model. Stored as one array per property,
 * because a national week has a million of them.
 *
 * For each source of homes only the first weeks that can matter are generated (see `AccountingPeriod.usefulWeeks`): moving
 * in earlier is never worse for any objective and takes no more of any capacity but the weekly intake. So no option left
 * out could improve the plan.
 */
import type { Supply } from '../domain/plan.ts';
import { type DwellingGroup, groupDwellings } from './dwelling-groups.ts';
import { type ExpectedClass, expectedClasses } from './expected-homes.ts';
import type { Fit } from './fits/fit.ts';
import { homeVerdicts } from './fits/home-verdicts.ts';
import { fitsBetween } from './fits/misfit.ts';
import type { MatchScorer } from './match-score.ts';
import { admissionOf } from './participation.ts';
import type { OpenedPeriod, PreparedWeek } from './prepared-week.ts';

export const SUPPLIES: readonly Supply[] = ['dwelling', 'commitment', 'expected'];

export interface HomeOptions {
  readonly count: number;
  /** Ascending. */
  readonly family: Int32Array;
  readonly municipality: Int32Array;
  readonly week: Uint16Array;
  /** Index into `SUPPLIES`. */
  readonly supply: Uint8Array;
  /** Index into `groups` or `expected`; −1 for a home under a commitment or task. */
  readonly source: Int32Array;
  /** Index into the commitments when the option counts against one, else −1. */
  readonly commitment: Int32Array;
  /** Index into the tasks when the option counts against one, else −1. */
  readonly task: Int32Array;
  /** 1 when only region fallback opens the municipality. */
  readonly fallback: Uint8Array;
  readonly groups: readonly DwellingGroup[];
  readonly expected: readonly ExpectedClass[];
}

export function generateHomeOptions(prepared: PreparedWeek, scorer: MatchScorer, fits: readonly Fit[]): HomeOptions {
  const verdicts = homeVerdicts(fitsBetween(fits, 'family-and-home'), prepared);
  const groups = groupDwellings(prepared, fits, verdicts);
  const expected = expectedClasses(prepared);
  const groupsIn = indexByMunicipality(prepared, groups, (group) => [group.municipality]);
  const expectedIn = indexByMunicipality(prepared, expected, (each) => each.municipalities);
  const expectedAnswers = expected.map(({ bedrooms }) => verdicts.answers({ bedrooms }));
  const arrangedAnswers = verdicts.answers({});
  const list = new HomeOptionList();

  prepared.families.forEach((_, family) => {
    const arrival = prepared.arrivals[family]!;
    const mayBeArranged = verdicts.fits(family, arrangedAnswers);
    prepared.municipalities.forEach((_, municipality) => {
      const admission = admissionOf(fits, { prepared, scorer, family, municipality });
      if (!('periods' in admission)) return;
      for (const opened of admission.periods) {
        // For a family that arrives later the earliest possible week is that of its arrival.
        const period = arrival > opened.firstWeek ? { ...opened, firstWeek: arrival } : opened;
        const add = (supply: number, source: number, first: number, last: number) =>
          list.addWeeks(family, period, supply, source, first, last);
        for (const index of groupsIn[municipality]!) {
          const { answers, window } = groups[index]!;
          if (verdicts.fits(family, answers)) add(0, index, window.first, window.last);
        }
        if (mayBeArranged && period.leadWeek !== undefined) add(1, -1, period.leadWeek, prepared.week.horizonWeeks - 1);
        for (const index of expectedIn[municipality]!) {
          if (!verdicts.fits(family, expectedAnswers[index]!)) continue;
          for (const { first, last } of expectedWeeks(expected[index]!, period)) add(2, index, first, last);
        }
      }
    });
  });
  return { ...list.finish(), groups, expected };
}

/** From each release the useful weeks, without overlap and never past the next release's own. */
function expectedWeeks(each: ExpectedClass, period: OpenedPeriod): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  let next = 0;
  for (const release of each.releaseWeeks) {
    const first = Math.max(release, period.firstWeek, next);
    const last = Math.min(Math.max(release, period.firstWeek) + period.usefulWeeks - 1, period.lastWeek);
    if (first > last) continue;
    stretches.push({ first, last });
    next = last + 1;
  }
  return stretches;
}

function indexByMunicipality<T>(
  prepared: PreparedWeek,
  items: readonly T[],
  municipalitiesOf: (item: T) => readonly number[],
): number[][] {
  const index: number[][] = prepared.municipalities.map(() => []);
  items.forEach((item, position) => {
    for (const municipality of municipalitiesOf(item)) index[municipality]!.push(position);
  });
  return index;
}

/** Growing typed arrays, one per property. */
class HomeOptionList {
  private count = 0;
  private integers = {
    family: new Int32Array(1024),
    municipality: new Int32Array(1024),
    source: new Int32Array(1024),
    commitment: new Int32Array(1024),
    task: new Int32Array(1024),
  };
  private weeks = new Uint16Array(1024);
  private bytes = { supply: new Uint8Array(1024), fallback: new Uint8Array(1024) };

  /** Adds the useful weeks of `first … last` that lie in the period. */
  addWeeks(family: number, period: OpenedPeriod, supply: number, source: number, first: number, last: number): void {
    const earliest = Math.max(first, period.firstWeek);
    const latest = Math.min(last, period.lastWeek, earliest + period.usefulWeeks - 1);
    for (let week = earliest; week <= latest; week++) {
      if (this.count === this.integers.family.length) this.grow();
      const at = this.count++;
      this.integers.family[at] = family;
      this.integers.municipality[at] = period.municipality;
      this.integers.source[at] = source;
      this.integers.commitment[at] = period.account === 'commitment' ? period.index : -1;
      this.integers.task[at] = period.account === 'task' ? period.index : -1;
      this.weeks[at] = week;
      this.bytes.supply[at] = supply;
      this.bytes.fallback[at] = period.fallback ? 1 : 0;
    }
  }

  finish() {
    const { family, municipality, source, commitment, task } = this.integers;
    const { supply, fallback } = this.bytes;
    const cut = <T extends Int32Array | Uint16Array | Uint8Array>(array: T): T => array.subarray(0, this.count) as T;
    return {
      count: this.count,
      family: cut(family),
      municipality: cut(municipality),
      source: cut(source),
      commitment: cut(commitment),
      task: cut(task),
      week: cut(this.weeks),
      supply: cut(supply),
      fallback: cut(fallback),
    };
  }

  private grow(): void {
    const size = this.count * 2;
    const largerIntegers = (array: Int32Array) => {
      const larger = new Int32Array(size);
      larger.set(array);
      return larger;
    };
    const largerBytes = (array: Uint8Array) => {
      const larger = new Uint8Array(size);
      larger.set(array);
      return larger;
    };
    const { family, municipality, source, commitment, task } = this.integers;
    this.integers = {
      family: largerIntegers(family),
      municipality: largerIntegers(municipality),
      source: largerIntegers(source),
      commitment: largerIntegers(commitment),
      task: largerIntegers(task),
    };
    const { supply, fallback } = this.bytes;
    this.bytes = { supply: largerBytes(supply), fallback: largerBytes(fallback) };
    const weeks = new Uint16Array(size);
    weeks.set(this.weeks);
    this.weeks = weeks;
  }
}
