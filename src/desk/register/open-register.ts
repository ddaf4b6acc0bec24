/** Opens the register: a file of SQLite, or PostgreSQL. A new one is made, an older one is brought up to date. */
import { randomBytes } from 'node:crypto';
import { type Register, RegisterError } from './register.ts';
import { shownUrl } from './store/address.ts';
import { type Database, type DatabaseKind, type Durability, openDatabase } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { StoreReading } from './store/store-reading.ts';
import { StoreWriting } from './store/store-writing.ts';

export interface OpenOptions {
  /** The path of a file, or `postgres://user:password@host/name`. */
  readonly url: string;
  /** The clock of the edge. */
  readonly now: () => Date;
  readonly durability?: Durability;
}

/** A register with its database, for what works on the tables themselves: verifying, erasing, undoing, backup. */
export interface OpenedRegister extends Register {
  readonly database: Database;
  readonly kind: DatabaseKind;
  /** The same as `change`, with what only `undo.ts` and `erase.ts` need. */
  write<Result>(
    request: Parameters<Register['change']>[0],
    work: (writing: StoreWriting) => Promise<Result>,
    always?: boolean,
  ): Promise<Result>;
}

/** @throws RegisterError `newer-register`, `not-a-register`, `other-database` or `cannot-open`. */
export async function openRegister({ url, now, durability }: OpenOptions): Promise<OpenedRegister> {
  const database = openDatabase(url, durability);
  try {
    await migrate(database, url);
  } catch (error) {
    await database.close();
    throw database.kind === 'postgresql' ? openingProblem(error, url) : error;
  }
  const write: OpenedRegister['write'] = (request, work, always = false) =>
    database.write(async (transaction) => {
      const writing = new StoreWriting(transaction, { request, now: now().toISOString(), salt });
      const result = await work(writing);
      await writing.finish(always);
      return result;
    });
  return {
    kind: database.kind,
    database,
    write,
    read: (work) => database.read((transaction) => work(new StoreReading(transaction))),
    change: (request, work) => write(request, work),
    noteView: (actor, caseId) => write({ actor, action: 'view-case', subject: caseId }, () => Promise.resolve(), true),
    noteExport: (actor, what) => write({ actor, action: 'export', reason: what }, () => Promise.resolve(), true),
    close: () => database.close(),
  };
}

/** What a database server refuses is told by its code alone: its words can hold the user's name. */
function openingProblem(error: unknown, url: string): unknown {
  const { code } = error as { readonly code?: unknown };
  if (error instanceof RegisterError || typeof code !== 'string') return error;
  return new RegisterError('cannot-open', { register: shownUrl(url), detail: code });
}

function salt(): string {
  return randomBytes(16).toString('hex');
}
