/** Placement programs of any size for tests and measurements: random mixtures of the row types that the model makes. */

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { LinearObjective, LinearProgram } from '../../src/model/linear-program.ts';

export interface InstanceSize {
  readonly families: number;
  readonly municipalities: number;
  readonly dwellings: number;
  readonly shelters: number;
  readonly weeks: number;
  readonly seed: number;
  /** Caps in persons per commitment; they leave the network. */
  readonly personsCaps?: boolean;
  /** Shelter places for the roofless, in persons. */
  readonly shelterPlaces?: boolean;
  readonly evenness?: boolean;
  /** Cumulative expected supply per municipality. */
  readonly expectedSupply?: boolean;
  /** Persons a commitment takes, as a share of an even load; 1.3 binds moderately. */
  readonly slack?: number;
  /** Move-in weeks offered per pair of family and home. */
  readonly weeksPerHome?: number;
  /** Share of the municipalities that a family may go to. */
  readonly reach?: number;
}

interface Column {
  readonly entries: [number, number][];
  readonly costs: Record<string, number>;
  readonly upper: number;
  readonly label: [string, ...(string | number)[]];
}

const TIME_OBJECTIVES = ['roofless', 'over-cap', 'weeks-over-cap', 'weeks-in-shelter'] as const;

/** Collects rows and columns and packs them. */
export class ProgramBuilder {
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #rowNames: string[] = [];
  readonly #columns: Column[] = [];

  row(name: string, lower: number, upper: number): number {
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#rowNames.push(name);
    return this.#lower.length - 1;
  }

  column(label: Column['label'], entries: [number, number][], costs: Record<string, number>, upper = 1): number {
    this.#columns.push({ label, entries, costs, upper });
    return this.#columns.length - 1;
  }

  build(objectives: readonly { name: string; role?: LinearObjective['role']; constant?: number }[]): LinearProgram {
    const columns = this.#columns;
    const rowNames = this.#rowNames;
    const columnStart = new Int32Array(columns.length + 1);
    for (const [index, column] of columns.entries())
      columnStart[index + 1] = columnStart[index]! + column.entries.length;
    const rowIndex = new Int32Array(columnStart[columns.length]!);
    const value = new Float64Array(rowIndex.length);
    let next = 0;
    for (const column of columns) {
      for (const [row, amount] of column.entries) {
        rowIndex[next] = row;
        value[next] = amount;
        next += 1;
      }
    }
    return {
      columnCount: columns.length,
      rowCount: rowNames.length,
      columnUpper: Float64Array.from(columns, (column) => column.upper),
      rowLower: Float64Array.from(this.#lower),
      rowUpper: Float64Array.from(this.#upper),
      columnStart,
      rowIndex,
      value,
      objectives: objectives.map(({ name, role = 'objective', constant = 0 }) => ({
        name,
        role,
        constant,
        costs: Float64Array.from(columns, (column) => column.costs[name] ?? 0),
      })),
      columnLabel: (column) => ({ kind: columns[column]!.label[0], ids: columns[column]!.label.slice(1) }),
      rowLabel: (row) => ({ kind: rowNames[row]!, ids: [row] }),
    };
  }
}

/** A program of the given size; the same size and seed give the same program. */
export function placementInstance(size: InstanceSize): LinearProgram {
  const generator = xoroshiro128plus(size.seed);
  const draw = (from: number, to: number): number => uniformInt(generator, from, to);
  const builder = new ProgramBuilder();
  const { families, municipalities, dwellings, shelters, weeks } = size;
  const slack = size.slack ?? 1.3;
  const persons = Array.from({ length: families }, () => draw(2, 7));
  const total = persons.reduce((sum, count) => sum + count, 0);
  const key = Array.from({ length: municipalities }, () => draw(1, 20));
  const keyTotal = key.reduce((sum, share) => sum + share, 0);
  const capacity = key.map((share) => {
    const even = (total * share) / keyTotal;
    return {
      families: builder.row('commitment-families', -Infinity, Math.max(1, Math.ceil((slack * even) / 4))),
      persons: size.personsCaps
        ? builder.row('commitment-persons', -Infinity, Math.max(4, Math.floor(slack * even)))
        : undefined,
      intake: Array.from({ length: weeks }, () =>
        builder.row('weekly-intake', -Infinity, Math.max(1, Math.ceil(even / 16))),
      ),
      supply: size.expectedSupply
        ? Array.from({ length: weeks }, (_, week) =>
            builder.row('expected-supply', -Infinity, Math.floor((even / 40) * (week + 1))),
          )
        : undefined,
      evenness: size.evenness ? builder.row('evenness', -Infinity, Math.floor(even)) : undefined,
      fair: even,
    };
  });
  const dwellingRows = Array.from({ length: dwellings }, () => ({
    row: builder.row('dwelling', -Infinity, 1),
    municipality: draw(0, municipalities - 1),
    from: Math.min(weeks - 1, Math.max(0, draw(-weeks, weeks - 1))),
    persons: draw(3, 8),
  }));
  const dwellingsOf = Array.from({ length: municipalities }, (_, municipality) =>
    dwellingRows.filter((dwelling) => dwelling.municipality === municipality),
  );
  const places = Array.from({ length: shelters }, () => {
    const room = Math.max(3, Math.floor((total * 0.06) / Math.max(1, shelters)));
    return Array.from({ length: weeks }, () =>
      size.shelterPlaces ? builder.row('shelter-places', -Infinity, room) : -1,
    );
  });
  const perHome = size.weeksPerHome ?? 2;
  for (let family = 0; family < families; family += 1) {
    const choice = builder.row('choice', 1, 1);
    const links = Array.from({ length: weeks }, () => builder.row('link', 0, 0));
    const roofless = draw(0, 5) === 0;
    const waited = roofless ? 0 : draw(0, 16);
    for (let week = 0; week <= weeks; week += 1) {
      const link: [number, number][] = week < weeks ? [[links[week]!, -1]] : [];
      const stay = (weeksRoofless: number, inShelter: number, used: [number, number][], label: (string | number)[]) => {
        const sheltered = waited + inShelter;
        builder.column(['stay', family, week, ...label], [[choice, 1], ...link, ...used], {
          roofless: weeksRoofless,
          'over-cap': sheltered > 13 ? 1 : 0,
          'weeks-over-cap': Math.max(0, sheltered - 13),
          'weeks-in-shelter': sheltered,
          order: (family + 1) * week,
        });
      };
      if (!roofless) {
        stay(0, week, [], ['present']);
        continue;
      }
      stay(week, 0, [], ['none']);
      for (let shelter = 0; shelter < shelters; shelter += 1) {
        for (let enter = 0; enter < week; enter += 1) {
          const used: [number, number][] = [];
          for (let at = enter; at < week; at += 1) {
            const row = places[shelter]![at]!;
            if (row >= 0) used.push([row, persons[family]!]);
          }
          stay(enter, week - enter, used, [shelter, enter]);
        }
      }
    }
    const children = draw(0, 3);
    for (let municipality = 0; municipality < municipalities; municipality += 1) {
      if (draw(0, 999) >= 1000 * (size.reach ?? 1)) continue;
      const here = capacity[municipality]!;
      const match = draw(0, 1_000_000);
      const fallback = draw(0, 9) === 0 ? 1 : 0;
      const home = (week: number, rows: [number, number][], label: (string | number)[]): void => {
        const entries: [number, number][] = [[links[week]!, 1], ...rows];
        entries.push([here.families, 1], [here.intake[week]!, 1]);
        if (here.persons !== undefined) entries.push([here.persons, persons[family]!]);
        if (here.evenness !== undefined) entries.push([here.evenness, persons[family]!]);
        builder.column(['home', family, municipality, week, ...label], entries, {
          match: -match,
          'school-changes': children > 0 && municipality % 5 !== family % 5 ? children : 0,
          fallback,
          lot: draw(0, 1_000_000),
        });
      };
      for (const dwelling of dwellingsOf[municipality]!) {
        if (dwelling.persons < persons[family]!) continue;
        for (let week = dwelling.from; week < Math.min(weeks, dwelling.from + perHome); week += 1) {
          home(week, [[dwelling.row, 1]], ['dwelling', dwelling.row]);
        }
      }
      if (here.supply && draw(0, 1) === 0) {
        const from = draw(0, weeks - 1);
        for (let week = from; week < Math.min(weeks, from + perHome); week += 1) {
          home(
            week,
            here.supply.slice(week).map((row): [number, number] => [row, 1]),
            ['expected'],
          );
        }
      }
    }
  }
  if (size.evenness) {
    for (const { evenness, fair } of capacity) {
      const first = Math.floor(fair);
      const most = Math.ceil(fair * slack) + 8;
      for (let step = 1; step <= most; step += 1) {
        builder.column(['step', evenness!, step], [[evenness!, -1]], {
          evenness: Math.round((first + step - fair) * 1e6),
        });
      }
    }
  }
  return builder.build([
    ...TIME_OBJECTIVES.map((name) => ({ name })),
    { name: 'match' },
    { name: 'school-changes' },
    ...(size.evenness ? [{ name: 'evenness' }] : []),
    { name: 'fallback', role: 'tie-break' as const },
    { name: 'order', role: 'tie-break' as const },
    { name: 'lot', role: 'tie-break' as const },
  ]);
}
