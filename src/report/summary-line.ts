/** The plan in one line: `Week 2026-W48: 22 of 24 families get a home; …`. */
import type { Language } from '../domain/text.ts';
import { say } from '../i18n/message.ts';
import { SUMMARY } from '../i18n/summary.ts';
import { type PlanFigures, planFigures } from './plan-figures.ts';
import type { ReportInput } from './report-input.ts';

/** How many families get a home, as the beginning of a sentence. */
export function sayHomes(figures: PlanFigures, language: Language): string {
  const { families, placed } = figures;
  if (families === 0) return say(SUMMARY.homesNone, language);
  if (placed === families) return say(SUMMARY.homesAll, language, { families });
  return say(SUMMARY.homes, language, { placed, families });
}

/** The plan in one line, without colour. */
export function summaryLine(input: ReportInput, language: Language): string {
  const figures = planFigures(input);
  const homes = sayHomes(figures, language);
  return say(SUMMARY.oneLine, language, {
    week: input.plan.week,
    homes: homes.charAt(0).toLowerCase() + homes.slice(1),
    overCap: say(SUMMARY.overCap, language, { count: figures.overCap, cap: input.plan.capWeeks }),
    rooflessWeeks: say(SUMMARY.rooflessWeeks, language, { count: figures.rooflessWeeks }),
    proven: say(SUMMARY.proven, language, { proven: figures.provenObjectives, objectives: figures.objectives }),
  });
}
