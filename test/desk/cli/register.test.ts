import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openRegister } from '../../../src/desk/register/open-register.ts';
import { dropGuards } from '../../../src/desk/register/store/migrations/guards.ts';
import { type Ended, runCli } from '../../cli/run-cli.ts';
import { withHistory } from '../register/filled.ts';
import { EXAMPLE_NOW, freshPostgres } from '../register/registers.ts';

const SCENARIO = 'scenarios/pilot-week/scenario.yaml';
const CASES = 'scenarios/cases/cases.fictitious.csv';
const NOTHING = '';

let folder: string;
let file: string;
let backup: string;

/** The example week with a plan, proposals and cases in every state: as a backup, which each test puts back. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-cli-register-'));
  backup = join(folder, 'history.backup');
  const first = join(folder, 'first.sqlite');
  const register = await openRegister({ url: first, now: () => EXAMPLE_NOW });
  await withHistory(register);
  await register.close();
  await run('backup', '--out', backup, '--register', first);
});
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
beforeEach(() => {
  count += 1;
  file = join(folder, `${count}.sqlite`);
});

const run = (...words: string[]): Promise<Ended> => runCli(['register', ...words]);
const here = (...words: string[]): Promise<Ended> => run(...words, '--register', file);
const restored = (): Promise<Ended> => here('restore', backup);

async function tamper(statement: string): Promise<void> {
  const register = await openRegister({ url: file, now: () => EXAMPLE_NOW });
  for (const each of [...dropGuards(false), statement]) await sql.raw(each).execute(register.database.tables);
  await register.close();
}

describe('onderdak register', () => {
  it('imports a scenario with its cases, in either language, and only once', async () => {
    const words = ['import', SCENARIO, '--cases', CASES];
    const first = await here(...words);
    expect(first).toEqual({ code: 0, stdout: expect.stringContaining('imported 36 families'), stderr: NOTHING });
    const second = await here(...words, '--lang', 'nl');
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/^fout: Het register is niet leeg/);
  });

  it('imports nothing when anything in the scenario is wrong, and says all of it', async () => {
    const wrong = join(folder, 'scenario.yaml');
    writeFileSync(wrong, readFileSync(SCENARIO, 'utf8').replace('families', 'famlies'));
    const { code, stderr } = await here('import', wrong);
    expect(code).toBe(2);
    expect(stderr).toContain('famlies');
    expect((await here('info')).stdout).toContain('case: 0');
    expect((await here('import', join(folder, 'nowhere'))).code).toBe(2);
  });

  it('exports and imports everything, to the byte', async () => {
    await restored();
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    expect((await here('export', '--out', one)).code).toBe(0);
    file = join(folder, 'from-export.sqlite');
    expect((await here('import', one)).stdout).toContain('imported 56 families');
    expect((await here('export', '--out', two)).code).toBe(0);
    for (const name of ['scenario.yaml', 'families.csv', 'cases.csv', 'register.json']) {
      expect(readFileSync(join(two, name), 'utf8'), name).toBe(readFileSync(join(one, name), 'utf8'));
    }
    appendFileSync(join(one, 'families.csv'), '\n');
    file = join(folder, 'from-changed.sqlite');
    const { code, stderr } = await here('import', one);
    expect(code).toBe(2);
    expect(stderr).toContain('families.csv');
  });

  it('makes a backup and puts it back, and refuses one that is damaged', async () => {
    expect((await restored()).code).toBe(0);
    const before = (await here('info')).stdout;
    const copy = join(folder, 'copy.backup');
    const made = await here('backup', '--out', copy);
    const head = /\d+:[0-9a-f]{64}/.exec(made.stdout)![0];
    file = join(folder, 'copy.sqlite');
    const again = await here('restore', copy);
    expect(again).toEqual({ code: 0, stdout: expect.stringContaining(head), stderr: NOTHING });
    // But for the event of the backup itself.
    expect((await here('info')).stdout.replace(/.*Events.*/, '').replace('copy', String(count))).toBe(
      before.replace(/.*Events.*/, '').replace(/\d+(?=\.sqlite)/, String(count)),
    );
    writeFileSync(copy, readFileSync(copy, 'utf8').replace('GM0855', 'GM0344'));
    file = join(folder, 'damaged.sqlite');
    for (const wrong of [copy, SCENARIO, join(folder, 'nowhere'), folder]) {
      const { code, stdout, stderr } = await here('restore', wrong);
      expect([code, stdout], wrong).toEqual([2, NOTHING]);
      expect(stderr).not.toMatch(/\bat .*\.ts/);
    }
  });

  it('verifies: fine, with a head that was noted down, and with findings', async () => {
    const { stdout } = await restored();
    const head = /\d+:[0-9a-f]{64}/.exec(stdout)![0];
    const fine = await here('verify', '--head', head);
    expect(fine).toEqual({ code: 0, stdout: expect.stringContaining('The register holds'), stderr: NOTHING });
    const other = await here(
      'verify',
      '--head',
      head.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    );
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('The noted end is not there')]);
    expect((await here('verify', '--head', 'abc')).code).toBe(2);
    await tamper("update record set body = '{}' where kind = 'dwelling' and id = 'D-01'");
    const found = await here('verify', '--lang', 'nl');
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('  dwelling D-01: Het gegeven is buiten het systeem om veranderd.');
  });

  it('computes stored plans again, until a family in them is erased or somebody changed them', async () => {
    await restored();
    const same = await here('verify', '--plans');
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining('the same, to the byte')]);
    const erased = await here('erase', 'F-001', '--reason', 'asked by the family');
    expect([erased.code, erased.stdout]).toEqual([0, expect.stringContaining('F-001 was erased')]);
    const after = await here('verify', '--plans');
    expect([after.code, after.stdout]).toEqual([0, expect.stringContaining('a family in it was erased')]);
    file = join(folder, 'changed-plan.sqlite');
    await restored();
    await tamper(`update record set body = replace(body, '\\"persons\\": 3', '\\"persons\\": 4') where kind = 'plan'`);
    const changed = await here('verify', '--plans');
    expect([changed.code, changed.stdout]).toEqual([1, expect.stringContaining('not what was saved')]);
  });

  it('erases with a reason, and only families that are there', async () => {
    await restored();
    expect((await here('erase', 'F-999', '--reason', 'asked')).stderr).toBe(
      'error: This does not exist, or no longer.\n',
    );
    expect((await here('erase', 'F-001', '--reason', '  ')).stderr).toBe('error: Give a reason.\n');
    expect((await here('erase', 'F-001')).code).toBe(2);
  });

  it('tells which closed cases are kept too long, and erases them when told so', async () => {
    await restored();
    expect(await here('retention')).toMatchObject({ code: 0, stdout: expect.stringContaining('No case') });
    // Two years and a bit earlier.
    await tamper(
      `update record set body = replace(body, '"since":"2026-11-23', '"since":"2024-10-01') where id = 'X-left'`,
    );
    const due = await here('retention');
    expect([due.code, due.stdout]).toEqual([1, 'X-left: closed on 2024-10-01, to be kept until 2026-10-01\n']);
    expect(await here('retention', '--erase')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('was erased'),
    });
    expect((await here('retention')).stdout).toContain('No case');
  });

  it('makes no register out of a mistyped name', async () => {
    for (const words of [
      ['verify'],
      ['info'],
      ['retention'],
      ['export', '--out', folder],
      ['backup', '--out', backup],
    ]) {
      const { code, stderr } = await here(...words);
      expect([code, stderr]).toEqual([2, expect.stringContaining('There is no register')]);
      expect(existsSync(file)).toBe(false);
    }
    expect((await run('verify', '--register', SCENARIO)).stderr).toContain('This is no register of Onderdak');
  });

  it('works on PostgreSQL by the address of the environment, and shows no password', async () => {
    const url = new URL((await freshPostgres()).url);
    const environment = { ONDERDAK_DATABASE_URL: url.href };
    const inside = (...words: string[]) => runCli(['register', ...words], undefined, environment);
    expect((await inside('restore', backup)).code).toBe(0);
    expect((await inside('verify')).code).toBe(0);
    expect((await inside('info')).stdout).toContain(`postgres://${url.host}${url.pathname} (postgresql)`);
    const secret = { ONDERDAK_DATABASE_URL: 'postgres://planner:very-secret@127.0.0.1:1/desk' };
    const refused = await runCli(['register', 'info'], undefined, secret);
    expect([refused.code, refused.stdout]).toEqual([2, NOTHING]);
    expect(refused.stderr).toContain('postgres://127.0.0.1:1/desk cannot be opened (ECONNREFUSED)');
    expect(refused.stderr).not.toMatch(/planner:|very-secret/);
  });

  it.each(['import', 'export', 'backup', 'restore', 'verify', 'erase', 'retention', 'info'])(
    '%s has help with an example in both languages',
    async (command) => {
      const help = (language: string) => run(command, '--help', '--lang', language);
      const [nl, en] = [await help('nl'), await help('en')];
      expect([nl.code, en.code]).toEqual([0, 0]);
      expect(nl.stdout).toContain(`Voorbeeld: onderdak register ${command}`);
      expect(en.stdout).toContain(`Example: onderdak register ${command}`);
      expect(en.stdout).toContain('--register <file>');
    },
  );
});
