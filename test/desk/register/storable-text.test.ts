/** Signs that databases treat differently: nobody can make the trail look tampered with, or find by them what is not theirs. */
import { expect, it } from 'vitest';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { onEveryDatabase, PLANNER, withExample } from './registers.ts';

const NUL = '\0';
const HALF_A_SIGN = '\ud83d';

onEveryDatabase('a text with odd signs', (fresh) => {
  it.each([
    ['a NUL in the middle', `first${NUL}second`, 'firstsecond'],
    ['a NUL alone', NUL, ''],
    ['half a sign', `x${HALF_A_SIGN}y`, 'x\ufffdy'],
    ['signs of all kinds', '“é” 家族 🏠 \u202e\r\n\t\u0001', '“é” 家族 🏠 \u202e\r\n\t\u0001'],
  ])('as a reason is kept whole, and can be proven: %s', async (_, reason, kept) => {
    const register = await (await fresh()).open();
    await register.change({ actor: PLANNER, action: 'add', reason }, (writing) =>
      writing.add('dwelling', 'D-1', { dwelling_id: 'D-1', address: reason }),
    );
    const [event] = await register.read((reading) => reading.events());
    expect(event!.reason).toBe(kept);
    const stored = await register.read((reading) => reading.get('dwelling', 'D-1'));
    expect(stored!.body).toEqual({ dwelling_id: 'D-1', address: reason });
    expect((await verifyRegister(register.database)).findings).toEqual([]);
  });

  it('as a reason that is needed is none when nothing is left of it', async () => {
    const register = await withExample(await (await fresh()).open());
    const { version } = (await register.read((reading) => reading.get('case', 'F-001')))!;
    const parked = register.change({ actor: PLANNER, action: 'park', subject: 'F-001', reason: NUL }, (writing) =>
      writing.step('F-001', version, 'park'),
    );
    await expect(parked).rejects.toMatchObject({ kind: 'reason-needed' });
  });

  it('as an id finds nothing, and is no error of the database', async () => {
    const register = await withExample(await (await fresh()).open());
    for (const id of [`F-001${NUL}`, `F-001${NUL}x`, `F-001${HALF_A_SIGN}`, NUL]) {
      const found = await register.read(async (reading) => [
        await reading.get('case', id),
        ...(await reading.events({ subject: id })),
        ...(await reading.events({ record: { kind: 'case', id } })),
        ...(await reading.events({ actor: id })),
        ...(await reading.events({ text: id })),
        ...(await reading.events({ idText: id })),
      ]);
      expect(found, JSON.stringify(id)).toEqual([undefined]);
    }
  });
});
