import { describe, expect, it } from 'vitest';
import { createFlowEngine } from '../../../src/solver/flow/flow-engine.ts';
import { sampleProgram, sampleWeek } from './sample-programs.ts';

const FAMILY = { lower: 1, upper: 1, kind: 'family' };
const WEEK = {
  families: 60,
  municipalities: 10,
  dwellings: 40,
  horizonWeeks: 8,
  fitPercent: 50,
  familiesPerMunicipality: 4,
  seed: 5,
};

describe('the flow engine', () => {
  it('proves every pass of a program that is a network, tie-breaks included, and tells prices', async () => {
    const program = sampleWeek(WEEK);
    const result = await createFlowEngine().solve(program);
    if (result.status !== 'optimal') throw new Error(result.status);
    expect(result.engine).toBe('flow');
    expect(result.passes.map(({ name }) => name)).toEqual(program.objectives.map(({ name }) => name));
    for (const pass of result.passes) expect(pass).toMatchObject({ proven: true, how: 'flow', bound: pass.value });
    expect(result.prices.length).toBeGreaterThan(0);
    expect(result.prices.every(({ price }) => price > 0)).toBe(true);
  });

  it('gives the same bytes each time, and no prices when none are wanted', async () => {
    const program = sampleWeek(WEEK);
    const one = await createFlowEngine().solve(program, { prices: false });
    const other = await createFlowEngine().solve(program, { prices: false });
    expect(other).toEqual(one);
    expect(one).toMatchObject({ prices: [] });
  });

  it('refuses what is no network, and says how many rows of which kind do not fit', async () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, FAMILY, { upper: 6, kind: 'commitment-persons' }, { upper: 5, kind: 'school-places' }],
      [2, 3, 4].map((persons, family) => ({
        entries: [
          [family, 1],
          [3, persons],
          [4, persons - 1],
        ],
        costs: [0],
      })),
    );
    const result = await createFlowEngine().solve(program);
    expect(result).toMatchObject({
      status: 'refused',
      reason: 'not-a-network',
      detail: 'rows: 1 commitment-persons, 1 school-places',
    });
  });

  it('names a cause when a family can not go anywhere', async () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, { upper: 1, kind: 'dwelling' }],
      [0, 1].map((family) => ({
        entries: [
          [family, 1],
          [2, 1],
        ],
        costs: [0],
      })),
    );
    expect(await createFlowEngine().solve(program)).toMatchObject({ status: 'infeasible', rows: [0, 1, 2] });
  });

  it('stops at a signal with a plan that was easily found, and says that nothing is proven', async () => {
    const result = await createFlowEngine().solve(sampleWeek(WEEK), { signal: AbortSignal.abort() });
    if (result.status !== 'stopped') throw new Error(result.status);
    expect(result.passes.every(({ proven, bound }) => !proven && bound === Number.NEGATIVE_INFINITY)).toBe(true);
  });

  it('refuses at a signal when no plan was found', async () => {
    const program = sampleProgram(
      [FAMILY, FAMILY, { upper: 1 }, { upper: 1 }],
      [
        {
          entries: [
            [0, 1],
            [2, 1],
          ],
          costs: [0],
        },
        {
          entries: [
            [0, 1],
            [3, 1],
          ],
          costs: [1],
        },
        {
          entries: [
            [1, 1],
            [2, 1],
          ],
          costs: [0],
        },
      ],
    );
    const result = await createFlowEngine().solve(program, { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ status: 'refused', reason: 'time-limit-without-solution' });
  });

  it('solves the same program after being closed', async () => {
    const engine = createFlowEngine();
    await engine.close();
    expect((await engine.solve(sampleWeek(WEEK))).status).toBe('optimal');
  });
});
