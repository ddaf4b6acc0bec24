/** Programs that write into one register at once, and programs that are killed while they write. */
import { type ChildProcess, spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { verifyRegister } from '../../../src/desk/register/verify.ts';
import { effort } from '../../effort.ts';
import { onEveryDatabase, type TestDatabase } from './registers.ts';

interface Writer {
  readonly child: ChildProcess;
  /** Ids that the writer said are stored. */
  readonly acknowledged: string[];
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly stderr: string }>;
  readonly first: Promise<void>;
}

function startWriter(url: string, name: string, count: number): Writer {
  const words = ['test/desk/register/child/writer.js', url, name, String(count)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const acknowledged: string[] = [];
  let rest = '';
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const first = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      acknowledged.push(...lines);
      resolve();
    });
    child.once('close', () => resolve());
  });
  const ended = new Promise<Awaited<Writer['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, stderr }));
  });
  return { child, acknowledged, ended, first };
}

/** Numbers from a seed, from 0 to 1. */
function drawsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function storedIn(database: TestDatabase): Promise<ReadonlySet<string>> {
  const register = await database.open();
  const stored = await register.read((reading) => reading.list('dwelling'));
  expect((await verifyRegister(register.database)).findings).toEqual([]);
  await register.close();
  return new Set(stored.map(({ id }) => id));
}

onEveryDatabase('a register', (fresh, on) => {
  it('takes the changes of several programs at once, that all began on a register that was not there yet', async () => {
    const database = await fresh();
    const writers = ['A', 'B', 'C'].map((name) => startWriter(database.url, name, 100));
    for (const { ended } of writers) expect(await ended).toEqual({ code: 0, signal: null, stderr: '' });
    expect((await storedIn(database)).size).toBe(300);
  });

  it('that was being made when its program was killed opens as if nothing had happened', async () => {
    const draw = drawsFrom(7);
    for (let round = 1; round <= (on === 'SQLite' ? 30 : 10); round += 1) {
      const database = await fresh();
      const writer = startWriter(database.url, 'N', 1);
      await new Promise((resolve) => setTimeout(resolve, 100 + draw() * 250));
      writer.child.kill('SIGKILL');
      await writer.ended;
      const stored = await storedIn(database);
      expect(writer.acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    }
  });

  const rounds =
    on === 'SQLite' ? effort({ short: 30, long: 100, full: 200 }) : effort({ short: 10, long: 20, full: 40 });
  it(`loses nothing that was acknowledged in ${rounds} rounds of kill -9`, async () => {
    const database = await fresh();
    const draw = drawsFrom(20_261_128);
    const acknowledged: string[] = [];
    let killed = 0;
    const lane = async (name: string, count: number): Promise<void> => {
      for (let round = 1; round <= count; round += 1) {
        // Now and then before the first word: while it opens the register.
        const patience = draw() * (draw() < 0.1 ? 150 : 40);
        const writer = startWriter(database.url, `${name}${round}`, 1000);
        if (patience < 100) await writer.first;
        await new Promise((resolve) => setTimeout(resolve, patience));
        writer.child.kill('SIGKILL');
        const { signal, stderr } = await writer.ended;
        expect(stderr).toBe('');
        if (signal === 'SIGKILL') killed += 1;
        acknowledged.push(...writer.acknowledged);
      }
    };
    // Two lanes: whoever is not killed goes on writing meanwhile.
    await Promise.all([lane('L', rounds / 2), lane('M', rounds / 2)]);
    const stored = await storedIn(database);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(killed).toBe(rounds);
    expect(acknowledged.length).toBeGreaterThan(rounds);
    // At most the one that was being written when it was killed came through without a word.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(rounds);
  });
});
