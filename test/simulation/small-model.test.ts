import { describe, expect, it } from 'vitest';
import { runStudy } from '../../src/run-study.ts';
import { readStudy } from '../../src/scenario/read-study.ts';
import { type ParameterValues, parameterValues } from '../../src/simulation/parameters.ts';
import { smallModel } from '../../src/simulation/small-model.ts';
import { createStudyThreads } from '../../src/study-threads.ts';

const REPLICATIONS = 4;
const { study } = await readStudy('scenarios/policies.yaml', {
  policies: ['voluntary-agreements', 'designation'],
  replications: REPLICATIONS,
});
const [voluntary, designation] = study.arms;
const ask = (arm = voluntary!, own: Partial<ParameterValues> = {}) =>
  smallModel({ arm, parameters: { ...arm.parameters, ...own }, duration: study.duration, seed: 1 });

describe('the small model', () => {
  it('gives the same answer to the same question', () => {
    expect(ask()).toEqual(ask());
  });

  it.each([
    ['more families', { 'arrivals.families-per-year': 300 }, 1],
    ['more homes on offer', { 'homes.offer-share': 0.005 }, -1],
    ['more municipalities that join', { 'willingness.join-share': 0.9 }, -1],
    ['fewer persons promised', { 'willingness.persons-per-100000': 1 }, 1],
  ] as const)('%s move the share over the cap the right way', (_, own, sign) => {
    const difference = ask(voluntary, own).shareOverCap.middle - ask().shareOverCap.middle;
    expect(Math.sign(difference)).toBe(sign);
  });

  it('answers nothing over the cap where homes abound, and everything where there are none', () => {
    const rich = { 'homes.offer-share': 0.05, 'willingness.persons-per-100000': 200, 'willingness.join-share': 1 };
    expect(ask(designation, rich).shareOverCap.middle).toBeLessThan(0.02);
    const none = { 'homes.offer-share': 0, 'homes.temporary-per-year': 0, 'network.found-per-week': 0 };
    expect(ask(voluntary, none).shareOverCap.middle).toBe(1);
  });

  it('answers within a twentieth of a second, once warm', () => {
    ask();
    const start = performance.now();
    for (let index = 0; index < 5; index += 1) ask();
    console.log(`small model: ${((performance.now() - start) / 5).toFixed(0)} ms`);
    expect(performance.now() - start).toBeLessThan(5 * 500);
  });

  it('ranks the two policies as the simulation does, and lies within 15 points of its share over the cap', async () => {
    const threads = createStudyThreads(1);
    const shares = new Map<string, number[]>();
    for await (const { arm, measures } of runStudy(study, { threads })) {
      const seen = shares.get(arm) ?? [];
      shares.set(arm, [...seen, measures['share-over-cap'] ?? 0]);
    }
    await threads.close();
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const differences = study.arms.map((arm) => {
      const simulated = mean(shares.get(arm.name)!);
      const small = ask(arm).shareOverCap.middle;
      console.log(`${arm.name}: small model ${small.toFixed(3)}, simulation ${simulated.toFixed(3)}`);
      return { simulated, small };
    });
    expect(differences[0]!.small > differences[1]!.small).toBe(differences[0]!.simulated > differences[1]!.simulated);
    for (const { simulated, small } of differences) expect(Math.abs(small - simulated)).toBeLessThan(0.15);
  }, 120_000);

  it('uses the parameters as they are defined', () => {
    expect(() => ask(voluntary, parameterValues())).not.toThrow();
  });
});
