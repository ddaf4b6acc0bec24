/**
 * A whole register, its trail included, as lines of JSON: the same for SQLite and PostgreSQL, so that a backup of one can be put
 * back into the other. It is made in one look, while others go on writing, and ends with a seal over everything before it.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { OpenedRegister } from './open-register.ts';
import { RegisterError, type TrailHead } from './register.ts';
import type { Database } from './store/database.ts';
import { MIGRATIONS } from './store/migrations/all.ts';
import type { Tables } from './store/tables.ts';
import { type Verification, verifyRegister } from './verify.ts';

const FORMAT = 'onderdak/backup@1';
/** Few at once, because a plan with its inputs is large. */
const ROWS_AT_ONCE = 100;

/** Oldest first, so that what leans on an earlier row finds it. The end of the trail is in the first line. */
const BACKED_UP = {
  record: ['kind', 'id'],
  event: ['sequence'],
  event_note: ['sequence'],
  event_change: ['sequence', 'position'],
  step: ['sequence', 'case_id', 'number'],
} as const;
type BackedUp = keyof typeof BACKED_UP;
const TABLES = Object.keys(BACKED_UP) as readonly BackedUp[];

export interface BackupSummary {
  readonly events: number;
  readonly records: number;
  readonly head: TrailHead;
}

/** @param append takes the backup piece by piece. */
export function writeBackup(
  { read }: Pick<Database, 'read'>,
  append: (piece: string) => Promise<void>,
): Promise<BackupSummary> {
  return read(async (transaction) => {
    const seal = createHash('sha256');
    const line = async (value: unknown): Promise<void> => {
      const text = `${JSON.stringify(value)}\n`;
      seal.update(text);
      await append(text);
    };
    const { sequence, hash } = await transaction.selectFrom('trail_head').selectAll().executeTakeFirstOrThrow();
    const head = { sequence, hash };
    await line({ format: FORMAT, versions: Object.keys(MIGRATIONS), head });
    let records = 0;
    for (const table of TABLES) {
      for await (const row of rowsOf(transaction, table)) {
        if (table === 'record') records += 1;
        await line([table, row]);
      }
    }
    await append(`${JSON.stringify({ sha256: seal.digest('hex') })}\n`);
    return { events: sequence, records, head };
  });
}

async function* rowsOf(transaction: Transaction<Tables>, table: BackedUp): AsyncGenerator<object> {
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    let query = transaction.selectFrom(table).selectAll().limit(ROWS_AT_ONCE).offset(offset);
    for (const column of BACKED_UP[table]) query = query.orderBy(column as never);
    const rows = await query.execute();
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

interface Header {
  readonly format: string;
  readonly versions: readonly string[];
  readonly head: TrailHead;
}

/**
 * Puts a backup back into an empty register and verifies it there.
 *
 * @param open gives the lines of the backup; it is read twice, as nothing is stored before its seal was checked.
 * @throws RegisterError `not-a-backup`, `backup-damaged`, `newer-register` or `not-empty`. Nothing is stored then.
 */
export async function restoreBackup(
  { database }: Pick<OpenedRegister, 'database'>,
  open: () => AsyncIterable<string>,
): Promise<Verification> {
  const { head } = await checkedHeader(open());
  await database.write(async (transaction) => {
    const end = await transaction.selectFrom('trail_head').selectAll().executeTakeFirstOrThrow();
    const record = await transaction.selectFrom('record').select('id').limit(1).executeTakeFirst();
    if (end.sequence !== 0 || record) throw new RegisterError('not-empty');
    for await (const line of open()) {
      const entry: unknown = JSON.parse(line);
      if (Array.isArray(entry)) await insertRow(transaction, entry as [BackedUp, Record<string, unknown>]);
    }
    await transaction.updateTable('trail_head').set(head).execute();
  });
  return verifyRegister(database, head);
}

async function insertRow(
  transaction: Transaction<Tables>,
  [table, row]: readonly [BackedUp, Readonly<Record<string, unknown>>],
): Promise<void> {
  if (!TABLES.includes(table)) throw new RegisterError('backup-damaged', { detail: String(table) });
  try {
    await transaction
      .insertInto(table)
      .values(row as never)
      .execute();
  } catch (error) {
    throw new RegisterError('backup-damaged', { detail: error instanceof Error ? error.message : String(error) });
  }
}

async function checkedHeader(lines: AsyncIterable<string>): Promise<Header> {
  const seal = createHash('sha256');
  let header: Header | undefined;
  let last: string | undefined;
  for await (const line of lines) {
    if (last === undefined) header = headerOf(line);
    else seal.update(`${last}\n`);
    last = line;
  }
  if (!header || last === undefined) throw new RegisterError('not-a-backup', { detail: '' });
  if (last !== JSON.stringify({ sha256: seal.digest('hex') }))
    throw new RegisterError('backup-damaged', { detail: '' });
  const unknown = header.versions.filter((name) => !Object.hasOwn(MIGRATIONS, name));
  if (unknown.length > 0) throw new RegisterError('newer-register', { versions: unknown.join(', ') });
  return header;
}

function headerOf(line: string): Header {
  try {
    const header = JSON.parse(line) as Header;
    if (header.format === FORMAT) return header;
  } catch {
    // Falls through: it is no backup.
  }
  throw new RegisterError('not-a-backup', { detail: line.slice(0, 40) });
}
