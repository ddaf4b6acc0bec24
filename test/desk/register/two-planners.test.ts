/** Several people at one register, at the same moment. */
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { StaleError } from '../../../src/desk/register/register.ts';
import { undoLast } from '../../../src/desk/register/undo.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { withHistory } from './filled.ts';
import { freshSqlite, OTHER_PLANNER, onEveryDatabase, PLANNER, withExample } from './registers.ts';

const HOME = 'D-01';
const persons = ({ largest_household = '0' }: Readonly<Record<string, string>>): number => Number(largest_household);

/** Counts one further, as often as somebody else was first. */
async function countFurther(register: OpenedRegister, actor: typeof PLANNER): Promise<number> {
  for (let late = 0; ; late += 1) {
    const seen = (await register.read((reading) => reading.get('dwelling', HOME)))!;
    const body = { ...seen.body, largest_household: String(persons(seen.body) + 1) };
    const save = register.change({ actor, action: 'edit' }, (writing) =>
      writing.replace('dwelling', HOME, seen.version, body),
    );
    const error: unknown = await save.then(
      () => undefined,
      (each: unknown) => each,
    );
    if (error === undefined) return late;
    if (!(error instanceof StaleError)) throw error;
  }
}

onEveryDatabase('two planners', (fresh) => {
  it('lose no change of each other, however often they save the same at once', async () => {
    const database = await fresh();
    const one = await withExample(await database.open());
    const other = await database.open();
    const before = persons((await one.read((reading) => reading.get('dwelling', HOME)))!.body);
    const times = Array.from({ length: 20 }, (_, index) => index);
    const late = await Promise.all(
      times.flatMap(() => [countFurther(one, PLANNER), countFurther(other, OTHER_PLANNER)]),
    );
    const after = (await one.read((reading) => reading.get('dwelling', HOME)))!;
    expect(persons(after.body)).toBe(before + 40);
    expect(late.some((count) => count > 0)).toBe(true);
    expect((await verifyRegister(one.database)).findings).toEqual([]);
  });

  it('see all of a change or nothing of it', async () => {
    const register = await withExample(await (await fresh()).open());
    const head = await register.read((reading) => reading.head());
    const failing = register.change({ actor: PLANNER, action: 'edit', reason: 'half' }, async (writing) => {
      const seen = (await writing.get('dwelling', HOME))!;
      await writing.replace('dwelling', HOME, seen.version, { ...seen.body, rent: '1.00' });
      await writing.remove('dwelling', 'D-02', 1);
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect(await register.read((reading) => reading.head())).toEqual(head);
    expect((await register.read((reading) => reading.get('dwelling', HOME)))!.body['rent']).not.toBe('1.00');
    expect(await register.read((reading) => reading.get('dwelling', 'D-02'))).toBeDefined();
  });

  it('leave no event when nothing is different after it, and one when somebody only looked', async () => {
    const register = await withExample(await (await fresh()).open());
    const head = await register.read((reading) => reading.head());
    await register.change({ actor: PLANNER, action: 'edit' }, async (writing) => {
      const seen = (await writing.get('dwelling', HOME))!;
      await writing.replace('dwelling', HOME, seen.version, { ...seen.body });
      const there = await writing.replace('dwelling', HOME, seen.version, { ...seen.body, rent: '1.00' });
      await writing.replace('dwelling', HOME, there.version, seen.body);
    });
    expect(await register.read((reading) => reading.head())).toEqual(head);
    await register.noteView(PLANNER, 'F-001');
    const [view] = await register.read((reading) => reading.events({ limit: 1 }));
    expect(view).toMatchObject({ action: 'view-case', subject: 'F-001', changes: [], steps: [] });
  });

  it('are told who took a record away, and that there never was one', async () => {
    const register = await withExample(await (await fresh()).open());
    const remove = (actor: typeof PLANNER, id: string) =>
      register.change({ actor, action: 'remove' }, (writing) => writing.remove('dwelling', id, 1));
    await remove(PLANNER, HOME);
    const error = (await remove(OTHER_PLANNER, HOME).catch((each: unknown) => each)) as StaleError;
    expect(error).toBeInstanceOf(StaleError);
    expect(error.current).toBeUndefined();
    expect(error.since.map(({ actor, action }) => [actor.id, action])).toEqual([[PLANNER.id, 'remove']]);
    await expect(remove(PLANNER, 'D-999')).rejects.toMatchObject({ kind: 'missing' });
    // A home that comes back has a version that nobody ever saw.
    await register.change({ actor: PLANNER, action: 'add' }, (writing) =>
      writing.add('dwelling', HOME, { dwelling_id: HOME, municipality: 'GM0855', bedrooms: '2' }),
    );
    expect((await register.read((reading) => reading.get('dwelling', HOME)))!.version).toBe(3);
  });

  it('turn back a decision of several steps and records as one', async () => {
    const register = await withHistory(await (await fresh()).open());
    const everything = () =>
      register.read(async (reading) =>
        [await reading.get('case', 'F-001'), await reading.list('proposal')].map(bodiesOf),
      );
    const before = await everything();
    await register.change(
      { actor: PLANNER, action: 'house', subject: 'F-001', reason: 'all well' },
      async (writing) => {
        for (const step of ['accept-as-municipality', 'accept-as-family', 'house'] as const) {
          const { version } = (await writing.get('case', 'F-001'))!;
          await writing.step('F-001', version, step);
        }
        const proposal = (await writing.get('proposal', 'PR-1'))!;
        await writing.replace('proposal', 'PR-1', proposal.version, { ...proposal.body, status: 'housed' });
      },
    );
    await undoLast(register, PLANNER);
    expect(await everything()).toEqual(before);
    // And the proposals that were sent before it: the case waits again, and there is no proposal.
    await undoLast(register, PLANNER);
    expect((await register.read((reading) => reading.get('case', 'F-001')))!.body.proposal).toBeUndefined();
    expect(await register.read((reading) => reading.list('proposal'))).toEqual([]);
    expect((await verifyRegister(register.database)).findings).toEqual([]);
  });
});

it('a register of SQLite waits for another program that writes, and does everything else meanwhile', async () => {
  const database = await freshSqlite();
  const register = await withExample(await database.open());
  const other = new Libsql(database.url);
  other.exec('begin immediate');
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 10);
  setTimeout(() => other.exec('commit'), 300);
  await register.noteExport(PLANNER, 'after the other');
  clearInterval(clock);
  other.close();
  expect(ticks).toBeGreaterThan(5);
  expect((await register.read((reading) => reading.events({ limit: 1 })))[0]).toMatchObject({ action: 'export' });
});

function bodiesOf(stored: unknown): unknown {
  return JSON.parse(JSON.stringify(stored, (key, value: unknown) => (key === 'version' ? undefined : value)));
}
