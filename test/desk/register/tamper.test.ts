/** An intruder with full rights on the database: whatever cell is changed and whatever row goes or comes, verifying finds it. */
import fc from 'fast-check';
import { sql, type Transaction } from 'kysely';
import { expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '../../../src/desk/register/backup.ts';
import type { CaseBody } from '../../../src/desk/register/bodies.ts';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { dropGuards } from '../../../src/desk/register/store/migrations/guards.ts';
import type { Tables } from '../../../src/desk/register/store/tables.ts';
import { undoLast } from '../../../src/desk/register/undo.ts';
import { type Tampering, verifyRegister } from '../../../src/desk/register/verify.ts';
import { effort } from '../../effort.ts';
import { ADMINISTRATOR, emptyRegister, onEveryDatabase, PLANNER } from './registers.ts';

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const KEYS: Readonly<Record<keyof Tables, readonly string[]>> = {
  record: ['kind', 'id'],
  legal_step: ['from_state', 'step', 'to_state'],
  step: ['case_id', 'number'],
  event: ['sequence'],
  event_note: ['sequence'],
  event_change: ['sequence', 'position'],
  trail_head: ['id'],
};
const TABLES = Object.keys(KEYS) as readonly (keyof Tables)[];

/** A few events of every kind: contents and reasons that are there, changed, removed, undone and erased. */
async function shortHistory(register: OpenedRegister): Promise<OpenedRegister> {
  const body: CaseBody = {
    state: 'reported',
    since: '2026-11-23T09:30:00.000Z',
    referring: 'GM0855',
    assessment: {},
    household: { adults: '1' },
    declines: [],
    planner: { bannedFrom: [] },
  };
  for (const id of ['F-1', 'F-2']) {
    const request = { actor: PLANNER, action: 'report', subject: id, reason: `came in: ${id}` } as const;
    await register.change(request, async (writing) => {
      const { version } = await writing.add('case', id, body);
      await writing.step(id, version, 'assess');
    });
  }
  const home = { dwelling_id: 'D-1', municipality: 'GM0855', bedrooms: '3' };
  await register.change({ actor: PLANNER, action: 'add' }, async (writing) => {
    await writing.add('dwelling', 'D-1', home);
    await writing.add('dwelling', 'D-2', { ...home, dwelling_id: 'D-2' });
  });
  await register.change({ actor: PLANNER, action: 'edit', reason: 'rent' }, async (writing) => {
    await writing.replace('dwelling', 'D-1', 1, { ...home, rent: '650.00' });
    await writing.remove('dwelling', 'D-2', 1);
  });
  await register.change({ actor: PLANNER, action: 'park', subject: 'F-2', reason: 'away' }, async (writing) => {
    await writing.step('F-2', (await writing.get('case', 'F-2'))!.version, 'park');
  });
  await undoLast(register, PLANNER);
  await eraseFamily(register, ADMINISTRATOR, 'F-1', 'asked');
  await register.noteView(PLANNER, 'F-2');
  return register;
}

class Rollback extends Error {
  readonly findings: readonly Tampering[];
  constructor(findings: readonly Tampering[]) {
    super('rollback');
    this.findings = findings;
  }
}

/** What verifying finds after the statement; undefined when the database itself refuses it. Nothing of it stays. */
async function findingsAfter(
  register: OpenedRegister,
  tamper: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<readonly Tampering[] | undefined> {
  const error: unknown = await register.database
    .write(async (transaction) => {
      if (register.kind === 'postgresql') await sql`set local session_replication_role = replica`.execute(transaction);
      else await sql`pragma defer_foreign_keys = on`.execute(transaction);
      await tamper(transaction);
      throw new Rollback((await verifyRegister({ read: (work) => work(transaction) })).findings);
    })
    .catch((each: unknown) => each);
  return error instanceof Rollback ? error.findings : undefined;
}

function where(table: keyof Tables, row: Row) {
  return sql.join(
    KEYS[table].map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` and `,
  );
}

const setCell = (table: keyof Tables, row: Row, column: string, value: Cell) => async (on: Transaction<Tables>) =>
  void (await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${where(table, row)}`.execute(on));

const deleteRow = (table: keyof Tables, row: Row) => async (on: Transaction<Tables>) =>
  void (await sql`delete from ${sql.table(table)} where ${where(table, row)}`.execute(on));

const insertRow = (table: keyof Tables, row: Row) => async (on: Transaction<Tables>) => {
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(on);
};

async function tablesOf({ database }: OpenedRegister): Promise<ReadonlyMap<keyof Tables, readonly Row[]>> {
  const all = new Map<keyof Tables, readonly Row[]>();
  for (const table of TABLES) {
    all.set(table, (await sql<Row>`select * from ${sql.table(table)}`.execute(database.tables)).rows);
  }
  return all;
}

async function withoutGuards(register: OpenedRegister): Promise<OpenedRegister> {
  for (const statement of dropGuards(register.kind === 'postgresql')) {
    await sql.raw(statement).execute(register.database.tables);
  }
  return register;
}

/** Another value of the same type, near the old one: what a careful intruder would choose. */
function otherValue(old: Cell, column: string, rows: readonly Row[]): readonly Cell[] {
  const elsewhere = rows.map((row) => row[column]!).find((value) => value !== old);
  const near = typeof old === 'number' ? [old + 1, 0] : typeof old === 'string' ? [`${old} `, old.slice(1)] : ['x', 1];
  return [...near, null, ...(elsewhere === undefined ? [] : [elsewhere])].filter((value) => value !== old);
}

onEveryDatabase('verifying', (fresh, on) => {
  it('finds every cell of every table that was changed', async () => {
    const register = await withoutGuards(await shortHistory(await (await fresh()).open()));
    const unseen: string[] = [];
    let found = 0;
    for (const [table, rows] of await tablesOf(register)) {
      // One row of the table of legal steps is like the other.
      for (const row of table === 'legal_step' ? rows.slice(0, 3) : rows) {
        for (const [column, old] of Object.entries(row)) {
          for (const value of otherValue(old, column, rows)) {
            const findings = await findingsAfter(register, setCell(table, row, column, value));
            if (findings && findings.length > 0) found += 1;
            if (findings?.length === 0) unseen.push(`${table}.${column}: ${old} → ${value}`);
          }
        }
      }
    }
    expect(unseen).toEqual([]);
    expect(found).toBeGreaterThan(300);
    expect((await verifyRegister(register.database)).findings).toEqual([]);
  });

  it('finds any text in any cell', async () => {
    const register = await withoutGuards(await shortHistory(await (await fresh()).open()));
    const cells = [...(await tablesOf(register))].flatMap(([table, rows]) =>
      rows.flatMap((row) => Object.keys(row).map((column) => ({ table, row, column }))),
    );
    // PostgreSQL takes no text with a NUL in it.
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.integer(), fc.constant(null));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cells), value, async ({ table, row, column }, other) => {
        const old = row[column]!;
        fc.pre(String(old) !== String(other) && !String(other).includes('\0'));
        const findings = await findingsAfter(register, setCell(table, row, column, other));
        expect(findings).not.toEqual([]);
      }),
      {
        numRuns:
          on === 'SQLite' ? effort({ short: 100, long: 400, full: 400 }) : effort({ short: 40, long: 150, full: 150 }),
      },
    );
  });

  it('finds every row that was taken out, and every one that was put in', async () => {
    const register = await withoutGuards(await shortHistory(await (await fresh()).open()));
    const unseen: string[] = [];
    let added = 0;
    for (const [table, rows] of await tablesOf(register)) {
      for (const row of rows) {
        const gone = await findingsAfter(register, deleteRow(table, row));
        if (gone?.length === 0) unseen.push(`${table} without ${JSON.stringify(row)}`);
        for (const key of KEYS[table]) {
          const other = typeof row[key] === 'number' ? row[key] + 1000 : `${row[key]}x`;
          const more = await findingsAfter(register, insertRow(table, { ...row, [key]: other }));
          if (more && more.length > 0) added += 1;
          if (more?.length === 0) unseen.push(`${table} with ${key} ${other}`);
        }
      }
    }
    expect(unseen).toEqual([]);
    expect(added).toBeGreaterThan(100);
  });

  it('finds contents and reasons that were erased without an erasure', async () => {
    const register = await withoutGuards(await shortHistory(await (await fresh()).open()));
    for (const [table, rows] of await tablesOf(register)) {
      for (const row of rows) {
        if (table === 'event_note' && row['reason'] !== null) {
          const findings = await findingsAfter(register, async (transaction) => {
            await setCell(table, row, 'reason', null)(transaction);
            await setCell(table, row, 'salt', null)(transaction);
          });
          expect(findings, JSON.stringify(row)).toEqual([
            { kind: 'erased-without-erasure', sequence: row['sequence'] },
          ]);
        }
        if (table === 'event_change' && row['erased'] === 0) {
          const findings = await findingsAfter(register, async (transaction) => {
            for (const column of ['salt', 'before', 'after']) await setCell(table, row, column, null)(transaction);
            await setCell(table, row, 'erased', 1)(transaction);
          });
          expect(findings!.map(({ kind }) => kind)).toContain('erased-without-erasure');
        }
      }
    }
  });

  it('finds a trail that was cut off or written anew, by the head that was noted down', async () => {
    const register = await (await fresh()).open();
    await register.noteExport(PLANNER, 'first');
    const pieces: string[] = [];
    await writeBackup(register.database, async (piece) => void pieces.push(piece));
    await register.noteExport(PLANNER, 'second');
    const noted = await register.read((reading) => reading.head());
    const earlier = await emptyRegister();
    await restoreBackup(earlier, async function* () {
      yield* pieces.join('').trimEnd().split('\n');
    });
    const missing = [{ kind: 'noted-head-missing', sequence: 2 }];
    expect((await verifyRegister(earlier.database)).findings).toEqual([]);
    expect((await verifyRegister(earlier.database, noted)).findings).toEqual(missing);
    await earlier.noteExport(PLANNER, 'another second');
    expect((await verifyRegister(earlier.database)).findings).toEqual([]);
    expect((await verifyRegister(earlier.database, noted)).findings).toEqual(missing);
    await register.noteExport(PLANNER, 'third');
    expect((await verifyRegister(register.database, noted)).findings).toEqual([]);
  });
});
