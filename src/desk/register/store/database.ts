/**
 * One database behind one interface: SQLite in a file (libsql), or PostgreSQL. Everything that differs between the two is here and
 * in `migrations/guards.ts`.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
  type Transaction,
  type TransactionSettings,
} from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { RegisterError } from '../register.ts';
import { isAddress, isPostgres, shownUrl } from './address.ts';
import type { Tables } from './tables.ts';

export type DatabaseKind = 'sqlite' | 'postgresql';

export interface Database {
  readonly kind: DatabaseKind;
  readonly tables: Kysely<Tables>;
  /** Writers come one after the other, also those of other processes. */
  write<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** One consistent look. */
  read<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** After an erasure: nothing of it is left in the files of the database either. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** How long a writer waits for one of another process. */
const BUSY_MILLISECONDS = 15_000;
const RETRY_MILLISECONDS = 5;
/** How long an erasure waits for those who read, before it leaves the rest for later. */
const PATIENCE_MILLISECONDS = 2_000;

/** `fast` gives up safety against power cuts: for tests that write much and lose nothing of value. */
export type Durability = 'full' | 'fast';

/** @param url the path of a file, or `postgres://...`. @throws RegisterError. */
export function openDatabase(url: string, durability: Durability = 'full'): Database {
  if (isPostgres(url)) return openPostgres(url);
  // The library of SQLite would take some addresses for a server of its own kind, and call it.
  if (isAddress(url)) throw new RegisterError('other-database', { register: shownUrl(url) });
  return openSqlite(url, durability);
}

/**
 * Takes the lock for writing at once: a reading that wants to write later could otherwise be refused halfway. While another program
 * writes, this one goes on with everything else: the wait of SQLite itself would hold up the whole program.
 */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #file: Libsql.Database;

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], file: Libsql.Database) {
    super(config);
    this.#file = file;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    this.#file.pragma('busy_timeout = 0');
    try {
      for (let waited = 0; !this.#hasBegun(waited >= BUSY_MILLISECONDS); waited += RETRY_MILLISECONDS) {
        await setTimeout(RETRY_MILLISECONDS);
      }
    } finally {
      this.#file.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
    }
  }

  #hasBegun(isLastTry: boolean): boolean {
    try {
      // Not as a prepared statement: one that was refused would stay open, and no transaction could end while it does.
      this.#file.exec('begin immediate');
      return true;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (isLastTry) throw new RegisterError('busy');
      return false;
    }
  }
}

function isBusy(error: unknown): boolean {
  return String((error as { readonly code?: unknown }).code).startsWith('SQLITE_BUSY');
}

/** SQLite makes tables within a transaction: a migration is there whole or not at all, and only one program carries it out. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function openSqlite(path: string, durability: Durability): Database {
  const isNew = !existsSync(path);
  let connection: Libsql.Database;
  try {
    connection = new Libsql(path);
    connection.pragma(`busy_timeout = ${BUSY_MILLISECONDS}`);
    // The first statement that looks into the file: a file that is no database is found here.
    connection.prepare('select count(*) from sqlite_master').get();
    connection.pragma('journal_mode = WAL');
    connection.pragma(`synchronous = ${durability === 'full' ? 'FULL' : 'OFF'}`);
    connection.pragma('foreign_keys = ON');
    // What is erased is overwritten, not only no longer listed.
    connection.pragma('secure_delete = ON');
  } catch (error) {
    if (isBusy(error)) throw new RegisterError('busy');
    throw new RegisterError(isNew ? 'cannot-open' : 'not-a-register', { register: path, detail: messageOf(error) });
  }
  const config = { database: connection as unknown as ConstructorParameters<typeof SqliteDialect>[0]['database'] };
  const base = new SqliteDialect(config);
  const dialect: Dialect = {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new ImmediateSqliteDriver(config, connection),
    createIntrospector: (db) => base.createIntrospector(db),
    createQueryCompiler: () => base.createQueryCompiler(),
  };
  const tables = new Kysely<Tables>({ dialect });
  return {
    kind: 'sqlite',
    tables,
    write: (work) => tables.transaction().execute(work),
    read: (work) => tables.transaction().setAccessMode('read only').execute(work),
    forget: () => emptyLog(tables),
    close: () => tables.destroy(),
  };
}

/** The log beside the file holds earlier pages until it is emptied; when others read for long, that happens when they close. */
function emptyLog(tables: Kysely<Tables>): Promise<void> {
  return tables.connection().execute(async (connection) => {
    const run = (pragma: string) => sql.raw(`pragma ${pragma}`).execute(connection);
    await run(`busy_timeout = ${PATIENCE_MILLISECONDS}`);
    await run('wal_checkpoint(truncate)');
    await run(`busy_timeout = ${BUSY_MILLISECONDS}`);
  });
}

function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // An idle connection that breaks must not end the program; the next query opens another one.
  pool.on('error', () => undefined);
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgresql',
    tables,
    write: (work) =>
      tables.transaction().execute(async (transaction) => {
        await transaction.selectFrom('trail_head').select('id').forUpdate().execute();
        return work(transaction);
      }),
    read: (work) => tables.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    forget: () => rewriteTables(tables),
    close: () => tables.destroy(),
  };
}

/** Tables that hold what may be erased. */
const ERASABLE_TABLES = 'record, event_note, event_change';
const LOCK_NOT_AVAILABLE = '55P03';

/** PostgreSQL keeps old versions of rows in its files until they are written anew, which nobody may disturb. */
function rewriteTables(tables: Kysely<Tables>): Promise<void> {
  return tables.connection().execute(async (connection) => {
    const run = (statement: string) => sql.raw(statement).execute(connection);
    await run(`set lock_timeout = ${PATIENCE_MILLISECONDS}`);
    try {
      await run(`vacuum full ${ERASABLE_TABLES}`);
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
      // Somebody reads for long, such as for a backup: the room is given free, and written over in time.
      await run(`vacuum ${ERASABLE_TABLES}`);
    } finally {
      await run('reset lock_timeout');
    }
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
