import { expect, it } from 'vitest';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import { type RegisterError, StaleError } from '../../../src/desk/register/register.ts';
import { lastDecision, undoLast } from '../../../src/desk/register/undo.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { ADMINISTRATOR, OTHER_PLANNER, onEveryDatabase, PLANNER, withExample } from './registers.ts';

onEveryDatabase('the trail', (fresh) => {
  it('proves an untouched register, and one in which a family was erased', async () => {
    const register = await withExample(await (await fresh()).open());
    expect((await verifyRegister(register.database)).findings).toEqual([]);
    const seen = await register.read((reading) => reading.get('case', 'F-001'));
    await register.change({ actor: PLANNER, action: 'edit', subject: 'F-001', reason: 'a reason' }, (writing) =>
      writing.replace('case', 'F-001', seen!.version, {
        ...seen!.body,
        household: { ...seen!.body.household, adults: '1' },
      }),
    );
    await eraseFamily(register, ADMINISTRATOR, 'F-001', 'asked by the family');
    expect((await verifyRegister(register.database)).findings).toEqual([]);
    const left = await register.read((reading) => reading.events({ subject: 'F-001' }));
    expect(JSON.stringify(left)).not.toContain('a reason');
    expect(await register.read((reading) => reading.get('case', 'F-001'))).toBeUndefined();
  });

  it('refuses a save that came too late, and tells what changed since and by whom', async () => {
    const register = await withExample(await (await fresh()).open());
    const seen = (await register.read((reading) => reading.get('dwelling', 'D-01')))!;
    const save = (actor: typeof PLANNER, rent: string) =>
      register.change({ actor, action: 'edit' }, (writing) =>
        writing.replace('dwelling', 'D-01', seen.version, { ...seen.body, rent }),
      );
    await save(PLANNER, '650.00');
    const error = await save(OTHER_PLANNER, '660.00').catch((each: unknown) => each);
    expect(error).toBeInstanceOf(StaleError);
    expect((error as StaleError).current?.body).toMatchObject({ rent: '650.00' });
    expect((error as StaleError).since.map(({ actor }) => actor.id)).toEqual([PLANNER.id]);
  });

  it('turns back the last decision, then the one before it, and no more than there are', async () => {
    const register = await withExample(await (await fresh()).open());
    const read = () => register.read((reading) => reading.get('case', 'F-001'));
    const before = (await read())!;
    await register.change({ actor: PLANNER, action: 'park', subject: 'F-001', reason: 'away' }, (writing) =>
      writing.step('F-001', before.version, 'park'),
    );
    const parked = (await read())!;
    expect(parked.body).toMatchObject({ state: 'parked', stateBefore: before.body.state });
    await register.change({ actor: PLANNER, action: 'resume', subject: 'F-001' }, (writing) =>
      writing.step('F-001', parked.version, 'resume'),
    );
    expect((await undoLast(register, PLANNER)).action).toBe('resume');
    expect((await read())!.body.state).toBe('parked');
    expect((await undoLast(register, PLANNER)).action).toBe('park');
    expect((await read())!.body).toEqual(before.body);
    await expect(undoLast(register, PLANNER)).rejects.toMatchObject({ kind: 'nothing-to-undo' });
    expect(await register.read((reading) => lastDecision(reading, OTHER_PLANNER))).toBeUndefined();
    expect((await verifyRegister(register.database)).findings).toEqual([]);
  });

  it('turns nothing back that somebody else changed since', async () => {
    const register = await withExample(await (await fresh()).open());
    const edit = async (actor: typeof PLANNER, rent: string) => {
      const seen = (await register.read((reading) => reading.get('dwelling', 'D-01')))!;
      await register.change({ actor, action: 'edit' }, (writing) =>
        writing.replace('dwelling', 'D-01', seen.version, { ...seen.body, rent }),
      );
    };
    await edit(PLANNER, '650.00');
    await edit(OTHER_PLANNER, '660.00');
    const error = await undoLast(register, PLANNER).catch((each: unknown) => each);
    expect((error as RegisterError).kind).toBe('changed-since');
  });
});
