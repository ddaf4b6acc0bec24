import { afterAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { createHighsEngine } from '../../src/solver/highs/highs-engine.ts';
import { createInProcessHighs, type HighsHost } from '../../src/solver/highs/highs-host.ts';
import type { IntegerAnswer } from '../../src/solver/highs/highs-protocol.ts';
import { randomWeek } from '../second-model/random-weeks.ts';

const honest = createInProcessHighs();
afterAll(() => honest.close());

/** As HiGHS was once seen to do: it calls the point that it was given optimal, though its own bound says otherwise. */
let lies = 0;
const lazy: HighsHost = {
  ...honest,
  async ask(request, stop) {
    const answer = await honest.ask(request, stop);
    if (request.kind !== 'solve-integer' || !request.start || answer.kind !== 'integer') return answer;
    const lie: IntegerAnswer = { ...answer, status: 'optimal', columnValue: request.start };
    if (answer.columnValue?.some((value, column) => Math.round(value) !== request.start![column])) lies += 1;
    return lie as typeof answer;
  },
};

describe('the HiGHS engine', () => {
  it('does not believe that its start is optimal when the bound of the same search says otherwise', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { week, policy } = randomWeek(seed);
      const { program } = buildModel(week, policy);
      const objectives = program.objectives.filter(({ role }) => role === 'objective');
      const values = async (host: HighsHost) => {
        const result = await createHighsEngine(host).solve({ ...program, objectives });
        return 'passes' in result ? result.passes.map(({ value, proven }) => [value, proven]) : result.status;
      };
      expect(await values(lazy), `seed ${seed}`).toEqual(await values(honest));
    }
    expect(lies).toBeGreaterThan(0);
  });

  it('claims nothing that a simplex which broke down left open', async () => {
    let brokeDown = 0;
    const broken: HighsHost = {
      ...honest,
      async ask(request, stop) {
        const answer = await honest.ask(request, stop);
        if (answer.kind !== 'relaxation') return answer;
        brokeDown += 1;
        const nothing = new Float64Array(0);
        const error = { ...answer, status: 'error', objective: Number.NaN, columnValue: nothing, rowDual: nothing };
        return error as typeof answer;
      },
    };
    for (let seed = 1; seed <= 20; seed += 1) {
      const { week, policy } = randomWeek(seed);
      const { program } = buildModel(week, policy);
      const objectives = program.objectives.filter(({ role }) => role === 'objective');
      const solve = (host: HighsHost) => createHighsEngine(host).solve({ ...program, objectives });
      const [told, best] = [await solve(broken), await solve(honest)];
      if (!('passes' in told) || !('passes' in best)) continue;
      // Up to the first value that is not proven, the values are the best ones.
      const open = told.passes.findIndex(({ proven }) => !proven);
      const certain = told.passes.slice(0, open < 0 ? told.passes.length : open);
      expect(
        certain.map(({ value }) => value),
        `seed ${seed}`,
      ).toEqual(best.passes.slice(0, certain.length).map(({ value }) => value));
      if (open >= 0) expect(told.status).not.toBe('optimal');
    }
    expect(brokeDown).toBeGreaterThan(0);
  });
});
