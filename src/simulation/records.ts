/** What one run leaves behind: plain data, one row per family, week and municipality. Everything else is computed from it. */
import type { FamilyId, MunicipalityId } from '../domain/planning-week.ts';
import type { MeasureId } from './measures/measure.ts';

export type FamilyOutcome =
  /** Still in the chain when the run ended. */
  | 'waiting'
  | 'housed'
  | 'own-network'
  | 'returned'
  /** Put out of shelter after its municipality's maximum stay; what comes of it then is not simulated. */
  | 'stay-ended'
  /** No consent, or not in a very distressing situation: helped by its own municipality. */
  | 'not-admitted';

/** Weeks count from the first week of the run, 0. */
export interface FamilyRecord {
  readonly family: FamilyId;
  readonly reportedWeek: number;
  readonly reportedIn: MunicipalityId;
  /** Absent when never admitted to the allocation. */
  readonly admittedWeek?: number;
  readonly outcome: FamilyOutcome;
  /** The week of the outcome; absent while waiting. */
  readonly endWeek?: number;
  readonly municipality?: MunicipalityId;
  readonly adults: number;
  readonly children: number;
  readonly schoolChildren: number;
  readonly weeksInShelter: number;
  readonly rooflessWeeks: number;
  readonly overCap: boolean;
  /** Match score of the placement, 0 to 1 with the default score. */
  readonly match?: number;
  readonly schoolChanges: number;
  /** How often it came back after its own network fell away. */
  readonly reEntries: number;
  /** Proposals declined, by a municipality or by the family itself. */
  readonly declined: number;
}

export interface WeekRecord {
  readonly week: number;
  readonly arrived: number;
  readonly admitted: number;
  readonly reEntered: number;
  /** At the end of the week, families. */
  readonly inAssessment: number;
  readonly inShelter: number;
  readonly roofless: number;
  readonly inOwnNetwork: number;
  /** So far, families. */
  readonly housed: number;
  readonly left: number;
  /** At the end of the week. */
  readonly personsInShelter: number;
  readonly childrenInShelter: number;
  readonly shelterPlaces: number;
  readonly overCap: number;
  readonly homesOnOffer: number;
  readonly proposals: number;
  readonly declinedByMunicipality: number;
  readonly declinedByFamily: number;
  readonly fellThrough: number;
  readonly municipalitiesTakingPart: number;
  /** Whether every objective of the week's plan was proven. */
  readonly proven: boolean;
}

export interface MunicipalityRecord {
  readonly municipality: MunicipalityId;
  readonly population?: number;
  /** Families that reported here. */
  readonly reported: number;
  /** Placed in the counted weeks. */
  readonly familiesPlaced: number;
  readonly personsPlaced: number;
  /** Family-weeks and person-weeks of shelter here, in the counted weeks. */
  readonly shelterFamilyWeeks: number;
  readonly shelterPersonWeeks: number;
  /** Persons promised or tasked, and realised. */
  readonly personsAsked: number;
  readonly personsRealised: number;
  /** What is not realised of its task when the run ends. */
  readonly backlog: number;
  readonly declined: number;
  readonly joined: number;
  readonly withdrawn: number;
  /** Share of the social rent homes falling free in the counted weeks that went to these families; absent when not known. */
  readonly displacementShare?: number;
}

export const PAYERS = ['state', 'municipalities', 'families'] as const;
export type Payer = (typeof PAYERS)[number];

export const COST_ITEMS = ['shelter', 'coordination', 'temporary-homes', 'return', 'prevention'] as const;
export type CostItem = (typeof COST_ITEMS)[number];

/** Euros over the counted weeks, per item and payer. */
export interface CostRecord {
  readonly item: CostItem;
  readonly payer: Payer;
  readonly euros: number;
}

/** One run of one arm. JSON-ready; the same seed gives the same bytes. */
export interface RunRecord {
  readonly arm: string;
  readonly replication: number;
  readonly families: readonly FamilyRecord[];
  readonly weeks: readonly WeekRecord[];
  readonly municipalities: readonly MunicipalityRecord[];
  readonly costs: readonly CostRecord[];
  /** Null where a measure does not exist, such as a mean over no families. */
  readonly measures: Readonly<Record<MeasureId, number | null>>;
}
