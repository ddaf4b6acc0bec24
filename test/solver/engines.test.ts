import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { LinearProgram } from '../../src/model/linear-program.ts';
import type { Engine, SolveResult } from '../../src/solver/engine.ts';
import { createEngine } from '../../src/solver/index.ts';
import { LIBRARY_VERSION } from '../../src/solver/javascript-lp-solver/library-version.ts';
import { isFeasible, objectiveValue } from '../../src/solver/program-arithmetic.ts';
import { bruteForce } from './brute-force.ts';
import { ProgramBuilder, placementInstance } from './instances.ts';
import { smallNetworks, smallPrograms } from './small-programs.ts';

const engines = {
  auto: createEngine('auto'),
  flow: createEngine('flow'),
  highs: createEngine('highs'),
  'javascript-lp-solver': createEngine('javascript-lp-solver'),
};

afterAll(async () => {
  for (const engine of Object.values(engines)) await engine.close();
});

/** The values that a result claims, after checking that its point has them and that its passes are honest. */
function claimedValues(program: LinearProgram, result: SolveResult): number[] {
  if (!('passes' in result)) throw new Error(`No plan: ${JSON.stringify(result)}`);
  expect(isFeasible(program, result.values)).toBe(true);
  const values = program.objectives.map((objective) => objectiveValue(objective, result.values));
  expect(result.passes.map(({ name, value }) => ({ name, value }))).toEqual(
    program.objectives.map(({ name }, index) => ({ name, value: values[index] })),
  );
  for (const pass of result.passes) {
    expect(pass.bound).toBeLessThanOrEqual(pass.value);
    if (pass.proven) expect(pass.bound).toBe(pass.value);
  }
  return values;
}

/** Whether these rows alone already have no point. */
function isCause(program: LinearProgram, rows: readonly number[]): boolean {
  const wanted = new Set(rows);
  const rowLower = program.rowLower.map((lower, row) => (wanted.has(row) ? lower : Number.NEGATIVE_INFINITY));
  const rowUpper = program.rowUpper.map((upper, row) => (wanted.has(row) ? upper : Number.POSITIVE_INFINITY));
  // Columns in none of the rows cannot help; leaving them at 0 keeps the enumeration short.
  const columnUpper = program.columnUpper.map((upper, column) => {
    const entries = program.rowIndex.subarray(program.columnStart[column]!, program.columnStart[column + 1]!);
    return entries.some((row) => wanted.has(row)) ? upper : 0;
  });
  return bruteForce({ ...program, rowLower, rowUpper, columnUpper, objectives: [] }) === undefined;
}

async function agreesWithBruteForce(engine: Engine, program: LinearProgram, mayRefuse: boolean): Promise<void> {
  const result = await engine.solve(program);
  if (result.status === 'refused') {
    expect(mayRefuse).toBe(true);
    expect(result.detail.length).toBeGreaterThan(10);
    return;
  }
  const optimum = bruteForce(program);
  if (!optimum) {
    expect(result.status).toBe('infeasible');
    if (result.status === 'infeasible') expect(isCause(program, result.rows)).toBe(true);
    return;
  }
  expect(result.status).toBe('optimal');
  expect(claimedValues(program, result)).toEqual(optimum.values);
}

describe('every engine', () => {
  it.each([
    ['auto', 120],
    ['highs', 120],
    ['javascript-lp-solver', 120],
    ['flow', 120],
  ] as const)('%s finds the lexicographic optimum of small random programs, or refuses', async (name, numRuns) => {
    const mayRefuse = name === 'flow' || name === 'javascript-lp-solver';
    await fc.assert(
      fc.asyncProperty(smallPrograms, (program) => agreesWithBruteForce(engines[name], program, mayRefuse)),
      { numRuns, seed: 7 },
    );
  });

  it.each(Object.keys(engines) as (keyof typeof engines)[])('%s solves networks without refusing', async (name) => {
    await fc.assert(
      fc.asyncProperty(smallNetworks, (program) => agreesWithBruteForce(engines[name], program, false)),
      { numRuns: 60, seed: 11 },
    );
  });

  it.each(Object.keys(engines) as (keyof typeof engines)[])(
    '%s never calls a plan optimal when it has no time',
    async (name) => {
      const [program] = fc.sample(smallNetworks, { numRuns: 1, seed: 3 });
      if (!program) throw new Error('Expected a program.');
      const result = await engines[name].solve(program, { timeLimitSeconds: 0 });
      expect(['stopped', 'refused']).toContain(result.status);
      if (result.status === 'refused') expect(result.reason).toBe('time-limit-without-solution');
    },
  );

  it.each(['auto', 'highs'] as const)('%s gives the same plan twice', async (name) => {
    const program = instance(5);
    const [first, second] = [await engines[name].solve(program), await engines[name].solve(program)];
    expect(claimedValues(program, second)).toEqual(claimedValues(program, first));
    if ('values' in first && 'values' in second) expect(second.values).toEqual(first.values);
  });

  it.each(['auto', 'highs'] as const)('%s answers with any plan when there are no objectives', async (name) => {
    const program = { ...instance(5), objectives: [] };
    const result = await engines[name].solve(program);
    expect(result.status).toBe('optimal');
    expect(claimedValues(program, result)).toEqual([]);
  });
});

function instance(seed: number): LinearProgram {
  const size = { families: 8, municipalities: 4, dwellings: 12, shelters: 2, weeks: 6, seed };
  return placementInstance({ ...size, personsCaps: true, shelterPlaces: true, evenness: true, expectedSupply: true });
}

describe('auto and HiGHS', () => {
  it('agree on programs too large to enumerate', async () => {
    for (const seed of [1, 2, 3, 4]) {
      const program = instance(seed);
      const auto = await engines.auto.solve(program);
      const highs = await engines.highs.solve(program);
      expect(auto.status).toBe('optimal');
      expect(claimedValues(program, auto)).toEqual(claimedValues(program, highs));
    }
  });

  it('refuse a start that breaks the program', async () => {
    const program = instance(1);
    const start = new Float64Array(program.columnCount);
    await expect(engines.highs.solve(program, { start })).rejects.toThrow(RangeError);
    await expect(engines.auto.solve(program, { start })).rejects.toThrow(RangeError);
  });

  it('keep a start that is given when there is no time to improve it', async () => {
    const program = instance(1);
    const solved = await engines.highs.solve(program);
    if (!('values' in solved)) throw new Error('Expected a plan.');
    const result = await engines.highs.solve(program, { start: solved.values, timeLimitSeconds: 0 });
    expect(result.status).toBe('stopped');
    if ('passes' in result) expect(result.passes.every(({ proven }) => !proven)).toBe(true);
  });
});

describe('prices', () => {
  it('say what one more home is worth', async () => {
    const builder = new ProgramBuilder();
    const dwelling = builder.row('dwelling', -Infinity, 1);
    for (const weeks of [5, 3]) {
      const choice = builder.row('choice', 1, 1);
      builder.column(
        ['home'],
        [
          [choice, 1],
          [dwelling, 1],
        ],
        {},
      );
      builder.column(['none'], [[choice, 1]], { weeks });
    }
    const program = builder.build([{ name: 'weeks' }]);
    for (const engine of Object.values(engines)) {
      const result = await engine.solve(program);
      if (!('prices' in result)) throw new Error('Expected a plan.');
      expect(result.prices, engine.name).toHaveLength(1);
      expect(result.prices[0]).toMatchObject({ row: dwelling, objective: 0 });
      // The second home is worth 3 weeks, and giving up the first costs 5; any price between them is a dual value.
      expect(result.prices[0]!.price).toBeGreaterThanOrEqual(3);
      expect(result.prices[0]!.price).toBeLessThanOrEqual(5);
    }
  });
});

describe('javascript-lp-solver', () => {
  it('refuses more columns than its dense tableau can carry', async () => {
    const size = { families: 60, municipalities: 20, dwellings: 80, shelters: 3, weeks: 12, seed: 1 };
    const result = await engines['javascript-lp-solver'].solve(placementInstance(size));
    expect(result).toMatchObject({ status: 'refused', reason: 'too-many-columns' });
  });

  it('refuses what its relaxation solves with half families', async () => {
    const builder = new ProgramBuilder();
    const persons = builder.row('commitment-persons', -Infinity, 5);
    for (let family = 0; family < 2; family += 1) {
      const choice = builder.row('choice', 1, 1);
      builder.column(
        ['home'],
        [
          [choice, 1],
          [persons, 3],
        ],
        {},
      );
      builder.column(['none'], [[choice, 1]], { weeks: 2 });
    }
    const program = builder.build([{ name: 'weeks' }]);
    const result = await engines['javascript-lp-solver'].solve(program);
    expect(result).toMatchObject({ status: 'refused', reason: 'not-a-network' });
    expect(claimedValues(program, await engines.auto.solve(program))).toEqual([2]);
  });

  it('is the version that is pinned', () => {
    const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(dependencies['javascript-lp-solver']).toBe(LIBRARY_VERSION);
  });
});
