import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/desk/register/actor.ts';
import type { PlanBody } from '../../../../src/desk/register/bodies.ts';
import { scenarioFilesOf } from '../../../../src/desk/register/scenario-files.ts';
import { outcomesByGroup } from '../../../../src/desk/work/audit/outcomes.ts';
import { DIMENSIONS, type Dimension, type GroupOutcome } from '../../../../src/desk/work/audit/schemas.ts';
import { previewDrafts } from '../../../../src/desk/work/week/preview.ts';
import { savePlan } from '../../../../src/desk/work/week/save-plan.ts';
import { planIn } from '../../../../src/desk/work/week/saved-plans.ts';
import { weekFilesOf } from '../../../../src/desk/work/week/week-files.ts';
import { ADMINISTRATOR, PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

let desk: MovingDesk;
let plan: PlanBody;
beforeAll(async () => {
  desk = await exampleDesk();
  plan = await savedPlan(desk);
});

async function savedPlan(on: MovingDesk): Promise<PlanBody> {
  const preview = await previewDrafts(on, PLANNER, []);
  if (preview.kind !== 'plan') throw new Error(JSON.stringify(preview));
  return (await savePlan(on, PLANNER, { drafts: [], basis: preview.basis })).body;
}

const outcomesFor = (actor: Actor, on = desk): Promise<readonly GroupOutcome[]> =>
  on.register.read((reading) => outcomesByGroup(reading, actor));

const names = Object.keys(DIMENSIONS) as readonly Dimension[];
const sizes = (outcomes: readonly GroupOutcome[], dimension: Dimension): readonly (number | null)[] =>
  outcomes.filter((outcome) => outcome.dimension === dimension).map(({ families }) => families);

/** As if every family had been assessed otherwise. */
async function assessAs(on: MovingDesk, groundOf: (index: number, id: string) => string): Promise<void> {
  await on.register.change({ actor: PLANNER, action: 'edit' }, async (writing) => {
    for (const [index, { id, version, body }] of (await writing.list('case')).entries()) {
      const assessment = { ...body.assessment, residence_ground: groundOf(index, id) };
      await writing.replace('case', id, version, { ...body, assessment });
    }
  });
}

describe('outcomes per group', () => {
  it('divide the families by every dimension: each family is in one group of it', async () => {
    const outcomes = await outcomesFor(PLANNER);
    const totals = names.map((dimension) => sizes(outcomes, dimension).reduce<number>((sum, size) => sum + size!, 0));
    expect(new Set(totals).size).toBe(1);
    expect(totals[0]).toBe(planIn(plan).placements.length);
    for (const dimension of names) {
      const groups = outcomes.filter((outcome) => outcome.dimension === dimension).map(({ group }) => group);
      expect(groups).toEqual(DIMENSIONS[dimension]);
    }
  });

  it('tell what the last plan gave each group', async () => {
    const outcomes = await outcomesFor(PLANNER);
    const { placements } = planIn(plan);
    const [one, two] = outcomes.filter(({ dimension }) => dimension === 'parents');
    const weeks = placements.reduce((sum, { weeksInShelter }) => sum + weeksInShelter, 0);
    expect(one!.families! * one!.weeksInShelter!.mean + two!.families! * two!.weeksInShelter!.mean).toBeCloseTo(
      weeks,
      6,
    );
    const over = placements.filter(({ overCap }) => overCap).length;
    expect(one!.families! * one!.shareOverCap!.mean + two!.families! * two!.shareOverCap!.mean).toBeCloseTo(over, 6);
  });

  it('give shares with an interval between nothing and all', async () => {
    const shares = (await outcomesFor(PLANNER)).flatMap(({ shareOverCap, shareDeclined }) => [
      shareOverCap,
      shareDeclined,
    ]);
    for (const share of shares) {
      if (!share || share.low === null || share.high === null) continue;
      expect(share.low).toBeGreaterThanOrEqual(0);
      expect(share.low).toBeLessThanOrEqual(share.mean);
      expect(share.mean).toBeLessThanOrEqual(share.high);
      expect(share.high).toBeLessThanOrEqual(1);
    }
  });

  it('hide groups under five, and so many others that the total gives none away, from who may not see cases', async () => {
    const other = await exampleDesk();
    await savedPlan(other);
    await assessAs(other, (_index, id) => (['F-001', 'F-002'].includes(id) ? 'dutch' : 'unclear'));
    const all = sizes(await outcomesFor(PLANNER, other), 'ground');
    const shown = await outcomesFor(ADMINISTRATOR, other);
    expect(all.filter((size) => size! > 0 && size! < 5)).toHaveLength(1);
    expect(sizes(shown, 'ground')).toEqual([null, 0, null, 0]);
    for (const { families, weeksInShelter, shareOverCap, match, shareDeclined } of shown) {
      if (families === null)
        expect([weeksInShelter, shareOverCap, match, shareDeclined]).toEqual([null, null, null, null]);
    }
  });

  it('round what they show to who may not see cases, and hide shares that tell of fewer than five families', async () => {
    const exact = await outcomesFor(PLANNER);
    const shown = await outcomesFor(ADMINISTRATOR);
    expect(shown.some(({ families }) => families !== null && families > 0)).toBe(true);
    shown.forEach(({ families, shareOverCap, weeksInShelter }, index) => {
      if (families === null) return;
      const { families: count, shareOverCap: share, weeksInShelter: weeks } = exact[index]!;
      expect(families % 5).toBe(0);
      expect(Math.abs(families - count!)).toBeLessThanOrEqual(2);
      expect(weeksInShelter).toEqual(weeks);
      if (!share) return;
      const over = Math.round(share.mean * count!);
      const tellsOfFew = [over, count! - over].some((part) => part > 0 && part < 5);
      expect(shareOverCap === null, `${over} of ${count}`).toBe(tellsOfFew);
    });
  });

  it('see a ground of residence that nobody knows as a group of its own', async () => {
    const other = await exampleDesk();
    const total = sizes(await outcomesFor(PLANNER, other), 'ground').reduce<number>((sum, size) => sum + size!, 0);
    await assessAs(other, () => '');
    expect(sizes(await outcomesFor(PLANNER, other), 'ground')).toEqual([0, 0, 0, total]);
    await assessAs(other, () => 'chavez-vilchez');
    expect(sizes(await outcomesFor(PLANNER, other), 'ground')).toEqual([0, total, 0, 0]);
  });
});

describe('the ground of residence', () => {
  it('is in no file that a plan is made from, and changes no byte of a plan', async () => {
    const other = await exampleDesk();
    const before = await other.register.read(async (reading) => [
      await scenarioFilesOf(reading),
      (await weekFilesOf(reading)).files,
    ]);
    const grounds = ['chavez-vilchez', 'unclear', 'dutch'];
    await assessAs(other, (index) => grounds[index % 3]!);
    const after = await other.register.read(async (reading) => [
      await scenarioFilesOf(reading),
      (await weekFilesOf(reading)).files,
    ]);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toMatch(/residence_ground|chavez/i);
    const saved = await savedPlan(other);
    expect(saved.plan).toBe(plan.plan);
    expect(saved.inputs).toEqual(plan.inputs);
    expect(await outcomesFor(PLANNER, other)).not.toEqual(await outcomesFor(PLANNER));
  });
});
