/** A linear program as tests read it: rows and costs by the names of what they stand for. */
import type { Label, LinearProgram } from '../../src/model/linear-program.ts';

export interface RowView {
  readonly ids: readonly (string | number)[];
  readonly lower: number;
  readonly upper: number;
  /** Coefficients by column name, such as `home F-1 D-1 0`. */
  readonly terms: Readonly<Record<string, number>>;
}

export const nameOf = ({ kind, ids }: Label): string => [kind, ...ids].join(' ');

/** The rows of one kind, in their order. */
export function rowsOf(program: LinearProgram, kind: string): RowView[] {
  const terms = Array.from({ length: program.rowCount }, (): Record<string, number> => ({}));
  for (let column = 0; column < program.columnCount; column++) {
    const name = nameOf(program.columnLabel(column));
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
      const row = terms[program.rowIndex[at]!]!;
      if (name in row) throw new Error(`Row ${program.rowIndex[at]} holds column ${name} twice.`);
      row[name] = program.value[at]!;
    }
  }
  return Array.from({ length: program.rowCount }, (_, row) => row)
    .filter((row) => program.rowLabel(row).kind === kind)
    .map((row) => ({
      ids: program.rowLabel(row).ids,
      lower: program.rowLower[row]!,
      upper: program.rowUpper[row]!,
      terms: terms[row]!,
    }));
}

/** The kinds of rows that a program has, each once, in order of appearance. */
export function rowKinds(program: LinearProgram): string[] {
  return [...new Set(Array.from({ length: program.rowCount }, (_, row) => program.rowLabel(row).kind))];
}

export function columnNames(program: LinearProgram): string[] {
  return Array.from({ length: program.columnCount }, (_, column) => nameOf(program.columnLabel(column)));
}

/** The costs of one objective that are not zero, by column name. */
export function costsOf(program: LinearProgram, objective: string): Record<string, number> {
  const { costs } = objectiveOf(program, objective);
  const names = columnNames(program);
  return Object.fromEntries(names.flatMap((name, column) => (costs[column] === 0 ? [] : [[name, costs[column]!]])));
}

export function objectiveOf(program: LinearProgram, name: string) {
  const found = program.objectives.find((objective) => objective.name === name);
  if (!found) throw new Error(`The program has no objective ${name}.`);
  return found;
}

/** An upper bound alone. */
export const AT_MOST = Number.NEGATIVE_INFINITY;
