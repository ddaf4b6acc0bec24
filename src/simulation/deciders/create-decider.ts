/** The ways of deciding, by name: one line each. */
import type { DeciderName } from '../study.ts';
import type { Decider, WeekPlanner } from './decider.ts';
import { createFirstComeDecider } from './first-come.ts';
import { createLookAheadDecider } from './look-ahead.ts';
import { createMinimumDiscordDecider } from './minimum-discord.ts';
import { createMyopicDecider } from './myopic.ts';
import { createRandomDecider } from './random.ts';

type Create = (plan: WeekPlanner) => Decider;

const CREATE: Readonly<Record<Exclude<DeciderName, 'hindsight'>, Create>> = {
  'first-come': createFirstComeDecider,
  random: createRandomDecider,
  myopic: createMyopicDecider,
  'look-ahead': createLookAheadDecider,
  'minimum-discord': createMinimumDiscordDecider,
};

/** @throws for `hindsight`, which looks back on a finished run (`hindsightPlan`) and cannot decide in the middle of one. */
export function createDecider(name: DeciderName, plan: WeekPlanner): Decider {
  if (name === 'hindsight') throw new Error('Hindsight is a bound on finished runs and decides no weeks.');
  return CREATE[name](plan);
}
