/**
 * A scheme: the criteria, settings and routes by which cases are assessed. It is data (`data/eligibility/*.yaml`), with a
 * version, a date and for every part the documents it comes from; the documents themselves say that the criteria are
 * still to be worked out (DG20b, BO21).
 */
import type { DayNumber } from '../domain/calendar.ts';
import type { Verdict } from '../domain/planning-week.ts';
import type { Text } from '../domain/text.ts';
import type { Condition } from './condition.ts';

export const SCHEME_SCHEMA = 'onderdak/eligibility@1';

/** The key of a source document, such as `BO21`. */
export type SourceKey = string;

export interface SourceDocument {
  readonly title: Text;
  readonly date: Text;
}

/** Where the documents differ, the scheme decides. */
export interface Settings {
  /** Grounds of residence that count (DG20a and WG20 accept both; BO21, note 1, shuts out an unclear nationality). */
  readonly acceptedResidenceGrounds: readonly ('dutch' | 'chavez-vilchez')[];
  /** True: threatened with homelessness counts too (DG20b); false: only who is in fact homeless (BO21). */
  readonly threatenedHomelessnessCounts: boolean;
  /** Whole months between arrival and report in which the arrival is recent, the last day included. */
  readonly recentArrivalMonths: number;
  /** BO21 requires self-sufficiency; DG20a (option 1B) and WG20 treat the family as not self-sufficient. */
  readonly legalGround: 'self-sufficient-required' | 'treated-as-not-self-sufficient';
  /** Years after the date of the scheme in which it is to be evaluated (BO21: 1, WG20: 3). */
  readonly evaluationYears: number;
  /** Calendar days for the municipality's assessment. */
  readonly assessmentDays: number;
  /** Calendar days for the test by the coordination point. */
  readonly testDays: number;
  /** Whether a referral needs the family's consent. */
  readonly consentRequired: boolean;
}

export type SettingId = keyof Settings;

/** What the documents say of a setting, for people who must choose. */
export interface SettingNote {
  readonly text: Text;
  readonly sources: readonly SourceKey[];
  /** Other values that a document gives. */
  readonly alternatives: readonly { readonly value: Settings[SettingId]; readonly sources: readonly SourceKey[] }[];
}

/** `target`: does the family belong to the target group; `distress`: the test of a very distressing situation. */
export const CRITERION_GROUPS = ['target', 'distress'] as const;
export type CriterionGroup = (typeof CRITERION_GROUPS)[number];

export interface Criterion {
  readonly id: string;
  readonly group: CriterionGroup;
  /** As the documents count: `1` to `7`, `a` to `e`. */
  readonly label: string;
  readonly text: Text;
  readonly sources: readonly SourceKey[];
  readonly condition: Condition;
  /** What no column holds and a person must look at. */
  readonly personLooksAt?: Text;
}

/** A way out before or beside placement, or something to respect. Advice with its reason, never a decision. */
export interface Route {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly SourceKey[];
  readonly when?: Condition;
  /** Also given when the facts in `when` are not known. */
  readonly alsoWhenUnknown: boolean;
  /** Absent: with every verdict. */
  readonly verdicts?: readonly Verdict[];
}

export const CLOCKS = ['assessment', 'test', 'recent-arrival', 'consent', 'waiting'] as const;
export type ClockId = (typeof CLOCKS)[number];

export interface ClockNote {
  readonly text: Text;
  readonly sources: readonly SourceKey[];
}

export interface Scheme {
  readonly version: string;
  readonly date: DayNumber;
  readonly title: Text;
  readonly sources: Readonly<Record<SourceKey, SourceDocument>>;
  readonly settings: Settings;
  readonly settingNotes: Readonly<Record<SettingId, SettingNote>>;
  readonly clocks: Readonly<Record<ClockId, ClockNote>>;
  /** In the order in which they are shown. */
  readonly criteria: readonly Criterion[];
  readonly routes: readonly Route[];
}
