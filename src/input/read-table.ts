/**
 * Any table a person saved, CSV or XLSX, as rows of text cells with exact line numbers. What the cells mean is for
 * `read-rows.ts`.
 */
import { readCsv } from './csv-table.ts';
import type { ProblemList } from './problem-list.ts';
import { type FileToRead, readBytes } from './read-bytes.ts';
import type { Table } from './table.ts';
import { readXlsx } from './xlsx-table.ts';

export type { Table };

/**
 * Reads a CSV or XLSX file, told apart by their content. All problems with the file as a whole are added to `problems`.
 *
 * @returns `undefined` when the file cannot be read as a table; a problem says why.
 */
export async function readTable(file: FileToRead, problems: ProblemList): Promise<Table | undefined> {
  const read = await readBytes(file, problems);
  if (!read) return undefined;
  return tableFromBytes(read.bytes, read.sha256, file.shownAs ?? file.path, problems);
}

/** As `readTable`, for bytes that are at hand already. */
export async function tableFromBytes(
  bytes: Buffer,
  sha256: string,
  file: string,
  problems: ProblemList,
): Promise<Table | undefined> {
  if (startsWith(bytes, OLD_EXCEL)) {
    problems.error('old-excel-file', {}, { file });
    return undefined;
  }
  const zipped = startsWith(bytes, ZIP);
  const content = zipped ? await readXlsx(bytes, file, problems) : readCsv(bytes, file, problems);
  return content && { file, sha256, ...content };
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and workbooks with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
