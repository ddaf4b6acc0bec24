/**
 * What a municipality knows of one family that reports: the facts of the assessment. These types stay in this step. The
 * weekly allocation gets the verdict and nothing else, so that nationality and residence right can never steer it
 * (BO20; docs/deciding-fairly.md).
 */
import type { DayNumber } from '../domain/calendar.ts';
import type { Source } from '../domain/problem.ts';

/** The columns of the cases file that hold a choice, with the words that may stand in them. */
export const CHOICES = {
  residence_ground: ['dutch', 'chavez-vilchez', 'unclear'],
  minor_children: ['yes', 'no'],
  came_voluntarily: ['yes', 'no'],
  prepared: ['yes', 'no'],
  care_need: ['yes', 'no'],
  self_sufficient: ['yes', 'no'],
  homeless: ['actual', 'threatened', 'no'],
  own_network: ['yes', 'no'],
  home_efforts: ['yes', 'no'],
  work_efforts: ['yes', 'no'],
  return_possible: ['yes', 'no'],
  return_willing: ['yes', 'no'],
  evacuation_list: ['yes', 'no'],
  consent: ['yes', 'no'],
} as const;

/** The columns of the cases file that hold a date. */
export const DATES = ['reported_on', 'arrived_on', 'self_sufficient_judged_on', 'referred_on', 'tested_on'] as const;

export type ChoiceFact = keyof typeof CHOICES;
export type DateFact = (typeof DATES)[number];
/** A fact has the name of its column, so that criteria, findings and people speak of the same thing. */
export type FactId = ChoiceFact | DateFact;

export const CHOICE_FACTS = Object.keys(CHOICES) as readonly ChoiceFact[];
export const FACTS: readonly FactId[] = [...DATES, ...CHOICE_FACTS];

/** The facts that are known; an absent fact is not known, which is something else than `no`. */
export type Facts = { readonly [F in ChoiceFact]?: (typeof CHOICES)[F][number] } & {
  readonly [F in DateFact]?: DayNumber;
};

/** One cell that says several different things at once, such as `no|threatened`. Its fact counts as not known. */
export interface ConflictingCell {
  readonly fact: ChoiceFact;
  readonly values: readonly string[];
}

export type CaseId = string;

export interface Case {
  readonly id: CaseId;
  readonly facts: Facts;
  readonly conflicting: readonly ConflictingCell[];
  /** The row of the cases file. */
  readonly source?: Source;
}

export function isDateFact(fact: string): fact is DateFact {
  return (DATES as readonly string[]).includes(fact);
}

export function isChoiceFact(fact: string): fact is ChoiceFact {
  return Object.hasOwn(CHOICES, fact);
}
