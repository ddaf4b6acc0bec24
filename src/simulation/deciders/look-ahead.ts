/**
 * Look-ahead by dual prices (Ahani, Gölz, Procaccia, Teytelboym, Trapp, "Dynamic Placement in Refugee Resettlement",
 * Operations Research 2024): weekly plans made in isolation spend scarce places on whoever comes first. So some futures are
 * sampled, the linear relaxation over today's families and each future gives prices of what is scarce (dwellings, commitments,
 * tasks, school and shelter places, an even load), and today's plan is the one with the best value after paying the
 * average price of all it uses. Waiting is an option too, at what it would cost in those futures. A price leaves the
 * family that sets it indifferent; what more of the relaxations chose then comes first.
 *
 * Prices need one number per plan: the policy's objectives weighed as in `composite.ts`. Today's plan is solved whole, by
 * the planner's own flow, with the priced value first and the policy's objectives in order for what that leaves open.
 */
import { buildModel } from '../../model/build-model.ts';
import type { LinearProgram } from '../../model/linear-program.ts';
import { createRowPricer, type PriceRows } from '../../solver/relaxed-prices.ts';
import { averageOf, steerByPrices } from './average-prices.ts';
import { compositeCosts } from './composite.ts';
import type { Decider, Moment, WeekPlanner } from './decider.ts';
import { jointWeek } from './joint-week.ts';
import { planMoment } from './plan-moment.ts';
import { type PricedOptions, pricedOptions } from './priced-options.ts';
import { steeredEngine } from './steered-engine.ts';

export interface LookAheadSettings {
  /** Futures sampled each week. */
  readonly futures: number;
  /** Weeks of arrivals and offers that are looked into; less is faster, and further away is less certain. */
  readonly weeks: number;
}

/** What costs less than six times a weekly plan (measured on `scenarios/policies.yaml`). */
export const LOOK_AHEAD: LookAheadSettings = { futures: 3, weeks: 6 };

/** Costs of the relaxation are scaled down, so that tolerances in floating point are small beside a unit. */
const SCALE = 1e-6;

export function createLookAheadDecider(
  plan: WeekPlanner,
  { futures, weeks }: LookAheadSettings = LOOK_AHEAD,
  price: PriceRows = createRowPricer(),
): Decider {
  return {
    async decide(moment) {
      const { week, policy } = moment;
      const priced: PricedOptions[] = [];
      for (let n = 0; n < futures; n += 1) {
        const options = await priceFuture(moment, n, weeks, price);
        if (options) priced.push(options);
      }
      if (priced.length === 0) return planMoment(plan, week, policy);
      const average = averageOf(priced);
      let proven = false;
      const steer = (program: LinearProgram) => steerByPrices(program, week, average);
      const decision = await planMoment(plan, week, policy, (engine) =>
        steeredEngine(engine, steer, (result) => {
          proven = result;
        }),
      );
      return { ...decision, proven };
    },
  };
}

async function priceFuture(
  { week, policy, outlook }: Moment,
  n: number,
  weeks: number,
  price: PriceRows,
): Promise<PricedOptions | undefined> {
  const model = buildModel(jointWeek(week, outlook.future(n, weeks), weeks), policy, 0);
  const costs = compositeCosts(model.program).map((cost) => cost * SCALE);
  const relaxed = await price(model.program, costs);
  if (!relaxed) return undefined;
  return pricedOptions(model, relaxed, SCALE, {
    families: new Set(week.families.map(({ id }) => id)),
    dwellings: new Set(week.dwellings.map(({ id }) => id)),
  });
}
