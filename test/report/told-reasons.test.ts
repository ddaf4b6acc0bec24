import { expect, test } from 'vitest';
import { isWhyHere, storyOf } from '../../src/report/told-reasons.ts';
import { EVERY_REASON, sampleInput, samplePlan } from './sample-plan.ts';

const placement = { ...samplePlan.placements[0]!, reasons: EVERY_REASON };
const alone = { plan: samplePlan, week: sampleInput.week };

test('without an explanation every reason of the plan is told once, sorted by what it is about', () => {
  const story = storyOf(alone, placement);
  const told = [...story.here, ...story.elsewhere.flatMap(({ reasons }) => reasons), ...story.changes];
  expect(told).toHaveLength(EVERY_REASON.length);
  expect(new Set(told)).toEqual(new Set(EVERY_REASON));
  expect(story.here.every(isWhyHere)).toBe(true);
  expect(story.changes.map(({ kind }) => kind)).toContain('nothing-tried-helps');
  expect(story.elsewhere.find(({ municipality }) => municipality === 'GM0034')?.reasons).toEqual([
    { kind: 'declined', municipality: 'GM0034' },
  ]);
});

test('an explanation goes before the reasons in the plan', () => {
  expect(storyOf(sampleInput, placement)).toBe(sampleInput.explanations?.get('F-001'));
});
