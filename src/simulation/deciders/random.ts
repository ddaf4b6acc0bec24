/**
 * Any home that fits, drawn at random: families choose in a random order, each a random one of the homes and weeks that
 * still have room for it. What a comparison should at least improve upon.
 */
import type { Decider, WeekPlanner } from './decider.ts';
import { oneByOneEngine } from './one-by-one-engine.ts';
import { planMoment } from './plan-moment.ts';

/** Whole numbers are drawn up to here; no home at all comes after all of them. */
const LARGEST_DRAW = 1_000_000;

export function createRandomDecider(plan: WeekPlanner): Decider {
  return {
    decide({ week, policy, random }) {
      const order = week.families
        // Who has agreed on a home already keeps it.
        .map(({ id, pinnedTo }) => ({ id, draw: random.unit() - (pinnedTo === undefined ? 0 : 1) }))
        .toSorted((one, other) => one.draw - other.draw)
        .map(({ id }) => id);
      const wish = ({ kind }: { readonly kind: string }) => {
        if (kind === 'no-home') return 2 * LARGEST_DRAW;
        return kind.startsWith('home') ? random.integer(0, LARGEST_DRAW) : 0;
      };
      return planMoment(plan, week, policy, (engine) => oneByOneEngine(engine, { order, wishes: [wish] }));
    },
  };
}
