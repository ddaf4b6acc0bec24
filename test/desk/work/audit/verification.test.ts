import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { eraseFamily } from '../../../../src/desk/register/erase.ts';
import type { TrailHead } from '../../../../src/desk/register/register.ts';
import type { VerificationResult } from '../../../../src/desk/work/audit/schemas.ts';
import { startVerification, VERIFICATION } from '../../../../src/desk/work/audit/verification.ts';
import type { Desk } from '../../../../src/desk/work/desk.ts';
import type { Job } from '../../../../src/desk/work/jobs.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import type { WeekPlanner } from '../../../../src/planning/week-planner.ts';
import { ADMINISTRATOR, PLANNER } from '../../register/registers.ts';
import { exampleDesk } from '../example-desks.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await exampleDesk();
});

async function save(): Promise<string> {
  const preview = await previewDrafts(desk, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return (await savePlan(desk, PLANNER, { drafts: [], basis: preview.basis })).id;
}

type Verified = Job<VerificationResult>;
const found = (id: string): Verified => desk.jobs.get<VerificationResult>(VERIFICATION, id)!;

async function ended({ id }: Verified): Promise<Verified> {
  await expect.poll(() => found(id).state, { timeout: 30_000, interval: 20 }).toMatch(/done|stopped|failed/);
  return found(id);
}

const verify = async (plans: boolean, noted?: TrailHead): Promise<Verified> =>
  ended(startVerification(desk, ADMINISTRATOR, { plans, ...(noted && { noted }) }));

/** As an intruder with the database in hands would. */
async function tamper(statement: string): Promise<void> {
  await sql.raw(statement).execute(desk.register.database.tables);
}

describe('verifying', () => {
  it('proves a register that nobody touched, with the head to note down', async () => {
    await save();
    const { state, startedBy, progress, result } = await verify(false);
    expect(state).toBe('done');
    expect(startedBy).toBe(ADMINISTRATOR.id);
    expect(progress).toEqual({ done: 1, total: 1 });
    expect(result).toMatchObject({ findings: [], plans: [] });
    expect(result!.head).toEqual(await desk.register.read((reading) => reading.head()));
    expect(result!.events).toBeGreaterThan(0);
    expect(result!.records).toBeGreaterThan(0);
  });

  it('computes every saved plan again, to the byte', async () => {
    const ids = [await save(), await save()];
    const { result, progress } = await verify(true);
    expect(result!.plans).toEqual(ids.map((id) => ({ id, verdict: 'same', erased: [] })));
    expect(progress).toEqual({ done: 3, total: 3 });
  });

  it('finds a plan that was changed in the database, in the chain and by computing it again', async () => {
    const id = await save();
    await tamper(`update record set body = replace(body, 'F-001', 'F-999') where kind = 'plan'`);
    const { result } = await verify(true);
    expect(result!.plans).toEqual([{ id, verdict: 'differs', erased: [] }]);
    expect(result!.findings).toContainEqual(
      expect.objectContaining({ kind: 'record-changed', record: { kind: 'plan', id } }),
    );
  });

  it('finds a record that was changed behind the system', async () => {
    await tamper(`update record set body = replace(body, '"bedrooms":"', '"bedrooms":"1') where id = 'D-01'`);
    const { result } = await verify(false);
    expect(result!.findings).toEqual([{ kind: 'record-changed', record: { kind: 'dwelling', id: 'D-01' } }]);
  });

  it('says of a plan that holds an erased family that it cannot be computed again, and the chain holds', async () => {
    const id = await save();
    await eraseFamily(desk.register, ADMINISTRATOR, 'F-001', 'asked by the family');
    const { result } = await verify(true);
    expect(result!.plans).toEqual([{ id, verdict: 'erased', erased: ['F-001'] }]);
    expect(result!.findings).toEqual([]);
  });

  it('holds an end that was noted earlier against the chain: well, and after it was cut off', async () => {
    const noted = await desk.register.read((reading) => reading.head());
    await save();
    expect((await verify(false, noted)).result!.findings).toEqual([]);
    const other = { ...noted, hash: 'f'.repeat(64) };
    expect((await verify(false, other)).result!.findings).toMatchObject([{ kind: 'noted-head-missing' }]);
    const beyond = { ...noted, sequence: noted.sequence + 100 };
    expect((await verify(false, beyond)).result!.findings).toMatchObject([{ kind: 'noted-head-missing' }]);
  });

  it('that is stopped keeps what it had found by then', async () => {
    const ids = [await save(), await save()];
    const { planner } = desk;
    let asked = 0;
    let waits = (): void => {};
    const begun = new Promise<void>((resolve) => {
      waits = resolve;
    });
    /** Computes one plan, and the next one never. */
    const stuck: WeekPlanner = {
      ...planner,
      plan(request, signal) {
        asked += 1;
        if (asked === 1) return planner.plan(request, signal);
        waits();
        return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
      },
    };
    const job = startVerification({ ...desk, planner: stuck }, ADMINISTRATOR, { plans: true });
    await begun;
    expect(found(job.id)).toMatchObject({ state: 'running', progress: { done: 2, total: 3 } });
    desk.jobs.stop(VERIFICATION, job.id);
    const { state, result } = await ended(job);
    expect(state).toBe('stopped');
    expect(result).toMatchObject({ findings: [], plans: [{ id: ids[0], verdict: 'same' }] });
  });
});
