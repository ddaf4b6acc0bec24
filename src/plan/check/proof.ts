/** What the plan says of its proof holds together: bound against value, gap, `proven`, `conditional` and `optimal`. */
import type { ObjectiveResult } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import { type Breach, checkRule } from './check-rule.ts';
import { MILLION } from './facts/millionths.ts';
import { hasDecimals } from './facts/objective-values.ts';

/** Bounds come from floating-point engines; a difference below half a millionth is none. */
const ROUNDING = 0.5 / MILLION;

export const proof = checkRule('proof', ({ policy, plan }) => {
  const breaches: Breach[] = [];
  let earlierProven = true;
  for (const objective of plan.objectives) {
    breaches.push(...namingBreaches(objective, policy), ...boundBreaches(objective));
    const conditional = objective.proven && !earlierProven;
    if (objective.conditional !== conditional) {
      const params = { claimed: String(objective.conditional), expected: String(conditional) };
      breaches.push({ kind: 'conditional-differs', ids: { objective: objective.name }, params });
    }
    earlierProven = earlierProven && objective.proven;
  }
  if (plan.status === 'optimal' && !earlierProven) {
    const unproven = plan.objectives.filter(({ proven }) => !proven).map(({ name }) => name);
    breaches.push({ kind: 'optimal-without-proof', ids: {}, params: { objectives: unproven.join(', ') } });
  }
  return breaches;
});

function namingBreaches({ name, sense, unit }: ObjectiveResult, policy: Policy): readonly Breach[] {
  const fields: readonly (readonly [field: string, claimed: string, expected: string])[] = [
    ['sense', sense, name === 'match' ? 'maximise' : 'minimise'],
    ['unit', unit, unitOf(name, policy)],
  ];
  return fields
    .filter(([, claimed, expected]) => claimed !== expected)
    .map(([field, claimed, expected]) => ({
      kind: 'field-differs',
      ids: { objective: name },
      params: { field, claimed, expected },
    }));
}

function unitOf(name: ObjectiveResult['name'], policy: Policy): string {
  switch (name) {
    case 'roofless':
    case 'weeks-over-cap':
      return 'family-weeks';
    case 'longest-excess':
      return 'weeks';
    case 'over-cap':
    case 'stability':
      return 'families';
    case 'weeks-in-shelter':
      return `${policy.shelterWeight}-weeks`;
    case 'match':
      return 'points';
    case 'school-changes':
      return 'children';
    case 'evenness':
      return 'person-steps';
  }
}

function boundBreaches({ name, sense, value, bound, gap, proven }: ObjectiveResult): readonly Breach[] {
  const ids = { objective: name };
  if (bound === null) {
    return [
      ...(proven ? [{ kind: 'proof-without-bound' as const, ids, params: { value, bound: '–' } }] : []),
      ...(gap === null ? [] : [{ kind: 'gap-differs' as const, ids, params: { claimed: gap, expected: '–' } }]),
    ];
  }
  const breaches: Breach[] = [];
  // Room for improvement that the bound leaves: below zero would mean that the plan beats its own bound.
  const room = sense === 'minimise' ? value - bound : bound - value;
  if (room < -ROUNDING) breaches.push({ kind: 'bound-contradicts-value', ids, params: { value, bound } });
  // Values are whole numbers (of millionths where they have decimals), so less than one step of room is proof.
  const step = hasDecimals(name) ? 1 / MILLION : 1;
  if (proven && room > step * (1 - 1e-6)) {
    breaches.push({ kind: 'proof-without-bound', ids, params: { value, bound } });
  }
  const expected = Math.abs(value - bound) / Math.max(1, Math.abs(value));
  if (gap === null || Math.abs(gap - expected) > ROUNDING) {
    breaches.push({ kind: 'gap-differs', ids, params: { claimed: gap ?? '–', expected } });
  }
  return breaches;
}
