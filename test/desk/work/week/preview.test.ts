import { expect, it } from 'vitest';
import { isSame } from '../../../../src/desk/work/week/plan-difference.ts';
import { type Preview, previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import type { Draft } from '../../../../src/desk/work/week/schemas.ts';
import { PlanningStopped } from '../../../../src/planning/week-planner.ts';
import { freshSqlite, OTHER_PLANNER, onEveryDatabase, PLANNER } from '../../register/registers.ts';
import { exampleDesk } from './desks.ts';

type Planned = Extract<Preview, { readonly kind: 'plan' }>;

function planned(preview: Preview): Planned {
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return preview;
}

onEveryDatabase('a preview', (fresh) => {
  it('without drafts differs in nothing, and stores nothing', async () => {
    const desk = await exampleDesk(await fresh());
    const before = await desk.register.read((reading) => reading.head());
    const { difference, sinceSaved, againstOptimum } = planned(await previewDrafts(desk, PLANNER, []));
    expect(isSame(difference!)).toBe(true);
    expect(sinceSaved).toBeUndefined();
    expect(againstOptimum).toEqual([]);
    expect(await desk.register.read((reading) => reading.head())).toEqual(before);
  });

  it('of a pin against the optimum names the objective that pays, and asks for a reason', async () => {
    const desk = await exampleDesk(await fresh());
    const { plan } = planned(await previewDrafts(desk, PLANNER, []));
    const { municipality } = plan.placements.find(({ family }) => family === 'F-001')!;
    expect(municipality).toBeDefined();
    const preview = planned(
      await previewDrafts(desk, PLANNER, [{ kind: 'ban', family: 'F-001', from: municipality! }]),
    );
    expect(preview.againstOptimum).toEqual([]);
    expect(preview.difference!.pays!.worseBy).toBeGreaterThan(0);
    const moved = preview.plan.placements.find(({ family }) => family === 'F-001')!;
    expect(moved.municipality).not.toBe(municipality);
    expect(preview.difference!.families.map(({ family }) => family)).toContain('F-001');

    const pin: Draft = { kind: 'pin', family: 'F-001', to: moved.municipality! };
    const pinned = planned(await previewDrafts(desk, PLANNER, [pin]));
    expect(pinned.againstOptimum).toEqual(['F-001']);
    expect(pinned.difference!.gains).toBeUndefined();
  });

  it('of a pin to where the best plan puts the family differs in nothing and asks for no reason', async () => {
    const desk = await exampleDesk(await fresh());
    const { plan } = planned(await previewDrafts(desk, PLANNER, []));
    const { municipality } = plan.placements.find(({ family }) => family === 'F-002')!;
    const { difference, againstOptimum } = planned(
      await previewDrafts(desk, PLANNER, [{ kind: 'pin', family: 'F-002', to: municipality! }]),
    );
    expect(againstOptimum).toEqual([]);
    expect(difference!.objectives.every(({ worseBy }) => worseBy === 0)).toBe(true);
  });
});

it('a preview names the smallest set of pins that cannot hold together', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const preview = await previewDrafts(desk, PLANNER, [
    { kind: 'pin', family: 'F-002', to: 'D-03' },
    { kind: 'pin', family: 'F-001', to: 'D-03' },
  ]);
  // D-03 is too small for F-001, whoever else is pinned to it.
  expect(preview).toEqual({ kind: 'infeasible', pins: [{ family: 'F-001', to: 'D-03' }] });
});

it('a preview of another offer plans with it: one more large home helps', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const row = { dwelling_id: 'D-90', municipality: 'GM0855', bedrooms: '6', available_from: '23-11-2026', rent: '500' };
  const preview = planned(await previewDrafts(desk, PLANNER, [{ kind: 'add', record: 'dwelling', row }]));
  expect(preview.difference!.gains).toBeDefined();
  expect(preview.difference!.pays).toBeUndefined();
  expect(preview.plan.placements.some(({ dwelling }) => dwelling === 'D-90')).toBe(true);
});

it('a preview of a home that falls away never gives it to anyone', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const { plan } = planned(await previewDrafts(desk, PLANNER, []));
  const taken = plan.placements.find(({ dwelling }) => dwelling !== undefined)!;
  const preview = planned(
    await previewDrafts(desk, PLANNER, [{ kind: 'remove', record: 'dwelling', id: taken.dwelling!, version: 1 }]),
  );
  expect(preview.plan.placements.some(({ dwelling }) => dwelling === taken.dwelling)).toBe(false);
  expect(preview.difference!.families.map(({ family }) => family)).toContain(taken.family);
});

it('a preview names every wrong cell of the drafts with its row and column, all at once', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const preview = await previewDrafts(desk, PLANNER, [
    { kind: 'edit', record: 'dwelling', id: 'D-01', version: 1, row: { bedrooms: 'three', rent: 'much' } },
    { kind: 'add', record: 'shelter', row: { shelter_id: 'S-90', municipality: 'GM0855', places: '-3' } },
    { kind: 'pin', family: 'F-999', to: 'GM0855' },
    { kind: 'remove', record: 'dwelling', id: 'D-99', version: 1 },
    { kind: 'edit', record: 'dwelling', id: 'D-02', version: 7, row: { rent: '500' } },
    { kind: 'edit', record: 'dwelling', id: 'D-03', version: 1, row: { dwelling_id: 'D-77' } },
    {
      kind: 'add',
      record: 'dwelling',
      row: { dwelling_id: 'D-04', municipality: 'GM0855', bedrooms: '2', available_from: '2026-12-01' },
    },
  ]);
  if (preview.kind !== 'problems') throw new Error(preview.kind);
  expect(preview.problems.map(({ kind, params }) => [params['id'], params['column'] ?? kind])).toEqual([
    ['D-01', 'bedrooms'],
    ['D-01', 'rent'],
    ['S-90', 'places'],
    ['F-999', 'draft-family-not-waiting'],
    ['D-99', 'draft-record-gone'],
    ['D-02', 'draft-record-changed'],
    ['D-03', 'draft-id-changed'],
    ['D-04', 'draft-record-exists'],
  ]);
});

it('a preview names a place that does not exist, at the family that was pinned there', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const preview = await previewDrafts(desk, PLANNER, [{ kind: 'pin', family: 'F-001', to: 'GM9999' }]);
  expect(preview).toMatchObject({
    kind: 'problems',
    problems: [{ kind: 'unknown-pin', params: { id: 'F-001', column: 'pinned_to' } }],
  });
});

it('a newer preview of the same person makes the older one obsolete; that of another does not', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const draft = (family: string): Draft => ({ kind: 'ban', family, from: 'GM0344' });
  const [first, others, last] = await Promise.allSettled([
    previewDrafts(desk, PLANNER, [draft('F-006')]),
    previewDrafts(desk, OTHER_PLANNER, [draft('F-007')]),
    previewDrafts(desk, PLANNER, [draft('F-008')]),
  ]);
  expect(first).toMatchObject({ status: 'rejected', reason: expect.any(PlanningStopped) });
  expect(others).toMatchObject({ status: 'fulfilled', value: { kind: 'plan' } });
  expect(last).toMatchObject({ status: 'fulfilled', value: { kind: 'plan' } });
});

it('a preview ends when the one who asked goes away', async () => {
  const desk = await exampleDesk(await freshSqlite());
  const stop = new AbortController();
  const preview = previewDrafts(desk, PLANNER, [{ kind: 'ban', family: 'F-009', from: 'GM0344' }], stop.signal);
  stop.abort();
  await expect(preview).rejects.toBeInstanceOf(PlanningStopped);
});
