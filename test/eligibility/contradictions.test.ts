import { describe, expect, it } from 'vitest';
import { assessCase } from '../../src/eligibility/assess.ts';
import { assessed, caseWith, criterionOf, ON, schemeWith, type WrittenFacts } from './example.ts';

const CONTRADICTORY: readonly (readonly [string, WrittenFacts, readonly string[]])[] = [
  ['date-in-future', { tested_on: '2026-11-24' }, ['tested_on']],
  ['arrived-after-report', { arrived_on: '2026-11-03' }, ['reported_on', 'arrived_on']],
  ['judged-before-report', { self_sufficient_judged_on: '2026-11-01' }, ['self_sufficient_judged_on', 'reported_on']],
  [
    'referred-without-judgement',
    { self_sufficient_judged_on: undefined, self_sufficient: undefined },
    ['referred_on', 'self_sufficient', 'self_sufficient_judged_on'],
  ],
  ['referred-before-judged', { referred_on: '2026-11-02' }, ['referred_on', 'self_sufficient_judged_on']],
  ['referred-without-consent', { consent: 'no' }, ['consent', 'referred_on']],
  ['tested-without-referral', { referred_on: undefined }, ['tested_on', 'referred_on']],
  ['tested-before-referral', { tested_on: '2026-11-02' }, ['tested_on', 'referred_on']],
  [
    'derived-right-without-minor-child',
    { residence_ground: 'chavez-vilchez', minor_children: 'no' },
    ['residence_ground', 'minor_children'],
  ],
];

describe('contradictions', () => {
  it.each(CONTRADICTORY)('%s is found, and nothing else, with %j', (kind, changes, facts) => {
    expect(assessed(changes).contradictions.map((each) => [each.kind, each.facts])).toEqual([[kind, facts]]);
  });

  it('are not seen in dates that fall on the same day', () => {
    const same = '2026-11-02';
    const changes = { arrived_on: same, self_sufficient_judged_on: same, referred_on: same, tested_on: same };
    expect(assessed(changes).contradictions).toEqual([]);
    expect(assessed({ tested_on: '2026-11-23' }).contradictions).toEqual([]);
  });

  it('of a referral before the report are found together with those of the other steps', () => {
    const kinds = assessed({ referred_on: '2026-11-01' }).contradictions.map(({ kind }) => kind);
    expect(kinds).toEqual(['referred-before-report', 'referred-before-judged']);
  });

  it('of consent are none when the scheme asks no consent', () => {
    expect(assessed({ consent: 'no' }, { consentRequired: false }).contradictions).toEqual([]);
  });

  it('in one cell make its fact unknown and repeat what the cell says', () => {
    const conflicting = [{ fact: 'homeless', values: ['no', 'threatened'] } as const];
    const assessment = assessCase({ ...caseWith({ homeless: undefined }), conflicting }, schemeWith(), ON);
    expect(assessment.contradictions).toEqual([
      { kind: 'several-values', facts: ['homeless'], doubtful: ['homeless'], values: ['no', 'threatened'] },
    ]);
    expect(assessment.verdict).toBe('cannot-be-judged');
    const result = criterionOf(assessment, 'homeless-without-network');
    expect(result).toMatchObject({ outcome: 'unknown', missing: [], contradicted: ['homeless'] });
  });
});

describe('a doubtful fact', () => {
  it('never makes a criterion met: it must be corrected first', () => {
    const assessment = assessed({ self_sufficient_judged_on: '2026-11-01' });
    expect(criterionOf(assessment, 'judged-self-sufficient')).toMatchObject({
      outcome: 'unknown',
      missing: [],
      contradicted: ['self_sufficient_judged_on'],
    });
    expect(assessment).toMatchObject({ verdict: 'cannot-be-judged', missing: [] });
  });

  it('leaves a criterion that is not met as it is, with the doubt beside it', () => {
    const assessment = assessed({ residence_ground: 'chavez-vilchez', minor_children: 'no' });
    expect(criterionOf(assessment, 'minor-children')).toMatchObject({
      outcome: 'not-met',
      contradicted: ['minor_children'],
    });
    expect(assessment.verdict).toBe('does-not-qualify');
  });

  it('of the procedure leaves the criteria alone', () => {
    for (const changes of [{ consent: 'no' }, { referred_on: undefined }, { tested_on: '2026-11-02' }]) {
      expect(assessed(changes).verdict).toBe('qualifies');
    }
  });

  it('stops the clocks that would start or end on it', () => {
    const states = (changes: WrittenFacts) =>
      Object.fromEntries(assessed(changes).clocks.map(({ id, state }) => [id, state]));
    expect(states({ tested_on: '2026-11-24' })).toMatchObject({
      test: 'unknown',
      waiting: 'unknown',
      assessment: 'done',
    });
    expect(states({ arrived_on: '2026-11-03' })).toMatchObject({ 'recent-arrival': 'unknown', assessment: 'unknown' });
    expect(states({ tested_on: '2026-11-02' })).toMatchObject({ test: 'unknown', waiting: 'unknown' });
  });
});
