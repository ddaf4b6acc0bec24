/** How full every capacity is under the plan, and by whom: read from the rows of the program, whatever rule made them. */
import type { CapacityKind } from '../domain/plan.ts';
import type { FamilyId } from '../domain/planning-week.ts';
import { chosenColumns } from './family-choices.ts';
import type { SolvedWeek } from './solved-week.ts';

export interface BlockedBy {
  readonly capacity: CapacityKind;
  /** The ids of the row: municipality, dwellings, or shelter. */
  readonly ids: readonly (string | number)[];
  readonly by: readonly FamilyId[];
}

export interface CapacityUse {
  /** The first capacity that has no room for a family's choice, were its present one given up; undefined when all have. */
  blocking(family: number, columns: readonly number[]): BlockedBy | undefined;
}

const NOT_CAPACITIES = ['family', 'move-in-week', 'longest-excess', 'evenness', 'shelter-entry'];

export function capacityUse(solved: SolvedWeek): CapacityUse {
  const { program, data } = solved.model;
  const users = new Map<number, Map<number, number>>();
  data.families.forEach((_, family) => {
    for (const column of chosenColumns(solved, family)) {
      eachEntry(solved, column, (row, amount) => {
        const use = users.get(row) ?? new Map<number, number>();
        users.set(row, use);
        use.set(family, (use.get(family) ?? 0) + amount);
      });
    }
  });
  const limits = entryLimits(solved);
  return {
    blocking(family, columns) {
      const asked = new Map<number, number>();
      for (const column of columns) {
        eachEntry(solved, column, (row, amount) => void asked.set(row, (asked.get(row) ?? 0) + amount));
      }
      for (const [row, amount] of asked) {
        const { kind, ids } = program.rowLabel(row);
        if (NOT_CAPACITIES.includes(kind)) continue;
        const others = [...(users.get(row) ?? [])].filter(([user]) => user !== family);
        const used = others.reduce((sum, [, each]) => sum + each, 0);
        const entry = limits.get(row);
        const someoneEntered =
          entry !== undefined &&
          (asked.has(entry.row) || [...(users.get(entry.row) ?? [])].some(([user]) => user !== family));
        if (used + amount <= (someoneEntered ? entry.places : program.rowUpper[row]!)) continue;
        const by = others.map(([user]) => data.families[user]!.id);
        return { capacity: kind as CapacityKind, ids, by };
      }
      return undefined;
    },
  };
}

interface EntryLimit {
  /** The row that says whether anyone who entered is there. */
  readonly row: number;
  /** The places that count as soon as someone did. */
  readonly places: number;
}

/** By row of shelter places: a shelter that is over-full at the start keeps who is there, but takes nobody in beyond its places. */
function entryLimits({ model: { program, data } }: SolvedWeek): Map<number, EntryLimit> {
  const placesRows = new Map<string, number>();
  const limits = new Map<number, EntryLimit>();
  for (let row = 0; row < program.rowCount; row++) {
    const { kind, ids } = program.rowLabel(row);
    if (kind === 'shelter-places') placesRows.set(ids.join(' '), row);
    if (kind !== 'shelter-entry') continue;
    const shelter = data.shelterIndex.get(String(ids[0]))!;
    const places = data.shelters[shelter]!.places - data.stays.shelters.fixedPersons[shelter]!;
    limits.set(placesRows.get(ids.join(' '))!, { row, places });
  }
  return limits;
}

function eachEntry({ model }: SolvedWeek, column: number, visit: (row: number, amount: number) => void): void {
  const { columnStart, rowIndex, value } = model.program;
  for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) visit(rowIndex[at]!, value[at]!);
}
