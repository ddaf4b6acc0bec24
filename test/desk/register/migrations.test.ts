/** Registers of every earlier version open; newer ones, and what is no register, are refused with a clear word. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister } from '../../../src/desk/register/open-register.ts';
import { RegisterError } from '../../../src/desk/register/register.ts';
import { shownUrl } from '../../../src/desk/register/store/address.ts';
import { openDatabase } from '../../../src/desk/register/store/database.ts';
import { MIGRATIONS } from '../../../src/desk/register/store/migrations/all.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { EXAMPLE_NOW, exampleRegister, freshPostgres, onEveryDatabase, PLANNER } from './registers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-migrations-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const open = (url: string) => openRegister({ url, now: () => EXAMPLE_NOW });
const refusal = async (url: string): Promise<RegisterError> => {
  const error = await open(url).catch((each: unknown) => each);
  if (!(error instanceof RegisterError)) throw error;
  return error;
};

/** As each version left it: three families imported, one of them parked, one erased; and the end of its chain. */
const EARLIER = {
  '001-register': { sequence: 3, hash: '1f98e30717b064569e7ec6415b37d4dfbeb5a38384605b6fc0812df78ebe5dcf' },
} as const;

describe.each(Object.entries(EARLIER))('a register of version %s', (version, head) => {
  it('opens, is proven to the end that was noted down then, and can be worked in', async () => {
    const path = join(folder, `${version}.sqlite`);
    copyFileSync(`test/desk/register/fixtures/${version}.sqlite`, path);
    const register = await open(path);
    expect((await verifyRegister(register.database, head)).findings).toEqual([]);
    const cases = await register.read((reading) => reading.list('case'));
    expect(cases.map(({ id, body }) => [id, body.state])).toEqual([
      ['F-0001', 'parked'],
      ['F-0003', 'waiting'],
    ]);
    await register.change({ actor: PLANNER, action: 'resume', subject: 'F-0001' }, (writing) =>
      writing.step('F-0001', cases[0]!.version, 'resume'),
    );
    expect((await verifyRegister(register.database, head)).findings).toEqual([]);
    await register.close();
  });
});

it('there is a register of every version to open', () => {
  expect(Object.keys(EARLIER)).toEqual(Object.keys(MIGRATIONS));
});

onEveryDatabase('a register', (fresh) => {
  it('of a newer version is refused, and nothing in it changes', async () => {
    const database = await fresh();
    const register = await database.open();
    await register.noteExport(PLANNER, 'a list');
    const later = sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`;
    await later.execute(register.database.tables);
    await register.close();
    const error = await refusal(database.url);
    expect([error.kind, error.params['versions']]).toEqual(['newer-register', '999-later']);
    const again = openDatabase(database.url);
    expect(await again.tables.selectFrom('event').select('action').execute()).toEqual([{ action: 'export' }]);
    await again.close();
  });

  it('is no database of something else, which stays as it was', async () => {
    const database = await fresh();
    const other = openDatabase(database.url);
    await sql`create table invoices (number integer)`.execute(other.tables);
    await other.close();
    expect(await refusal(database.url)).toMatchObject({ kind: 'not-a-register', params: { detail: 'invoices' } });
    const again = openDatabase(database.url);
    expect((await sql`select * from invoices`.execute(again.tables)).rows).toEqual([]);
    await expect(sql`select * from event`.execute(again.tables)).rejects.toThrow();
    await again.close();
  });

  it('opens again as often as one likes', async () => {
    const database = await fresh();
    for (let round = 0; round < 3; round += 1) {
      const register = await database.open();
      await register.noteExport(PLANNER, 'a list');
      await register.close();
    }
    const register = await database.open();
    expect((await verifyRegister(register.database)).events).toBe(3);
  });
});

describe('what is no register', () => {
  it('such as a text, an empty name in a folder that is not there, or a folder, is refused and left alone', async () => {
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'Dear planner, this is a letter and no register at all.\n'.repeat(100));
    expect((await refusal(text)).kind).toBe('not-a-register');
    expect(readFileSync(text, 'utf8')).toContain('Dear planner');
    expect((await refusal(join(folder, 'nowhere', 'register.sqlite'))).kind).toBe('cannot-open');
    mkdirSync(join(folder, 'a-folder'));
    expect(['cannot-open', 'not-a-register']).toContain((await refusal(join(folder, 'a-folder'))).kind);
  });

  it('such as a database that cannot be reached or entered, is told without user and password', async () => {
    const unreachable = await refusal('postgres://somebody:very-secret@127.0.0.1:1/desk');
    expect(unreachable).toMatchObject({ kind: 'cannot-open', params: { detail: 'ECONNREFUSED' } });
    const url = new URL((await freshPostgres()).url);
    url.pathname = '/not-there';
    const missing = await refusal(url.href);
    expect(missing.kind).toBe('cannot-open');
    for (const error of [unreachable, missing]) {
      expect(JSON.stringify([error.message, error.params])).not.toMatch(/somebody|very-secret/);
    }
  });

  it('shows addresses without what is secret in them', () => {
    expect(shownUrl('postgres://me:secret@host:5432/desk?sslpassword=x')).toBe('postgres://host:5432/desk');
    expect(shownUrl('postgresql://me:s%40cr%2Fet@host/desk')).toBe('postgresql://host/desk');
    expect(shownUrl('postgres://host/desk?user=me&password=secret')).toBe('postgres://host/desk');
    expect(shownUrl('postgres://me:s@cret@host/desk')).toBe('postgres://host/desk');
    expect(shownUrl('week.sqlite')).toBe('week.sqlite');
  });

  it('shows nothing of an address that is not well formed: what is secret in it could be anywhere', () => {
    for (const url of [
      'postgres://me:se/cr@et@host/desk',
      'postgres://me:secr?et@host/desk',
      'postgres://me:1/se@cret@host/desk',
      'postgres://me:secret@host:port/desk',
    ]) {
      expect(shownUrl(url)).toBe('postgres://…');
    }
    expect(shownUrl('mysql://me:secret@host/desk')).toBe('mysql://host/desk');
  });

  it('such as a database of another kind, or a server, is refused before anything is called', async () => {
    for (const url of ['mysql://me:secret@host/desk', 'http://127.0.0.1:1/', 'libsql://127.0.0.1:1', 'file:///x']) {
      const error = await refusal(url);
      expect(error).toMatchObject({ kind: 'other-database', params: { register: shownUrl(url) } });
      expect(JSON.stringify([error.message, error.params])).not.toContain('secret');
    }
  });
});

it('a register of SQLite can be read while another program is writing', async () => {
  const register = await exampleRegister();
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(register.database.tables);
  const other = new Libsql(rows[0]!.file);
  other.exec('begin immediate');
  expect((await register.read((reading) => reading.list('case'))).length).toBe(36);
  other.exec('commit');
  other.close();
  await register.noteExport(PLANNER, 'after it');
});
