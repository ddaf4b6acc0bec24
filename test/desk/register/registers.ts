/** Registers for tests: empty or with the example week, in a file of SQLite or in a real PostgreSQL. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import type { Actor } from '../../../src/desk/register/actor.ts';
import { importScenario } from '../../../src/desk/register/import-scenario.ts';
import { type OpenedRegister, openRegister } from '../../../src/desk/register/open-register.ts';
import type { Durability } from '../../../src/desk/register/store/database.ts';

export const PLANNER: Actor = { id: 'planner-1', role: 'planner' };
export const OTHER_PLANNER: Actor = { id: 'planner-2', role: 'planner' };
export const ADMINISTRATOR: Actor = { id: 'administrator-1', role: 'administrator' };
export const contactOf = (municipality: string): Actor => ({
  id: `contact-${municipality}`,
  role: 'municipality',
  municipality,
});

const EXAMPLE = 'scenarios/pilot-week/scenario.yaml';
const CASES = 'scenarios/cases/cases.fictitious.csv';
/** The Monday of the example week, at half past nine. */
export const EXAMPLE_NOW = new Date('2026-11-23T09:30:00.000Z');

export type DatabaseName = 'SQLite' | 'PostgreSQL';

export interface RegisterOptions {
  /** The clock; stands still at `EXAMPLE_NOW` unless given. */
  readonly now?: () => Date;
  /** `fast` unless given: what a test wrote need not survive a power cut. */
  readonly durability?: Durability;
}

/** A database of its own for one test; `url` can be opened again. */
export interface TestDatabase {
  readonly name: DatabaseName;
  readonly url: string;
  open(options?: RegisterOptions): Promise<OpenedRegister>;
}

const openRegisters = new Set<OpenedRegister>();
const cleanUps: (() => void | Promise<void>)[] = [];

afterAll(async () => {
  for (const register of openRegisters) await register.close();
  openRegisters.clear();
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** Runs the same tests on both databases. `fresh` makes an empty database. */
export function onEveryDatabase(
  name: string,
  tests: (fresh: () => Promise<TestDatabase>, on: DatabaseName) => void,
): void {
  describe.each([
    ['SQLite', freshSqlite],
    ['PostgreSQL', freshPostgres],
  ] as const)(`${name} on %s`, (on, fresh) => tests(fresh, on));
}

export async function freshSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-register-'));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return databaseAt('SQLite', join(folder, 'register.sqlite'));
}

export async function freshPostgres(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `register_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  cleanUps.push(() => onServer(server, `drop database if exists ${name} with (force)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return databaseAt('PostgreSQL', url.href);
}

function databaseAt(name: DatabaseName, url: string): TestDatabase {
  return {
    name,
    url,
    async open({ now = () => EXAMPLE_NOW, durability = 'fast' } = {}) {
      const register = await openRegister({ url, now, durability });
      openRegisters.add(register);
      const { close } = register;
      return Object.assign(register, {
        close: async () => {
          if (openRegisters.delete(register)) await close();
        },
      });
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** An empty register in a file of SQLite. */
export async function emptyRegister(options?: RegisterOptions): Promise<OpenedRegister> {
  return (await freshSqlite()).open(options);
}

/** The pilot week and the example cases in a file of SQLite. */
export async function exampleRegister(options?: RegisterOptions): Promise<OpenedRegister> {
  return withExample(await emptyRegister(options));
}

export async function withExample(register: OpenedRegister): Promise<OpenedRegister> {
  await importScenario(register, PLANNER, EXAMPLE, { cases: CASES });
  return register;
}
