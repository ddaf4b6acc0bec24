import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../../src/evidence/parameters.ts';
import { NoOutcomeError, type ParameterChanges } from '../../../src/study/comparison/experiment.ts';
import {
  type SensitivityRequest,
  sensitivityPoints,
  sensitivityStudy,
} from '../../../src/study/comparison/sensitivity-study.ts';
import { evaluating } from './experiment-builder.ts';
import { anArm } from './study-builder.ts';

const SHARE = PARAMETERS['homes.offer-share'];
const PLACES = PARAMETERS['shelter.places-factor'];

const request = (changes: Partial<SensitivityRequest> = {}): SensitivityRequest => ({
  study: 'test',
  arm: anArm('voluntary'),
  measure: 'weeks-in-shelter-mean',
  replications: 6,
  seed: 1,
  morris: { trajectories: 3 },
  ...changes,
});

/** 1000 weeks less per unit of the share of homes, 2 more per place factor; replications lie apart by their number. */
const world = evaluating(
  (values, replication) => 20 - 1000 * values['homes.offer-share'] + 2 * values['shelter.places-factor'] + replication,
  6,
);

describe('sensitivity', () => {
  it('finds what each parameter alone does, largest swing first, without the noise that replications share', async () => {
    const { base, tornado } = await sensitivityStudy(request(), world);
    expect(base.mean).toBeCloseTo(20 - 2.5 + 2 + 2.5, 9);
    expect(tornado.slice(0, 2).map(({ parameter }) => parameter)).toEqual([
      'homes.offer-share',
      'shelter.places-factor',
    ]);
    const [share, places] = tornado;
    expect(share).toMatchObject({ low: SHARE.low, high: SHARE.high });
    expect(share!.atLow.mean).toBeCloseTo(-1000 * (SHARE.low - SHARE.value), 9);
    expect(share!.atHigh.mean).toBeCloseTo(-1000 * (SHARE.high - SHARE.value), 9);
    expect(share!.atHigh.high! - share!.atHigh.low!).toBeCloseTo(0, 9);
    expect(places!.atHigh.mean).toBeCloseTo(2 * (PLACES.high - PLACES.value), 9);
    expect(tornado.slice(2).every(({ atLow, atHigh }) => atLow.mean === 0 && atHigh.mean === 0)).toBe(true);
  });

  it('and what it does while the others vary, per whole range', async () => {
    const { morris, trajectories, levels } = await sensitivityStudy(request(), world);
    expect([trajectories, levels]).toEqual([3, 4]);
    expect(morris[0]!.parameter).toBe('homes.offer-share');
    expect(morris[0]!.mu).toBeCloseTo(-1000 * (SHARE.high - SHARE.low), 9);
    expect(morris[1]!.mu).toBeCloseTo(2 * (PLACES.high - PLACES.low), 9);
    expect(morris[2]!.muStar).toBeCloseTo(0, 9);
  });

  it('names the parameters that turn the difference of two policies around', async () => {
    const difference = evaluating(
      (values) => 1 - 2 * (values['shelter.places-factor'] - 1) - 300 * values['homes.offer-share'],
      6,
    );
    const parameters = ['shelter.places-factor', 'homes.offer-share', 'arrivals.dispersion'] as const;
    const { base, turning, reference } = await sensitivityStudy(
      request({ reference: anArm('nothing'), parameters }),
      difference,
    );
    // 0.25 with the values in use; −0.75 with the most places, a swing of 2; −0.5 with the most homes, a swing of 1.2.
    expect(base.mean).toBeCloseTo(0.25, 9);
    expect(reference).toBe('nothing');
    expect(turning).toEqual(['shelter.places-factor', 'homes.offer-share']);
  });

  it('speaks of turning only where two policies are compared', async () => {
    const outcome = evaluating((values) => values['shelter.places-factor'] - 1.1, 6);
    expect((await sensitivityStudy(request(), outcome)).turning).toEqual([]);
  });

  it('varies only the parameters asked for, as far as they are uncertain', async () => {
    const asked: ParameterChanges[] = [];
    const parameters = ['homes.offer-share', 'cost.shelter-person-year'] as const;
    const narrow = request({ parameters });
    const { tornado, morris } = await sensitivityStudy(narrow, async (points) => {
      asked.push(...points);
      return world(points);
    });
    expect(tornado.map(({ parameter }) => parameter)).toEqual(['homes.offer-share']);
    expect(morris.map(({ parameter }) => parameter)).toEqual(['homes.offer-share']);
    expect(asked.every((point) => Object.keys(point).every((id) => id === 'homes.offer-share'))).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(sensitivityPoints(narrow));
  });

  it('runs without screening when no trajectory is asked for', async () => {
    const { morris, tornado } = await sensitivityStudy(request({ morris: { trajectories: 0 } }), world);
    expect(morris).toEqual([]);
    expect(tornado.length).toBeGreaterThan(10);
  });

  it('is the same for the same seed and another screening for another', async () => {
    const curved = evaluating((values) => values['homes.offer-share'] * values['shelter.places-factor'], 6);
    const once = JSON.stringify(await sensitivityStudy(request(), curved));
    expect(JSON.stringify(await sensitivityStudy(request(), curved))).toBe(once);
    const other = await sensitivityStudy(request({ seed: 2 }), curved);
    expect(JSON.stringify({ ...other, seed: 1 })).not.toBe(once);
  });

  it('says so when the measure does not exist in the study as it is', async () => {
    await expect(
      sensitivityStudy(
        request(),
        evaluating(() => null, 6),
      ),
    ).rejects.toThrow(NoOutcomeError);
  });

  it('leaves out a parameter at whose bounds the measure does not exist', async () => {
    const outcome = evaluating((values) => (values['homes.offer-share'] === SHARE.low ? null : 1), 6);
    const { tornado } = await sensitivityStudy(request(), outcome);
    expect(tornado.some(({ parameter }) => parameter === 'homes.offer-share')).toBe(false);
  });
});
