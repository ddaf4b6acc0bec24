/**
 * The cases file of `onderdak assess`: one row per family that reported. Every column but `case_id` may be left out; an
 * empty cell, `onbekend` or `unknown` is "not known", which is something else than no.
 */
import {
  type Case,
  CHOICE_FACTS,
  type ChoiceFact,
  type ConflictingCell,
  DATES,
  type Facts,
} from '../../eligibility/case.ts';
import { type Cell, CellFault } from '../cells/cell.ts';
import { choice, yesOrNo } from '../cells/choices.ts';
import { date } from '../cells/dates.ts';
import { id } from '../cells/ids.ts';
import { distinctList } from '../cells/lists.ts';
import { type ProblemList, shown } from '../problem-list.ts';
import type { FileToRead } from '../read-bytes.ts';
import { fileType, optional, type RowOf, readRows, required, sourceOf, warnOfUnknownColumns } from '../read-rows.ts';
import { readTable } from '../read-table.ts';

const NOT_KNOWN = new Set(['onbekend', 'unknown', '?']);

/** A cell that may also say that nobody knows. */
function mayBeUnknown<Value>(cell: Cell<Value>): Cell<Value | undefined> {
  return (text) => (NOT_KNOWN.has(text.toLowerCase()) ? undefined : cell(text));
}

const yesOrNoWord: Cell<string> = (text) => {
  const answer = yesOrNo(text);
  return answer instanceof CellFault ? answer : answer ? 'yes' : 'no';
};

/** A cell with several different answers is read, so that the contradiction can be reported with the case. */
const answer = optional(mayBeUnknown(distinctList(yesOrNoWord)));
const day = optional(mayBeUnknown(date));

export const CASES = fileType('cases', 'case_id', {
  case_id: required(id),
  reported_on: day,
  arrived_on: day,
  residence_ground: optional(
    mayBeUnknown(
      distinctList(
        choice({
          dutch: ['dutch', 'nederlands', 'nederlandse'],
          'chavez-vilchez': ['chavez-vilchez', 'chavez', 'chávez-vílchez'],
          unclear: ['unclear', 'onduidelijk'],
        }),
      ),
    ),
  ),
  minor_children: answer,
  came_voluntarily: answer,
  prepared: answer,
  care_need: answer,
  self_sufficient_judged_on: day,
  self_sufficient: answer,
  homeless: optional(
    mayBeUnknown(
      distinctList(
        choice({
          actual: ['actual', 'feitelijk'],
          threatened: ['threatened', 'dreigend'],
          no: ['no', 'nee', 'n', 'false', 'onwaar'],
        }),
      ),
    ),
  ),
  own_network: answer,
  home_efforts: answer,
  work_efforts: answer,
  return_possible: answer,
  return_willing: answer,
  evacuation_list: answer,
  consent: answer,
  referred_on: day,
  tested_on: day,
});

export interface CasesRead {
  readonly file: string;
  /** Fingerprint of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly cases: readonly Case[];
}

/**
 * Reads a cases file (CSV or XLSX). A case id that comes twice is an error, for a verdict must belong to one row.
 *
 * @returns `undefined` when there is nothing to assess; `problems` then says why.
 */
export async function readCases(file: FileToRead, problems: ProblemList): Promise<CasesRead | undefined> {
  const table = await readTable(file, problems);
  const rows = table && readRows(table, CASES, problems);
  if (!table || !rows) return undefined;
  warnOfUnknownColumns(rows, rows.unknownColumns, CASES, problems);
  if (table.rows.length === 0)
    problems.error('no-rows', { file: rows.file }, { file: rows.file, line: rows.headerLine });
  const firstLines = new Map<string, number>();
  const cases = rows.rows.map((row) => {
    const caseId = row.value.case_id;
    const firstLine = firstLines.get(caseId);
    if (firstLine === undefined) firstLines.set(caseId, row.line);
    else problems.error('duplicate-id', { column: 'case_id', value: shown(caseId), firstLine }, sourceOf(rows, row));
    return { ...caseFrom(row.value), source: sourceOf(rows, row) };
  });
  return { file: rows.file, sha256: table.sha256, cases };
}

function caseFrom(row: RowOf<typeof CASES>): Case {
  const facts: Record<string, string | number> = {};
  const conflicting: ConflictingCell[] = [];
  for (const fact of DATES) {
    const value = row[fact];
    if (value !== undefined) facts[fact] = value;
  }
  for (const fact of CHOICE_FACTS) {
    const values: readonly string[] = row[fact] ?? [];
    if (values.length === 1) facts[fact] = values[0]!;
    if (values.length > 1) conflicting.push({ fact: fact satisfies ChoiceFact, values });
  }
  return { id: row.case_id, facts: facts as Facts, conflicting };
}
