/**
 * The second model: the best plan of a tiny week by trying every combination of choices, depth first. First a home for
 * each family, then a way to wait for it. A branch is cut only when a rule is broken, or when even the best that its
 * open families could each have alone would not beat the best plan so far. No linear program, no engine, and nothing
 * shared with the model or the check but the domain's own types.
 */
import { personsOf } from '../../src/domain/household.ts';
import type { Family, PlanningWeek } from '../../src/domain/planning-week.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { type Capacities, capacitiesOf } from './capacities.ts';
import { type Choice, type Home, homesFor, waysToWait } from './choices.ts';
import { ShelterBook } from './shelters.ts';
import { meaningOf, ownPart, unevenness, valuesOf } from './values.ts';
import { type Measure, type World, worldOf } from './world.ts';

export type BestPlan =
  | {
      readonly kind: 'plan';
      /** In the order of the measures; millionths, `match` negated, so that less is always better. */
      readonly values: readonly number[];
      readonly choices: readonly Choice[];
      readonly world: World;
      readonly steps: number;
    }
  | { readonly kind: 'infeasible'; readonly steps: number };

interface Waiting {
  readonly choice: Choice;
  readonly own: readonly number[];
}

/** A home with all ways to wait for it; `least` is the lexicographic least of what the family alone contributes. */
interface Branch {
  readonly home: Home | undefined;
  readonly takes: readonly (readonly [string, number])[];
  readonly waits: readonly Waiting[];
  readonly least: readonly number[];
  readonly leastExcess: number;
}

interface FamilyBranches {
  readonly family: Family;
  readonly branches: readonly Branch[];
  readonly least: readonly number[];
  readonly leastExcess: number;
}

function before(left: readonly number[], right: readonly number[]): boolean {
  for (let index = 0; index < left.length; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function added(left: readonly number[], right: readonly number[], sign = 1): number[] {
  return left.map((value, index) => value + sign * (right[index] ?? 0));
}

const byOwn = (one: { own: readonly number[] }, other: { own: readonly number[] }) =>
  before(one.own, other.own) ? -1 : 1;
const byLeast = (one: { least: readonly number[] }, other: { least: readonly number[] }) =>
  before(one.least, other.least) ? -1 : 1;

function branchesOf(world: World, capacities: Capacities, family: Family): FamilyBranches {
  const branches = homesFor(world, family).map((home): Branch => {
    const ways = waysToWait(world, family, home?.week ?? world.week.horizonWeeks);
    const waits = ways.map((stretches) => {
      const choice: Choice = { family, stretches, ...(home ? { home } : {}) };
      const meaning = meaningOf(world, choice);
      const own = world.measures.map((measure) => ownPart(world, measure, choice, meaning));
      return { choice, own, excess: meaning.excess };
    });
    waits.sort(byOwn);
    return {
      home,
      takes: home ? capacities.takes(family, home) : [],
      waits,
      least: waits[0]?.own ?? [],
      leastExcess: Math.min(...waits.map(({ excess }) => excess)),
    };
  });
  branches.sort(byLeast);
  return {
    family,
    branches,
    least: branches[0]?.least ?? [],
    leastExcess: Math.min(...branches.map(({ leastExcess }) => leastExcess)),
  };
}

class Search {
  steps = 0;
  best: { values: readonly number[]; choices: readonly Choice[] } | undefined;
  private readonly world: World;
  private readonly families: readonly FamilyBranches[];
  private readonly room: Map<string, number>;
  private readonly book: ShelterBook;
  private readonly chosen: Branch[] = [];
  private readonly choices: Choice[] = [];
  private readonly persons: Map<string, number>;
  private readonly longestAt: number;
  private readonly evennessAt: number;
  private readonly mostSteps: number;

  constructor(world: World, mostSteps: number) {
    this.world = world;
    this.mostSteps = mostSteps;
    const capacities = capacitiesOf(world);
    this.families = world.families
      .map((family) => branchesOf(world, capacities, family))
      .sort((one, other) => one.branches.length - other.branches.length);
    this.room = new Map(capacities.room);
    this.book = new ShelterBook(world);
    this.persons = new Map(world.used);
    this.longestAt = world.measures.indexOf('longest-excess');
    this.evennessAt = world.measures.indexOf('evenness');
  }

  run(): void {
    if (this.families.some(({ branches }) => branches.length === 0)) return;
    const alone = this.families.map(({ least }) => least);
    const none = this.world.measures.map(() => 0);
    this.chooseHome(
      0,
      alone.reduce<readonly number[]>((sum, least) => added(sum, least), none),
    );
  }

  private count(): void {
    this.steps += 1;
    if (this.steps > this.mostSteps) throw new Error(`the second model needs more than ${this.mostSteps} steps`);
  }

  /** `bound`: the sum of what every family contributes at least, given the homes chosen so far. */
  private chooseHome(index: number, bound: readonly number[]): void {
    this.count();
    const open = this.families[index];
    if (!open) {
      this.chooseWait(0, bound);
      return;
    }
    const others = added(bound, open.least, -1);
    for (const branch of open.branches) {
      if (!this.take(branch, 1)) {
        this.take(branch, -1);
        continue;
      }
      this.load(open.family, branch, 1);
      this.chosen.push(branch);
      const next = added(others, branch.least);
      if (this.mayBeat(next)) this.chooseHome(index + 1, next);
      this.chosen.pop();
      this.load(open.family, branch, -1);
      this.take(branch, -1);
    }
  }

  private chooseWait(index: number, bound: readonly number[]): void {
    this.count();
    const branch = this.chosen[index];
    if (!branch) {
      this.judge();
      return;
    }
    const others = added(bound, branch.least, -1);
    for (const { choice, own } of branch.waits) {
      const next = added(others, own);
      if (!this.mayBeat(next)) continue;
      this.choices.push(choice);
      if (this.book.write(choice, 1)) this.chooseWait(index + 1, next);
      this.book.write(choice, -1);
      this.choices.pop();
    }
  }

  private judge(): void {
    if (!this.book.centralCameFirst(this.choices)) return;
    const values = valuesOf(this.world, this.choices);
    if (this.best === undefined || before(values, this.best.values)) this.best = { values, choices: [...this.choices] };
  }

  private take({ takes }: Branch, sign: 1 | -1): boolean {
    let fits = true;
    for (const [name, amount] of takes) {
      const left = (this.room.get(name) ?? 0) - sign * amount;
      this.room.set(name, left);
      // Taking nothing is always allowed, also from what was overused before.
      if (left < 0 && amount > 0) fits = false;
    }
    return fits;
  }

  private load(family: Family, { home }: Branch, sign: 1 | -1): void {
    if (!home) return;
    const { id } = home.municipality;
    this.persons.set(id, (this.persons.get(id) ?? 0) + sign * personsOf(family));
  }

  /** False when even the least values that this branch could reach do not beat the best plan so far. */
  private mayBeat(sums: readonly number[]): boolean {
    if (this.best === undefined) return true;
    const least = [...sums];
    if (this.longestAt >= 0) {
      const excess = this.families.map(({ leastExcess }, index) => this.chosen[index]?.leastExcess ?? leastExcess);
      least[this.longestAt] = 1e6 * Math.max(0, ...excess);
    }
    if (this.evennessAt >= 0) {
      let total = 0;
      for (const [id, share] of this.world.fairShare) total += unevenness(this.persons.get(id) ?? 0, share);
      least[this.evennessAt] = total;
    }
    return before(least, this.best.values);
  }
}

const MOST_STEPS = 5_000_000;

/** The best plan on the objectives of the policy, in their order. Throws when a week is too large to try. */
export function bestPlan(
  week: PlanningWeek,
  policy: Policy,
  measures: readonly Measure[] = policy.objectives,
): BestPlan {
  const world = worldOf(week, policy, measures);
  const search = new Search(world, MOST_STEPS);
  search.run();
  if (!search.best) return { kind: 'infeasible', steps: search.steps };
  const position = new Map(world.families.map((family, index) => [family, index]));
  const choices = [...search.best.choices].sort(
    (one, other) => (position.get(one.family) ?? 0) - (position.get(other.family) ?? 0),
  );
  return { kind: 'plan', values: search.best.values, choices, world, steps: search.steps };
}
