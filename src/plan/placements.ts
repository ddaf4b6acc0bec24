/** Decisions → placements, with the figures that every reader needs. */
import { isoWeekOf } from '../domain/calendar.ts';
import type { Placement, ShelterStay } from '../domain/plan.ts';
import type { ModelData } from '../model/model-data.ts';
import { schoolChangesOf } from '../model/objectives/school-changes.ts';
import { weeksOver } from '../model/objectives/weeks-over.ts';
import type { Decision } from './decision.ts';

export function toPlacements(data: ModelData, decisions: readonly Decision[]): Placement[] {
  return decisions.map((decision) => toPlacement(data, decision));
}

function toPlacement(data: ModelData, decision: Decision): Placement {
  const { family, stay, home } = decision;
  const stays = stay.stretches.map(
    ({ shelter, from, until }): ShelterStay => ({
      shelter: data.shelters[shelter]!.id,
      from: weekLabel(data, from),
      until: weekLabel(data, until),
    }),
  );
  const excessWeeks = weeksOver(data, stay);
  return {
    family: data.families[family]!.id,
    status: home ? 'placed' : 'unplaced',
    ...(home ? homeFields(data, decision, home) : {}),
    ...(stays[0] ? { shelter: stays[0].shelter } : {}),
    stays,
    weeksInShelter: stay.weeksInShelter,
    rooflessWeeks: stay.rooflessWeeks,
    overCap: excessWeeks > 0,
    excessWeeks,
    schoolChanges: home ? schoolChangesOf(data, family, home.municipality) : 0,
    regionFallback: home?.fallback ?? false,
    reasons: [],
  };
}

function homeFields(data: ModelData, { family, stay }: Decision, home: NonNullable<Decision['home']>) {
  const expected = home.expected === undefined ? undefined : data.homes.expected[home.expected]!;
  const matchParts = data.scorer.parts(family, home.municipality);
  return {
    municipality: data.municipalities[home.municipality]!.id,
    supply: home.supply,
    ...(home.dwelling === undefined ? {} : { dwelling: data.dwellings[home.dwelling]!.id }),
    ...(expected ? { pool: expected.pool, bedrooms: expected.bedrooms } : {}),
    moveInWeek: weekLabel(data, stay.week),
    match: data.scorer.millionths(family, home.municipality) / 1_000_000,
    ...(matchParts ? { matchParts } : {}),
  };
}

export function weekLabel(data: ModelData, week: number): string {
  return isoWeekOf(data.week.monday + 7 * week);
}
