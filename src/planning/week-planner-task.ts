/** What a thread of the week planner does: reads a week from memory, plans it, or explains a family of its plan. */
import { InputError } from '../domain/problem.ts';
import type { FamilyExplanation } from '../domain/reason.ts';
import { policyOf } from '../scenario/choose-policy.ts';
import { provenanceOf } from '../scenario/provenance.ts';
import { readScenario, type Scenario } from '../scenario/read-scenario.ts';
import type { Engine } from '../solver/engine.ts';
import { createEnginePool, type EnginePool } from './engine-pool.ts';
import { enginesThatPay, explainFamily } from './explain-family.ts';
import { planWeek } from './plan-week.ts';
import {
  type ExplainRequest,
  type PlanAnswer,
  type PlanRequest,
  SCENARIO_FILE,
  type ScenarioFiles,
} from './week-planner.ts';

/** A request as it goes to the thread. */
export type WeekTask =
  | { readonly kind: 'plan'; readonly request: PlanRequest }
  | { readonly kind: 'explain'; readonly request: ExplainRequest }
  /** Loads what the first plan would wait for. */
  | { readonly kind: 'warm-up' };

export interface WeekTaskRunner {
  /** Requests must not overlap. */
  carryOut(task: WeekTask): Promise<PlanAnswer | FamilyExplanation | undefined>;
  close(): Promise<void>;
}

/** @param createPlanEngine the engine for plans; explanations have a pool of their own. */
export function createWeekTaskRunner(createPlanEngine: () => Engine): WeekTaskRunner {
  const plans = createEnginePool(1, createPlanEngine);
  const pools = new Map<number, EnginePool>();
  const reader = createReader();
  return {
    async carryOut(task) {
      if (task.kind === 'warm-up') return undefined;
      if (task.kind === 'plan') return planFromFiles(task.request, plans, reader);
      return explainFromFiles(task.request, pools, reader);
    },
    async close() {
      await Promise.all([plans, ...pools.values()].map((pool) => pool.close()));
      pools.clear();
    },
  };
}

type Reader = (files: ScenarioFiles) => Promise<Scenario>;

/** Families are looked at one after the other in the same week, so the last one read is kept. */
function createReader(): Reader {
  let last: { readonly files: ScenarioFiles; readonly scenario: Scenario } | undefined;
  return async (files) => {
    if (last && sameFiles(last.files, files)) return last.scenario;
    const among = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
    const scenario = await readScenario(SCENARIO_FILE, { among });
    last = { files, scenario };
    return scenario;
  };
}

function sameFiles(one: ScenarioFiles, other: ScenarioFiles): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

async function planFromFiles(request: PlanRequest, engines: EnginePool, read: Reader): Promise<PlanAnswer> {
  try {
    const scenario = await read(request.files);
    const policy = policyOf(scenario, request.policy, SCENARIO_FILE);
    const { timeLimitSeconds, reasons = true } = request;
    const outcome = await engines.run((engine) =>
      planWeek(scenario.week, policy, {
        use: engine,
        reasons,
        ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
        provenance: provenanceOf(scenario),
      }),
    );
    switch (outcome.kind) {
      case 'plan':
        return { kind: 'plan', plan: outcome.plan, week: scenario.week, warnings: scenario.warnings };
      case 'infeasible':
        return { kind: 'infeasible', pins: outcome.pins };
      case 'failed-check':
        return { kind: 'failed-check' };
      case 'refused':
        return { kind: 'refused', detail: outcome.result.detail };
    }
  } catch (error) {
    if (error instanceof InputError) return { kind: 'problems', problems: error.problems };
    throw error;
  }
}

async function explainFromFiles(
  { files, plan, family, municipality }: ExplainRequest,
  pools: Map<number, EnginePool>,
  read: Reader,
): Promise<FamilyExplanation | undefined> {
  const scenario = await readOrNothing(files, read);
  const policy = scenario?.policies.get(plan.policy);
  if (!scenario || !policy || !plan.placements.some((placement) => placement.family === family)) return undefined;
  const count = enginesThatPay(scenario.week);
  const pool = pools.get(count) ?? createEnginePool(count);
  pools.set(count, pool);
  return explainFamily(scenario.week, policy, plan, family, municipality, pool);
}

async function readOrNothing(files: ScenarioFiles, read: Reader): Promise<Scenario | undefined> {
  try {
    return await read(files);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
