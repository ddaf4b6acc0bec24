/**
 * Triggers that keep the trail append-only, in the words of each database. Steps and events never change; reasons and contents
 * of changes may be erased, and nothing else.
 */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

const APPEND_ONLY = ['event', 'step', 'legal_step'] as const;
const ERASABLE = {
  event_note: 'new.sequence = old.sequence and new.salt is null and new.reason is null',
  event_change: `new.sequence = old.sequence and new.position = old.position and new.kind = old.kind and new.id = old.id
    and new.version = old.version and new.salt is null and new.before is null and new.after is null and new.erased = 1`,
} as const;

export async function guardTrail(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const statements = isPostgres ? postgresGuards() : sqliteGuards();
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** What takes the guards away again: for tests that play the intruder. */
export function dropGuards(isPostgres: boolean): readonly string[] {
  const tables = [...APPEND_ONLY, ...Object.keys(ERASABLE)];
  return tables.flatMap((table) =>
    ['update', 'delete'].map((what) => `drop trigger keep_${table}_${what}${isPostgres ? ` on ${table}` : ''}`),
  );
}

function sqliteGuards(): string[] {
  const guard = (table: string, what: string, when = '') =>
    `create trigger keep_${table}_${what} before ${what} on ${table} ${when}
     begin select raise(abort, 'the trail is append-only'); end`;
  return [
    ...APPEND_ONLY.flatMap((table) => [guard(table, 'update'), guard(table, 'delete')]),
    ...Object.entries(ERASABLE).flatMap(([table, allowed]) => [
      guard(table, 'update', `when not (${allowed})`),
      guard(table, 'delete'),
    ]),
  ];
}

function postgresGuards(): string[] {
  const guard = (table: string, what: string, when = '') =>
    `create trigger keep_${table}_${what} before ${what} on ${table} for each row ${when}
     execute function refuse_to_change_the_trail()`;
  return [
    `create or replace function refuse_to_change_the_trail() returns trigger language plpgsql as
     $$ begin raise exception 'the trail is append-only'; end $$`,
    ...APPEND_ONLY.flatMap((table) => [guard(table, 'update'), guard(table, 'delete')]),
    ...Object.entries(ERASABLE).flatMap(([table, allowed]) => [
      guard(table, 'update', `when (not (${allowed}))`),
      guard(table, 'delete'),
    ]),
  ];
}
