/**
 * The model as text in CPLEX LP format: for golden tests, and for people who want to solve it elsewhere. LP format knows one
 * objective, so the text optimises one of them; earlier ones can be fixed as rows at the values reached. The others stand below
 * as comments with their order.
 */
import type { LinearProgram } from './linear-program.ts';
import { columnNames, type OnePass, passInWords, rowName, safeName } from './text-names.ts';

/** Characters: several readers refuse lines of more than 255. */
const LINE_LENGTH = 200;

export function lpText(program: LinearProgram, options: OnePass = {}): string {
  const names = columnNames(program);
  const objective = program.objectives[options.objective ?? 0];
  const rows = rowTerms(program, names);
  const lines = passInWords(program).map((words) => `\\ ${words}`);
  lines.push('Minimize', ...wrap(' obj:', objective ? objectiveTerms(objective.costs, names) : []), 'Subject To');
  for (const { objective: index, atMost } of options.fixed ?? []) {
    const { costs, constant, name } = program.objectives[index]!;
    lines.push(...wrap(` fixed_${safeName(name)}:`, orZero(objectiveTerms(costs, names)), `<= ${atMost - constant}`));
  }
  for (let row = 0; row < program.rowCount; row++) lines.push(...rowLines(program, row, rows[row]!));
  lines.push('Bounds');
  names.forEach((name, column) => void lines.push(` 0 <= ${name} <= ${program.columnUpper[column]}`));
  lines.push('Generals', ...names.map((name) => ` ${name}`), 'End', '');
  return lines.join('\n');
}

function rowLines(program: LinearProgram, row: number, terms: readonly string[]): string[] {
  const name = ` ${rowName(program, row)}:`;
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
