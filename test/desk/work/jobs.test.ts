import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../src/desk/work/desk-error.ts';
import { createJobs, type Job, type JobWork } from '../../../src/desk/work/jobs.ts';
import { InputError } from '../../../src/domain/problem.ts';

const KIND = 'count';
const ASKED = { kind: KIND, startedBy: 'planner-1', at: '2026-11-23T09:30:00.000Z' };

/** Work that goes on when the test says so. */
interface Held {
  readonly work: (tools: JobWork<string>) => Promise<string>;
  tools(): JobWork<string>;
  end(result: string): void;
  fail(error: unknown): void;
}

function held(): Held {
  let given: JobWork<string> | undefined;
  let end: (result: string) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const promise = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    work: (tools) => {
      given = tools;
      tools.signal.addEventListener('abort', () => fail(tools.signal.reason));
      return promise;
    },
    tools() {
      if (!given) throw new Error('the work has not begun');
      return given;
    },
    end: (result) => end(result),
    fail: (error) => fail(error),
  };
}

/** Lets everything that waits for nothing but its turn go on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('long work', () => {
  it('runs one at a time, in the order in which it was asked', async () => {
    const jobs = createJobs();
    const [first, second, third] = [held(), held(), held()];
    const ids = [first, second, third].map(({ work }) => jobs.start(ASKED, work).id);
    const states = (): readonly string[] => ids.map((id) => jobs.get(KIND, id)!.state);
    expect(states()).toEqual(['running', 'waiting', 'waiting']);
    expect(() => second.tools()).toThrow('has not begun');
    first.end('one');
    await settled();
    expect(states()).toEqual(['done', 'running', 'waiting']);
    second.end('two');
    await settled();
    third.end('three');
    await settled();
    expect(jobs.list(KIND).map(({ id, result }) => [id, result])).toEqual([
      [ids[2], 'three'],
      [ids[1], 'two'],
      [ids[0], 'one'],
    ]);
  });

  it('tells how far it is, and who started it when', async () => {
    const jobs = createJobs();
    const { work, tools, end } = held();
    const { id } = jobs.start(ASKED, work);
    tools().report({ done: 2, total: 5 });
    expect(jobs.get(KIND, id)).toEqual({
      id,
      kind: KIND,
      startedBy: 'planner-1',
      startedAt: ASKED.at,
      state: 'running',
      progress: { done: 2, total: 5 },
    });
    end('');
    await jobs.close();
  });

  it('is found by its own kind only', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(ASKED, async () => 'done');
    expect(jobs.get('another', id)).toBeUndefined();
    expect(jobs.list('another')).toEqual([]);
    jobs.stop('another', id);
    await settled();
    expect(jobs.get(KIND, id)?.state).toBe('done');
  });

  it('that is stopped while it waits never begins, and what waits behind it does', async () => {
    const jobs = createJobs();
    const [first, second, third] = [held(), held(), held()];
    jobs.start(ASKED, first.work);
    const waiting = jobs.start(ASKED, second.work);
    const behind = jobs.start(ASKED, third.work);
    jobs.stop(KIND, waiting.id);
    expect(jobs.get(KIND, waiting.id)?.state).toBe('stopped');
    first.end('');
    await settled();
    expect(() => second.tools()).toThrow('has not begun');
    expect(jobs.get(KIND, behind.id)?.state).toBe('running');
    third.end('');
    await jobs.close();
  });

  it('that is stopped while it runs keeps what it found', async () => {
    const jobs = createJobs();
    const [first, second] = [held(), held()];
    const { id } = jobs.start(ASKED, first.work);
    const next = jobs.start(ASKED, second.work);
    first.tools().soFar('half');
    first.tools().soFar('more than half');
    jobs.stop(KIND, id);
    await settled();
    expect(jobs.get(KIND, id)).toMatchObject({ state: 'stopped', result: 'more than half' });
    expect(jobs.get(KIND, next.id)?.state).toBe('running');
    second.end('');
    await jobs.close();
  });

  it('that is stopped before it found anything has no result', async () => {
    const jobs = createJobs();
    const { work } = held();
    const { id } = jobs.start(ASKED, work);
    jobs.stop(KIND, id);
    await settled();
    expect(jobs.get(KIND, id)).not.toHaveProperty('result');
  });

  it('stays as it is when it is stopped after its end', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(ASKED, async () => 'found');
    await settled();
    jobs.stop(KIND, id);
    await settled();
    expect(jobs.get(KIND, id)).toMatchObject({ state: 'done', result: 'found' });
  });

  it('that was asked wrongly fails with what was wrong', async () => {
    const jobs = createJobs();
    const problem = { kind: 'unknown-policy', field: 'policies' } as never;
    const { id } = jobs.start(ASKED, async () => {
      throw new InputError([problem]);
    });
    await settled();
    expect(jobs.get(KIND, id)).toMatchObject({ state: 'failed', problems: [problem] });
  });

  it('that breaks fails without telling how, and the next begins', async () => {
    const jobs = createJobs();
    const first = held();
    const { id } = jobs.start(ASKED, first.work);
    const next = jobs.start(ASKED, async () => 'fine');
    first.fail(new Error('/secret/path'));
    await settled();
    expect(jobs.get(KIND, id)).toMatchObject({ state: 'failed', problems: [] });
    expect(JSON.stringify(jobs.get(KIND, id))).not.toContain('secret');
    expect(jobs.get(KIND, next.id)?.state).toBe('done');
  });

  it('is refused when ten wait already, until one of these is gone', async () => {
    const jobs = createJobs();
    const start = (): Job => jobs.start(ASKED, held().work);
    const all = Array.from({ length: 11 }, start);
    expect(start).toThrow(DeskError);
    expect(start).toThrow(expect.objectContaining({ kind: 'busy' }));
    jobs.stop(KIND, all.at(-1)!.id);
    expect(start().state).toBe('waiting');
    await jobs.close();
  });

  it('that ended long ago is forgotten, the oldest first; what runs never', async () => {
    const jobs = createJobs();
    const ids: string[] = [];
    for (let count = 0; count < 51; count++) {
      ids.push(jobs.start(ASKED, async () => 'done').id);
      await settled();
    }
    expect(jobs.list(KIND)).toHaveLength(50);
    expect(jobs.get(KIND, ids[0]!)).toBeUndefined();
    expect(jobs.get(KIND, ids[1]!)?.state).toBe('done');
  });

  it('has all stopped once it is closed', async () => {
    const jobs = createJobs();
    const ids = [held(), held(), held()].map(({ work }) => jobs.start(ASKED, work).id);
    await jobs.close();
    expect(ids.map((id) => jobs.get(KIND, id)?.state)).toEqual(['stopped', 'stopped', 'stopped']);
  });
});
