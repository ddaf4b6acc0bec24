/** The whole weekly flow: week and policy in; a plan that is proven, checked and reasoned out. */
import type { Plan } from '../domain/plan.ts';
import type { FamilyId, PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import { VERSION } from '../domain/version.ts';
import type { SolvedWeek } from '../explanation/solved-week.ts';
import { withReasons } from '../explanation/with-reasons.ts';
import { buildModel, type Model } from '../model/build-model.ts';
import type { LinearProgram } from '../model/linear-program.ts';
import { assemblePlan, type Provenance } from '../plan/assemble-plan.ts';
import type { CheckReport } from '../plan/check/check-report.ts';
import { checkPlan } from '../plan/check-plan.ts';
import { digestsOf } from '../plan/data-digest.ts';
import { smallestPinConflict } from '../plan/pin-conflict.ts';
import type { Engine, EngineName, SolveOptions, SolveResult } from '../solver/engine.ts';
import { createEngine } from '../solver/index.ts';

export interface PlanOptions extends Pick<SolveOptions, 'signal' | 'timeLimitSeconds' | 'prices' | 'effort'> {
  /** Default `auto`. */
  readonly engine?: EngineName;
  /** An engine kept warm by the caller, who also closes it; overrides `engine`. */
  readonly use?: Engine;
  /** Puts another way of choosing before the engine (`simulation/deciders`); rules, assembly and check stay the same. */
  readonly through?: (engine: Engine) => Engine;
  /** False leaves the reasons out, for callers that only need the numbers. Default true. */
  readonly reasons?: boolean;
  /** What the engine is asked, where that is not the whole program: it may change the tie-breaks, and give a start. */
  readonly ask?: (model: Model) => Question;
  /** Where the data came from, for the manifest. */
  readonly provenance?: Partial<Provenance>;
}

export interface Question {
  /** That of the model, with its objectives first; what follows them is free. */
  readonly program: LinearProgram;
  /** A feasible point to start from: one value per column. */
  readonly start?: Float64Array;
}

/** Columns up to which a model is widened at once. */
const LARGEST_LEAP = 4_000;

/** A plan that passed its check. */
export interface PlannedWeek {
  readonly kind: 'plan';
  readonly plan: Plan;
  readonly check: CheckReport;
  readonly solved: SolvedWeek;
}

export type PlanOutcome =
  | PlannedWeek
  /** A plan that failed its check: a defect of this program, never to be shown as a plan. */
  | { readonly kind: 'failed-check'; readonly plan: Plan; readonly check: CheckReport }
  /** The smallest set of families whose pins cannot hold together. */
  | { readonly kind: 'infeasible'; readonly pins: readonly FamilyId[] }
  /** The engine asked for cannot be trusted with this week, or found nothing in its time. */
  | { readonly kind: 'refused'; readonly result: Extract<SolveResult, { readonly status: 'refused' }> };

/**
 * The best plan of a week under a policy, with proof, reasons and check.
 *
 * Deterministic: the same week, policy, version and seed give the same plan, unless a time limit or signal stopped it, which its
 * status says. Throws only on defects; what is wrong with data is found on reading (`readScenario`).
 */
export async function planWeek(week: PlanningWeek, policy: Policy, options: PlanOptions = {}): Promise<PlanOutcome> {
  const own = options.use ?? createEngine(options.engine ?? 'auto');
  const engine = options.through?.(own) ?? own;
  try {
    const { model, result } = await solveWithStaysThatMatter(week, policy, engine, options);
    if (result.status === 'refused') return { kind: 'refused', result };
    if (result.status === 'infeasible') {
      return { kind: 'infeasible', pins: await conflictingPins(week, policy, engine) };
    }

    const {
      plan: bare,
      decisions,
      values,
    } = assemblePlan(model, result, {
      version: VERSION,
      inputs: [],
      overrides: [],
      findings: [],
      ...(options.reasons === false ? {} : { data: digestsOf(week, policy) }),
      ...options.provenance,
    });
    const solved = { model, decisions, values };
    const plan = options.reasons === false ? bare : withReasons(solved, bare);
    const check = checkPlan(week, policy, plan);
    return check.ok ? { kind: 'plan', plan, check, solved } : { kind: 'failed-check', plan, check };
  } finally {
    if (!options.use) await own.close();
  }
}

/**
 * Most weeks have room for everyone, so the model starts with the stays that waste no roofless week. When the plan found has
 * more roofless weeks than that model can vouch for, it is widened until it can: nothing left out could improve the plan.
 */
async function solveWithStaysThatMatter(
  week: PlanningWeek,
  policy: Policy,
  engine: Engine,
  options: PlanOptions,
): Promise<{ readonly model: Model; readonly result: SolveResult }> {
  const solve = (asked: Model): Promise<SolveResult> => {
    const { program, start } = options.ask?.(asked) ?? { program: asked.program };
    // What a decider asks may have another first objective, so it is asked whole.
    const own = options.ask === undefined && options.through === undefined;
    return engine.solve(program, {
      ...options,
      ...(start ? { start } : {}),
      ...(own
        ? { goOn: (roofless: number) => wastedWeeks(asked, roofless) <= asked.data.stays.extraRooflessWeeks }
        : {}),
    });
  };
  let model = buildModel(week, policy, 0);
  let result = await solve(model);
  for (;;) {
    if (!('values' in result) || result.status === 'stopped') return { model, result };
    const { extraRooflessWeeks } = model.data.stays;
    const wasted = result.passes.length > 0 ? wastedWeeks(model, result.passes[0]!.value) : 0;
    if (wasted <= extraRooflessWeeks) return { model, result };
    model = widenedModel(week, policy, extraRooflessWeeks, wasted);
    result = await solve(model);
  }
}

/** Roofless weeks beyond the sum of what each family could do with alone. */
function wastedWeeks(model: Model, roofless: number): number {
  return roofless - model.data.stays.leastRooflessWeeks;
}

/** With the stays that a plan with so many wasted weeks could use; in steps where those are many, since the best plan may waste fewer. */
function widenedModel(week: PlanningWeek, policy: Policy, extraRooflessWeeks: number, wasted: number): Model {
  const wide = buildModel(week, policy, wasted);
  const step = 2 * extraRooflessWeeks + 2;
  return wide.program.columnCount <= LARGEST_LEAP || wasted <= step ? wide : buildModel(week, policy, step);
}

/** Only pins can make a week infeasible, since every other family may stay without a home. */
async function conflictingPins(week: PlanningWeek, policy: Policy, engine: Engine): Promise<FamilyId[]> {
  const pinned = week.families.filter(({ pinnedTo }) => pinnedTo !== undefined).map(({ id }) => id);
  const conflict = await smallestPinConflict(pinned, async (families) => {
    if (families.length === 0) return true;
    const alone = { ...week, families: week.families.filter(({ id }) => families.includes(id)) };
    const { program } = buildModel(alone, policy, 0);
    const result = await engine.solve({ ...program, objectives: [] });
    return result.status !== 'infeasible';
  });
  if (conflict.length === 0)
    throw new Error('The engine calls the week infeasible, though no pins contradict each other.');
  return conflict;
}
