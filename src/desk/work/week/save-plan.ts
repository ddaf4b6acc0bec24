/** Saving: the drafts go into the register and the plan that they give is stored with its files, in one change. */

import type { Plan } from '../../../domain/plan.ts';
import { InputError } from '../../../domain/problem.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { ScenarioFiles } from '../../../planning/week-planner.ts';
import { planToJson } from '../../../report/plan-json.ts';
import type { Actor } from '../../register/actor.ts';
import type { Override, PlanBody } from '../../register/bodies.ts';
import { type Reading, RegisterError, StaleError, type Stored, type Writing } from '../../register/register.ts';
import type { Desk } from '../desk.ts';
import { allEvents } from './all-events.ts';
import { checkReason } from './check-reason.ts';
import { type DraftedWeek, draftedWeek, filesWithoutPin, isCaseChange, newPins, type Pin } from './drafted-week.ts';
import { type RecordChange, storeChanges } from './drafts.ts';
import { overrideOf } from './override.ts';
import { withoutPlan } from './preview.ts';
import { nextPlanId } from './saved-plans.ts';
import type { Basis, Draft, SaveRequest } from './schemas.ts';
import { weekFilesOf } from './week-files.ts';

/** A new pin, with the files that lack only this one. */
interface Alternative {
  readonly pin: Pin;
  readonly files: ScenarioFiles;
}

/**
 * @throws StaleError when the register changed since the preview; InputError when there is no plan to save; RegisterError
 * `reason-needed` when a pin goes against the best plan; PlanningStopped.
 */
export async function savePlan(
  desk: Desk,
  actor: Actor,
  request: SaveRequest,
  signal?: AbortSignal,
): Promise<Stored<'plan'>> {
  checkReason(desk, request.reason);
  const { drafted, alternatives } = await desk.register.read(async (reading) => {
    const week = await draftedOn(request.basis, reading, request.drafts);
    return { drafted: week, alternatives: await alternativesTo(week, reading) };
  });
  // Planned before the change begins, so that nobody's write waits for it.
  const plan = await planOrThrow(desk, drafted, signal);
  const reason = request.reason?.trim() ?? '';
  const overrides = await overridesIn(desk, alternatives, plan, reason, signal);
  const action = overrides.size > 0 ? 'override' : 'save-plan';
  return desk.register.change({ actor, action, ...(reason === '' ? {} : { reason }) }, async (writing) => {
    // Once more: somebody may have written while it was planned.
    const { changes, files } = await draftedOn(request.basis, writing, request.drafts);
    await storeChanges(writing, withOverrides(changes, overrides));
    return writing.add('plan', await nextPlanId(writing, plan.week), await planBody(writing, plan, files));
  });
}

/** @throws StaleError when the register is not what the planner saw. */
async function draftedOn(basis: Basis, reading: Reading, drafts: readonly Draft[]): Promise<DraftedWeek> {
  const { basis: now } = await weekFilesOf(reading);
  if (now.fingerprint !== basis.fingerprint) throw await staleWeek(reading, basis);
  return draftedWeek(reading, drafts);
}

async function alternativesTo({ changes }: DraftedWeek, reading: Reading): Promise<readonly Alternative[]> {
  const alternatives: Alternative[] = [];
  for (const pin of newPins(changes)) {
    alternatives.push({ pin, files: await filesWithoutPin(reading, changes, pin.family) });
  }
  return alternatives;
}

/** What changed since: the first record of it stands for all, and the events name every one. */
async function staleWeek(reading: Reading, { sequence }: Basis): Promise<StaleError> {
  const since = (await allEvents(reading, {}, sequence)).filter(({ changes }) => changes.length > 0);
  const first = since.at(-1)?.changes[0] ?? { kind: 'settings' as const, id: 'scenario', version: 1 };
  const record = { kind: first.kind, id: first.id };
  return new StaleError(record, first.version - 1, await reading.get(record.kind, record.id), since);
}

async function planOrThrow(desk: Desk, drafted: DraftedWeek, signal?: AbortSignal): Promise<Plan> {
  const answer = await desk.planner.plan({ files: drafted.files }, signal);
  if (answer.kind === 'plan') return answer.plan;
  const why = withoutPlan(answer, drafted);
  if (why.kind === 'problems') throw new InputError(why.problems);
  const problems = new ProblemList();
  if (why.kind === 'infeasible') {
    problems.error('pins-contradict', { families: why.pins.map(({ family, to }) => `${family} → ${to}`).join(', ') });
  } else problems.error('no-plan-made', { detail: why.detail });
  throw new InputError(problems.all);
}

/** @throws RegisterError `reason-needed` */
async function overridesIn(
  desk: Desk,
  alternatives: readonly Alternative[],
  plan: Plan,
  reason: string,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Override>> {
  const at = desk.now().toISOString();
  const overrides = new Map<string, Override>();
  for (const { pin, files } of alternatives) {
    const without = await desk.planner.plan({ files }, signal);
    const override = overrideOf(pin, without.kind === 'plan' ? without.plan : undefined, plan, { reason, at });
    if (override) overrides.set(pin.family, override);
  }
  if (overrides.size > 0 && reason === '') {
    throw new RegisterError('reason-needed', { step: 'override', families: [...overrides.keys()].join(', ') });
  }
  return overrides;
}

function withOverrides(
  changes: readonly RecordChange[],
  overrides: ReadonlyMap<string, Override>,
): readonly RecordChange[] {
  return changes.map((change) => {
    const override = isCaseChange(change) ? overrides.get(change.id) : undefined;
    if (!isCaseChange(change) || !change.after || !override) return change;
    return { ...change, after: { ...change.after, planner: { ...change.after.planner, override } } };
  });
}

/** With every override that is in force in this plan. */
async function planBody(writing: Writing, plan: Plan, inputs: ScenarioFiles): Promise<PlanBody> {
  const planned = new Set(plan.placements.map(({ family }) => family));
  const overrides = (await writing.list('case')).flatMap(({ id: family, body: { planner } }) =>
    planner.override && planned.has(family) ? [{ ...planner.override, family }] : [],
  );
  const { week, policy } = plan;
  return { week, policy, savedAt: writing.now, plan: planToJson(plan), inputs, erased: [], overrides };
}
