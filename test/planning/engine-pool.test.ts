import { expect, test } from 'vitest';
import { createEnginePool } from '../../src/planning/engine-pool.ts';
import type { Engine } from '../../src/solver/engine.ts';

function namedEngines() {
  const closed: number[] = [];
  let made = 0;
  const create = (): Engine => {
    const number = made++;
    return {
      name: 'auto',
      solve: () => Promise.reject(new Error(`${number}`)),
      close: async () => void closed.push(number),
    };
  };
  return { create, closed };
}

test('tasks run in the order of asking, never more at once than there are engines', async () => {
  const pool = createEnginePool(2, namedEngines().create);
  const started: number[] = [];
  let busy = 0;
  let most = 0;
  const results = await Promise.all(
    [1, 2, 3, 4, 5].map((task) =>
      pool.run(async () => {
        started.push(task);
        most = Math.max(most, ++busy);
        await new Promise((resolve) => setTimeout(resolve, 2 * (6 - task)));
        busy -= 1;
        return 10 * task;
      }),
    ),
  );
  expect(results).toEqual([10, 20, 30, 40, 50]);
  expect(started).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('two tasks never have the same engine, and one that fails gives its engine back', async () => {
  const pool = createEnginePool(1, namedEngines().create);
  const failing = pool.run(() => Promise.reject(new Error('task failed')));
  const after = pool.run((engine) => Promise.resolve(engine.name));
  await expect(failing).rejects.toThrow('task failed');
  expect(await after).toBe('auto');
});

test('closing ends every engine', async () => {
  const { create, closed } = namedEngines();
  await createEnginePool(3, create).close();
  expect(closed).toEqual([0, 1, 2]);
});
