/** What the texts of a model share: the pass that they are of, and names that every reader reads. */
import type { LinearProgram } from './linear-program.ts';

/** Text formats know one objective, so a text is one pass of the lexicographic order. */
export interface OnePass {
  /** Position of the objective to optimise; default the first. */
  readonly objective?: number;
  /** Values of earlier objectives, in their whole-number units, to keep as rows `≤`. */
  readonly fixed?: readonly { readonly objective: number; readonly atMost: number }[];
}

/** Remarks at the head of a text: what it is, and the objectives in their order. */
export function passInWords({ objectives }: LinearProgram): string[] {
  return [
    'Onderdak: one pass of a lexicographic model; all columns are whole numbers',
    ...objectives.map(({ name, role }, index) => `objective ${index + 1} (${role}): ${name}`),
  ];
}

/** A number first, so that names are unique; the domain ids after it, for people. */
export function columnNames(program: LinearProgram): string[] {
  return Array.from({ length: program.columnCount }, (_, column) => {
    const { kind, ids } = program.columnLabel(column);
    return `x${column}_${safeName([kind, ...ids.slice(0, 5)].join('_'))}`;
  });
}

export function rowName(program: LinearProgram, row: number): string {
  const { kind, ids } = program.rowLabel(row);
  return `r${row}_${safeName([kind, ...ids.slice(0, 3)].join('_'))}`;
}

/** Formats misread spaces and operators inside names, some readers silently. */
export function safeName(text: string): string {
  return text.replace(/[^A-Za-z0-9_.]/g, '_').slice(0, 80);
}
