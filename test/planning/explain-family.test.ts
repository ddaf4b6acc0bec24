import { afterAll, describe, expect, test } from 'vitest';
import type { Placement } from '../../src/domain/plan.ts';
import type { FamilyEffect, WhatWouldChange } from '../../src/domain/reason.ts';
import { explainPlan, type PlanExplainer } from '../../src/explanation/explain-plan.ts';
import { whatWouldChange } from '../../src/explanation/what-would-change.ts';
import type { HomeOffer } from '../../src/model/fits/hypothetical-home.ts';
import { explainFamily, explainForReport } from '../../src/planning/explain-family.ts';
import { type PlannedWeek, planWeek } from '../../src/planning/plan-week.ts';
import { createEngine } from '../../src/solver/index.ts';
import { randomWeek } from '../second-model/random-weeks.ts';
import { aPolicy, aWeek, commitment, dwelling, family, inShelter, municipality, shelter } from '../week-builder.ts';

const engine = createEngine('auto');
afterAll(() => engine.close());

async function plannedWeek(...[week, policy]: Parameters<typeof planWeek>): Promise<PlannedWeek> {
  const outcome = await planWeek(week, policy, { use: engine });
  if (outcome.kind !== 'plan') throw new Error(`No plan: ${outcome.kind}.`);
  return outcome;
}

/** Better first; the gain decides among equals. */
const OUTCOMES = ['placed', 'fewer-roofless-weeks', 'under-cap', 'fewer-weeks-in-shelter', 'better-match'];
const rank = ({ outcome, gain }: FamilyEffect) => OUTCOMES.indexOf(outcome) * 1e6 - gain;

const isWorstOff = ({ status, overCap, rooflessWeeks }: Placement) =>
  status === 'unplaced' || overCap || rooflessWeeks > 0;

const wishesOf = (explainer: PlanExplainer, id: string) => ({
  municipalities: explainer.candidates(id),
  homeFor: (offer: HomeOffer) => explainer.homeFor(id, offer),
});

describe('what would change it', () => {
  test.each([3, 7, 25, 31, 42, 77])(
    'tells of random week %i only what planning the whole week again gives as well',
    async (seed) => {
      const { week, policy } = randomWeek(seed);
      const planned = await plannedWeek(week, policy);
      const explained = await explainForReport(week, policy, planned);
      const explainer = explainPlan(planned.solved, planned.plan);
      for (const { family: id } of planned.plan.placements.filter(isWorstOff)) {
        const told = explained.get(id)!.changes as readonly WhatWouldChange[];
        expect(told.length).toBeGreaterThan(0);
        const whole = await whatWouldChange(week, planned.plan, id, wishesOf(explainer, id), async (changed) => {
          const outcome = await planWeek(changed, policy, { use: engine, reasons: false, prices: false });
          return outcome.kind === 'plan' ? outcome.plan : undefined;
        });
        for (const each of told) {
          if (!('effect' in each)) continue;
          const { effect, ...change } = each;
          const again = whole.find((other) => expect.objectContaining(change).asymmetricMatch(other));
          expect(again, JSON.stringify(each)).toBeDefined();
          expect(rank((again as typeof each).effect)).toBeLessThanOrEqual(rank(effect));
        }
      }
    },
  );

  test('finds the promise that gives a family a home', async () => {
    const week = aWeek(
      family('F-1', inShelter('S-1', 12)),
      municipality('M-1'),
      shelter('S-1', 'M-1'),
      commitment('M-1', { families: 0, leadWeeks: 0 }),
    );
    const planned = await plannedWeek(week, aPolicy());
    const { changes } = (await explainForReport(week, aPolicy(), planned)).get('F-1')!;
    expect(changes).toEqual([
      {
        kind: 'one-more-family-committed',
        municipality: 'M-1',
        persons: 2,
        effect: { outcome: 'placed', gain: 0 },
      },
    ]);
  });

  test('says nothing of a change that would help this family or another one, by lot', async () => {
    const week = aWeek(family('F-1'), family('F-2'), municipality('M-1'), commitment('M-1', { families: 2 }));
    const planned = await plannedWeek(week, aPolicy());
    const explained = await explainForReport(week, aPolicy(), planned);
    for (const id of ['F-1', 'F-2'])
      expect(explained.get(id)!.changes).toEqual([{ kind: 'nothing-tried-helps', tried: 2 }]);
    const withPriority = aWeek(family('F-1'), municipality('M-1'), commitment('M-1', { families: 2 }));
    const alone = await plannedWeek(withPriority, aPolicy());
    const [change] = (await explainForReport(withPriority, aPolicy(), alone)).get('F-1')!.changes;
    expect(change).toMatchObject({ kind: 'one-more-home', effect: { outcome: 'placed' } });
  });

  test('is worked out for the families worst off alone', async () => {
    const week = aWeek(family('F-1'), municipality('M-1'), commitment('M-1', { families: 2 }), dwelling('D-1', 'M-1'));
    const planned = await plannedWeek(week, aPolicy());
    expect((await explainForReport(week, aPolicy(), planned)).get('F-1')!.changes).toEqual([]);
  });
});

describe('one family and one municipality', () => {
  const week = aWeek(
    family('F-1'),
    municipality('M-1'),
    municipality('M-2'),
    ...['M-1', 'M-2'].map((id) => commitment(id, { families: 2 })),
    dwelling('D-1', 'M-1'),
    dwelling('D-2', 'M-2', { availableFrom: week0(2) }),
  );

  test('says which objective would be worse with the family there, and by how much', async () => {
    const { plan } = await plannedWeek(week, aPolicy());
    const explained = await explainFamily(week, aPolicy(), plan, 'F-1', 'M-2');
    expect(explained!.elsewhere[0]!.reasons.at(-1)).toEqual({
      kind: 'plan-would-be-worse',
      municipality: 'M-2',
      objective: 'roofless',
      difference: 2,
      unit: 'family-weeks',
    });
  });

  test('does not explain a plan of other data', async () => {
    const { plan } = await plannedWeek(week, aPolicy());
    const others = aWeek(family('F-9'), municipality('M-1'));
    expect(await explainFamily(others, aPolicy(), plan, 'F-9')).toBeUndefined();
  });
});

function week0(weeks: number): number {
  return aWeek().monday + 7 * weeks;
}
