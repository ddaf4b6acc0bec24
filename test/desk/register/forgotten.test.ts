/** What was erased is nowhere in the files of the database, not even where they list it no longer. */
import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { ADMINISTRATOR, freshPostgres, freshSqlite, onEveryDatabase, PLANNER } from './registers.ts';

const WORDS = ['a-household-that-nobody-else-has', 'a-reason-that-nobody-else-has'] as const;
const ERASABLE = ['record', 'event_note', 'event_change'] as const;

/** A family whose facts changed so often that old versions of them lie about; another family stays. */
async function withMuchHistory(register: OpenedRegister): Promise<void> {
  const body = (note: string) => ({
    state: 'reported' as const,
    since: '2026-11-23T09:30:00.000Z',
    referring: null,
    assessment: {},
    household: { note },
    declines: [],
    planner: { bannedFrom: [] },
  });
  for (const id of ['F-1', 'F-2']) {
    const [note, reason] = id === 'F-1' ? WORDS : ['kept', 'kept too'];
    await register.change({ actor: PLANNER, action: 'report', subject: id, reason }, (writing) =>
      writing.add('case', id, body(note)),
    );
    for (let round = 1; round <= 30; round += 1) {
      await register.change({ actor: PLANNER, action: 'edit', subject: id, reason: `${reason}-${round}` }, (writing) =>
        writing.replace('case', id, round, body(`${note}-${round}`.repeat(10))),
      );
    }
  }
}

function bytesOf(file: string): string {
  return ['', '-wal', '-journal']
    .filter((end) => existsSync(file + end))
    .map((end) => readFileSync(file + end, 'latin1'))
    .join('');
}

it('is overwritten in the file of SQLite and in the log beside it', async () => {
  const { url, open } = await freshSqlite();
  const register = await open({ durability: 'full' });
  await withMuchHistory(register);
  for (const word of WORDS) expect(bytesOf(url)).toContain(word);
  await eraseFamily(register, ADMINISTRATOR, 'F-1', 'asked');
  for (const word of WORDS) expect(bytesOf(url)).not.toContain(word);
  expect(bytesOf(url)).toContain('kept too');
  await register.close();
  for (const word of WORDS) expect(bytesOf(url)).not.toContain(word);
});

it('is written anew without it in PostgreSQL', async () => {
  const register = await (await freshPostgres()).open();
  await withMuchHistory(register);
  const files = async () => {
    const { rows } = await sql<{ file: number }>`select pg_relation_filenode(oid) as file from pg_class
      where relname in (${sql.join(ERASABLE)}) order by relname`.execute(register.database.tables);
    return rows.map(({ file }) => file);
  };
  const before = await files();
  await eraseFamily(register, ADMINISTRATOR, 'F-1', 'asked');
  const after = await files();
  expect(after.length).toBe(ERASABLE.length);
  expect(after.filter((file) => before.includes(file))).toEqual([]);
});

onEveryDatabase('an erasure', (fresh) => {
  it('is not held up by somebody who reads for long, and is done all the same', async () => {
    const database = await fresh();
    const register = await database.open();
    await withMuchHistory(register);
    const other = await database.open();
    let finish = (): void => undefined;
    let isReading = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      isReading = resolve;
    });
    const reading = other.read(async (all) => {
      await all.list('case');
      await all.events({ limit: 1 });
      isReading();
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return (await all.list('case')).length;
    });
    await begun;
    await eraseFamily(register, ADMINISTRATOR, 'F-1', 'asked');
    finish();
    expect(await reading).toBe(2);
    expect((await register.read((all) => all.ids('case'))).length).toBe(1);
    expect((await verifyRegister(register.database)).findings).toEqual([]);
  });
});
