import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterValues } from '../../../src/evidence/parameters.ts';
import {
  type Evaluate,
  type ParameterChanges,
  remembering,
  uncertainParameters,
} from '../../../src/study/comparison/experiment.ts';
import { anArm } from './study-builder.ts';

describe('the uncertain parameters', () => {
  it('are those whose low and high differ', () => {
    const ids = uncertainParameters(anArm('A')).map(({ parameter }) => parameter);
    expect(ids).toContain('homes.offer-share');
    expect(ids).not.toContain('cost.shelter-person-year');
    expect(ids).toHaveLength(Object.values(PARAMETERS).filter(({ low, high }) => (low as number) !== high).length);
  });

  it('take the range of the scenario, which may leave nothing uncertain or make something so', () => {
    const arm = anArm('A', {
      parameters: parameterValues({ 'homes.offer-share': 0.01, 'arrivals.surge-weeks': 10 }),
      own: [
        { id: 'homes.offer-share', value: 0.01, low: 0.01, high: 0.01 },
        { id: 'arrivals.surge-weeks', value: 10, low: 8.4, high: 12.6 },
      ],
    });
    const ranges = uncertainParameters(arm);
    expect(ranges.some(({ parameter }) => parameter === 'homes.offer-share')).toBe(false);
    expect(ranges.find(({ parameter }) => parameter === 'arrivals.surge-weeks')).toMatchObject({ low: 8, high: 13 });
  });

  it('leave out what two policies set differently: that is what they are compared for', () => {
    const arm = anArm('A', { parameters: parameterValues({ 'shelter.places-factor': 1.2 }) });
    expect(uncertainParameters(arm).map(({ parameter }) => parameter)).toContain('shelter.places-factor');
    const compared = uncertainParameters(arm, anArm('B')).map(({ parameter }) => parameter);
    expect(compared).not.toContain('shelter.places-factor');
    expect(compared).toContain('homes.offer-share');
  });
});

describe('points', () => {
  it('are run once, however often they are asked for', async () => {
    const asked: ParameterChanges[] = [];
    const evaluate: Evaluate = async (points) => {
      asked.push(...points);
      return points.map((point) => [point['homes.open-weeks'] ?? 0]);
    };
    const remembered = remembering(evaluate);
    const two = { 'homes.open-weeks': 2, 'shelter.places-factor': 1 };
    const turned = { 'shelter.places-factor': 1, 'homes.open-weeks': 2 };
    expect(await remembered([{}, two, {}, turned])).toEqual([[0], [2], [0], [2]]);
    expect(await remembered([two, { 'homes.open-weeks': 3 }])).toEqual([[2], [3]]);
    expect(asked).toEqual([{}, two, { 'homes.open-weeks': 3 }]);
  });
});
