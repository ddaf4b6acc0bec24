/** Brings a register to the newest version, and refuses what is newer still or no register at all. */
import { type Kysely, Migrator, sql } from 'kysely';
import { RegisterError } from '../register.ts';
import { shownUrl } from './address.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/all.ts';

const MIGRATION_TABLE = 'kysely_migration';

/** @returns the names of the versions that were added now. @throws RegisterError `newer-register` or `not-a-register`. */
export async function migrate(database: Database, url: string): Promise<readonly string[]> {
  const register = shownUrl(url);
  const names = await tableNames(database);
  const ours = names.includes(MIGRATION_TABLE);
  if (!ours && names.length > 0) throw new RegisterError('not-a-register', { register, detail: names.join(', ') });
  if (ours) {
    const known = await versionsIn(database.tables);
    const unknown = known.filter((name) => !Object.hasOwn(MIGRATIONS, name));
    if (unknown.length > 0) throw new RegisterError('newer-register', { register, versions: unknown.join(', ') });
  }
  const migrator = new Migrator({
    db: database.tables,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

async function tableNames({ kind, tables }: Database): Promise<string[]> {
  const query =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema()`;
  return (await query.execute(tables)).rows.map(({ name }) => name);
}

async function versionsIn(tables: Kysely<unknown> | Database['tables']): Promise<string[]> {
  const query = sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)} order by name`;
  return (await query.execute(tables as Kysely<unknown>)).rows.map(({ name }) => name);
}
