/**
 * The plan that someone would have made who knew everything from the start: all families with the weeks of their arrival, all
 * homes with their dates, all refusals, as one weekly plan over the whole run. A bound for every way of deciding in the same
 * world, as long as the world's draws do not depend on what is decided (nobody leaves or comes back, no pull, the same
 * municipalities take part); never a way of working.
 *
 * No history is better at the first objective on which the two differ, because whatever was done in the run is one of the
 * plans of the finished world. Where the search stopped before a proof, the same holds for the bound of that objective.
 */
import type { ObjectiveResult, Plan } from '../../domain/plan.ts';
import type { ObjectiveId, Policy } from '../../domain/policy.ts';
import { fairShares } from '../../model/fair-share.ts';
import { prepareWeek } from '../../model/prepared-week.ts';
import type { FamilyRecord, RunRecord } from '../records.ts';
import type { WeekPlanner } from './decider.ts';
import type { FinishedWorld } from './finished-world.ts';

/** @throws when the week planner gives no plan: a defect, since in a finished world everyone may stay without a home. */
export async function hindsightPlan(plan: WeekPlanner, world: FinishedWorld, policy: Policy): Promise<Plan> {
  const outcome = await plan(world, comparable(policy), { reasons: false, prices: false });
  if (outcome.kind === 'plan') return outcome.plan;
  const why = outcome.kind === 'failed-check' ? JSON.stringify(outcome.check.violations) : '';
  throw new Error(`The finished world has no plan in hindsight: ${outcome.kind} ${why}.`);
}

/** Over a whole run there is no previous plan to stay close to. */
function comparable(policy: Policy): Policy {
  return { ...policy, objectives: policy.objectives.filter((id) => id !== 'stability') };
}

/** What a run came to, on the objectives of a hindsight plan of the same world, in their order and units. */
export function historyValues(run: RunRecord, world: FinishedWorld, policy: Policy): Map<ObjectiveId, number> {
  const admitted = run.families.filter(({ admittedWeek }) => admittedWeek !== undefined);
  const excess = admitted.map(({ weeksInShelter }) => Math.max(0, weeksInShelter - world.capWeeks));
  const sum = (part: (family: FamilyRecord) => number) => admitted.reduce((total, family) => total + part(family), 0);
  const weight = { family: () => 1, child: childrenOf, person: personsOf }[policy.shelterWeight];
  const values: Readonly<Record<Exclude<ObjectiveId, 'stability'>, () => number>> = {
    roofless: () => sum(({ rooflessWeeks }) => rooflessWeeks),
    'longest-excess': () => Math.max(0, ...excess),
    'over-cap': () => sum(({ overCap }) => (overCap ? 1 : 0)),
    'weeks-over-cap': () => excess.reduce((total, weeks) => total + weeks, 0),
    'weeks-in-shelter': () => sum((family) => family.weeksInShelter * weight(family)),
    match: () => sum(({ match = 0 }) => Math.round(match * 1e6)) / 1e6,
    'school-changes': () => sum(({ schoolChanges }) => schoolChanges),
    evenness: () => unevenness(admitted, world, policy),
  };
  return new Map(comparable(policy).objectives.map((id) => [id, values[id as keyof typeof values]()]));
}

const childrenOf = ({ children }: FamilyRecord) => children;
const personsOf = ({ adults, children }: FamilyRecord) => adults + children;

function unevenness(families: readonly FamilyRecord[], world: FinishedWorld, policy: Policy): number {
  const prepared = prepareWeek(world, policy);
  const { millionths } = fairShares(prepared);
  let total = 0;
  prepared.municipalities.forEach(({ id }, index) => {
    const share = millionths[index];
    if (share === undefined) return;
    const placed = families.filter(({ municipality }) => municipality === id);
    const persons = placed.reduce((sum, family) => sum + personsOf(family), 0);
    for (let person = 1; person <= persons; person += 1) total += Math.max(0, person * 1e6 - share);
  });
  return total / 1e6;
}

export interface HindsightComparison {
  /** `beaten` would be a defect; `open`: the history lies between the bound and the value of an objective without proof. */
  readonly verdict: 'same' | 'better' | 'open' | 'beaten';
  /** The first objective on which the two differ; absent when they are the same throughout. */
  readonly objective?: ObjectiveId;
}

/** Hindsight against a history of the same world, objective by objective, down to the first difference. */
export function againstHindsight(
  hindsight: Pick<Plan, 'objectives'>,
  history: ReadonlyMap<ObjectiveId, number>,
): HindsightComparison {
  for (const result of hindsight.objectives) {
    const { name: objective } = result;
    const worse = distance(result, history.get(objective)!, result.value);
    const roomToBound = result.bound === null ? undefined : distance(result, history.get(objective)!, result.bound);
    if (roomToBound !== undefined && roomToBound < 0) return { verdict: 'beaten', objective };
    if (worse < 0 || (worse === 0 && !result.proven)) return { verdict: 'open', objective };
    if (worse > 0) return { verdict: 'better', objective };
  }
  return { verdict: 'same' };
}

/** How much worse a value is than another, in whole millionths; negative when it is better. */
function distance({ sense }: ObjectiveResult, value: number, than: number): number {
  const difference = Math.round((value - than) * 1e6);
  return sense === 'minimise' ? difference : 0 - difference;
}
