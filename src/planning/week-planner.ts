/** Weekly plans and explanations in a thread of their own, so that whoever waits for a plan keeps nobody else waiting. */
import type { Plan } from '../domain/plan.ts';
import type { FamilyId, MunicipalityId, PlanningWeek } from '../domain/planning-week.ts';
import type { Problem } from '../domain/problem.ts';
import type { FamilyExplanation } from '../domain/reason.ts';

/** The scenario among the files. */
export const SCENARIO_FILE = 'scenario.yaml';

/** A scenario that is not on a disk: file name → text, with `scenario.yaml` among them. */
export type ScenarioFiles = Readonly<Record<string, string>>;

export interface PlanRequest {
  readonly files: ScenarioFiles;
  /** Default true. */
  readonly reasons?: boolean;
  /** The policy to plan by; the scenario's own unless given. */
  readonly policy?: string;
  readonly timeLimitSeconds?: number;
}

export type PlanAnswer =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly week: PlanningWeek; readonly warnings: readonly Problem[] }
  /** What is wrong with the data, all at once. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  /** The smallest set of families whose pins cannot hold together. */
  | { readonly kind: 'infeasible'; readonly pins: readonly FamilyId[] }
  | { readonly kind: 'failed-check' }
  | { readonly kind: 'refused'; readonly detail: string };

export interface ExplainRequest {
  readonly files: ScenarioFiles;
  readonly plan: Plan;
  readonly family: FamilyId;
  readonly municipality?: MunicipalityId;
}

/** A request that was given up: by its signal, or because the planner was closed. */
export class PlanningStopped extends Error {
  constructor() {
    super('The plan was given up before it was ready.');
    this.name = 'PlanningStopped';
  }
}

export interface WeekPlanner {
  /** @throws PlanningStopped */
  plan(request: PlanRequest, signal?: AbortSignal): Promise<PlanAnswer>;
  /**
   * Undefined when the plan does not belong to the files.
   *
   * @throws PlanningStopped
   */
  explain(request: ExplainRequest, signal?: AbortSignal): Promise<FamilyExplanation | undefined>;
  close(): Promise<void>;
}
