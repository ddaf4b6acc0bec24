/** What a simulation is asked to do: the world, the policies to compare in it, how long and how often. */
import type { MunicipalityId, PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { ParameterId, ParameterValues } from './parameters.ts';

/** How each week's placements are chosen. */
export const DECIDERS = [
  /** In the order of referral, each family the first home that fits: what people do without a tool. */
  'first-come',
  /** Any home that fits, drawn at random. */
  'random',
  /** The best plan of this week alone: the planner's own `planWeek`. */
  'myopic',
  /** This week's plan with scarce places priced by sampled futures (docs/simulation.md). */
  'look-ahead',
  /** The placement that most sampled futures would choose. */
  'minimum-discord',
  /** All weeks planned at once, knowing everything: a bound, not a way of working. */
  'hindsight',
] as const;
export type DeciderName = (typeof DECIDERS)[number];

/** Who pays for shelter and may not refuse it: the four responsibility options of HHM20. */
export const RESPONSIBILITIES = ['wmo', 'municipalities', 'state', 'family'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

export interface WorldSettings {
  /** Column of the municipalities file with the observed share of families that report there; absent: by population. */
  readonly reportingColumn?: string;
  readonly responsibility: Responsibility;
  /** False: a municipality cannot decline a proposal or withdraw (quota, designation). */
  readonly mayDecline: boolean;
  /** Whether a national coordination point exists, with its cost. */
  readonly coordinationPoint: boolean;
  /** Whether return with help is offered. */
  readonly returnSupport: boolean;
  /** Weeks after a placement was proposed in which it may be moved into; later ones wait for a next plan. */
  readonly proposeWithinWeeks: number;
  /** The most weeks of one family in the shelters of a municipality; one that is not named sets no maximum. */
  readonly maximumStayWeeks?: Readonly<Record<MunicipalityId, number>>;
}

/** One policy in its world: an arm of the comparison. */
export interface Arm {
  /** Unique within the study, e.g. `voluntary` or `voluntary/look-ahead`. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** The document that the option comes from. */
  readonly source?: string;
  /** Reference data, shelters, labour figures; its families, commitments and dwellings are not used: the world makes them. */
  readonly base: PlanningWeek;
  readonly policy: Policy;
  readonly decider: DeciderName;
  readonly settings: WorldSettings;
  readonly parameters: ParameterValues;
  /** Parameters that the scenario itself gives, with the source it names. */
  readonly own: readonly OwnParameter[];
}

export interface OwnParameter {
  readonly id: ParameterId;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly source?: string;
}

export interface Duration {
  /** Weeks simulated. */
  readonly weeks: number;
  /** Families that report in these first weeks are not counted: the system starts empty. */
  readonly warmUpWeeks: number;
  /** Families that report in the last weeks are not counted: their outcome is not known yet. */
  readonly followUpWeeks: number;
}

export interface Study {
  readonly name: string;
  readonly fictitious: boolean;
  readonly arms: readonly Arm[];
  readonly duration: Duration;
  readonly replications: number;
  readonly seed: number;
}
