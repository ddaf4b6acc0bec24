/** The register as it began: records, the steps of cases, and the trail. */
import { type Kysely, sql } from 'kysely';
import { legalSteps } from '../../case-life/steps.ts';
import type { Tables } from '../tables.ts';
import { guardTrail } from './guards.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('record')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('record_key', ['kind', 'id'])
    .execute();
  await createSteps(db);
  await createTrail(db);
  await guardTrail(db);
}

/** A step that is not in the table of legal steps, or does not begin where the case is, cannot be stored, by whatever program. */
async function createSteps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('legal_step')
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('legal_step_key', ['from_state', 'step', 'to_state'])
    .execute();
  await db.schema
    .createTable('step')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('previous_number', 'integer')
    .addColumn('from_state', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('to_state', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('step_key', ['case_id', 'number'])
    .addUniqueConstraint('step_end', ['case_id', 'number', 'to_state'])
    .addForeignKeyConstraint('step_is_legal', ['from_state', 'step', 'to_state'], 'legal_step', [
      'from_state',
      'step',
      'to_state',
    ])
    .addForeignKeyConstraint('step_begins_where_the_case_is', ['case_id', 'previous_number', 'from_state'], 'step', [
      'case_id',
      'number',
      'to_state',
    ])
    .addCheckConstraint(
      'step_follows',
      sql`(number = 1 and previous_number is null and from_state = 'none')
        or (number > 1 and previous_number is not null and previous_number = number - 1)`,
    )
    .execute();
  const rows = legalSteps().map(({ from, step, to }) => ({ from_state: from ?? 'none', step, to_state: to }));
  await (db as Kysely<Tables>).insertInto('legal_step').values(rows).execute();
}

async function createTrail(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('undoes', 'integer')
    .addColumn('note_digest', 'text')
    .addColumn('changes', 'text', (column) => column.notNull())
    .addColumn('steps', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('event_of_subject').on('event').columns(['subject', 'sequence']).execute();
  await db.schema.createIndex('event_of_actor').on('event').columns(['actor_id', 'sequence']).execute();
  await db.schema
    .createTable('event_note')
    .addColumn('sequence', 'integer', (column) => column.primaryKey())
    .addColumn('salt', 'text')
    .addColumn('reason', 'text')
    .execute();
  await db.schema
    .createTable('event_change')
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('salt', 'text')
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('erased', 'integer', (column) => column.notNull().defaultTo(0))
    .addPrimaryKeyConstraint('event_change_key', ['sequence', 'position'])
    .execute();
  await db.schema
    .createIndex('event_change_of_record')
    .on('event_change')
    .columns(['kind', 'id', 'sequence'])
    .execute();
  await db.schema
    .createTable('trail_head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await (db as Kysely<Tables>).insertInto('trail_head').values({ id: 1, sequence: 0, hash: '' }).execute();
}
