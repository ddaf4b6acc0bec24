import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../../src/desk/work/jobs.ts';
import { ADMINISTRATOR, exampleRegister, PLANNER } from '../../register/registers.ts';
import { type Api, apiAs } from '../api.ts';

async function apis(): Promise<{ readonly planner: Api; readonly administrator: Api }> {
  const register = await exampleRegister();
  const request = { actor: PLANNER, action: 'edit', subject: 'F-001', reason: 'works in Zwolle' } as const;
  await register.change(request, async (writing) => {
    const { version, body } = (await writing.get('case', 'F-001'))!;
    await writing.replace('case', 'F-001', version, { ...body, household: { ...body.household, max_rent: '701.00' } });
  });
  const jobs = createJobs();
  return {
    planner: await apiAs(PLANNER, register, { jobs }),
    administrator: await apiAs(ADMINISTRATOR, register, { jobs }),
  };
}

describe('the API of the audit', () => {
  it('gives a planner reasons and contents, and an administrator neither', async () => {
    const { planner, administrator } = await apis();
    const seen = await planner.get('/audit-events?text=zwolle');
    expect(seen.body.events).toMatchObject([{ subject: 'F-001', reason: 'works in Zwolle' }]);
    expect(seen.text).toContain('701.00');
    expect((await administrator.get('/audit-events?text=zwolle')).body.events).toEqual([]);
    const hidden = await administrator.get('/audit-events?action=edit');
    expect(hidden.body.events).toMatchObject([{ subject: 'F-001', reason: null, changes: [{ fields: [] }] }]);
    expect(hidden.text).not.toMatch(/Zwolle|701/);
  });

  it('takes days as Dutch days, and refuses what is no day', async () => {
    const { planner } = await apis();
    const count = async (query: string): Promise<number> =>
      (await planner.get(`/audit-events?action=edit&${query}`)).body.events.length;
    expect(await count('from=2026-11-23&until=2026-11-23')).toBe(1);
    expect(await count('from=2026-11-24')).toBe(0);
    expect(await count('until=2026-11-22')).toBe(0);
    expect((await planner.get('/audit-events?from=yesterday')).status).toBe(400);
    expect((await planner.get('/audit-events?before=0')).status).toBe(400);
  });

  it('gives the trail as a file, which is noted in the trail', async () => {
    const { planner, administrator } = await apis();
    const file = await administrator.get('/audit-exports');
    expect(file.headers.get('Content-Type')).toContain('text/csv');
    expect(file.headers.get('Content-Disposition')).toContain('onderdak-audit.csv');
    expect(file.text).not.toContain('Zwolle');
    const { events } = (await planner.get('/audit-events?action=export')).body;
    expect(events).toMatchObject([{ actor: ADMINISTRATOR, reason: 'audit' }]);
  });

  it('starts a verification that anybody who may see it can follow to its end', async () => {
    const { planner, administrator } = await apis();
    const started = await administrator.post('/verifications', { plans: false });
    expect(started.status).toBe(202);
    const path = `/verifications/${started.body.id}`;
    await expect.poll(async () => (await planner.get(path)).body.state, { timeout: 20_000 }).toBe('done');
    const { body } = await planner.get(path);
    expect(body).toMatchObject({ startedBy: ADMINISTRATOR.id, result: { findings: [], plans: [] } });
    expect(body.result.head).toEqual((await planner.get('/audit-events')).body.head);
    expect((await planner.delete(path)).status).toBe(204);
    expect((await planner.get(path)).body.state).toBe('done');
  });

  it('knows no verification that nobody started, and refuses an end that is none', async () => {
    const { planner } = await apis();
    expect((await planner.get('/verifications/J-99')).status).toBe(404);
    expect((await planner.delete('/verifications/J-99')).status).toBe(404);
    const wrong = await planner.post('/verifications', { plans: false, noted: { sequence: 1, hash: 'abc' } });
    expect(wrong.status).toBe(400);
  });
});
