/**
 * A file of offers that somebody saved elsewhere, CSV or XLSX: everything wrong at once, then what would change, and only then the
 * change itself. The preview and the saving are one function, so that what is saved is what was seen.
 */

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../../domain/canonical-json.ts';
import { InputError, type Problem } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import { tableFromBytes } from '../../../input/read-table.ts';
import type { Table } from '../../../input/table.ts';
import type { Actor } from '../../register/actor.ts';
import type { Row } from '../../register/bodies.ts';
import type { Reading } from '../../register/register.ts';
import { canonicalRows } from '../../register/rows/checked-row.ts';
import { ROW_KIND, recordIdOf } from '../../register/rows/row-kinds.ts';
import { OFFER_PROBLEMS } from '../../texts/offer-problems.ts';
import type { OfferKind } from '../common-schemas.ts';
import type { Desk } from '../desk.ts';
import { DeskError } from '../desk-error.ts';
import { type RecordChange, storeChanges } from '../week/drafts.ts';
import { offersInUse } from './home-use.ts';
import type { ChangedOffer, OffersFile, OffersImport, SeenOffersFile } from './schemas.ts';
import { newProblems } from './week-check.ts';

/** Before its warnings are put into words. */
export type ImportPreview = Omit<OffersImport, 'warnings'> & { readonly warnings: readonly Problem[] };

/** @throws InputError with every problem of the file. Nothing is stored. */
export async function previewImport(desk: Desk, file: OffersFile): Promise<ImportPreview> {
  const read = await readFile(file);
  return desk.register.read(async (reading) => (await importOf(reading, file, read)).preview);
}

/** @throws InputError; DeskError when the register changed since the preview. */
export async function importOffers(
  desk: Desk,
  actor: Actor,
  { fingerprint, ...file }: SeenOffersFile,
): Promise<ImportPreview> {
  const read = await readFile(file);
  const request = { actor, action: 'import', reason: `import: ${file.kind}` } as const;
  return desk.register.change(request, async (writing) => {
    const { preview, changes } = await importOf(writing, file, read);
    if (preview.fingerprint !== fingerprint) throw new DeskError('conflict', OFFER_PROBLEMS.importChanged);
    await storeChanges(writing, changes);
    return preview;
  });
}

interface ReadFile {
  readonly rows: readonly Row[];
  readonly warnings: readonly Problem[];
}

async function readFile({ kind, file, content }: OffersFile): Promise<ReadFile> {
  const bytes = Buffer.from(content, 'base64');
  const problems = new ProblemList();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const table = await tableFromBytes(bytes, sha256, file, problems);
  const rows = table ? canonicalRows(table, ROW_KIND[kind].type, problems) : [];
  if (table && !problems.hasErrors) checkRepeats(kind, table, rows, problems);
  if (problems.hasErrors) throw new InputError(problems.all);
  return { rows, warnings: problems.all };
}

/** Two rows of one name: which of them counts is not for a program to choose. */
function checkRepeats(kind: OfferKind, { file, lines }: Table, rows: readonly Row[], problems: ProblemList): void {
  const first = new Map<string, number>();
  rows.forEach((row, index) => {
    const id = recordIdOf(kind, row);
    const line = lines[index]!;
    const firstLine = first.get(id);
    if (firstLine === undefined) first.set(id, line);
    else problems.error('duplicate-id', { column: ROW_KIND[kind].type.idColumn, value: id, firstLine }, { file, line });
  });
}

interface Import {
  readonly preview: ImportPreview;
  readonly changes: readonly RecordChange[];
}

async function importOf(
  reading: Reading,
  { kind, mode, file }: OffersFile,
  { rows, warnings }: ReadFile,
): Promise<Import> {
  const stored = new Map((await reading.list(kind)).map((record) => [record.id, record]));
  const inFile = new Map(rows.map((row) => [recordIdOf(kind, row), row]));
  const upserts = [...inFile].map(([id, after]): RecordChange<OfferKind> => {
    const before = stored.get(id);
    return before ? { kind, id, before, after } : { kind, id, after };
  });
  const absent = mode === 'replace' ? [...stored.values()].filter(({ id }) => !inFile.has(id)) : [];
  const inUse = await idsInUse(reading, kind, absent);
  const removals = absent.filter(({ id }) => !inUse.has(id)).map((before) => ({ kind, id: before.id, before }));
  const changes = [...upserts, ...removals].filter(
    ({ before, after }: Pick<RecordChange<OfferKind>, 'before' | 'after'>) => !isDeepStrictEqual(before?.body, after),
  ) as readonly RecordChange[];
  const problems = await newProblems(reading, changes);
  if (problems.length > 0) throw new InputError(problems.map((problem) => inUploadedFile(problem, file)));
  const seen = {
    added: upserts.flatMap(({ id, before, after }) => (before || !after ? [] : [{ id, row: after }])),
    changed: upserts.flatMap((change) => changedCells(change)),
    removed: removals.map(({ id }) => id),
    kept: absent.filter(({ id }) => inUse.has(id)).map(({ id }) => id),
  };
  const unchanged = upserts.length - seen.added.length - seen.changed.length;
  return { preview: { ...seen, unchanged, warnings, fingerprint: fingerprintOf(seen) }, changes };
}

async function idsInUse(
  reading: Reading,
  kind: OfferKind,
  records: readonly { readonly id: string; readonly body: Row }[],
): Promise<ReadonlySet<string>> {
  const { homes, shelters, promises } = await offersInUse(reading);
  const isUsed = ({ id, body }: { readonly id: string; readonly body: Row }): boolean => {
    if (kind === 'dwelling') return homes.has(id);
    if (kind === 'shelter') return shelters.has(id);
    return kind === 'commitment' && promises.has(body['municipality'] ?? '');
  };
  return new Set(records.filter(isUsed).map(({ id }) => id));
}

function changedCells({ id, before, after }: RecordChange<OfferKind>): readonly ChangedOffer[] {
  if (!before || !after) return [];
  const columns = [...new Set([...Object.keys(before.body), ...Object.keys(after)])];
  const cells = columns
    .map((column) => ({ column, before: before.body[column] ?? '', after: after[column] ?? '' }))
    .filter((cell) => cell.before !== cell.after);
  return cells.length === 0 ? [] : [{ id, cells }];
}

/** The line of a file made from the register says nothing to whoever sent another one; the id of the row does. */
function inUploadedFile({ source: _, ...problem }: Problem, file: string): Problem {
  return { ...problem, source: { file } };
}

function fingerprintOf(seen: Pick<ImportPreview, 'added' | 'changed' | 'removed' | 'kept'>): string {
  return createHash('sha256').update(canonicalJson(seen)).digest('hex');
}
