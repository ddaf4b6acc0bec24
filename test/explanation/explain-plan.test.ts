import { describe, expect, test } from 'vitest';
import { ALTERNATIVES_IN_PLAN, withReasons } from '../../src/explanation/with-reasons.ts';
import { aPolicy, aWeek, commitment, dwelling, family, municipality, week } from '../week-builder.ts';
import { explained } from './explained.ts';

const WEEK = aWeek(
  family('F-1', { preferences: ['M-3', 'M-2'], avoid: ['M-5'] }),
  ...['M-1', 'M-2', 'M-3', 'M-4', 'M-5'].map((id) => municipality(id)),
  ...['M-1', 'M-2', 'M-3', 'M-5'].map((id) => commitment(id)),
  dwelling('D-1', 'M-1'),
  dwelling('D-2', 'M-2'),
  dwelling('D-3', 'M-3', { availableFrom: week(1) }),
);
const { explainer } = explained(WEEK, aPolicy(), ['stay F-1 0', 'home F-1 D-1 0']);

describe('an explained plan', () => {
  test('tells other municipalities in the order of what they would mean for the family, then those without an option', () => {
    expect(explainer.elsewhere('F-1').map(({ municipality: id }) => id)).toEqual(['M-2', 'M-3', 'M-4', 'M-5']);
    expect(explainer.elsewhere('F-1', 2).map(({ municipality: id }) => id)).toEqual(['M-2', 'M-3']);
  });

  test('tells the same of a municipality alone as among the others', () => {
    for (const { municipality: id, reasons } of explainer.elsewhere('F-1')) {
      expect(explainer.there('F-1', id)).toEqual(reasons);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  test('names the municipalities where the rules allow the family to go, the best match first', () => {
    expect(explainer.candidates('F-1')).toEqual(['M-3', 'M-2', 'M-1']);
  });

  test('knows only families of the plan', () => {
    expect(() => explainer.here('F-9')).toThrow('F-9');
  });
});

describe('a plan with its reasons', () => {
  const many = Array.from({ length: 20 }, (_, index) => `M-${String(index + 10)}`);
  const national = aWeek(
    family('F-1'),
    ...many.flatMap((id) => [municipality(id), commitment(id)]),
    dwelling('D-1', 'M-10'),
  );

  test('carries why here, and why not for the closest fifteen other municipalities', () => {
    const { solved, plan } = explained(national, aPolicy(), ['stay F-1 0', 'home F-1 D-1 0']);
    const [placement] = withReasons(solved, plan).placements;
    expect(placement!.reasons.slice(0, 3).map(({ kind }) => kind)).toEqual(['placed', 'only-option', 'match-score']);
    const elsewhere = placement!.reasons.slice(3);
    expect(elsewhere).toHaveLength(ALTERNATIVES_IN_PLAN);
    expect(ALTERNATIVES_IN_PLAN).toBe(15);
    expect(elsewhere[0]).toEqual({ kind: 'no-homes-on-offer', municipality: 'M-11' });
    expect(elsewhere.some((reason) => 'municipality' in reason && reason.municipality === 'M-10')).toBe(false);
  });

  test('is otherwise the same plan', () => {
    const { solved, plan } = explained(WEEK, aPolicy(), ['stay F-1 0', 'home F-1 D-1 0']);
    const reasoned = withReasons(solved, plan);
    expect({ ...reasoned, placements: [] }).toEqual({ ...plan, placements: [] });
    expect(reasoned.placements.map((placement) => ({ ...placement, reasons: [] }))).toEqual(plan.placements);
  });
});
