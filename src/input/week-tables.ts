/** The tables of a week after reading, and what the checks between them need to know. */
import type { DayNumber, IsoWeek } from '../domain/calendar.ts';
import type { Policy } from '../domain/policy.ts';
import type { Source } from '../domain/problem.ts';
import type { CommitmentRow } from './files/commitments.ts';
import type { DwellingRow } from './files/dwellings.ts';
import type { FamilyRow } from './files/families.ts';
import type { LabourRow } from './files/labour.ts';
import type { MatchRow } from './files/match.ts';
import type { MunicipalityRow } from './files/municipalities.ts';
import type { PreviousPlan } from './files/previous.ts';
import type { ShelterRow } from './files/shelters.ts';
import type { SupplyRow } from './files/supply.ts';
import type { TaskRow } from './files/tasks.ts';
import { nearest } from './nearest.ts';
import type { Rows } from './read-rows.ts';
import type { Table } from './read-table.ts';
import type { ReferenceMunicipality } from './reference-data.ts';

/** One table of the week. */
export interface TableState<Row> {
  /** True when the scenario names the file. */
  readonly named: boolean;
  /** Absent when the scenario does not name the file, or when it could not be read. */
  readonly rows?: Rows<Row>;
  readonly table?: Table;
}

export interface WeekTables {
  readonly families: TableState<FamilyRow>;
  readonly municipalities: TableState<MunicipalityRow>;
  readonly commitments: TableState<CommitmentRow>;
  readonly tasks: TableState<TaskRow>;
  readonly dwellings: TableState<DwellingRow>;
  readonly shelters: TableState<ShelterRow>;
  readonly supply: TableState<SupplyRow>;
  readonly labour: TableState<LabourRow>;
  readonly match: TableState<MatchRow>;
}

/** What the scenario says that the checks depend on. */
export interface WeekSettings {
  /** Absent when the scenario's week is missing or wrong. */
  readonly week?: { readonly name: IsoWeek; readonly monday: DayNumber; readonly source: Source };
  readonly requiresVerdict: boolean;
  readonly matchOnly: boolean;
  /** Where the scenario says `matchOnly`, or the scenario itself. */
  readonly matchOnlySource: Source;
  /** The column with the observed share of families that report in each municipality. */
  readonly reportingColumn?: { readonly name: string; readonly source: Source };
}

export interface PolicyWithSource {
  readonly policy: Policy;
  /** Where the policy is written. */
  readonly source: Source;
}

export interface CheckedWeek {
  readonly tables: WeekTables;
  readonly settings: WeekSettings;
  readonly policies: readonly PolicyWithSource[];
  readonly reference: ReadonlyMap<string, ReferenceMunicipality>;
  readonly previous?: { readonly plan: PreviousPlan; readonly file: string };
}

/** The rows of a table that was read; none when it was not. */
export function rowsOf<Row>(state: TableState<Row>): Rows<Row>['rows'] {
  return state.rows?.rows ?? [];
}

/** All ids in a table, those of rows with problems included; `undefined` when the table was named but not readable. */
export function idsOf<Row>(state: TableState<Row>, idOf: (row: Row) => string): ReadonlySet<string> | undefined {
  if (!state.rows) return state.named ? undefined : new Set();
  const ids = new Set(state.rows.brokenIds);
  for (const { value } of state.rows.rows) ids.add(idOf(value));
  return ids;
}

/** Nearest names, found at most so often: a file in which every name is wrong must not take minutes. */
const MOST_SUGGESTIONS = 200;

export class Suggestions {
  readonly #candidates: Iterable<string>;
  readonly #found = new Map<string, string>();

  constructor(candidates: Iterable<string>) {
    this.#candidates = candidates;
  }

  /** '' when nothing is near, or when enough suggestions were made. */
  for(name: string): string {
    const before = this.#found.get(name);
    if (before !== undefined) return before;
    if (this.#found.size >= MOST_SUGGESTIONS) return '';
    const found = nearest(name, this.#candidates);
    this.#found.set(name, found);
    return found;
  }
}
