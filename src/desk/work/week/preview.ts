/** The plan that the drafts of a planner would give, as a difference with the plan without them. Nothing is stored. */

import type { Plan } from '../../../domain/plan.ts';
import type { FamilyId, PlanningWeek } from '../../../domain/planning-week.ts';
import { InputError, type Problem } from '../../../domain/problem.ts';
import { type PlanAnswer, PlanningStopped } from '../../../planning/week-planner.ts';
import type { Actor } from '../../register/actor.ts';
import type { Desk } from '../desk.ts';
import { type DraftedWeek, draftedWeek, holds, newPins, type Pin } from './drafted-week.ts';
import { type PlanDifference, planDifference } from './plan-difference.ts';
import { latestPlan, planIn } from './saved-plans.ts';
import type { Basis, Draft } from './schemas.ts';
import { currentWeekOf } from './week-settings.ts';

export type Preview =
  | {
      readonly kind: 'plan';
      readonly basis: Basis;
      readonly plan: Plan;
      readonly week: PlanningWeek;
      /** With the plan of the register as it is. Absent when that cannot be planned. */
      readonly difference?: PlanDifference;
      /** With the plan that was saved last in this week; absent when there is none. */
      readonly sinceSaved?: PlanDifference;
      /** Families that a draft pins where the plan without drafts does not put them: saving asks for a reason. */
      readonly againstOptimum: readonly FamilyId[];
    }
  /** The smallest set of pins that cannot hold together. */
  | { readonly kind: 'infeasible'; readonly pins: readonly Pin[] }
  /** What is wrong with the drafts, or with the register, all at once. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'no-plan'; readonly why: 'failed-check' | 'refused'; readonly detail: string };

/** Previews of one person follow each other quickly; the last one counts. */
const latest = new WeakMap<Desk, Map<string, AbortController>>();

/** @throws PlanningStopped when the signal comes, or when the same person asks for another preview. */
export async function previewDrafts(
  desk: Desk,
  actor: Actor,
  drafts: readonly Draft[],
  signal?: AbortSignal,
): Promise<Preview> {
  const own = takeTurn(desk, actor);
  const stop = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
  try {
    const { drafted, saved } = await desk.register.read(async (reading) => ({
      drafted: await draftedWeek(reading, drafts),
      saved: await latestPlan(reading, await currentWeekOf(reading)),
    }));
    const preview = await planDrafted(desk, drafted, stop);
    if (preview.kind !== 'plan' || !saved) return preview;
    return { ...preview, sinceSaved: planDifference(planIn(saved.body), preview.plan) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'problems', problems: error.problems };
    throw error;
  } finally {
    const turns = latest.get(desk);
    if (turns?.get(actor.id) === own) turns.delete(actor.id);
  }
}

function takeTurn(desk: Desk, actor: Actor): AbortController {
  const turns = latest.get(desk) ?? new Map<string, AbortController>();
  latest.set(desk, turns);
  turns.get(actor.id)?.abort();
  const own = new AbortController();
  turns.set(actor.id, own);
  return own;
}

async function planDrafted(desk: Desk, drafted: DraftedWeek, signal: AbortSignal): Promise<Preview> {
  const answer = await desk.planner.plan({ files: drafted.files }, signal);
  if (answer.kind !== 'plan') return withoutPlan(answer, drafted);
  const before = await desk.planner.plan({ files: drafted.filesBefore }, signal);
  if (signal.aborted) throw new PlanningStopped();
  const { plan, week } = answer;
  const shown = { kind: 'plan', basis: drafted.basis, plan, week } as const;
  const pins = newPins(drafted.changes);
  if (before.kind !== 'plan') return { ...shown, againstOptimum: pins.map(({ family }) => family) };
  return {
    ...shown,
    difference: planDifference(before.plan, plan),
    againstOptimum: pins.filter((pin) => !holds(pin, before.plan)).map(({ family }) => family),
  };
}

type NoPlan = Exclude<Preview, { readonly kind: 'plan' }>;

/** Why there is no plan, in the terms of the desk. */
export function withoutPlan(answer: Exclude<PlanAnswer, { readonly kind: 'plan' }>, { pins }: DraftedWeek): NoPlan {
  switch (answer.kind) {
    case 'problems':
      return { kind: 'problems', problems: answer.problems };
    case 'infeasible':
      return { kind: 'infeasible', pins: pins.filter(({ family }) => answer.pins.includes(family)) };
    case 'failed-check':
      return { kind: 'no-plan', why: 'failed-check', detail: 'failed-check' };
    case 'refused':
      return { kind: 'no-plan', why: 'refused', detail: answer.detail };
  }
}
