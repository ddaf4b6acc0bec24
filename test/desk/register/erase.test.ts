import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { eraseFamily } from '../../../src/desk/register/erase.ts';
import { exportRegister } from '../../../src/desk/register/export-register.ts';
import type { OpenedRegister } from '../../../src/desk/register/open-register.ts';
import { dueForErasure } from '../../../src/desk/register/retention.ts';
import { scenarioFilesOf } from '../../../src/desk/register/scenario-files.ts';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { recomputePlan } from '../../../src/planning/recompute-plan.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { SAVED_PLAN, withHistory } from './filled.ts';
import { ADMINISTRATOR, onEveryDatabase, PLANNER } from './registers.ts';

const planner = createWeekPlannerHere();
afterAll(() => planner.close());

const TABLES = ['record', 'event', 'event_note', 'event_change', 'step'] as const;

/** Every row of every table as text, without the ids by which rows are found. */
async function contentsOf({ database }: OpenedRegister): Promise<string> {
  const texts: string[] = [];
  for (const table of TABLES) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(database.tables);
    for (const { id: _, subject: __, case_id: ___, changes: ____, steps: _____, ...rest } of rows) {
      texts.push(JSON.stringify(rest));
    }
  }
  return texts.join('\n');
}

function linesWith(text: string, word: string): string[] {
  return text.split('\n').flatMap((line) => {
    const at = line.indexOf(word);
    return at < 0 ? [] : [line.slice(Math.max(0, at - 80), at + 80)];
  });
}

onEveryDatabase('erasing a family', (fresh) => {
  it('takes its contents out of every table, and the chain can still be proven', async () => {
    const register = await withHistory(await (await fresh()).open());
    const seen = (await register.read((reading) => reading.get('case', 'F-001')))!;
    await register.change(
      { actor: PLANNER, action: 'edit', subject: 'F-001', reason: 'told by telephone' },
      async (writing) => {
        await writing.replace('case', 'F-001', seen.version, {
          ...seen.body,
          household: { ...seen.body.household, max_rent: '1234.56' },
        });
        await writing.add('match', 'F-001/GM0855', { family_id: 'F-001', municipality: 'GM0855', match: '0.123456' });
      },
    );
    const before = await contentsOf(register);
    for (const word of ['1234.56', 'told by telephone', '0.123456', '\\"family\\":\\"F-001\\"']) {
      expect(before, word).toContain(word);
    }
    const noted = await register.read((reading) => reading.head());
    await eraseFamily(register, ADMINISTRATOR, 'F-001', 'asked by the family');
    const after = await contentsOf(register);
    // The plan says which family was erased, by the id that stands for nobody any more.
    const rest = after.replaceAll(String.raw`\"erased\":[\"F-001\"]`, '');
    for (const word of ['F-001', '1234.56', 'told by telephone', '0.123456']) {
      expect(linesWith(rest, word), word).toEqual([]);
    }
    expect(after).toContain('asked by the family');
    const exported = Object.entries(await register.read(exportRegister)).filter(([, text]) => text.includes('F-001,'));
    expect(exported.map(([name]) => name)).toEqual([]);
    expect((await verifyRegister(register.database, noted)).findings).toEqual([]);
  });

  it('leaves other families and their plan readable, and the plan says that it cannot be computed again', async () => {
    const register = await withHistory(await (await fresh()).open());
    const plan = async () => (await register.read((reading) => reading.get('plan', SAVED_PLAN)))!.body;
    expect(await recomputePlan(await plan(), planner)).toBe('same');
    await eraseFamily(register, ADMINISTRATOR, 'F-001', 'asked');
    expect(await recomputePlan(await plan(), planner)).toBe('erased');
    await eraseFamily(register, ADMINISTRATOR, 'F-003', 'asked');
    const left = await plan();
    expect(left.erased).toEqual(['F-001', 'F-003']);
    expect(left.plan).toContain('"F-002"');
    expect(left.plan).not.toContain('"F-003"');
    expect((await verifyRegister(register.database)).findings).toEqual([]);
    // What erasures left of the plan is in the trail, but nothing of what they took.
    const events = await register.read((reading) => reading.events({ record: { kind: 'plan', id: SAVED_PLAN } }));
    const changes = events.flatMap((event) => event.changes).filter(({ kind }) => kind === 'plan');
    expect(changes.map(({ before, after, erased }) => [before !== null, after !== null, erased])).toEqual([
      [false, true, false],
      [false, false, true],
      [false, false, true],
    ]);
  });

  it('keeps the home that it moved into given away, and counted against the promise', async () => {
    const register = await withHistory(await (await fresh()).open());
    await register.change(
      { actor: PLANNER, action: 'house', subject: 'F-001', reason: 'all well' },
      async (writing) => {
        for (const step of ['accept-as-municipality', 'accept-as-family', 'house'] as const) {
          const { version } = (await writing.get('case', 'F-001'))!;
          await writing.step('F-001', version, step, (body) => ({ ...body, movedInOn: '2026-11-23' }));
        }
      },
    );
    const inPlan = async () => {
      const { 'dwellings.csv': dwellings, 'commitments.csv': commitments } = await register.read(scenarioFilesOf);
      return { dwellings, commitments };
    };
    const before = await inPlan();
    expect(before.dwellings).not.toContain('D-01');
    await eraseFamily(register, ADMINISTRATOR, 'F-001', 'asked');
    expect(await inPlan()).toEqual(before);
  });

  it('needs a reason and a family, and never gives the id away again', async () => {
    const register = await withHistory(await (await fresh()).open());
    const erase = (id: string, reason: string) => eraseFamily(register, ADMINISTRATOR, id, reason);
    await expect(erase('F-001', ' ')).rejects.toMatchObject({ kind: 'reason-needed' });
    await expect(erase('F-999', 'asked')).rejects.toMatchObject({ kind: 'missing' });
    const { body } = (await register.read((reading) => reading.get('case', 'X-reported')))!;
    await erase('X-reported', 'asked');
    await expect(erase('X-reported', 'asked')).rejects.toMatchObject({ kind: 'missing' });
    const again = register.change({ actor: PLANNER, action: 'report' }, (writing) =>
      writing.add('case', 'X-reported', body),
    );
    await expect(again).rejects.toMatchObject({ kind: 'exists' });
  });

  it('is due when a case was closed longer ago than it may be kept: not a day earlier', async () => {
    const register = await withHistory(await (await fresh()).open());
    const due = async (today: string) => (await register.read((reading) => dueForErasure(reading, today))).length;
    // Closed on 23 November 2026 and kept for 24 months.
    expect(await due('2028-11-22')).toBe(0);
    expect(await due('2028-11-23')).toBe(0);
    // The five ways to be closed; of the example itself nobody was turned down.
    const closed = (await register.read((reading) => reading.list('case'))).filter(({ body }) =>
      ['does-not-qualify', 'housed', 'returned', 'own-network', 'left'].includes(body.state),
    );
    expect(await due('2028-11-24')).toBe(closed.length);
    expect(closed.length).toBeGreaterThanOrEqual(5);
  });
});
