/** The engine's answer → the plan that people and other programs read. */
import type { Finding } from '../domain/finding.ts';
import { type Manifest, PLAN_SCHEMA, type Plan } from '../domain/plan.ts';
import type { Model } from '../model/build-model.ts';
import type { SolveResult } from '../solver/engine.ts';
import { centralFirst } from './central-first.ts';
import { type Decision, readDecisions } from './decision.ts';
import { findingsOf } from './findings.ts';
import { municipalityLoads } from './municipality-loads.ts';
import { objectiveResults } from './objective-results.ts';
import { toPlacements } from './placements.ts';
import { scarcityPrices } from './scarcity.ts';

export type SolvedResult = Extract<SolveResult, { readonly values: Float64Array }>;

/** What the caller knows of where the data came from. */
export interface Provenance extends Pick<Manifest, 'version' | 'inputs' | 'data' | 'overrides' | 'scenario'> {
  /** What reading changed in the data, for the plan to say. */
  readonly findings: readonly Finding[];
}

export interface AssembledPlan {
  readonly plan: Plan;
  readonly decisions: readonly Decision[];
  /** One value per column of the program. */
  readonly values: Float64Array;
}

export function assemblePlan(model: Model, result: SolvedResult, provenance: Provenance): AssembledPlan {
  const { data } = model;
  const decisions = centralFirst(data, readDecisions(data, result.values));
  const placements = toPlacements(data, decisions);
  const objectives = objectiveResults(model, result.passes);
  const openTies = result.passes.slice(model.objectives.length).filter(({ proven }) => !proven).length;
  const plan: Plan = {
    schema: PLAN_SCHEMA,
    week: data.week.week,
    horizonWeeks: data.week.horizonWeeks,
    capWeeks: data.week.capWeeks,
    policy: data.policy.name,
    fictitious: data.week.fictitious,
    manifest: {
      version: provenance.version,
      engine: result.engine,
      engineVersion: result.engineVersion,
      seed: data.week.seed,
      ...(provenance.scenario === undefined ? {} : { scenario: provenance.scenario }),
      inputs: provenance.inputs,
      ...(provenance.data ? { data: provenance.data } : {}),
      overrides: provenance.overrides,
    },
    // A clock or signal that stopped only the search for ties leaves every objective proven, but not the same bytes.
    status: result.status,
    objectives,
    placements,
    scarcity: scarcityPrices(model, result.prices),
    loads: municipalityLoads(data, decisions),
    warnings: [
      ...provenance.findings,
      ...findingsOf(data, placements),
      ...(openTies > 0 ? [{ kind: 'ties-not-broken' as const, passes: openTies }] : []),
    ],
  };
  return { plan, decisions, values: result.values };
}
