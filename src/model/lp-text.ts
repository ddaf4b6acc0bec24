/**
 * The model as text in CPLEX LP format: for golden tests, and for people who want to solve it elsewhere. LP format knows one
 * objective, so the text optimises one of them; earlier ones can be fixed as rows at the values reached. The others stand below
 * as comments with their order.
 */
import type { Label, LinearProgram } from './linear-program.ts';

export interface LpTextOptions {
  /** Position of the objective to optimise; default the first. */
  readonly objective?: number;
  /** Values of earlier objectives, in their whole-number units, to keep as rows `≤`. */
  readonly fixed?: readonly { readonly objective: number; readonly atMost: number }[];
}

/** Characters: several readers refuse lines of more than 255. */
const LINE_LENGTH = 200;

export function lpText(program: LinearProgram, options: LpTextOptions = {}): string {
  const names = columnNames(program);
  const objective = program.objectives[options.objective ?? 0];
  const rows = rowTerms(program, names);
  const lines = ['\\ Onderdak: one pass of a lexicographic model; all columns are whole numbers'];
  program.objectives.forEach(
    ({ name, role }, index) => void lines.push(`\\ objective ${index + 1} (${role}): ${name}`),
  );
  lines.push('Minimize', ...wrap(' obj:', objective ? objectiveTerms(objective.costs, names) : []), 'Subject To');
  for (const { objective: index, atMost } of options.fixed ?? []) {
    const { costs, constant, name } = program.objectives[index]!;
    lines.push(...wrap(` fixed_${safe(name)}:`, orZero(objectiveTerms(costs, names)), `<= ${atMost - constant}`));
  }
  for (let row = 0; row < program.rowCount; row++) lines.push(...rowLines(program, row, rows[row]!));
  lines.push('Bounds');
  names.forEach((name, column) => void lines.push(` 0 <= ${name} <= ${program.columnUpper[column]}`));
  lines.push('Generals', ...names.map((name) => ` ${name}`), 'End', '');
  return lines.join('\n');
}

function rowLines(program: LinearProgram, row: number, terms: readonly string[]): string[] {
  const label = program.rowLabel(row);
  const name = ` r${row}_${safe([label.kind, ...label.ids.slice(0, 3)].join('_'))}:`;
  const lower = program.rowLower[row]!;
  const upper = program.rowUpper[row]!;
  const shown = orZero(terms);
  if (lower === upper) return wrap(name, shown, `= ${upper}`);
  const lines = Number.isFinite(upper) ? wrap(name, shown, `<= ${upper}`) : [];
  return Number.isFinite(lower) ? [...lines, ...wrap(name.replace(':', '_low:'), shown, `>= ${lower}`)] : lines;
}

/** A row without columns still has to be said: a pinned family with no option makes the model infeasible. */
function orZero(terms: readonly string[]): readonly string[] {
  return terms.length > 0 ? terms : ['0 zero'];
}

function wrap(head: string, terms: readonly string[], tail = ''): string[] {
  const lines = [head];
  for (const each of terms) {
    const last = lines.length - 1;
    if (lines[last]!.length + each.length < LINE_LENGTH) lines[last] += ` ${each}`;
    else lines.push(`   ${each}`);
  }
  if (tail) lines.push(`   ${tail}`);
  return lines;
}

function term(coefficient: number, name: string): string {
  const size = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} `;
  return `${coefficient < 0 ? '-' : '+'} ${size}${name}`;
}

function objectiveTerms(costs: Int32Array | Float64Array, names: readonly string[]): string[] {
  const terms: string[] = [];
  costs.forEach((cost: number, column: number) => {
    if (cost !== 0) terms.push(term(cost, names[column]!));
  });
  return terms;
}

function rowTerms(program: LinearProgram, names: readonly string[]): string[][] {
  const rows: string[][] = Array.from({ length: program.rowCount }, () => []);
  for (let column = 0; column < program.columnCount; column++) {
    for (let at = program.columnStart[column]!; at < program.columnStart[column + 1]!; at++) {
      rows[program.rowIndex[at]!]!.push(term(program.value[at]!, names[column]!));
    }
  }
  return rows;
}

/** A number first, so that names are unique; the domain ids after it, for people. */
function columnNames(program: LinearProgram): string[] {
  return Array.from({ length: program.columnCount }, (_, column) => {
    const { kind, ids }: Label = program.columnLabel(column);
    return `x${column}_${safe([kind, ...ids.slice(0, 5)].join('_'))}`;
  });
}

/** LP format misreads spaces and operators inside names, some readers silently. */
function safe(text: string): string {
  return text.replace(/[^A-Za-z0-9_.]/g, '_').slice(0, 80);
}
