/** The few figures that a plan comes down to, for the summary line, the terminal and the first page of the report. */
import type { WhatBinds } from '../domain/binding.ts';
import type { ScarcityPrice } from '../domain/plan.ts';
import { familyLines } from './family-lines.ts';
import type { ReportInput } from './report-input.ts';

export interface PlanFigures {
  readonly families: number;
  readonly persons: number;
  readonly placed: number;
  readonly unplaced: number;
  readonly overCap: number;
  readonly rooflessNow: number;
  readonly rooflessFamilies: number;
  readonly rooflessWeeks: number;
  /** Families whose home is expected but not on offer yet. */
  readonly restsOnExpected: number;
  /** Municipalities that receive at least one family. */
  readonly municipalities: number;
  readonly provenObjectives: number;
  readonly objectives: number;
}

export function planFigures(input: ReportInput): PlanFigures {
  const lines = familyLines(input);
  const placed = lines.filter(({ placement }) => placement.status === 'placed');
  const roofless = lines.filter(({ placement }) => placement.rooflessWeeks > 0);
  return {
    families: lines.length,
    persons: lines.reduce((sum, { persons }) => sum + persons, 0),
    placed: placed.length,
    unplaced: lines.length - placed.length,
    overCap: lines.filter(({ placement }) => placement.overCap).length,
    rooflessNow: lines.filter(({ rooflessNow }) => rooflessNow).length,
    rooflessFamilies: roofless.length,
    rooflessWeeks: roofless.reduce((sum, { placement }) => sum + placement.rooflessWeeks, 0),
    restsOnExpected: placed.filter(({ placement }) => placement.supply === 'expected').length,
    municipalities: new Set(placed.map(({ placement }) => placement.municipality)).size,
    provenObjectives: input.plan.objectives.filter(({ proven }) => proven).length,
    objectives: input.plan.objectives.length,
  };
}

/** Scarcity prices by weight: the most important objective first, within it the highest price. */
export function scarcityByWeight({ plan }: ReportInput): readonly ScarcityPrice[] {
  const rank = new Map(plan.objectives.map(({ name }, index) => [name, index]));
  const last = plan.objectives.length;
  return [...plan.scarcity].sort(
    (left, right) =>
      (rank.get(left.objective) ?? last) - (rank.get(right.objective) ?? last) || right.price - left.price,
  );
}

/** What was measured with the plan; without it, all that has a price is only said to be used to the last. */
export function bindsOf(input: ReportInput): WhatBinds {
  if (input.binds) return input.binds;
  const places = scarcityByWeight(input).map(({ price: _, objective: __, week: ___, ...place }) => place);
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]));
  return { helps: [], noEffect: [], unmeasured: [...distinct.values()] };
}
