import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assessCase, assessCases } from '../../src/eligibility/assess.ts';
import { type Case, CHOICE_FACTS, CHOICES, DATES, FACTS, type Facts } from '../../src/eligibility/case.ts';
import { type Condition, factsIn, truthOf, unsettledFacts } from '../../src/eligibility/condition.ts';
import { assessed, ON, schemeWith } from './example.ts';

const facts: fc.Arbitrary<Facts> = fc.record(
  {
    ...Object.fromEntries(DATES.map((fact) => [fact, fc.integer({ min: ON - 400, max: ON + 5 })])),
    ...Object.fromEntries(CHOICE_FACTS.map((fact) => [fact, fc.constantFrom(...CHOICES[fact])])),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

const settings = fc.record({
  acceptedResidenceGrounds: fc.constantFrom(['dutch'], ['dutch', 'chavez-vilchez']) as fc.Arbitrary<
    ('dutch' | 'chavez-vilchez')[]
  >,
  threatenedHomelessnessCounts: fc.boolean(),
  recentArrivalMonths: fc.integer({ min: 0, max: 12 }),
  legalGround: fc.constantFrom('self-sufficient-required' as const, 'treated-as-not-self-sufficient' as const),
  consentRequired: fc.boolean(),
});

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc
      .constantFrom(...CHOICE_FACTS)
      .chain((fact) =>
        fc
          .subarray([...CHOICES[fact]] as string[], { minLength: 1 })
          .map((values): Condition => ({ kind: 'fact-in', fact, values })),
      ),
    fc.constantFrom(...FACTS).map((fact): Condition => ({ kind: 'known', fact })),
    fc
      .integer({ min: 0, max: 12 })
      .map((months): Condition => ({ kind: 'within-months', fact: 'arrived_on', before: 'reported_on', months })),
    tie('tree').map((inner): Condition => ({ kind: 'not', condition: inner })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((conditions): Condition => ({ kind: 'all', conditions })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((conditions): Condition => ({ kind: 'any', conditions })),
  ),
})).tree;

function caseOf(of: Facts): Case {
  return { id: 'C', facts: of, conflicting: [] };
}

describe('three-valued logic', () => {
  test.prop([condition, facts, facts])(
    'a settled condition stays settled when more facts become known',
    (tree, some, more) => {
      const before = truthOf(tree, some, schemeWith().settings);
      const after = truthOf(tree, { ...more, ...some }, schemeWith().settings);
      if (before !== 'unknown') expect(after).toBe(before);
    },
  );

  test.prop([condition, facts])(
    'an unknown condition names facts of its own that are not settled, a settled one none',
    (tree, some) => {
      const open = unsettledFacts(tree, some, schemeWith().settings);
      expect(open.size > 0).toBe(truthOf(tree, some, schemeWith().settings) === 'unknown');
      for (const fact of open) expect(factsIn(tree).has(fact)).toBe(true);
    },
  );

  test.prop([condition, facts])('not turns yes and no round and leaves unknown', (tree, some) => {
    const truth = truthOf(tree, some, schemeWith().settings);
    const turned = truthOf({ kind: 'not', condition: tree }, some, schemeWith().settings);
    expect(turned).toBe({ yes: 'no', no: 'yes', unknown: 'unknown' }[truth]);
  });
});

describe('the verdict', () => {
  test.prop([facts, facts, settings])(
    'of does-not-qualify is never flipped by filling in what was unknown',
    (some, more, chosen) => {
      const before = assessCase(caseOf(some), schemeWith(chosen), ON);
      const after = assessCase(caseOf({ ...more, ...some }), schemeWith(chosen), ON);
      if (before.verdict === 'does-not-qualify') expect(after.verdict).toBe('does-not-qualify');
    },
  );

  test.prop([facts, settings])(
    'is settled by the criteria: one not met, else one unknown, else all met',
    (some, chosen) => {
      const { criteria, verdict } = assessCase(caseOf(some), schemeWith(chosen), ON);
      const outcomes = criteria.map(({ outcome }) => outcome);
      if (outcomes.includes('not-met')) expect(verdict).toBe('does-not-qualify');
      else if (outcomes.includes('unknown')) expect(verdict).toBe('cannot-be-judged');
      else expect(verdict).toBe('qualifies');
    },
  );

  test.prop([facts, settings])('of cannot-be-judged always names a fact to fill in or to correct', (some, chosen) => {
    const { criteria, verdict } = assessCase(caseOf(some), schemeWith(chosen), ON);
    if (verdict !== 'cannot-be-judged') return;
    for (const { outcome, missing, contradicted } of criteria) {
      if (outcome === 'unknown') expect(missing.length + contradicted.length).toBeGreaterThan(0);
    }
  });

  test.prop([fc.constantFrom(...FACTS)])('of qualifies never gets better by forgetting a fact', (fact) => {
    const { verdict } = assessed({ [fact]: undefined });
    expect(['qualifies', 'cannot-be-judged']).toContain(verdict);
  });

  test.prop([fc.array(facts, { maxLength: 6 }), fc.nat()])(
    'does not depend on the order of rows or columns',
    (list, turn) => {
      const cases = list.map((each, index) => ({ ...caseOf(each), id: `C-${index}` }));
      const places = cases.map((_, index) => (index + turn) % cases.length);
      const shuffled = places.map((place) => {
        const each = cases[place]!;
        return { ...each, facts: Object.fromEntries(Object.entries(each.facts).reverse()) };
      });
      const straight = assessCases(cases, schemeWith(), ON).assessments;
      const turned = assessCases(shuffled, schemeWith(), ON).assessments;
      expect(turned).toEqual(places.map((place) => straight[place]));
    },
  );

  it('shows the unknown beside the criterion that decides', () => {
    const assessment = assessed({ minor_children: 'no', own_network: undefined });
    expect(assessment.verdict).toBe('does-not-qualify');
    expect(assessment.missing).toEqual(['own_network']);
  });

  it('of an empty row cannot be judged and names every fact that a criterion needs', () => {
    const { verdict, missing } = assessCase(caseOf({}), schemeWith(), ON);
    expect(verdict).toBe('cannot-be-judged');
    const needed = new Set(schemeWith().criteria.flatMap((criterion) => [...factsIn(criterion.condition)]));
    expect(missing).toEqual(FACTS.filter((fact) => needed.has(fact)));
  });

  it('looks at no fact of the procedure: consent, referral and test change nothing', () => {
    const changes = [{ consent: undefined }, { consent: 'no', referred_on: undefined, tested_on: undefined }];
    for (const change of changes) expect(assessed(change).verdict).toBe('qualifies');
  });
});
