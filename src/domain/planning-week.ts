/**
 * The nouns of one planning week: everything the weekly allocation may look at, and nothing else. Origin, nationality,
 * route and ethnicity have no field here, so that no rule or objective can ever use them (BO20; docs/deciding-fairly.md).
 */
import type { DayNumber, IsoWeek } from './calendar.ts';

export type FamilyId = string;
/** A CBS code such as `GM0855`, or any id of the scenario's own. */
export type MunicipalityId = string;
export type DwellingId = string;
export type ShelterId = string;
/** The `municipality` of a shelter that belongs to no municipality. */
export const CENTRAL = 'central';

export type TieKind = 'work' | 'school' | 'family' | 'care';

/** A bond with a place: a municipality, or a labour or shelter region. */
export interface Tie {
  readonly place: string;
  readonly kind: TieKind;
}

export type Verdict = 'qualifies' | 'does-not-qualify' | 'cannot-be-judged';

export interface Family {
  readonly id: FamilyId;
  readonly adults: number;
  /** Number of children under 18. */
  readonly children: number;
  /** Whole years, one per child; absent where only a count is known. */
  readonly childAges?: readonly number[];
  /** `f`, `m` or `x` per child, in the order of `childAges`. Used by the bedroom standard alone. */
  readonly childSexes?: readonly ('f' | 'm' | 'x')[];
  readonly referringMunicipality?: MunicipalityId;
  /** The municipality with which shelter was agreed; opens its shelter region when region fallback is on. */
  readonly agreedMunicipality?: MunicipalityId;
  readonly referredOn?: DayNumber;
  readonly consent?: boolean;
  readonly verdict?: Verdict;
  /**
   * Arrives at the start of this week of the horizon (default 0) and neither waits nor has a place before it: a family of a
   * sampled future or of a plan in hindsight. Never read from a file; such a family has no present `shelter`.
   */
  readonly arrivesInWeeks?: number;
  /** Present shelter and the day the family entered it; absent: roofless. */
  readonly shelter?: { readonly id: ShelterId; readonly since: DayNumber };
  readonly bedroomsNeeded?: number;
  readonly accessible: boolean;
  /** Cents a month. */
  readonly maxRent?: number;
  /** One list of sectors per adult. */
  readonly sectors: readonly (readonly string[])[];
  readonly ties: readonly Tie[];
  /** Municipalities that are unsafe for the family: hard. */
  readonly avoid: readonly MunicipalityId[];
  readonly preferences: readonly MunicipalityId[];
  /** Municipalities that declined this family. */
  readonly declinedBy: readonly MunicipalityId[];
  /** A municipality or dwelling that a planner fixed. */
  readonly pinnedTo?: string;
  /** Municipalities and dwellings that a planner forbade. */
  readonly bannedFrom: readonly string[];
}

export interface Municipality {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly province?: string;
  readonly labourRegion?: string;
  readonly shelterRegion?: string;
  readonly population?: number;
  /** Population on 1 January of the year before the planning year, from the reference data: the key of a task. */
  readonly taskPopulation?: number;
  /** Social rent homes falling free in a year. */
  readonly vacatedPerYear?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Further numeric columns, so that a policy may name one of them as its key. */
  readonly figures: ReadonlyMap<string, number>;
}

/** What a municipality promised for a period (toezegging). An absent number is no limit. */
export interface Commitment {
  readonly municipality: MunicipalityId;
  readonly from: DayNumber;
  /** Inclusive. */
  readonly until?: DayNumber;
  readonly families?: number;
  readonly persons?: number;
  readonly familiesUsed: number;
  readonly personsUsed: number;
  /** Families that may move in within one week. */
  readonly weeklyIntake?: number;
  /** Persons in the largest household it takes. */
  readonly largestFamily?: number;
  /** A home that the municipality arranges itself is ready after so many weeks; absent: only listed dwellings count. */
  readonly leadWeeks?: number;
  /** Places for children of 4 to 17. */
  readonly schoolPlaces?: number;
}

/** What a municipality must realise for a period (taakstelling), by analogy with Huisvestingswet 2014 art. 28-29. */
export interface Task {
  readonly municipality: MunicipalityId;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly unit: 'persons' | 'families';
  readonly amount: number;
  readonly realised: number;
  /** Left over from earlier periods; negative is a lead. */
  readonly backlog: number;
  readonly leadWeeks: number;
}

export interface Dwelling {
  readonly id: DwellingId;
  readonly municipality: MunicipalityId;
  readonly bedrooms: number;
  /** Persons. */
  readonly largestHousehold?: number;
  /** Cents a month. */
  readonly rent?: number;
  readonly availableFrom: DayNumber;
  /** Inclusive. */
  readonly availableUntil?: DayNumber;
  readonly accessible: boolean;
  /** A temporary home (tussenvoorziening) ends on this day. */
  readonly temporaryUntil?: DayNumber;
  readonly association?: string;
}

export interface Shelter {
  readonly id: ShelterId;
  readonly municipality: MunicipalityId | typeof CENTRAL;
  /** Persons per week. */
  readonly places: number;
  readonly from?: DayNumber;
  /** Inclusive. */
  readonly until?: DayNumber;
}

/** Further homes expected to be offered; cumulative per pool and number of bedrooms. */
export interface ExpectedSupply {
  readonly municipality: MunicipalityId;
  readonly bedrooms: number;
  /** Homes per week in millionths, so that `floor(rate × weeks)` is exact. */
  readonly perWeekMillionths: number;
  readonly pool: string;
}

/** Tension of a sector in a labour region: a number, or the rank of a published class. Higher is tighter is better. */
export interface LabourTension {
  readonly region: string;
  readonly sector: string;
  readonly tension: number;
  readonly period?: string;
}

/** A score in whole millionths for a family in a municipality. */
export interface MatchScore {
  readonly family: FamilyId;
  readonly municipality: MunicipalityId;
  readonly millionths: number;
}

/** Where last week's plan put a family: a municipality, or `null` when it stayed unplaced. */
export type PreviousPlacements = ReadonlyMap<FamilyId, MunicipalityId | null>;

export interface PlanningWeek {
  readonly week: IsoWeek;
  /** The Monday of `week`. */
  readonly monday: DayNumber;
  /** Weeks 0 … horizonWeeks − 1 can be planned. */
  readonly horizonWeeks: number;
  /** Most weeks in shelter; 13 is three months (BO21). */
  readonly capWeeks: number;
  /** The seed of the lot that breaks the last ties. */
  readonly seed: number;
  /** False with `eligibility: none`: the families are taken as already assessed. */
  readonly requiresVerdict: boolean;
  /** Consider only the pairs that the match table lists. */
  readonly matchOnly: boolean;
  /** True when the scenario says that its commitments, dwellings and shelters are fictitious. */
  readonly fictitious: boolean;
  readonly families: readonly Family[];
  readonly municipalities: readonly Municipality[];
  readonly commitments: readonly Commitment[];
  readonly tasks: readonly Task[];
  readonly dwellings: readonly Dwelling[];
  readonly shelters: readonly Shelter[];
  readonly supply: readonly ExpectedSupply[];
  readonly labour: readonly LabourTension[];
  /** Absent: the transparent default score is used. */
  readonly match?: readonly MatchScore[];
  readonly previous?: PreviousPlacements;
}
