/**
 * A fit says whether one family and one place go together: a municipality, one of its promises, or a home. It says what it asks of the
 * family, what it reads of the home, how it says no, and what would remedy it. What must follow from that is derived, once for
 * all: why not there (`misfit.ts`), which homes are alike (`dwelling-groups.ts`), and the home that would help
 * (`hypothetical-home.ts`). One object a file, listed in `build-model.ts`.
 */
import type { Dwelling, Family } from '../../domain/planning-week.ts';
import type { FallenAway } from '../../domain/reason.ts';
import type { MatchScorer } from '../match-score.ts';
import type { OpenedPeriod, PreparedWeek } from '../prepared-week.ts';

interface Told {
  readonly id: string;
  /** What the fit says, in one sentence. */
  readonly sentence: string;
  /** Keys of docs/sources.md, or the page of the model that fixes it. */
  readonly source: string;
  /** The reasons with which it says no. */
  readonly saysNoWith: readonly FallenAway['kind'][];
}

/** Between a family and a municipality. */
export interface PlaceFit extends Told {
  readonly between: 'family-and-municipality';
  readonly misfit: (place: PlaceAsked) => FallenAway | undefined;
}

export interface PlaceAsked {
  readonly prepared: PreparedWeek;
  readonly scorer: MatchScorer;
  readonly family: number;
  readonly municipality: number;
}

/** Between a family and the periods in which it may count in a municipality. */
export interface PromiseFit extends Told {
  readonly between: 'family-and-promise';
  readonly fits: (persons: number, period: OpenedPeriod) => boolean;
  /** Said when no period fits. */
  readonly misfit: (municipality: string, opened: readonly OpenedPeriod[], prepared: PreparedWeek) => FallenAway;
}

/** What is known of a home: of one that is not listed yet, only its size, or nothing at all. */
export type HomeFacts<Field extends keyof Dwelling = keyof Dwelling> = {
  readonly [Key in Field]?: Dwelling[Key] | undefined;
};

/** Which home says no, for the reason. */
export type HomeNamed =
  | { readonly municipality: string; readonly dwelling: string }
  | { readonly municipality: string; readonly pool: string }
  | { readonly municipality: string };

/** Between a family and a home. */
export interface HomeFit extends Told {
  readonly between: 'family-and-home';
  /** The columns of a dwelling that it looks at: like homes are those whose answers are alike. */
  readonly reads: readonly (keyof Dwelling)[];
  /** What it asks for this family; undefined when every home will do. Families that ask alike get like answers. */
  readonly asks: (family: FamilyAsked) => HomeAsk | undefined;
  /** What it says no with; undefined when the home will do, or nothing is known that speaks against it. */
  readonly misfit: (ask: HomeAsk, home: HomeFacts, named: HomeNamed) => FallenAway | undefined;
  /** A home changed so that it would do. */
  readonly remedy: (ask: HomeAsk, home: Dwelling) => Dwelling;
}

export interface FamilyAsked {
  readonly family: Family;
  readonly persons: number;
  readonly bedrooms: number | undefined;
  readonly isMunicipality: (place: string) => boolean;
}

export type HomeAsk = number | string | boolean | readonly string[];

/** Between a home and the weeks of the horizon. */
export interface WeeksFit extends Told {
  readonly between: 'home-and-weeks';
  readonly reads: readonly (keyof Dwelling)[];
  /** The weeks of the horizon in which the home can be moved into; undefined when there are none. */
  readonly weeks: (prepared: PreparedWeek, home: HomeFacts) => HomeWindow | undefined;
  readonly misfit: (prepared: PreparedWeek, home: HomeFacts, named: HomeNamed) => FallenAway;
  readonly remedy: (home: Dwelling) => Dwelling;
}

/** First and last week; none when `first > last`. */
export interface HomeWindow {
  readonly first: number;
  readonly last: number;
}

export type Fit = PlaceFit | PromiseFit | HomeFit | WeeksFit;

/** What a fit with a home is written as: it can only read what it declares, and asks in a type of its own. */
interface HomeFitWritten<Field extends keyof Dwelling, Ask extends HomeAsk> extends Told {
  readonly reads: readonly Field[];
  readonly asks: (family: FamilyAsked) => Ask | undefined;
  readonly misfit: (ask: Ask, home: HomeFacts<Field>, named: HomeNamed) => FallenAway | undefined;
  readonly remedy: (ask: Ask, home: Dwelling) => Dwelling;
}

export function homeFit<const Field extends keyof Dwelling, Ask extends HomeAsk>(
  written: HomeFitWritten<Field, Ask>,
): HomeFit {
  return {
    ...written,
    between: 'family-and-home',
    misfit: (ask, home, named) => written.misfit(ask as Ask, only(home, written.reads), named),
    remedy: (ask, home) => written.remedy(ask as Ask, home),
  };
}

interface WeeksFitWritten<Field extends keyof Dwelling> extends Told {
  readonly reads: readonly Field[];
  readonly weeks: (prepared: PreparedWeek, home: HomeFacts<Field>) => HomeWindow | undefined;
  readonly misfit: (prepared: PreparedWeek, home: HomeFacts<Field>, named: HomeNamed) => FallenAway;
  readonly remedy: (home: Dwelling) => Dwelling;
}

export function weeksFit<const Field extends keyof Dwelling>(written: WeeksFitWritten<Field>): WeeksFit {
  return {
    ...written,
    between: 'home-and-weeks',
    weeks: (prepared, home) => written.weeks(prepared, only(home, written.reads)),
    misfit: (prepared, home, named) => written.misfit(prepared, only(home, written.reads), named),
  };
}

/** What is not declared cannot be seen: a fit that reads more than it says is wrong at once, not in a rare week. */
function only<Field extends keyof Dwelling>(home: HomeFacts, fields: readonly Field[]): HomeFacts<Field> {
  return Object.fromEntries(fields.map((field) => [field, home[field]])) as HomeFacts<Field>;
}
