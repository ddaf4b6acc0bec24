import { expect, it } from 'vitest';
import { createFirstComeDecider } from '../../../src/simulation/deciders/first-come.ts';
import { createLookAheadDecider } from '../../../src/simulation/deciders/look-ahead.ts';
import { createMinimumDiscordDecider } from '../../../src/simulation/deciders/minimum-discord.ts';
import { createMyopicDecider } from '../../../src/simulation/deciders/myopic.ts';
import { createRandomDecider } from '../../../src/simulation/deciders/random.ts';
import { aYear, inBatches, MATCH_ONLY } from './in-batches.ts';
import { warmPlanner } from './moments.ts';

const SEEDS = [1, 2];
const plan = warmPlanner();
const settings = { futures: 3, weeks: 1 };
const DECIDERS = {
  'first-come': createFirstComeDecider(plan),
  random: createRandomDecider(plan),
  myopic: createMyopicDecider(plan),
  'look-ahead': createLookAheadDecider(plan, settings),
  'minimum-discord': createMinimumDiscordDecider(plan, settings),
};

it('on a small year in batches look-ahead comes close to the plan that knows everybody, and beats the plan of each batch alone clearly', async () => {
  const total = new Map<string, number>();
  const add = (name: string, value: number) => void total.set(name, (total.get(name) ?? 0) + value);
  for (const seed of SEEDS) {
    const year = aYear(seed);
    const known = await plan(year.week, MATCH_ONLY);
    if (known.kind !== 'plan') throw new Error(known.kind);
    add('known', known.plan.objectives[0]!.value);
    for (const [name, decider] of Object.entries(DECIDERS)) {
      add(name, await inBatches(decider, year));
    }
  }
  const share = (name: keyof typeof DECIDERS) => total.get(name)! / total.get('known')!;
  expect(share('look-ahead')).toBeGreaterThan(0.94);
  expect(share('look-ahead')).toBeLessThanOrEqual(1);
  expect(share('look-ahead') - share('myopic')).toBeGreaterThan(0.03);
  expect(share('minimum-discord')).toBeGreaterThan(share('myopic'));
  expect(share('myopic')).toBeGreaterThan(share('first-come'));
  expect(share('myopic')).toBeGreaterThan(share('random'));
});
