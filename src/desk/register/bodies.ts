/**
 * What the register keeps, per kind. Rows of files are kept as the text of their cells, under the names of their columns
 * (docs/formats.md), so that import, forms, plans and export all speak of the same thing and are checked by the same code.
 */
import type { IsoWeek, PlainDate } from '../../domain/calendar.ts';
import type { Supply } from '../../domain/plan.ts';
import type { DwellingId, FamilyId, MunicipalityId, ShelterId, Verdict } from '../../domain/planning-week.ts';
import type { ObjectiveId } from '../../domain/policy.ts';
import type { CaseState } from './case-life/states.ts';

/** A moment in UTC, such as `2026-11-23T09:30:00.000Z`. */
export type Moment = string;

/** Column → text of the cell, in the form of `rows/canonical-text.ts`; an absent column is an empty cell. */
export type Row = Readonly<Record<string, string>>;

export interface CaseBody {
  readonly state: CaseState;
  readonly since: Moment;
  /** While parked or objected to: the state to go back to. */
  readonly stateBefore?: CaseState;
  /** The municipality that referred the family; null when an imported file does not say. */
  readonly referring: MunicipalityId | null;
  /** Columns of the cases file but `case_id`: the facts of the assessment. No allocation ever sees them. */
  readonly assessment: Row;
  /**
   * Columns of the families file but `family_id` and what follows from the rest of this body: `verdict`, `consent`, `referred_on`,
   * `referring_municipality`, `declined_by`, `pinned_to`, `banned_from`.
   */
  readonly household: Row;
  readonly declines: readonly Decline[];
  /** What a planner fixed or forbade, with the reason. */
  readonly planner: PlannerWord;
  /** The last decision on the test. */
  readonly decision?: TestDecision;
  /** The proposal that is under way, or led to the home. */
  readonly proposal?: string;
  /** Set when the family moved in. */
  readonly movedInOn?: PlainDate;
}

/** What a person decided, beside what the criteria said at that moment: support, which may be decided against. */
export interface TestDecision {
  readonly decided: 'qualifies' | 'does-not-qualify';
  readonly advice: Verdict;
  /** Ids of the criteria that were not met. */
  readonly notMet: readonly string[];
  /** The version of the scheme. */
  readonly scheme: string;
  readonly reason: string;
  readonly at: Moment;
}

export interface Decline {
  readonly by: 'municipality' | 'family';
  readonly municipality: MunicipalityId;
  readonly dwelling?: DwellingId;
  readonly reason: string;
  readonly at: Moment;
}

export interface PlannerWord {
  /** A municipality or a dwelling. */
  readonly pinnedTo?: string;
  readonly bannedFrom: readonly string[];
  /** Set when the pin goes against the best plan. */
  readonly override?: Override;
}

/** A planner's choice against the optimum, and what it costs the plan. */
export interface Override {
  readonly reason: string;
  readonly at: Moment;
  /** Where the best plan put the family; null: nowhere. */
  readonly from: MunicipalityId | null;
  readonly to: MunicipalityId;
  /** The first objective that pays, in its unit; absent when none does. */
  readonly costs?: { readonly objective: ObjectiveId; readonly difference: number; readonly unit: string };
}

export const PROPOSAL_STATUSES = [
  'sent',
  'accepted-by-municipality',
  'declined-by-municipality',
  'accepted-by-family',
  'declined-by-family',
  'withdrawn',
  'housed',
] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export interface ProposalBody {
  readonly family: FamilyId;
  /** The plan it comes from. */
  readonly plan: string;
  readonly status: ProposalStatus;
  readonly sentAt: Moment;
  readonly municipality: MunicipalityId;
  readonly supply: Supply;
  readonly dwelling?: DwellingId;
  readonly pool?: string;
  readonly bedrooms?: number;
  readonly moveInWeek: IsoWeek;
  /** The shelter in which the family waits for the home. */
  readonly shelter?: ShelterId;
  readonly persons: number;
  readonly children: number;
  readonly weeksInShelter: number;
  readonly answers: readonly Answer[];
}

export const ANSWERS = ['accepted', 'declined', 'withdrawn', 'moved-in'] as const;

export interface Answer {
  readonly by: 'municipality' | 'family' | 'planner';
  readonly answer: (typeof ANSWERS)[number];
  readonly reason?: string;
  readonly at: Moment;
}

export interface PlanBody {
  readonly week: IsoWeek;
  readonly policy: string;
  readonly savedAt: Moment;
  /** The text of plan.json. */
  readonly plan: string;
  /** Every file that the plan was computed from, the scenario among them: name → text. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Families that were erased since: the plan can no longer be computed again. */
  readonly erased: readonly FamilyId[];
  readonly overrides: readonly (Override & { readonly family: FamilyId })[];
}

/** The scenario without its files: `scenario.yaml` as text, with the policy in force. One of them: id `scenario`. */
export interface SettingsBody {
  readonly scenario: string;
  /** Years and months that a closed case is kept (AVG art. 5(1)(e)); months. */
  readonly retentionMonths: number;
  /** Text of the eligibility scheme; absent: the standard one. */
  readonly scheme?: string;
  /** Text of the plan.json that was imported as last week's, while no plan was saved here. */
  readonly previous?: string;
  /** What people wrote for the Algoritmeregister, by the key of the field. */
  readonly algorithm?: Readonly<Record<string, string>>;
}

export interface Bodies {
  readonly settings: SettingsBody;
  readonly municipality: Row;
  readonly commitment: Row;
  readonly task: Row;
  readonly dwelling: Row;
  readonly shelter: Row;
  readonly supply: Row;
  readonly labour: Row;
  readonly match: Row;
  readonly case: CaseBody;
  readonly plan: PlanBody;
  readonly proposal: ProposalBody;
}

export const KINDS = [
  'settings',
  'municipality',
  'commitment',
  'task',
  'dwelling',
  'shelter',
  'supply',
  'labour',
  'match',
  'case',
  'plan',
  'proposal',
] as const satisfies readonly (keyof Bodies)[];
export type Kind = keyof Bodies;
