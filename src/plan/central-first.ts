/**
 * Regime `central`: a roofless family enters the central shelter first while it has room (HHM20; the G4 in VNG23). Which shelter
 * bridges the weeks changes no objective, so the model leaves it open, and a plan is put right afterwards: as long as a
 * family that entered another shelter would fit in a central one from then until its home, it goes there. Every move fills the
 * central shelter further, so this ends.
 */
import { CENTRAL } from '../domain/planning-week.ts';
import type { ModelData } from '../model/model-data.ts';
import type { Stretch } from '../model/stay-options.ts';
import type { Decision } from './decision.ts';

export function centralFirst(data: ModelData, decisions: readonly Decision[]): Decision[] {
  const settled = [...decisions];
  if (data.policy.regime !== 'central') return settled;
  const occupied = occupancy(data, decisions);
  let moved = true;
  while (moved) {
    moved = false;
    settled.forEach((decision, index) => {
      const stretches = withCentral(data, occupied, decision);
      if (!stretches) return;
      shift(data, occupied, decision, -1);
      settled[index] = { ...decision, stay: { ...decision.stay, stretches } };
      shift(data, occupied, settled[index], 1);
      moved = true;
    });
  }
  return settled;
}

/** The stay with its first stretch that belongs in a central shelter put there; undefined when all is as it should be. */
function withCentral(data: ModelData, occupied: Int32Array[], { family, stay }: Decision): Stretch[] | undefined {
  if (data.families[family]!.shelter !== undefined) return undefined;
  const { stretches, week } = stay;
  for (const [position, { shelter, from }] of stretches.entries()) {
    if (isCentral(data, shelter)) continue;
    const central = data.shelters.findIndex(
      (_, each) => isCentral(data, each) && hasRoom(data, occupied, stretches, data.persons[family]!, each, from, week),
    );
    if (central < 0) continue;
    // As many weeks as before, up to the home: a stay with a gap keeps its roofless weeks, so that no objective changes.
    const enters = week - weeksIn(stretches.slice(position));
    return joined([...stretches.slice(0, position), { shelter: central, from: enters, until: week }]);
  }
  return undefined;
}

function isCentral(data: ModelData, shelter: number): boolean {
  return data.shelters[shelter]!.municipality === CENTRAL;
}

function hasRoom(
  data: ModelData,
  occupied: Int32Array[],
  own: readonly Stretch[],
  persons: number,
  shelter: number,
  from: number,
  until: number,
): boolean {
  const { first, last } = data.stays.shelters.open[shelter]!;
  if (from < first || until - 1 > last) return false;
  for (let week = from; week < until; week++) {
    const there = own.some((stretch) => stretch.shelter === shelter && stretch.from <= week && week < stretch.until);
    if (occupied[shelter]![week]! + (there ? 0 : persons) > data.shelters[shelter]!.places) return false;
  }
  return true;
}

/** Two stretches in the same shelter without a week between them are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const done: Stretch[] = [];
  for (const stretch of stretches) {
    const last = done.at(-1);
    if (last?.shelter === stretch.shelter && last.until === stretch.from) {
      done[done.length - 1] = { ...last, until: stretch.until };
    } else {
      done.push(stretch);
    }
  }
  return done;
}

function weeksIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((weeks, { from, until }) => weeks + until - from, 0);
}

/** Persons per shelter and week, with those who are there but not in the plan. */
function occupancy(data: ModelData, decisions: readonly Decision[]): Int32Array[] {
  const occupied = data.shelters.map((_, shelter) =>
    new Int32Array(data.week.horizonWeeks).fill(data.stays.shelters.fixedPersons[shelter]!),
  );
  for (const decision of decisions) shift(data, occupied, decision, 1);
  return occupied;
}

function shift(data: ModelData, occupied: Int32Array[], { family, stay }: Decision, sign: 1 | -1): void {
  for (const { shelter, from, until } of stay.stretches) {
    for (let week = from; week < until; week++) occupied[shelter]![week]! += sign * data.persons[family]!;
  }
}
