/** The state of a run: what is so at this moment. The steps of the week change it; the rules beside this file only read. */
import type {
  Dwelling,
  DwellingId,
  FamilyId,
  Municipality,
  MunicipalityId,
  PreviousPlacements,
  Shelter,
  ShelterId,
} from '../../domain/planning-week.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Clock, createClock } from '../clock.ts';
import type { ParameterValues } from '../parameters.ts';
import { type RandomStreams, randomStreams } from '../random-stream.ts';
import type { WeekRecord } from '../records.ts';
import type { Arm, Duration, WorldSettings } from '../study.ts';
import { Bill } from './costs.ts';
import type { Household } from './households.ts';
import { type Places, placesOf } from './places.ts';
import { sheltersOf } from './shelters.ts';

export type Phase =
  | 'in-assessment'
  | 'waiting'
  | 'in-own-network'
  | 'housed'
  | 'returned'
  | 'stay-ended'
  | 'not-admitted';

/** A home that municipality and family said yes to; the family moves in when the plan's week has come. */
export interface Agreement {
  readonly dwelling: DwellingId;
  readonly municipality: MunicipalityId;
}

export interface FamilyInWorld {
  readonly household: Household;
  readonly persons: number;
  readonly reportedWeek: number;
  /** The week of its referral, in which it is known whether it is admitted. */
  readonly referredWeek: number;
  readonly willBeAdmitted: boolean;
  phase: Phase;
  endWeek: number | undefined;
  shelter: ShelterId | undefined;
  weeksInShelter: number;
  rooflessWeeks: number;
  /** Weeks in the shelters of each municipality; kept only where a maximum stay is in force. */
  readonly weeksIn: Map<MunicipalityId, number>;
  agreement: Agreement | undefined;
  readonly declinedBy: MunicipalityId[];
  readonly bannedFrom: string[];
  municipality: MunicipalityId | undefined;
  match: number | undefined;
  schoolChanges: number;
  reEntries: number;
  declined: number;
}

export interface MunicipalityInWorld {
  readonly facts: Municipality;
  takesPart: boolean;
  /** The half year in force: what was promised or tasked, in `unit`, and what came of it. */
  promised: number;
  unit: 'persons' | 'families';
  leadWeeks: number | undefined;
  familiesUsed: number;
  personsUsed: number;
  /** Of earlier half years, in `unit`; quota alone. */
  backlog: number;
  /** Every placement, in the order of the weeks. */
  readonly placed: { readonly week: number; readonly persons: number; readonly temporary: boolean }[];
  readonly tally: MunicipalityTally;
}

export interface MunicipalityTally {
  reported: number;
  familiesPlaced: number;
  personsPlaced: number;
  shelterFamilyWeeks: number;
  shelterPersonWeeks: number;
  /** In the unit of the promise. */
  asked: number;
  personsRealised: number;
  declined: number;
  joined: number;
  withdrawn: number;
  homesUsed: number;
}

/** What happens within one week; a new one each week. */
export type WeekCounts = {
  -readonly [Key in
    | 'arrived'
    | 'admitted'
    | 'reEntered'
    | 'homesOnOffer'
    | 'proposals'
    | 'declinedByMunicipality'
    | 'declinedByFamily'
    | 'fellThrough']: WeekRecord[Key];
} & { proven: boolean };

export interface World {
  readonly arm: Arm;
  readonly duration: Duration;
  readonly parameters: ParameterValues;
  readonly settings: WorldSettings;
  readonly policy: Policy;
  readonly streams: RandomStreams;
  readonly clock: Clock;
  readonly places: Places;
  readonly shelters: readonly Shelter[];
  readonly municipalities: ReadonlyMap<MunicipalityId, MunicipalityInWorld>;
  /** Every family that reported, in order. */
  readonly families: FamilyInWorld[];
  readonly familyById: Map<FamilyId, FamilyInWorld>;
  /** Those in assessment, waiting or in their own network. */
  present: FamilyInWorld[];
  /** On offer or agreed. */
  readonly dwellings: Map<DwellingId, Dwelling>;
  /** Every temporary home there ever was. */
  readonly temporaryHomes: Dwelling[];
  /** Families so far. */
  readonly totals: { reported: number; housed: number; left: number };
  previous: PreviousPlacements;
  readonly weeks: WeekRecord[];
  readonly bill: Bill;
  week: number;
  counts: WeekCounts;
}

export function newWorld(arm: Arm, duration: Duration, seed: number, replication: number): World {
  const { base, settings, parameters, policy } = arm;
  const places = placesOf(base, settings, parameters);
  return {
    arm,
    duration,
    parameters,
    settings,
    policy,
    streams: randomStreams(seed, replication),
    clock: createClock(base),
    places,
    shelters: sheltersOf(base, settings, parameters),
    municipalities: new Map(places.municipalities.map((facts) => [facts.id, newMunicipality(facts)])),
    families: [],
    familyById: new Map(),
    present: [],
    dwellings: new Map(),
    temporaryHomes: [],
    totals: { reported: 0, housed: 0, left: 0 },
    previous: new Map(),
    weeks: [],
    bill: new Bill(),
    week: 0,
    counts: noCounts(),
  };
}

export function mondayOf(world: World): number {
  return world.clock.mondayOf(world.week);
}

export function waitingFamilies(world: World): FamilyInWorld[] {
  return world.present.filter(({ phase }) => phase === 'waiting');
}

/** Dwellings that a family agreed to. */
export function agreedDwellings(world: World): ReadonlySet<DwellingId> {
  const agreed = new Set<DwellingId>();
  for (const { agreement } of world.present) if (agreement) agreed.add(agreement.dwelling);
  return agreed;
}

export function noCounts(): WeekCounts {
  return {
    arrived: 0,
    admitted: 0,
    reEntered: 0,
    homesOnOffer: 0,
    proposals: 0,
    declinedByMunicipality: 0,
    declinedByFamily: 0,
    fellThrough: 0,
    proven: true,
  };
}

function newMunicipality(facts: Municipality): MunicipalityInWorld {
  return {
    facts,
    takesPart: false,
    promised: 0,
    unit: 'persons',
    leadWeeks: undefined,
    familiesUsed: 0,
    personsUsed: 0,
    backlog: 0,
    placed: [],
    tally: {
      reported: 0,
      familiesPlaced: 0,
      personsPlaced: 0,
      shelterFamilyWeeks: 0,
      shelterPersonWeeks: 0,
      asked: 0,
      personsRealised: 0,
      declined: 0,
      joined: 0,
      withdrawn: 0,
      homesUsed: 0,
    },
  };
}
