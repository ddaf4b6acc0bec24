import { expect, it } from 'vitest';
import { onEveryDatabase, PLANNER, withExample } from './registers.ts';

onEveryDatabase('searching the trail', (fresh) => {
  it('finds a part of a reason or an id, signs with a meaning in SQL included', async () => {
    const register = await withExample(await (await fresh()).open());
    const seen = (await register.read((reading) => reading.get('dwelling', 'D-01')))!;
    await register.change({ actor: PLANNER, action: 'edit', reason: '100%_sure \\ really' }, (writing) =>
      writing.replace('dwelling', 'D-01', seen.version, { ...seen.body, rent: '1.00' }),
    );
    const found = async (filter: object) =>
      (await register.read((reading) => reading.events(filter))).map(({ action }) => action);
    expect(await found({ text: '0%_S' })).toEqual(['edit']);
    expect(await found({ text: '0%%s' })).toEqual([]);
    expect(await found({ text: '\\ REALLY' })).toEqual(['edit']);
    expect(await found({ idText: '100%' })).toEqual([]);
    expect(await found({ idText: 'd-01' })).toEqual(['edit', 'import']);
    expect(await found({ subject: 'F-001' })).toEqual(['import']);
    expect(await found({ record: { kind: 'dwelling', id: 'D-01' }, limit: 1 })).toEqual(['edit']);
  });
});
