/** The story of families in a plan: why here, why not there, and what would change it, the last found by planning again. */
import type { ObjectiveResult, Plan } from '../domain/plan.ts';
import type { FamilyId, MunicipalityId, PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { FamilyExplanation, Reason } from '../domain/reason.ts';
import { explainPlan, type PlanExplainer } from '../explanation/explain-plan.ts';
import { askLeastCertain, upToFamilyOutcome } from '../explanation/least-certain.ts';
import { whatWouldChange } from '../explanation/what-would-change.ts';
import { buildModel, type Model } from '../model/build-model.ts';
import type { HomeOffer } from '../model/fits/hypothetical-home.ts';
import { dataDifferences } from '../plan/data-digest.ts';
import { readPlanBack } from '../plan/read-plan-back.ts';
import { startFromPlan } from '../plan/start-from-plan.ts';
import { createEnginePool, type EnginePool } from './engine-pool.ts';
import { type PlannedWeek, planWeek, type Question } from './plan-week.ts';

/** A report tells what would change it for the families worst off, at most so many, and only for weeks of a size that plans at once. */
const CHANGES_IN_REPORT = 6;
const LARGEST_WEEK_WITH_CHANGES = 60;
/** Beyond so many municipalities a report tells the closest alternatives only. */
const ALTERNATIVES_IN_REPORT = 50;
/** Small weeks are planned again two at a time; a large one would take the memory of two. The answers are the same. */
const ENGINES_FOR_SMALL_WEEKS = 2;

/**
 * Explains one family in a plan that was made earlier.
 *
 * @param municipality tell of this municipality alone, with what putting the family there would cost the whole plan.
 * @param warm engines kept by the caller, who also closes them.
 * @returns undefined when the plan does not belong to these data.
 */
export async function explainFamily(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  municipality?: MunicipalityId,
  warm?: EnginePool,
): Promise<FamilyExplanation | undefined> {
  const explainer = explainerOf(week, policy, plan);
  if (!explainer) return undefined;
  const engines = warm ?? enginesFor(week);
  try {
    const elsewhere =
      municipality === undefined
        ? explainer.elsewhere(family)
        : [
            {
              municipality,
              reasons: [
                ...explainer.there(family, municipality),
                ...(await planWithFamilyThere(week, policy, plan, family, municipality, engines)),
              ],
            },
          ];
    return {
      family,
      here: explainer.here(family),
      elsewhere,
      changes: await changesFor(week, policy, plan, family, explainer, engines),
    };
  } finally {
    if (!warm) await engines.close();
  }
}

/**
 * Explains every family of a plan that was just made, for its report.
 *
 * @param warm engines kept by the caller, who also closes them.
 */
export async function explainForReport(
  week: PlanningWeek,
  policy: Policy,
  { plan, solved }: PlannedWeek,
  warm?: EnginePool,
): Promise<ReadonlyMap<FamilyId, FamilyExplanation>> {
  const explainer = explainPlan(solved, plan);
  const engines = warm ?? enginesFor(week);
  const worstOff = new Set(familiesWorstOff(plan));
  try {
    const explained = plan.placements.map(async ({ family }): Promise<FamilyExplanation> => {
      const changes = worstOff.has(family) ? await changesFor(week, policy, plan, family, explainer, engines) : [];
      const elsewhere = explainer.elsewhere(family, ALTERNATIVES_IN_REPORT);
      return { family, here: explainer.here(family), elsewhere, changes };
    });
    return new Map((await Promise.all(explained)).map((each) => [each.family, each]));
  } finally {
    if (!warm) await engines.close();
  }
}

/** The engines for planning a week and explaining it; close them when done. */
export function enginesFor(week: PlanningWeek): EnginePool {
  return createEnginePool(enginesThatPay(week));
}

/** How many engines side by side a week is planned again with. */
export function enginesThatPay({ families }: PlanningWeek): number {
  return families.length > LARGEST_WEEK_WITH_CHANGES ? 1 : ENGINES_FOR_SMALL_WEEKS;
}

function explainerOf(week: PlanningWeek, policy: Policy, plan: Plan): PlanExplainer | undefined {
  const { data } = plan.manifest;
  if (data && dataDifferences(data, week, policy).length > 0) return undefined;
  const model = buildModel(week, policy);
  const readBack = readPlanBack(model, plan);
  return readBack && explainPlan({ model, ...readBack }, plan);
}

/** Without a roof, without a home, over the cap: in that order; nobody in a week too large to plan again many times. */
function familiesWorstOff(plan: Plan): FamilyId[] {
  if (plan.placements.length > LARGEST_WEEK_WITH_CHANGES) return [];
  return plan.placements
    .filter(({ status, overCap, rooflessWeeks }) => status === 'unplaced' || overCap || rooflessWeeks > 0)
    .toSorted((one, other) => other.rooflessWeeks - one.rooflessWeeks || other.weeksInShelter - one.weeksInShelter)
    .slice(0, CHANGES_IN_REPORT)
    .map(({ family }) => family);
}

/**
 * Each changed week is planned up to the last objective that touches the family, from the plan that there is: adding to a week
 * never makes that plan impossible. What is told holds in every best plan of the changed week.
 */
function changesFor(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  explainer: PlanExplainer,
  engines: EnginePool,
): Promise<Reason[]> {
  const asFarAsNeeded = upToFamilyOutcome(policy);
  const ask = (model: Model): Question => {
    const start = startFromPlan(model, plan);
    return { program: askLeastCertain(model, family), ...(start ? { start } : {}) };
  };
  const wishes = {
    municipalities: explainer.candidates(family),
    homeFor: (offer: HomeOffer) => explainer.homeFor(family, offer),
  };
  return whatWouldChange(week, plan, family, wishes, (changed) =>
    engines.run(async (engine) => {
      const outcome = await planWeek(changed, asFarAsNeeded, { use: engine, reasons: false, prices: false, ask });
      return outcome.kind === 'plan' ? outcome.plan : undefined;
    }),
  );
}

/** The whole plan with the family put there: the first objective that changes, or that it cannot be. */
async function planWithFamilyThere(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  municipality: MunicipalityId,
  engines: EnginePool,
): Promise<Reason[]> {
  if (plan.placements.some((placement) => placement.family === family && placement.municipality === municipality))
    return [];
  const families = week.families.map((each) => (each.id === family ? { ...each, pinnedTo: municipality } : each));
  const outcome = await engines.run((engine) =>
    planWeek({ ...week, families }, policy, { use: engine, reasons: false, prices: false, ask: withoutTieBreaks }),
  );
  if (outcome.kind !== 'plan') return [{ kind: 'impossible-there', municipality }];
  const changed = firstChange(plan.objectives, outcome.plan.objectives);
  if (!changed) return [{ kind: 'equal-tie-break', municipality }];
  return [{ kind: 'plan-would-be-worse', municipality, ...changed }];
}

/** Only the values of the objectives are compared, and ties do not change those. */
function withoutTieBreaks({ program }: Model): Question {
  return { program: { ...program, objectives: program.objectives.filter(({ role }) => role === 'objective') } };
}

function firstChange(before: readonly ObjectiveResult[], after: readonly ObjectiveResult[]) {
  for (const [index, { name, value, sense, unit }] of before.entries()) {
    // Values have six decimals at most; the difference of two of them must not show more.
    const difference = Math.round((after[index]!.value - value) * (sense === 'maximise' ? -1e6 : 1e6)) / 1e6;
    if (difference !== 0) return { objective: name, difference, unit };
  }
  return undefined;
}
