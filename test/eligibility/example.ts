/** A case that meets every criterion, and the schemes of `data/eligibility`, for tests that change one thing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dayNumberOf } from '../../src/domain/calendar.ts';
import { assessCase } from '../../src/eligibility/assess.ts';
import type { Assessment, CriterionResult } from '../../src/eligibility/assessment.ts';
import { type Case, DATES, type DateFact, type Facts } from '../../src/eligibility/case.ts';
import { parseScheme } from '../../src/eligibility/parse-scheme.ts';
import type { Scheme, Settings } from '../../src/eligibility/scheme.ts';

export function day(date: string): number {
  const number = dayNumberOf(date);
  if (number === undefined) throw new Error(`No such date: ${date}`);
  return number;
}

/** The day on which the examples are assessed. */
export const ON = day('2026-11-23');

/** Facts as a person writes them: dates as text, `undefined` for what is not known. */
export type WrittenFacts = Readonly<Record<string, string | undefined>>;

export const QUALIFYING: WrittenFacts = {
  reported_on: '2026-11-02',
  arrived_on: '2026-09-01',
  residence_ground: 'dutch',
  minor_children: 'yes',
  came_voluntarily: 'yes',
  prepared: 'no',
  care_need: 'no',
  self_sufficient_judged_on: '2026-11-03',
  self_sufficient: 'yes',
  homeless: 'actual',
  own_network: 'no',
  home_efforts: 'yes',
  work_efforts: 'yes',
  return_possible: 'no',
  return_willing: 'yes',
  evacuation_list: 'no',
  consent: 'yes',
  referred_on: '2026-11-03',
  tested_on: '2026-11-04',
};

export function factsFrom(written: WrittenFacts): Facts {
  return Object.fromEntries(
    Object.entries(written).flatMap(([fact, value]) => {
      if (value === undefined) return [];
      return [[fact, DATES.includes(fact as DateFact) ? day(value) : value]];
    }),
  );
}

/** The qualifying case with some facts changed. */
export function caseWith(changes: WrittenFacts = {}): Case {
  return { id: 'C-01', facts: factsFrom({ ...QUALIFYING, ...changes }), conflicting: [] };
}

/** The content of `data/eligibility/2021.yaml`, fresh each time, so that a test may change it. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into the raw content to damage it.
export function schemeContent(): any {
  return parse(readFileSync(new URL('../../data/eligibility/2021.yaml', import.meta.url), 'utf8'), {
    maxAliasCount: 100,
  });
}

export function schemeFrom(content: unknown): Scheme {
  const parsed = parseScheme(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scheme;
}

const standard = schemeFrom(schemeContent());

/** The scheme of 2021 with some settings changed. */
export function schemeWith(settings: Partial<Settings> = {}): Scheme {
  return { ...standard, settings: { ...standard.settings, ...settings } };
}

export function assessed(changes: WrittenFacts = {}, settings: Partial<Settings> = {}, on = ON): Assessment {
  return assessCase(caseWith(changes), schemeWith(settings), on);
}

export function criterionOf(assessment: Assessment, id: string): CriterionResult {
  const result = assessment.criteria.find(({ criterion }) => criterion.id === id);
  if (!result) throw new Error(`No criterion ${id}`);
  return result;
}
