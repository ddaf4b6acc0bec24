import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { FindingKind } from '../../src/domain/finding.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { InputError } from '../../src/domain/problem.ts';
import type { ReasonKind } from '../../src/domain/reason.ts';
import { parsePlanJson, planToJson } from '../../src/report/plan-json.ts';
import type { planSchema } from '../../src/report/plan-schema.ts';
import { EVERY_REASON, samplePlan } from './sample-plan.ts';

type ReadPlan = z.output<typeof planSchema>;

const fullPlan: Plan = {
  ...samplePlan,
  placements: samplePlan.placements.map((placement, index) =>
    index === 0 ? { ...placement, reasons: EVERY_REASON } : placement,
  ),
};

function problemsOf(text: string) {
  try {
    parsePlanJson(text, 'plan.json');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('The plan was accepted.');
}

/** The JSON of the sample with one value changed by a function. */
function tampered(change: (plan: Record<string, unknown>) => void): string {
  const plan = JSON.parse(planToJson(fullPlan)) as Record<string, unknown>;
  change(plan);
  return JSON.stringify(plan, null, 2);
}

describe('plan.json', () => {
  test('plan to JSON to plan is identity, with every kind of reason and finding', () => {
    expect(parsePlanJson(planToJson(fullPlan), 'plan.json')).toEqual(fullPlan);
  });

  test('the schema knows every kind of reason and finding', () => {
    expectTypeOf<ReadPlan['placements'][number]['reasons'][number]['kind']>().toEqualTypeOf<ReasonKind>();
    expectTypeOf<ReadPlan['warnings'][number]['kind']>().toEqualTypeOf<FindingKind>();
    expectTypeOf<keyof ReadPlan['placements'][number]>().toEqualTypeOf<keyof Plan['placements'][number]>();
    expectTypeOf<keyof ReadPlan['loads'][number]>().toEqualTypeOf<keyof Plan['loads'][number]>();
    expectTypeOf<keyof ReadPlan['scarcity'][number]>().toEqualTypeOf<keyof Plan['scarcity'][number]>();
    expectTypeOf<keyof ReadPlan>().toEqualTypeOf<keyof Plan>();
  });

  test('the keys stand in a fixed order, however the plan was put together', () => {
    const reversed = Object.fromEntries(Object.entries(fullPlan).reverse()) as unknown as Plan;
    expect(planToJson(reversed)).toBe(planToJson(fullPlan));
    expect(planToJson(fullPlan).split('\n').slice(0, 3)).toEqual([
      '{',
      '  "schema": "onderdak/plan@2",',
      '  "week": "2026-W48",',
    ]);
  });

  test('a number that JSON cannot hold is refused', () => {
    const [first, ...rest] = fullPlan.objectives;
    expect(() => planToJson({ ...fullPlan, objectives: [{ ...first!, gap: Number.NaN }, ...rest] })).toThrow(
      RangeError,
    );
  });

  propertyTest.prop([
    fc.array(
      fc.record({
        family: fc.string({ minLength: 1 }),
        weeksInShelter: fc.nat({ max: 500 }),
        match: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
        pool: fc.string({ minLength: 1, unit: 'binary' }),
        overCap: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
  ])('plan to JSON to plan is identity for any ids and numbers', (changes) => {
    const placements = changes.map((change, index) => ({ ...fullPlan.placements[index]!, ...change }));
    const plan = { ...fullPlan, placements };
    expect(parsePlanJson(planToJson(plan), 'plan.json')).toEqual(plan);
  });
});

describe('a plan.json that was changed after it was written', () => {
  test('is refused, whatever was changed, and so is one without its seal', () => {
    const text = planToJson(fullPlan);
    expect(() => parsePlanJson(text, 'plan.json')).not.toThrow();
    for (const [from, to] of [
      ['"engine": "', '"engine": "x'],
      ['"price": ', '"price": 9'],
      [/,\n {2}"seal": "[0-9a-f]+"/, ''],
    ] as const) {
      expect(problemsOf(text.replace(from, to))).toMatchObject([{ kind: 'plan-changed' }]);
    }
  });
});

describe('a plan.json that is wrong', () => {
  test('text that is no JSON is named with its line', () => {
    expect(problemsOf('{\n  "schema": onderdak\n}')).toMatchObject([
      { kind: 'plan-not-json', source: { file: 'plan.json', line: 2 } },
    ]);
    expect(problemsOf('{\n  "schema": "onderdak/plan@1",\n')).toMatchObject([
      { kind: 'plan-not-json', source: { line: 3 } },
    ]);
    expect(problemsOf('')).toMatchObject([{ kind: 'plan-not-json', source: { line: 1 } }]);
  });

  test('a wrong value is named with its path, its line and what should stand there', () => {
    const text = tampered((plan) => {
      (plan['placements'] as { weeksInShelter: unknown }[])[2]!.weeksInShelter = 'twelve';
    });
    const line = text.split('\n').findIndex((row) => row.includes('twelve')) + 1;
    expect(problemsOf(text)).toMatchObject([
      {
        kind: 'plan-value',
        params: { path: 'placements[2].weeksInShelter', expected: 'number' },
        source: { file: 'plan.json', line },
      },
    ]);
  });

  test('a missing value is named at the object that lacks it', () => {
    const text = tampered((plan) => delete plan['policy']);
    expect(problemsOf(text)).toMatchObject([{ params: { path: 'policy', expected: 'string' }, source: { line: 1 } }]);
  });

  test('another schema, an unknown kind of reason and an unknown key are refused', () => {
    expect(problemsOf(tampered((plan) => (plan['schema'] = 'onderdak/plan@3')))).toMatchObject([
      { params: { path: 'schema', expected: '"onderdak/plan@2" | "onderdak/plan@1"' } },
    ]);
    const reason = tampered((plan) => {
      (plan['placements'] as { reasons: unknown[] }[])[1]!.reasons = [{ kind: 'because' }];
    });
    expect(problemsOf(reason)).toMatchObject([
      { kind: 'plan-value', params: { path: 'placements[1].reasons[0].kind' } },
    ]);
    expect(problemsOf(tampered((plan) => (plan['nationality'] = 'x')))).toMatchObject([
      { kind: 'plan-unknown-key', params: { keys: '"nationality"' } },
    ]);
  });

  test('a key __proto__ is refused and changes no other object', () => {
    const text = planToJson(fullPlan).replace('{', '{ "__proto__": { "polluted": true },');
    expect(problemsOf(text)[0]).toMatchObject({ kind: 'plan-unknown-key' });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('all problems are reported together, and beyond twenty they are counted', () => {
    const text = tampered((plan) => {
      for (const placement of plan['placements'] as Record<string, unknown>[]) {
        placement['status'] = 'lost';
        placement['overCap'] = 1;
      }
    });
    const problems = problemsOf(text);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toMatchObject({ kind: 'plan-more-problems', params: { count: 28 } });
  });

  test('a list, a number and null are no plan', () => {
    for (const text of ['[]', '12', 'null']) expect(problemsOf(text)).toMatchObject([{ kind: 'plan-value' }]);
  });

  test('a byte order mark before the text is ignored', () => {
    expect(parsePlanJson(`\uFEFF${planToJson(fullPlan)}`, 'plan.json')).toEqual(fullPlan);
  });
});
