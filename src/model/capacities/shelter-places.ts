import type { ModelDraft } from '../draft.ts';
import type { ModelData } from '../model-data.ts';
import type { Capacity } from './capacity.ts';

/**
 * Places are persons per week. A shelter that is over-full at the start is a finding, not an infeasible plan: those who are
 * there stay, and in every week either nobody who entered is there, or everybody fits.
 *
 * A week gets no row when all who could be there could not have left, or not yet have come, in the week beside it: then that
 * week's row says it all.
 */
export const shelterPlaces: Capacity = {
  id: 'shelter-places',
  sentence: 'In every week the persons in a shelter fit in its places; who is there at the start may stay.',
  source: 'BO21 (shelter at most three months); docs/model.md',
  apply(data, draft) {
    data.shelters.forEach((shelter, index) => {
      for (const week of weeksThatSayAll(data, index)) limitWeek(data, draft, index, shelter.places, week);
    });
  },
};

/** The weeks after which somebody may leave: of those between which nobody may come, the first. */
function weeksThatSayAll(data: ModelData, shelter: number): number[] {
  const { horizonWeeks } = data.week;
  const mayCome = new Uint8Array(horizonWeeks + 1);
  const mayLeave = new Uint8Array(horizonWeeks + 1);
  mayLeave[horizonWeeks] = 1;
  for (const { stretches } of data.stays.list) {
    for (const stretch of stretches) {
      if (stretch.shelter !== shelter) continue;
      mayCome[stretch.from] = 1;
      mayLeave[stretch.until] = 1;
    }
  }
  const weeks: number[] = [];
  let someoneCame = false;
  for (let week = 0; week < horizonWeeks; week++) {
    if (mayCome[week] === 1) someoneCame = true;
    if (!someoneCame || mayLeave[week + 1] === 0) continue;
    weeks.push(week);
    someoneCame = false;
  }
  return weeks;
}

interface Presence {
  readonly column: number;
  readonly persons: number;
  readonly entered: boolean;
}

function limitWeek(data: ModelData, draft: ModelDraft, shelter: number, places: number, week: number): void {
  const present = presenceIn(data).get(shelter)?.[week] ?? [];
  const entering = mostPersons(
    data,
    present.filter(({ entered }) => entered),
  );
  if (entering === 0) return;
  const fixed = data.stays.shelters.fixedPersons[shelter]!;
  const staying =
    fixed +
    mostPersons(
      data,
      present.filter(({ entered }) => !entered),
    );
  if (staying + entering <= places) return;
  const label = () => ({ kind: 'shelter-places', ids: [data.shelters[shelter]!.id, week] });
  const row = draft.addRow(Number.NEGATIVE_INFINITY, Math.max(places, staying) - fixed, label);
  draft.addEntries((visit) => {
    for (const { column, persons } of present) visit(column, row, persons);
  });
  if (staying <= places) return;
  // Over-full: a switch that is 1 when anyone who entered is there, and then takes the excess of those who may stay.
  const someoneEntered = draft.addColumns(1, 1, () => ({ kind: 'someone-entered', ids: label().ids }));
  const entry = draft.addRow(Number.NEGATIVE_INFINITY, 0, () => ({ kind: 'shelter-entry', ids: label().ids }));
  draft.addEntries((visit) => {
    visit(someoneEntered, row, staying - places);
    visit(someoneEntered, entry, -entering);
    for (const { column, persons, entered } of present) if (entered) visit(column, entry, persons);
  });
}

/** Who could be where: per shelter and week the stay columns that take places there. Made once per model. */
const presences = new WeakMap<ModelData, Map<number, Presence[][]>>();

function presenceIn(data: ModelData): Map<number, Presence[][]> {
  const known = presences.get(data);
  if (known) return known;
  const byShelter = new Map<number, Presence[][]>(
    data.shelters.map((_, shelter) => [shelter, Array.from({ length: data.week.horizonWeeks }, () => [])]),
  );
  data.stays.list.forEach((stay, column) => {
    stay.stretches.forEach(({ shelter, from, until }, position) => {
      const entered = !(stay.startsPresent && position === 0);
      const persons = data.persons[stay.family]!;
      for (let week = from; week < until; week++) byShelter.get(shelter)![week]!.push({ column, persons, entered });
    });
  });
  presences.set(data, byShelter);
  return byShelter;
}

/** The most persons that could be there at once: every family counts once. */
function mostPersons(data: ModelData, present: readonly Presence[]): number {
  const families = new Map(present.map(({ column, persons }) => [data.stays.list[column]!.family, persons]));
  return [...families.values()].reduce((sum, persons) => sum + persons, 0);
}
