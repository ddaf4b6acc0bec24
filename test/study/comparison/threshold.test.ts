import { randomNormal } from 'd3-random';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterValues } from '../../../src/simulation/parameters.ts';
import { randomStreams } from '../../../src/simulation/random-stream.ts';
import { NoOutcomeError } from '../../../src/study/comparison/experiment.ts';
import { findThreshold, type ThresholdRequest } from '../../../src/study/comparison/threshold.ts';
import { evaluating } from './experiment-builder.ts';

const WILLING = 'willingness.municipalities';

/** How many willing municipalities keep the share over 13 weeks at or below 5 %? */
const request = (changes: Partial<ThresholdRequest> = {}): ThresholdRequest => ({
  study: 'test',
  arm: 'voluntary',
  parameter: WILLING,
  low: 0,
  high: 100,
  measure: 'share-over-cap',
  relation: 'at-most',
  target: 0.05,
  replications: 10,
  seed: 1,
  ...changes,
});

const certain = (outcome: (willing: number) => number) => evaluating((values) => outcome(values[WILLING]), 10);

describe('the threshold without noise', () => {
  it('of a whole number is found exactly, wherever it lies', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (enough) => {
        const found = await findThreshold(
          request(),
          certain((willing) => (willing >= enough ? 0 : 1)),
        );
        expect(found).toMatchObject({ result: 'least', value: enough, low: enough - 1, high: enough, monotone: true });
        expect(found.steps.length).toBeLessThanOrEqual(2 + 7);
      }),
    );
  });

  it('of another number is found within the tolerance, on a round value', async () => {
    const found = await findThreshold(
      request({ parameter: 'homes.offer-share', low: 0, high: 0.01, tolerance: 0.0005 }),
      evaluating((values) => 0.2 - 47 * values['homes.offer-share'], 10),
    );
    // The outcome is 0.05 at 0.0031915.
    expect(found).toMatchObject({ value: 0.0035, low: 0.003, high: 0.0035, tolerance: 0.0005 });
  });

  it('takes a hundredth of the range as tolerance unless told', async () => {
    const places = request({ parameter: 'shelter.places-factor', low: 0.5, high: 1.5 });
    const found = await findThreshold(
      places,
      evaluating((values) => 1.084 - values['shelter.places-factor'], 10),
    );
    expect(found).toMatchObject({ tolerance: 0.01, value: 1.04, low: 1.03 });
  });

  it('is a most value where more makes it worse', async () => {
    const found = await findThreshold(
      request(),
      certain((willing) => (willing <= 40 ? 0 : 1)),
    );
    expect(found).toMatchObject({ result: 'most', value: 40, low: 40, high: 41 });
  });

  it('takes a target that the outcome must reach from below', async () => {
    const atLeast = request({ measure: 'persons-honoured-share', relation: 'at-least', target: 0.8 });
    const found = await findThreshold(
      atLeast,
      certain((willing) => willing / 100),
    );
    expect(found).toMatchObject({ result: 'least', value: 80, low: 79 });
  });

  it('never holds, or holds already: two runs of the study say so', async () => {
    const never = await findThreshold(
      request(),
      certain(() => 1),
    );
    expect(never).toMatchObject({ result: 'never-holds', value: null, low: null, high: null });
    expect(never.steps.map(({ value, answer }) => [value, answer])).toEqual([
      [0, 'fails'],
      [100, 'fails'],
    ]);
    const already = await findThreshold(
      request(),
      certain(() => 0),
    );
    expect(already).toMatchObject({ result: 'holds-throughout', value: 0, low: null, high: 0 });
    expect(already.steps).toHaveLength(2);
  });

  it('tells when the outcome goes up and down', async () => {
    const found = await findThreshold(
      request(),
      certain((willing) => (willing < 10 ? 0.5 : willing < 50 ? 0.9 : 0)),
    );
    expect(found.value).toBe(50);
    expect(found.monotone).toBe(false);
  });

  it('of one value only is that value', async () => {
    const found = await findThreshold(
      request({ low: 7, high: 7 }),
      certain(() => 0),
    );
    expect(found).toMatchObject({ result: 'holds-throughout', value: 7 });
    expect(found.steps).toHaveLength(1);
  });

  it('tells the values in the order tried, each once', async () => {
    const { steps } = await findThreshold(
      request(),
      certain((willing) => (willing >= 30 ? 0 : 1)),
    );
    expect(steps.slice(0, 4).map(({ value }) => value)).toEqual([0, 100, 50, 25]);
    expect(new Set(steps.map(({ value }) => value)).size).toBe(steps.length);
  });
});

describe('the threshold with noise', () => {
  /** 0.4 less one point per willing municipality: 0.05 is reached at 35. */
  const TRUE_VALUE = 35;

  function noisy(seed: number, noise: (values: ParameterValues, replication: number) => (string | number)[]) {
    const streams = randomStreams(seed, 0);
    return evaluating((values, replication) => {
      const draw = randomNormal.source(streams('noise', ...noise(values, replication)).unit)(0, 0.05);
      return 0.4 - values[WILLING] / 100 + draw();
    }, 20);
  }

  it.each([
    [
      'the same at every value, as on common random numbers',
      (_: ParameterValues, replication: number) => [replication],
    ],
    ['other at every value', (values: ParameterValues, replication: number) => [replication, values[WILLING]]],
  ])('lies within its interval in at least 90 of 100 studies; noise %s', async (_, noise) => {
    let inside = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { low, high, value } = await findThreshold(request({ replications: 20 }), noisy(seed, noise));
      expect(value).toBe(high);
      if (low! <= TRUE_VALUE && high! >= TRUE_VALUE) inside += 1;
    }
    expect(inside).toBeGreaterThanOrEqual(180);
  });

  it('has values between that cannot be told: they are open, and neither bound is one of them', async () => {
    const { steps, low, high } = await findThreshold(
      request(),
      noisy(3, (_, replication) => [replication]),
    );
    const answers = new Map(steps.map(({ value, answer }) => [value, answer]));
    expect(steps.some(({ answer }) => answer === 'open')).toBe(true);
    expect(answers.get(low!)).toBe('fails');
    expect(answers.get(high!)).toBe('holds');
  });

  it('claims nothing from fewer than five replications', async () => {
    const found = await findThreshold(
      request(),
      evaluating(() => 0, 4),
    );
    expect(found.result).toBe('never-holds');
    expect(found.steps.every(({ answer }) => answer === 'open')).toBe(true);
  });

  it('does not know from where it fails when it does not fail at the end with confidence', async () => {
    const outcome = evaluating(
      (values, replication) => (values[WILLING] >= 60 ? 0 : replication % 2 === 0 ? 0 : 0.1),
      10,
    );
    const found = await findThreshold(request(), outcome);
    expect(found).toMatchObject({ result: 'least', value: 60, low: null, high: 60 });
  });
});

describe('what cannot be searched', () => {
  it('is said clearly', async () => {
    await expect(
      findThreshold(
        request(),
        evaluating(() => null, 10),
      ),
    ).rejects.toThrow(NoOutcomeError);
    await expect(
      findThreshold(
        request({ low: 5, high: 4 }),
        certain(() => 0),
      ),
    ).rejects.toThrow(RangeError);
    const fine = request({ parameter: 'homes.offer-share', low: 0, high: 1, tolerance: 1e-9 });
    await expect(
      findThreshold(
        fine,
        certain(() => 0),
      ),
    ).rejects.toThrow('tolerance');
  });
});
