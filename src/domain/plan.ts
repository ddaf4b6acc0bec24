/** The answer of one week, as data: `schema: onderdak/plan@2` (docs/formats.md). */
import type { IsoWeek } from './calendar.ts';
import type { Finding } from './finding.ts';
import type { DwellingId, FamilyId, MunicipalityId, ShelterId } from './planning-week.ts';
import type { ObjectiveId } from './policy.ts';
import type { Reason } from './reason.ts';

export const PLAN_SCHEMA = 'onderdak/plan@2';
/** Without the data that the plan was made from; still read. */
export const EARLIER_PLAN_SCHEMA = 'onderdak/plan@1';

/** What a plan depends on, table by table. */
export const PLAN_DATA = [
  'settings',
  'policy',
  'families',
  'municipalities',
  'commitments',
  'tasks',
  'dwellings',
  'shelters',
  'supply',
  'labour',
  'match',
  'previous',
] as const;
export type PlanData = (typeof PLAN_DATA)[number];

/** A table as it was read: its rows in canonical form, whatever their order. */
export interface DataDigest {
  readonly table: PlanData;
  readonly rows: number;
  readonly sha256: string;
}

export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** What is needed to compute the same plan again. */
export interface Manifest {
  readonly version: string;
  readonly engine: string;
  readonly engineVersion: string;
  readonly seed: number;
  readonly scenario?: string;
  readonly inputs: readonly InputFile[];
  /** The data that the plan belongs to; absent in plans of the earlier schema and in those made for their numbers alone. */
  readonly data?: readonly DataDigest[];
  /** What scenario overrides changed, in the order applied. */
  readonly overrides: readonly { readonly path: string; readonly from: string; readonly value: string }[];
}

/**
 * The value reached for one objective with its proof. Values and bounds of `match` and `evenness` carry six decimals.
 * `proven`: no plan with the same values for the objectives before it does better; `conditional`: one of the
 * objectives before it is not proven, so this proof holds given the values reached there.
 */
export interface ObjectiveResult {
  readonly name: ObjectiveId;
  readonly unit: string;
  readonly sense: 'minimise' | 'maximise';
  readonly value: number;
  readonly bound: number | null;
  /** |value − bound| / max(1, |value|); `null` when there is no bound. */
  readonly gap: number | null;
  readonly proven: boolean;
  readonly conditional: boolean;
  /** What proved it or why it stopped, e.g. `flow`, `bound-reached`, `search`, `node-limit`, `time-limit`. */
  readonly how: string;
}

/** A stretch in one shelter: weeks `from` up to and excluding `until`. */
export interface ShelterStay {
  readonly shelter: ShelterId;
  readonly from: IsoWeek;
  readonly until: IsoWeek;
}

export type Supply = 'dwelling' | 'commitment' | 'expected';

export interface Placement {
  readonly family: FamilyId;
  readonly status: 'placed' | 'unplaced';
  readonly municipality?: MunicipalityId;
  readonly supply?: Supply;
  readonly dwelling?: DwellingId;
  /** The pool and size of an expected home. */
  readonly pool?: string;
  readonly bedrooms?: number;
  readonly moveInWeek?: IsoWeek;
  /** The first shelter of `stays`, for readers who want one cell. */
  readonly shelter?: ShelterId;
  readonly stays: readonly ShelterStay[];
  /** Weeks in shelter so far plus those planned. */
  readonly weeksInShelter: number;
  readonly rooflessWeeks: number;
  readonly overCap: boolean;
  /** Weeks over the cap. */
  readonly excessWeeks: number;
  /** Match score of the placement; absent when unplaced. */
  readonly match?: number;
  /** The parts of the default score; absent with a match table. */
  readonly matchParts?: { readonly labour: number; readonly ties: number; readonly preference: number };
  /** Children of 4 to 17 who change school. */
  readonly schoolChanges: number;
  /** True when only region fallback made the municipality possible. */
  readonly regionFallback: boolean;
  readonly reasons: readonly Reason[];
}

export type CapacityKind =
  | 'dwelling'
  | 'commitment-families'
  | 'commitment-persons'
  | 'weekly-intake'
  | 'task'
  | 'expected-supply'
  | 'shelter-places'
  | 'school-places'
  | 'displacement-guard';

/** What one more unit of a capacity that is fully used would be worth: the dual value of the deciding pass. */
export interface ScarcityPrice {
  readonly capacity: CapacityKind;
  readonly municipality?: MunicipalityId;
  readonly dwelling?: DwellingId;
  readonly shelter?: ShelterId;
  readonly pool?: string;
  readonly bedrooms?: number;
  readonly week?: IsoWeek;
  readonly price: number;
  readonly objective: ObjectiveId;
}

export interface MunicipalityLoad {
  readonly municipality: MunicipalityId;
  readonly familiesPlaced: number;
  readonly personsPlaced: number;
  /** Placed earlier in the period. */
  readonly personsUsed: number;
  /** Persons, by the policy's key, six decimals; `null` when the key is not known. */
  readonly fairShare: number | null;
  readonly committedFamilies?: number;
  readonly committedPersons?: number;
  /** Quota regime: what is still to be realised after this plan. */
  readonly taskRemaining?: number;
  readonly taskUnit?: 'persons' | 'families';
  /** Share of the social rent homes falling free in the horizon that this plan uses. */
  readonly displacementShare?: number;
}

export interface Plan {
  readonly schema: typeof PLAN_SCHEMA;
  readonly week: IsoWeek;
  readonly horizonWeeks: number;
  readonly capWeeks: number;
  readonly policy: string;
  readonly fictitious: boolean;
  readonly manifest: Manifest;
  /** `optimal`: every objective proven. `feasible`: bound and gap say how far. `stopped`: by clock or signal, not reproducible. */
  readonly status: 'optimal' | 'feasible' | 'stopped';
  /** In the order in force. */
  readonly objectives: readonly ObjectiveResult[];
  readonly placements: readonly Placement[];
  readonly scarcity: readonly ScarcityPrice[];
  readonly loads: readonly MunicipalityLoad[];
  readonly warnings: readonly Finding[];
}
