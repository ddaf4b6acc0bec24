/**
 * Reads the project's own tables in `data/`: the 342 municipalities, the labour market regions and what is published of
 * labour market tension. Where each column comes from is in `data/README.md` and, for programs, in `data/tables.csv`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import type { Text } from '../domain/text.ts';

export interface ReferenceMunicipality {
  /** CBS code such as `GM0855`. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** CBS code of the labour market region, such as `AM26`. */
  readonly labourRegion: string;
  /** CBS code of the centre municipality of its shelter region; absent where no membership is published. */
  readonly shelterRegion?: string;
  /** One of the 43 centre municipalities for shelter. */
  readonly centre: boolean;
  /** Persons on 1 January, by year. */
  readonly population: ReadonlyMap<number, number>;
  readonly households2024: number;
  /** Dwellings rented out by housing associations as a share of all dwellings, 0 to 1. */
  readonly corporationRentShare2021: number;
  /** Degrees WGS84 of a point inside the municipality. */
  readonly latitude: number;
  readonly longitude: number;
}

/** One published or derived figure on labour market tension. */
export interface TensionFigure {
  /** `NL01`, a province (`PV…`) or a labour market region (`AM…`). */
  readonly region: string;
  /** A quarter such as `2023Q1`. */
  readonly period: string;
  readonly indicator: string;
  /** A number as text, or the id of a tension class. */
  readonly value: string;
  readonly unit: string;
  readonly basis: 'source' | 'derived';
  readonly publisher: string;
  readonly source: string;
  readonly note: string;
}

/** A class of the UWV tension indicator (vacancies per short-term unemployed person); rank 1 is the loosest. */
export interface TensionClass {
  readonly id: string;
  readonly rank: number;
  readonly name: Text;
  readonly from: number;
  /** Exclusive; absent for the tightest class. */
  readonly to?: number;
}

/** Where a group of columns of one file comes from. */
export interface ReferenceTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly title: Text;
  readonly publisher: string;
  /** Number and name of the table at the publisher. */
  readonly table: string;
  /** The latest year that the figures describe. */
  readonly year: number;
  /** The date of the latest figures, such as `2026-01-01`; a year where no day is published. */
  readonly asOf: string;
  readonly licence: string;
  readonly basis: string;
  readonly rows: number;
}

export interface ReferenceData {
  /** By code, in the order of the codes. */
  readonly municipalities: ReadonlyMap<string, ReferenceMunicipality>;
  /** Name by code. */
  readonly labourRegions: ReadonlyMap<string, string>;
  /** Persons in the Netherlands on 1 January, as published, by year. */
  readonly nationalPopulation: ReadonlyMap<number, number>;
  readonly tension: readonly TensionFigure[];
  readonly tensionClasses: readonly TensionClass[];
  /** Every table with its source, in the order of `data/tables.csv`. */
  readonly tables: readonly ReferenceTable[];
}

/** The `data` folder of the package: two folders up from both `src/input` and `dist/input`. */
export const REFERENCE_FOLDER: string = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * Reads all reference tables.
 *
 * @param folder - where the tables are; the package's own `data/` unless told otherwise.
 * @throws Error naming file, line and column when a table is damaged: these files belong to the package, so this is a
 *   broken installation and not a mistake in what the user gave.
 */
export async function readReferenceData(folder: string = REFERENCE_FOLDER): Promise<ReferenceData> {
  const read = (file: string): Promise<Table> => Table.read(folder, file);
  const [municipalities, regions, national, tension, classes, tables] = await Promise.all([
    read('municipalities.csv'),
    read('labour-regions.csv'),
    read('national-population.csv'),
    read('labour-market-tension.csv'),
    read('tension-classes.csv'),
    read('tables.csv'),
  ]);
  const rowCounts = new Map(
    [municipalities, regions, national, tension, classes].map((table) => [table.file, table.rows.length]),
  );
  return {
    municipalities: new Map(municipalitiesOf(municipalities).map((municipality) => [municipality.code, municipality])),
    labourRegions: new Map(regions.rows.map((row) => [row.text('code'), row.text('name')])),
    nationalPopulation: new Map(national.rows.map((row) => [row.number('year'), row.number('population')])),
    tension: tension.rows.map(tensionFigureOf),
    tensionClasses: classes.rows.map(tensionClassOf),
    tables: tables.rows.map((row) => tableOf(row, rowCounts)),
  };
}

function municipalitiesOf(table: Table): ReferenceMunicipality[] {
  const years = table.columns.flatMap((column) => {
    const match = /^population_(\d{4})$/.exec(column);
    return match ? [Number(match[1])] : [];
  });
  return table.rows.map((row) => {
    const shelterRegion = row.optional('shelter_region');
    return {
      code: row.text('code'),
      name: row.text('name'),
      province: row.text('province'),
      labourRegion: row.text('labour_region'),
      ...(shelterRegion === undefined ? {} : { shelterRegion }),
      centre: row.number('centre') === 1,
      population: new Map(years.map((year) => [year, row.number(`population_${year}`)])),
      households2024: row.number('households_2024'),
      corporationRentShare2021: row.number('corporation_rent_share_2021'),
      latitude: row.number('latitude'),
      longitude: row.number('longitude'),
    };
  });
}

function tensionFigureOf(row: Row): TensionFigure {
  const basis = row.text('basis');
  if (basis !== 'source' && basis !== 'derived') throw row.damaged('basis');
  return {
    region: row.text('region'),
    period: row.text('period'),
    indicator: row.text('indicator'),
    value: row.text('value'),
    unit: row.text('unit'),
    basis,
    publisher: row.text('publisher'),
    source: row.text('source'),
    note: row.optional('note') ?? '',
  };
}

function tensionClassOf(row: Row): TensionClass {
  const to = row.optional('to_exclusive');
  return {
    id: row.text('class'),
    rank: row.number('rank'),
    name: { nl: row.text('name_nl'), en: row.text('name_en') },
    from: row.number('from_inclusive'),
    ...(to === undefined ? {} : { to: row.number('to_exclusive') }),
  };
}

function tableOf(row: Row, rowCounts: ReadonlyMap<string, number>): ReferenceTable {
  const file = row.text('file');
  const rows = rowCounts.get(file);
  if (rows === undefined) throw row.damaged('file');
  return {
    file,
    columns: row.text('columns').split('|'),
    title: { nl: row.text('title_nl'), en: row.text('title_en') },
    publisher: row.text('publisher'),
    table: row.text('table'),
    year: row.number('year'),
    asOf: row.text('as_of'),
    licence: row.text('licence'),
    basis: row.text('basis'),
    rows,
  };
}

/** One reference table. Its cells hold no line breaks, so that row `n` is line `n + 2`. */
class Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];

  private constructor(file: string, parsed: DSVRowArray<string>) {
    this.file = file;
    this.columns = parsed.columns;
    this.rows = parsed.map((cells, index) => new Row(file, index + 2, cells));
  }

  static async read(folder: string, file: string): Promise<Table> {
    return new Table(file, csvParse(await readFile(`${folder}/${file}`, 'utf8')));
  }
}

class Row {
  private readonly file: string;
  private readonly line: number;
  private readonly cells: Readonly<Record<string, string | undefined>>;

  constructor(file: string, line: number, cells: Readonly<Record<string, string | undefined>>) {
    this.file = file;
    this.line = line;
    this.cells = cells;
  }

  optional(column: string): string | undefined {
    const cell = this.cells[column];
    return cell === '' ? undefined : cell;
  }

  text(column: string): string {
    const cell = this.optional(column);
    if (cell === undefined) throw this.damaged(column);
    return cell;
  }

  number(column: string): number {
    const value = Number(this.text(column));
    if (!Number.isFinite(value)) throw this.damaged(column);
    return value;
  }

  damaged(column: string): Error {
    return new Error(
      `Reference table data/${this.file}:${this.line}: column ${column} is missing or not valid. Install the package again.`,
    );
  }
}
