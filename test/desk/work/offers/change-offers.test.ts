import { expect, it } from 'vitest';
import { RegisterError, StaleError } from '../../../../src/desk/register/register.ts';
import { DeskError } from '../../../../src/desk/work/desk-error.ts';
import { addOffer, editOffer, removeOffer } from '../../../../src/desk/work/offers/change-offers.ts';
import { offersView } from '../../../../src/desk/work/offers/list-offers.ts';
import { freshSqlite, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { exampleDesk } from '../week/desks.ts';
import { OWNER_A, OWNER_B, offer, ownerOf, problemsOf, sendAll, withDwelling } from './offers.ts';

const HOME = { dwelling_id: 'D-90', municipality: 'GM0014', bedrooms: '3', available_from: '2026-12-01' };

onEveryDatabase('offers', (fresh) => {
  it('are kept in one fixed form, whoever typed them', async () => {
    const desk = await exampleDesk(await fresh());
    const row = { ...HOME, available_from: '1-12-2026', rent: '€ 812,5', accessible: 'ja', association: '' };
    const { id, version, body } = await addOffer(desk, PLANNER, { kind: 'dwelling', row });
    expect([id, version]).toEqual(['D-90', 1]);
    expect(body).toEqual({ ...HOME, rent: '812.50', accessible: 'yes' });
    const edited = await editOffer(desk, PLANNER, { kind: 'dwelling', id, version, row: { rent: '', bedrooms: '4' } });
    expect(edited.body).toEqual({ ...HOME, bedrooms: '4', accessible: 'yes' });
    await removeOffer(desk, PLANNER, { kind: 'dwelling', id, version: 2, reason: 'verkocht' });
    const { offers } = await offersView(desk, PLANNER);
    expect(offers.dwelling.map(({ id: each }) => each)).not.toContain('D-90');
  });

  it('that are wrong are refused with everything that is wrong, and nothing is stored', async () => {
    const desk = await exampleDesk(await fresh());
    const row = { dwelling_id: 'D-90', bedrooms: 'drie', rent: 'veel', municipality: '' };
    const problems = await problemsOf(addOffer(desk, PLANNER, { kind: 'dwelling', row }));
    expect(problems.map(({ params }) => params['column']).sort()).toEqual([
      'available_from',
      'bedrooms',
      'municipality',
      'rent',
    ]);
    await expect(offer(desk, 'dwelling', 'D-90')).rejects.toThrow('no dwelling');
  });

  it('cannot break the week: an unknown municipality, dates the wrong way round, promises that overlap', async () => {
    const desk = await exampleDesk(await fresh());
    const elsewhere = addOffer(desk, PLANNER, { kind: 'dwelling', row: { ...HOME, municipality: 'GM9999' } });
    expect(await problemsOf(elsewhere)).toMatchObject([{ kind: 'unknown-municipality' }]);
    const backwards = { ...HOME, available_until: '2026-11-30' };
    const dates = addOffer(desk, PLANNER, { kind: 'dwelling', row: backwards });
    expect(await problemsOf(dates)).toMatchObject([{ kind: 'from-after-until' }]);
    const twice = { municipality: 'GM0014', from: '2027-01-01', families: '2' };
    const overlap = addOffer(desk, PLANNER, { kind: 'commitment', row: twice });
    expect(await problemsOf(overlap)).toMatchObject([{ kind: 'overlapping-commitments' }]);
    const after = { municipality: 'GM0014', from: '2027-09-01', families: '2' };
    expect((await addOffer(desk, PLANNER, { kind: 'commitment', row: after })).id).toBe('GM0014@2027-09-01');
  });

  it('that exist already, or were changed meanwhile, are not written over', async () => {
    const desk = await exampleDesk(await fresh());
    const again = addOffer(desk, PLANNER, { kind: 'dwelling', row: { ...HOME, dwelling_id: 'D-01' } });
    await expect(again).rejects.toMatchObject({ kind: 'exists' });
    await editOffer(desk, PLANNER, { kind: 'dwelling', id: 'D-01', version: 1, row: { rent: '641' } });
    const late = editOffer(desk, PLANNER, { kind: 'dwelling', id: 'D-01', version: 1, row: { rent: 'x' } });
    await expect(late).rejects.toBeInstanceOf(StaleError);
    const lateRemoval = removeOffer(desk, PLANNER, { kind: 'dwelling', id: 'D-01', version: 1, reason: 'verkocht' });
    await expect(lateRemoval).rejects.toBeInstanceOf(StaleError);
  });

  it('keep the name they have, and need a reason to go', async () => {
    const desk = await exampleDesk(await fresh());
    const rename = editOffer(desk, PLANNER, { kind: 'shelter', id: 'S-01', version: 1, row: { shelter_id: 'S-99' } });
    await expect(rename).rejects.toBeInstanceOf(DeskError);
    const silent = removeOffer(desk, PLANNER, { kind: 'dwelling', id: 'D-01', version: 1, reason: ' ' });
    await expect(silent).rejects.toMatchObject({ kind: 'reason-needed' });
    const personal = { kind: 'dwelling', id: 'D-01', version: 1, reason: 'BSN 123456782 woont er' } as const;
    expect(await problemsOf(removeOffer(desk, PLANNER, personal))).toMatchObject([
      { kind: 'looks-like-citizen-number' },
    ]);
  });

  it('that a family counts on do not go, and it is told what to do first', async () => {
    const desk = await exampleDesk(await fresh());
    const sent = await sendAll(desk);
    const { dwelling, family } = withDwelling(sent);
    const { version, use, families } = await offer(desk, 'dwelling', dwelling);
    expect({ use, families }).toEqual({ use: 'proposed', families: [family] });
    const removal = removeOffer(desk, PLANNER, { kind: 'dwelling', id: dwelling, version, reason: 'verkocht' });
    await expect(removal).rejects.toMatchObject({ kind: 'conflict', params: { id: dwelling, family } });
    const closing = removeOffer(desk, PLANNER, { kind: 'shelter', id: 'S-01', version: 1, reason: 'gesloten' });
    await expect(closing).rejects.toMatchObject({ kind: 'conflict', params: { id: 'S-01' } });
    const promised = sent.find(({ body }) => body.dwelling === undefined);
    if (promised) {
      const { offers } = await offersView(desk, PLANNER);
      const promise = offers.commitment.find(({ row }) => row['municipality'] === promised.body.municipality)!;
      expect(promise.families).toContain(promised.body.family);
      const request = { kind: 'commitment', id: promise.id, version: promise.version, reason: 'ingetrokken' } as const;
      await expect(removeOffer(desk, PLANNER, request)).rejects.toMatchObject({ kind: 'conflict' });
    }
    // Without anybody in it, a shelter may go.
    await addOffer(desk, PLANNER, {
      kind: 'shelter',
      row: { shelter_id: 'S-90', municipality: 'central', places: '5' },
    });
    await removeOffer(desk, PLANNER, { kind: 'shelter', id: 'S-90', version: 1, reason: 'niet meer nodig' });
  });
});

it('an association sees and changes its own homes, and another’s are not there for it', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { offers } = await offersView(desk, OWNER_A);
  expect(offers.dwelling.map(({ id }) => id)).toEqual(['D-01', 'D-02']);
  expect([offers.shelter, offers.commitment, offers.supply]).toEqual([[], [], []]);
  const edited = await editOffer(desk, OWNER_A, { kind: 'dwelling', id: 'D-01', version: 1, row: { rent: '650' } });
  expect(edited.body['rent']).toBe('650.00');
  const foreign = { kind: 'dwelling', id: 'D-03', version: 1, row: { rent: '1' }, reason: 'x' } as const;
  const absent = { ...foreign, id: 'D-999' };
  for (const request of [foreign, absent, { ...foreign, kind: 'shelter', id: 'S-01' } as const]) {
    await expect(editOffer(desk, OWNER_A, request)).rejects.toMatchObject({ kind: 'missing' });
    await expect(removeOffer(desk, OWNER_A, request)).rejects.toMatchObject({ kind: 'missing' });
  }
  // Homes of no association are not those of an association without a name.
  await expect(offersView(desk, ownerOf(''))).rejects.toMatchObject({ kind: 'missing' });
});

it('what an association enters is its own, with an id that tells nothing of other homes', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const row = { ...HOME, dwelling_id: 'D-03', association: 'Fictieve corporatie B' };
  const added = await addOffer(desk, OWNER_A, { kind: 'dwelling', row });
  expect(added.body['association']).toBe('Fictieve corporatie A');
  expect(added.id).toMatch(/^W-[0-9A-F]{4}-001$/);
  const taken = await editOffer(desk, OWNER_A, {
    kind: 'dwelling',
    id: added.id,
    version: 1,
    row: { association: 'Fictieve corporatie B', rent: '600' },
  });
  expect(taken.body['association']).toBe('Fictieve corporatie A');
  await removeOffer(desk, OWNER_A, { kind: 'dwelling', id: added.id, version: 2, reason: 'vergissing' });
  // The trail still speaks of the first one.
  expect((await addOffer(desk, OWNER_A, { kind: 'dwelling', row })).id).toMatch(/-002$/);
  expect((await addOffer(desk, OWNER_B, { kind: 'dwelling', row })).id).toMatch(/-001$/);
  for (const kind of ['shelter', 'commitment', 'supply'] as const) {
    await expect(addOffer(desk, OWNER_A, { kind, row: {} })).rejects.toBeInstanceOf(DeskError);
  }
});

it('an association cannot take away, nor quietly end, a home that was proposed to a family, and reads nothing of the family', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { dwelling, family } = withDwelling(await sendAll(desk));
  const owner = ownerOf((await offer(desk, 'dwelling', dwelling)).row['association']!);
  const own = await offer(desk, 'dwelling', dwelling, owner);
  expect(own).toMatchObject({ use: 'proposed', families: [] });
  const { id, version } = own;
  const attempts = [
    removeOffer(desk, owner, { kind: 'dwelling', id, version, reason: 'verkocht' }),
    editOffer(desk, owner, { kind: 'dwelling', id, version, row: { available_until: '2026-11-24' } }),
  ];
  for (const attempt of attempts) {
    const error = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DeskError);
    expect(JSON.stringify(error)).not.toContain(family);
  }
});

it('an association is not told of a pin until it is in the way, and then not of whom', async () => {
  const desk = await exampleDesk(await freshSqlite());
  await desk.register.change({ actor: PLANNER, action: 'pin', subject: 'F-001' }, async (writing) => {
    const { version, body } = (await writing.get('case', 'F-001'))!;
    const planner = { ...body.planner, pinnedTo: 'D-01' };
    await writing.replace('case', 'F-001', version, { ...body, planner });
  });
  expect(await offer(desk, 'dwelling', 'D-01')).toMatchObject({ use: 'pinned', families: ['F-001'] });
  expect((await offer(desk, 'dwelling', 'D-01', OWNER_A)).use).toBeUndefined();
  const removal = removeOffer(desk, OWNER_A, { kind: 'dwelling', id: 'D-01', version: 1, reason: 'verkocht' });
  await expect(removal).rejects.toMatchObject({ kind: 'conflict', params: { id: 'D-01' } });
});

it('only a register with a week has offers', async () => {
  const { emptyDesk } = await import('../week/desks.ts');
  const desk = await emptyDesk(await freshSqlite());
  await expect(offersView(desk, PLANNER)).rejects.toBeInstanceOf(RegisterError);
});
