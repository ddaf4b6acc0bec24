/** The story of families in a plan: why here, why not there, and what would change it, the last found by planning again. */
import type { ObjectiveResult, Plan } from './domain/plan.ts';
import type { FamilyId, MunicipalityId, PlanningWeek } from './domain/planning-week.ts';
import type { Policy } from './domain/policy.ts';
import type { FamilyExplanation, Reason } from './domain/reason.ts';
import { explainPlan, type PlanExplainer } from './explanation/explain-plan.ts';
import { whatWouldChange } from './explanation/what-would-change.ts';
import { buildModel } from './model/build-model.ts';
import { readPlanBack } from './plan/read-plan-back.ts';
import { type PlannedWeek, planWeek } from './plan-week.ts';
import type { Engine } from './solver/engine.ts';
import { createEngine } from './solver/index.ts';

/** A report tells what would change it for the families worst off, at most so many, and only for weeks of a size that plans at once. */
const CHANGES_IN_REPORT = 6;
const LARGEST_WEEK_WITH_CHANGES = 60;
/** Beyond so many municipalities a report tells the closest alternatives only. */
const ALTERNATIVES_IN_REPORT = 50;

/**
 * Explains one family in a plan that was made earlier.
 *
 * @param municipality tell of this municipality alone, with what putting the family there would cost the whole plan.
 * @returns undefined when the plan does not belong to these data.
 */
export async function explainFamily(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  municipality?: MunicipalityId,
): Promise<FamilyExplanation | undefined> {
  const explainer = explainerOf(week, policy, plan);
  if (!explainer) return undefined;
  const engine = createEngine('auto');
  try {
    const elsewhere =
      municipality === undefined
        ? explainer.elsewhere(family)
        : [
            {
              municipality,
              reasons: [
                ...explainer.there(family, municipality),
                ...(await planWithFamilyThere(week, policy, plan, family, municipality, engine)),
              ],
            },
          ];
    return {
      family,
      here: explainer.here(family),
      elsewhere,
      changes: await changesFor(week, policy, plan, family, explainer, engine),
    };
  } finally {
    await engine.close();
  }
}

/** Explains every family of a plan that was just made, for its report. */
export async function explainForReport(
  week: PlanningWeek,
  policy: Policy,
  { plan, solved }: PlannedWeek,
): Promise<ReadonlyMap<FamilyId, FamilyExplanation>> {
  const explainer = explainPlan(solved, plan);
  const engine = createEngine('auto');
  const worstOff = new Set(familiesWorstOff(plan));
  const explanations = new Map<FamilyId, FamilyExplanation>();
  try {
    for (const { family } of plan.placements) {
      explanations.set(family, {
        family,
        here: explainer.here(family),
        elsewhere: explainer.elsewhere(family, ALTERNATIVES_IN_REPORT),
        changes: worstOff.has(family) ? await changesFor(week, policy, plan, family, explainer, engine) : [],
      });
    }
    return explanations;
  } finally {
    await engine.close();
  }
}

function explainerOf(week: PlanningWeek, policy: Policy, plan: Plan): PlanExplainer | undefined {
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

function changesFor(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  explainer: PlanExplainer,
  engine: Engine,
): Promise<Reason[]> {
  return whatWouldChange(week, plan, family, explainer.candidates(family), async (changed) => {
    const outcome = await planWeek(changed, policy, { use: engine, reasons: false, prices: false });
    return outcome.kind === 'plan' ? outcome.plan : undefined;
  });
}

/** The whole plan with the family put there: the first objective that changes, or that it cannot be. */
async function planWithFamilyThere(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  family: FamilyId,
  municipality: MunicipalityId,
  engine: Engine,
): Promise<Reason[]> {
  if (plan.placements.some((placement) => placement.family === family && placement.municipality === municipality))
    return [];
  const families = week.families.map((each) => (each.id === family ? { ...each, pinnedTo: municipality } : each));
  const outcome = await planWeek({ ...week, families }, policy, { use: engine, reasons: false, prices: false });
  if (outcome.kind !== 'plan') return [{ kind: 'impossible-there', municipality }];
  const changed = firstChange(plan.objectives, outcome.plan.objectives);
  if (!changed) return [{ kind: 'equal-tie-break', municipality }];
  return [{ kind: 'plan-would-be-worse', municipality, ...changed }];
}

function firstChange(before: readonly ObjectiveResult[], after: readonly ObjectiveResult[]) {
  for (const [index, { name, value, sense, unit }] of before.entries()) {
    // Values have six decimals at most; the difference of two of them must not show more.
    const difference = Math.round((after[index]!.value - value) * (sense === 'maximise' ? -1e6 : 1e6)) / 1e6;
    if (difference !== 0) return { objective: name, difference, unit };
  }
  return undefined;
}
