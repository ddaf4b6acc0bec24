import { expect, test } from 'vitest';
import { PLAN_SCHEMA } from '../../src/domain/plan.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality } from '../week-builder.ts';
import { planByHand } from './solution.ts';

const WEEK = aWeek(family('F-1'), municipality('M-1'), commitment('M-1'), dwelling('D-1', 'M-1'), {
  seed: 7,
  fictitious: true,
});

test('a plan carries what is needed to compute it again', () => {
  const { plan } = planByHand(
    WEEK,
    aPolicy(),
    ['stay F-1 0', 'home F-1 D-1 0'],
    { status: 'feasible' },
    {
      version: '1.2.3',
      scenario: 'pilot.yaml',
      inputs: [{ file: 'families.csv', sha256: 'ab' }],
      overrides: [{ path: 'capWeeks', from: '--set', value: '10' }],
      findings: [],
    },
  );
  expect(plan).toMatchObject({
    schema: PLAN_SCHEMA,
    week: '2026-W48',
    horizonWeeks: 4,
    capWeeks: 13,
    policy: 'voluntary',
    fictitious: true,
    status: 'feasible',
    manifest: {
      version: '1.2.3',
      engine: 'by-hand',
      engineVersion: '1',
      seed: 7,
      scenario: 'pilot.yaml',
      inputs: [{ file: 'families.csv', sha256: 'ab' }],
      overrides: [{ path: 'capWeeks', from: '--set', value: '10' }],
    },
  });
  expect(plan.objectives.map(({ name }) => name)).toEqual(aPolicy().objectives);
});

test('a plan that came from no scenario names none', () => {
  const { plan } = planByHand(WEEK, aPolicy(), ['no-home F-1 4']);
  expect(plan.manifest).not.toHaveProperty('scenario');
});
