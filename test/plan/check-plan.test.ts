import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { sayCheckRule, sayViolation } from '../../src/i18n/check.ts';
import { CHECK_RULES } from '../../src/plan/check/check-report.ts';
import { checkPlan } from '../../src/plan/check-plan.ts';
import { BEYOND_THE_LIMIT } from './check-cases.ts';
import { HOME_D1, HOME_D2, POLICY, planOf, WEEK } from './check-fixture.ts';

/** Written out by hand, every value reckoned on paper from docs/model.md. */
const BY_HAND: Plan = {
  schema: 'onderdak/plan@2',
  week: '2026-W48',
  horizonWeeks: 6,
  capWeeks: 13,
  policy: 'voluntary',
  fictitious: true,
  manifest: { version: '0.1.0', engine: 'hand', engineVersion: '1', seed: 1, inputs: [], overrides: [] },
  status: 'optimal',
  objectives: [
    ['roofless', 0, 'family-weeks'],
    ['over-cap', 0, 'families'],
    ['weeks-over-cap', 0, 'family-weeks'],
    // Ten weeks so far for F1, two planned for F2.
    ['weeks-in-shelter', 12, 'family-weeks'],
    // F1: 0.6 × ½ + 0.25 × 1 + 0.15 × 1 = 0.7; F2: ½ for everything.
    ['match', 1.2, 'points'],
    ['school-changes', 0, 'children'],
    // Six persons over 60,000 and 40,000 inhabitants: fair shares 3.6 and 2.4; A gets four, so 4 − 3.6.
    ['evenness', 0.4, 'person-steps'],
    ['stability', 0, 'families'],
  ].map(([name, value, unit]) => ({
    name,
    value,
    unit,
    sense: name === 'match' ? 'maximise' : 'minimise',
    bound: value,
    gap: 0,
    proven: true,
    conditional: false,
    how: 'by hand',
  })) as Plan['objectives'],
  placements: [
    {
      family: 'F1',
      status: 'placed',
      municipality: 'A',
      supply: 'dwelling',
      dwelling: 'D1',
      moveInWeek: '2026-W48',
      stays: [],
      weeksInShelter: 10,
      rooflessWeeks: 0,
      overCap: false,
      excessWeeks: 0,
      match: 0.7,
      matchParts: { labour: 0.5, ties: 1, preference: 1 },
      schoolChanges: 0,
      regionFallback: false,
      reasons: [],
    },
    {
      family: 'F2',
      status: 'placed',
      municipality: 'B',
      supply: 'dwelling',
      dwelling: 'D2',
      moveInWeek: '2026-W50',
      shelter: 'S1',
      stays: [{ shelter: 'S1', from: '2026-W48', until: '2026-W50' }],
      weeksInShelter: 2,
      rooflessWeeks: 0,
      overCap: false,
      excessWeeks: 0,
      match: 0.5,
      matchParts: { labour: 0.5, ties: 0.5, preference: 0.5 },
      schoolChanges: 0,
      regionFallback: false,
      reasons: [],
    },
  ],
  scarcity: [],
  loads: [
    { municipality: 'A', familiesPlaced: 1, personsPlaced: 4, personsUsed: 0, fairShare: 3.6 },
    { municipality: 'B', familiesPlaced: 1, personsPlaced: 2, personsUsed: 0, fairShare: 2.4 },
  ],
  warnings: [],
};

describe('the check of a plan', () => {
  it('accepts a plan written out by hand, and says which rules it proved', () => {
    const report = checkPlan(WEEK, POLICY, BY_HAND);
    expect(report.violations).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.rulesChecked).toEqual(CHECK_RULES);
    expect(report.objectives.map(({ name, recomputed }) => [name, recomputed])).toEqual([
      ['roofless', 0],
      ['over-cap', 0],
      ['weeks-over-cap', 0],
      ['weeks-in-shelter', 12],
      ['match', 1.2],
      ['school-changes', 0],
      ['evenness', 0.4],
      ['stability', 0],
    ]);
  });

  it.each(BEYOND_THE_LIMIT)('accepts a plan at the limit of $rule: $limitOf', ({ limit }) => {
    const { week, policy, plan } = scenario(limit);
    expect(checkPlan(week, policy, plan).violations).toEqual([]);
  });

  it.each(BEYOND_THE_LIMIT)('refuses a plan just beyond the limit of $rule, by that rule alone: $limitOf', (each) => {
    const { week, policy, plan } = scenario(each.beyond);
    const report = checkPlan(week, policy, plan);
    expect(report.ok).toBe(false);
    expect([...new Set(report.violations.map(({ rule, kind }) => `${rule}: ${kind}`))]).toEqual([
      `${each.rule}: ${each.kind}`,
    ]);
    for (const violation of report.violations) {
      for (const language of LANGUAGES) expect(sayViolation(violation, language)).toMatch(/^[^{}]+\.$/);
    }
  });

  it('has a case for every rule', () => {
    expect(new Set(BEYOND_THE_LIMIT.map(({ rule }) => rule))).toEqual(new Set(CHECK_RULES));
  });

  it.each(BY_HAND.objectives.map(({ name }) => name))('refuses a plan that claims another value for %s', (name) => {
    for (const step of name === 'match' || name === 'evenness' ? [0.000001, -0.000001] : [1, -1]) {
      const plan: Plan = {
        ...BY_HAND,
        objectives: BY_HAND.objectives.map((each) =>
          each.name === name ? { ...each, value: each.value + step, bound: each.value + step } : each,
        ),
      };
      const report = checkPlan(WEEK, POLICY, plan);
      expect(report.violations.map(({ rule, ids }) => [rule, ids.objective])).toEqual([['objective-values', name]]);
      expect(report.objectives.filter(({ agrees }) => !agrees).map((each) => each.name)).toEqual([name]);
    }
  });

  it('names every rule in both languages', () => {
    for (const rule of CHECK_RULES) {
      for (const language of LANGUAGES) expect(sayCheckRule(rule, language)).toMatch(/\.$/);
    }
  });

  it('reports a wrecked plan instead of throwing', () => {
    const wreck = {
      ...BY_HAND,
      objectives: [],
      placements: BY_HAND.placements.map((placement) => ({
        ...placement,
        municipality: '__proto__',
        moveInWeek: 'soon',
        stays: [{ shelter: 'constructor', from: '', until: '2026-W99' }],
      })),
      loads: [{ ...BY_HAND.loads[0]!, municipality: '__proto__' }],
    };
    const report = checkPlan(WEEK, POLICY, wreck);
    expect(report.ok).toBe(false);
    expect(new Set(report.violations.map(({ rule }) => rule))).toEqual(
      new Set(['plan-header', 'home-exists', 'shelter-stays', 'placement-fields', 'objective-values', 'loads']),
    );
    expect(report.objectives.every(({ claimed }) => claimed === null)).toBe(true);
  });
});

function scenario(each: (typeof BEYOND_THE_LIMIT)[number]['limit']) {
  const week = { ...WEEK, ...each.week };
  const policy = { ...POLICY, ...each.policy };
  const plan = planOf(week, policy, each.decisions ?? [HOME_D1, HOME_D2]);
  return { week, policy, plan: each.tamper?.(plan) ?? plan };
}
