import { describe, expect, it } from 'vitest';
import { PlanningStopped } from '../../src/planning/week-planner.ts';
import { createLane } from '../../src/planning/week-planner-lane.ts';

/** Work that a test ends by hand. */
function workshop() {
  const started: string[] = [];
  const brokenOff: string[] = [];
  const finish = new Map<string, () => void>();
  const start = (task: string, end: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      started.push(task);
      finish.set(task, () => resolve(`${task} done`));
      end.addEventListener('abort', () => {
        brokenOff.push(task);
        reject(new Error('broken off'));
      });
    });
  return { started, brokenOff, start, finish: (task: string) => finish.get(task)!() };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a lane', () => {
  it('does one thing after the other, in the order of asking', async () => {
    const work = workshop();
    const lane = createLane(work.start);
    const answers = Promise.all(['a', 'b', 'c'].map((task) => lane.run(task)));
    expect(work.started).toEqual(['a']);
    for (const task of ['a', 'b', 'c']) {
      work.finish(task);
      await turn();
    }
    expect(await answers).toEqual(['a done', 'b done', 'c done']);
    expect(work.started).toEqual(['a', 'b', 'c']);
  });

  it('never starts what was given up while it waited', async () => {
    const work = workshop();
    const lane = createLane(work.start);
    const stop = new AbortController();
    const first = lane.run('a');
    const second = lane.run('b', stop.signal);
    stop.abort();
    await expect(second).rejects.toBeInstanceOf(PlanningStopped);
    work.finish('a');
    await first;
    await turn();
    expect(work.started).toEqual(['a']);
  });

  it('answers at once to whoever gives up, and lets work that is nearly done finish', async () => {
    const work = workshop();
    const lane = createLane(work.start, 50);
    const stop = new AbortController();
    const first = lane.run('a', stop.signal);
    stop.abort();
    await expect(first).rejects.toBeInstanceOf(PlanningStopped);
    work.finish('a');
    await wait(80);
    expect(work.brokenOff).toEqual([]);
  });

  it('breaks off given-up work that goes on and on, and goes on with the next', async () => {
    const work = workshop();
    const lane = createLane(work.start, 20);
    const stop = new AbortController();
    const first = lane.run('a', stop.signal);
    const second = lane.run('b');
    stop.abort();
    await expect(first).rejects.toBeInstanceOf(PlanningStopped);
    await wait(60);
    expect(work.brokenOff).toEqual(['a']);
    work.finish('b');
    expect(await second).toBe('b done');
  });

  it('tells a failure to the one that asked, and goes on', async () => {
    const lane = createLane(async (task: string) => {
      if (task === 'a') throw new Error('out of order');
      return task;
    });
    const [first, second] = await Promise.allSettled([lane.run('a'), lane.run('b')]);
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'out of order' } });
    expect(second).toMatchObject({ status: 'fulfilled', value: 'b' });
  });
});
