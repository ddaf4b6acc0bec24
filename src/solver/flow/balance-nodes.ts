/** Sources and links: the equality rows of a program that are nodes of a network. */
import type { LinearProgram } from '../../model/linear-program.ts';
import { COLUMN_ROLE } from './network.ts';
import { ROW_FORM, type RowForms } from './row-forms.ts';

export interface BalanceNodes {
  readonly columnRole: Uint8Array;
  readonly columnSource: Int32Array;
  readonly columnLink: Int32Array;
  readonly sourceRow: Int32Array;
  readonly sourceSupply: Int32Array;
  readonly sourceCoefficient: Float64Array;
  readonly linkRow: Int32Array;
  readonly linkSource: Int32Array;
  readonly linkCoefficient: Float64Array;
}

/** Finds the nodes; balance rows that turn out to be none become `other` rows in `forms`. */
export function findBalanceNodes(program: LinearProgram, forms: RowForms): BalanceNodes {
  const columnSource = new Int32Array(program.columnCount).fill(-1);
  const sources = findSources(program, forms, columnSource);
  const columnLink = new Int32Array(program.columnCount).fill(-1);
  const columnRole = new Uint8Array(program.columnCount);
  const links = findLinks(program, forms, sources.sourceSupply, { columnSource, columnLink, columnRole });
  for (let column = 0; column < program.columnCount; column++) {
    if (forms.closed[column] === 1) columnRole[column] = COLUMN_ROLE.closed;
    else if (columnSource[column]! >= 0 && columnLink[column]! < 0) columnRole[column] = COLUMN_ROLE.exit;
  }
  return { columnRole, columnSource, columnLink, ...sources, ...links };
}

/** A source is a balance with one sign throughout; a column has at most one, the first. */
function findSources(program: LinearProgram, forms: RowForms, columnSource: Int32Array) {
  const { columnCount, columnStart, rowIndex, value, columnUpper, rowCount } = program;
  const { form, bound, scale, closed } = forms;
  const isSource = (row: number) => form[row] === ROW_FORM.balance && bound[row] !== 0;
  for (let column = 0; column < columnCount; column++) {
    if (closed[column] === 1) continue;
    let first = -1;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      if (value[at] === 0 || !isSource(row)) continue;
      const wrong = value[at]! > 0 !== bound[row]! > 0 || columnUpper[column]! < Math.abs(bound[row]!);
      if (wrong || first >= 0) form[row] = ROW_FORM.other;
      else first = row;
    }
  }
  const sourceOfRow = new Int32Array(rowCount).fill(-1);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) if (isSource(row)) sourceOfRow[row] = rows.push(row) - 1;
  for (let column = 0; column < columnCount; column++) {
    if (closed[column] === 1) continue;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      if (value[at] !== 0 && sourceOfRow[rowIndex[at]!]! >= 0) columnSource[column] = sourceOfRow[rowIndex[at]!]!;
    }
  }
  return {
    sourceRow: Int32Array.from(rows),
    sourceSupply: Int32Array.from(rows, (row) => Math.abs(bound[row]!)),
    sourceCoefficient: Float64Array.from(rows, (row) => Math.sign(bound[row]!) * scale[row]!),
  };
}

interface ColumnArrays {
  readonly columnSource: Int32Array;
  readonly columnLink: Int32Array;
  readonly columnRole: Uint8Array;
}

/** What is known of a balance with right-hand side 0 while its columns pass by. */
interface LinkCandidates {
  /** The only source from which columns enter, or −1. */
  readonly source: Int32Array;
  /** Sign of the columns that enter (have a source), or 0. */
  readonly entrySign: Int8Array;
  /** Sign of the columns that leave (have none), or 0. */
  readonly exitSign: Int8Array;
}

/**
 * A link is a balance with right-hand side 0: columns that have a source enter with one sign, columns that have none leave
 * with the other, and all that enters comes from one source. A balance with one sign throughout closes its columns.
 */
function findLinks(program: LinearProgram, forms: RowForms, sourceSupply: Int32Array, columns: ColumnArrays) {
  const { rowCount } = program;
  const { form, bound, scale } = forms;
  const candidates: LinkCandidates = {
    source: new Int32Array(rowCount).fill(-1),
    entrySign: new Int8Array(rowCount),
    exitSign: new Int8Array(rowCount),
  };
  inspectLinks(program, forms, columns.columnSource, candidates);
  const linkOfRow = new Int32Array(rowCount).fill(-1);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (form[row] !== ROW_FORM.balance || bound[row] !== 0) continue;
    const entry = candidates.entrySign[row]!;
    const exit = candidates.exitSign[row]!;
    if (entry !== 0 && exit !== 0 && entry !== exit) linkOfRow[row] = rows.push(row) - 1;
    else if (entry === 0 || exit === 0) form[row] = ROW_FORM.idle;
    else form[row] = ROW_FORM.other;
  }
  const linkSource = Int32Array.from(rows, (row) => candidates.source[row]!);
  assignLinks(program, forms, columns, linkOfRow, linkSource, sourceSupply);
  return compactLinks(
    columns,
    rows,
    linkSource,
    (row) => form[row] === ROW_FORM.balance,
    (row) => candidates.exitSign[row]! * scale[row]!,
  );
}

function inspectLinks(
  program: LinearProgram,
  forms: RowForms,
  columnSource: Int32Array,
  candidates: LinkCandidates,
): void {
  const { columnCount, columnStart, rowIndex, value } = program;
  const { form, bound, closed } = forms;
  for (let column = 0; column < columnCount; column++) {
    if (closed[column] === 1) continue;
    const source = columnSource[column]!;
    let first = -1;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      if (value[at] === 0 || form[row] !== ROW_FORM.balance || bound[row] !== 0) continue;
      const signs = source >= 0 ? candidates.entrySign : candidates.exitSign;
      const sign = value[at]! > 0 ? 1 : -1;
      const strange = first >= 0 || (signs[row] !== 0 && signs[row] !== sign);
      const crowded = source >= 0 && candidates.source[row]! >= 0 && candidates.source[row] !== source;
      if (strange || crowded) form[row] = ROW_FORM.other;
      if (first < 0) first = row;
      signs[row] = sign;
      if (source >= 0) candidates.source[row] = source;
    }
  }
}

/** Gives columns their link and role; closes the columns of balances that only 0 can keep. */
function assignLinks(
  program: LinearProgram,
  forms: RowForms,
  columns: ColumnArrays,
  linkOfRow: Int32Array,
  linkSource: Int32Array,
  sourceSupply: Int32Array,
): void {
  const { columnCount, columnStart, rowIndex, value, columnUpper } = program;
  const { form, bound, closed, closingRow, scale } = forms;
  const { columnSource, columnLink, columnRole } = columns;
  for (let column = 0; column < columnCount; column++) {
    if (closed[column] === 1) continue;
    for (let at = columnStart[column]!; at < columnStart[column + 1]!; at++) {
      const row = rowIndex[at]!;
      if (value[at] === 0) continue;
      const link = linkOfRow[row]!;
      if (link >= 0 && form[row] === ROW_FORM.balance) {
        if (columnUpper[column]! < sourceSupply[linkSource[link]!]!) form[row] = ROW_FORM.other;
        columnLink[column] = link;
        columnRole[column] = columnSource[column]! >= 0 ? COLUMN_ROLE.entry : COLUMN_ROLE.exit;
        if (columnSource[column]! < 0) columnSource[column] = linkSource[link]!;
      } else if (form[row] === ROW_FORM.idle && isZeroBalance(program, row) && bound[row] === 0 && scale[row]! > 0) {
        closed[column] = 1;
        closingRow[row] = 1;
      }
    }
  }
}

function isZeroBalance(program: LinearProgram, row: number): boolean {
  return program.rowLower[row] === 0 && program.rowUpper[row] === 0;
}

/** Drops links that were refused on the way, and takes their columns out of them. */
function compactLinks(
  columns: ColumnArrays,
  rows: readonly number[],
  linkSource: Int32Array,
  accepted: (row: number) => boolean,
  coefficient: (row: number) => number,
) {
  const renumbered = new Int32Array(rows.length).fill(-1);
  const kept = rows.filter((row, link) => {
    if (!accepted(row)) return false;
    renumbered[link] = 1;
    return true;
  });
  let next = 0;
  for (let link = 0; link < rows.length; link++) if (renumbered[link]! >= 0) renumbered[link] = next++;
  if (kept.length < rows.length) {
    const { columnLink, columnSource, columnRole } = columns;
    for (let column = 0; column < columnLink.length; column++) {
      const link = columnLink[column]!;
      if (link < 0) continue;
      columnLink[column] = renumbered[link]!;
      if (renumbered[link]! >= 0) continue;
      // Without its link an exit has no source any more; an entry goes straight on.
      if (columnRole[column] === COLUMN_ROLE.exit) columnSource[column] = -1;
      columnRole[column] = COLUMN_ROLE.side;
    }
  }
  const sourcesKept = rows.flatMap((_, link) => (renumbered[link]! >= 0 ? [linkSource[link]!] : []));
  return {
    linkRow: Int32Array.from(kept),
    linkSource: Int32Array.from(sourcesKept),
    linkCoefficient: Float64Array.from(kept, coefficient),
  };
}
