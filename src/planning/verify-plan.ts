/**
 * Whether a plan belongs to these data, holds, and says what follows from them: the check, and beside it everything that the plan tells
 * in words, derived again. What an engine recorded (bounds, prices) is taken as recorded; `certify-plan.ts` solves again.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../domain/finding.ts';
import type { Manifest, Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { DataDifference, ToldOtherwise, VerificationNote } from '../domain/verification.ts';
import { VERSION } from '../domain/version.ts';
import { withReasons } from '../explanation/with-reasons.ts';
import { buildModel } from '../model/build-model.ts';
import type { CheckReport } from '../plan/check/check-report.ts';
import { checkPlan } from '../plan/check-plan.ts';
import { dataDifferences } from '../plan/data-digest.ts';
import { findingsOf } from '../plan/findings.ts';
import { readPlanBack } from '../plan/read-plan-back.ts';

export interface Verification {
  /** True when nothing differs, the check holds, and everything told is so. */
  readonly ok: boolean;
  /** The tables that the plan was not made from; where there are any, nothing else is looked at. */
  readonly differences: readonly DataDifference[];
  readonly check?: CheckReport;
  readonly told: readonly ToldOtherwise[];
  readonly notes: readonly VerificationNote[];
}

/** What the caller knows of where the data came from; without it, provenance is not compared. */
export interface KnownProvenance extends Pick<Manifest, 'inputs' | 'overrides'> {
  readonly scenario: string;
  readonly findings: readonly Finding[];
}

/** Never throws on a wrong plan. */
export function verifyPlan(week: PlanningWeek, policy: Policy, plan: Plan, known?: KnownProvenance): Verification {
  const { data, version } = plan.manifest;
  const differences = data ? dataDifferences(data, week, policy) : [];
  if (differences.length > 0) return { ok: false, differences, told: [], notes: [] };
  const check = checkPlan(week, policy, plan);
  const sameVersion = version === VERSION;
  const told = [
    ...statusTold(plan),
    ...(known ? provenanceTold(plan.manifest, known) : []),
    ...(check.ok && sameVersion ? derivedAgain(week, policy, plan, known) : []),
  ];
  const notes: VerificationNote[] = [
    ...(data ? [] : [{ kind: 'data-not-recorded' as const }]),
    ...(sameVersion ? [] : [{ kind: 'other-version' as const, version, now: VERSION }]),
    ...(known ? rewrittenFiles(plan.manifest, known) : []),
  ];
  return { ok: check.ok && told.length === 0, differences, check, told, notes };
}

/** The check says when `optimal` lacks a proof; here what is proven throughout and calls itself less. */
function statusTold({ status, objectives, warnings }: Plan): ToldOtherwise[] {
  const allProven = objectives.every(({ proven }) => proven);
  const openTies = warnings.some(({ kind }) => kind === 'ties-not-broken');
  return status === 'feasible' && allProven && !openTies ? [{ kind: 'status-differs', claimed: status }] : [];
}

function provenanceTold(manifest: Manifest, known: KnownProvenance): ToldOtherwise[] {
  const names = (inputs: Manifest['inputs']) => inputs.map(({ file }) => file).join(', ');
  const claimed = manifest.scenario ?? '';
  return [
    ...(claimed === known.scenario ? [] : [{ kind: 'scenario-differs' as const, claimed, expected: known.scenario }]),
    ...(names(manifest.inputs) === names(known.inputs)
      ? []
      : [{ kind: 'inputs-differ' as const, claimed: names(manifest.inputs), expected: names(known.inputs) }]),
    ...(isDeepStrictEqual(manifest.overrides, known.overrides) ? [] : [{ kind: 'overrides-differ' as const }]),
  ];
}

function rewrittenFiles(manifest: Manifest, { inputs }: KnownProvenance): VerificationNote[] {
  const bytes = new Map(inputs.map(({ file, sha256 }) => [file, sha256]));
  return manifest.inputs
    .filter(({ file, sha256 }) => bytes.has(file) && bytes.get(file) !== sha256)
    .map(({ file }) => ({ kind: 'file-rewritten', file }));
}

function derivedAgain(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  known: KnownProvenance | undefined,
): ToldOtherwise[] {
  const model = buildModel(week, policy);
  const readBack = readPlanBack(model, plan);
  if (!readBack) return [{ kind: 'no-option' }];
  const derived = withReasons({ model, ...readBack }, plan);
  const reasons = plan.placements
    .filter(({ reasons }, index) => !isDeepStrictEqual(reasons, derived.placements[index]!.reasons))
    .map(({ family }): ToldOtherwise => ({ kind: 'reasons-differ', family }));
  const findings = findingsOf(model.data, plan.placements);
  return isDeepStrictEqual(plan.warnings, expectedWarnings(plan, findings, known))
    ? reasons
    : [...reasons, { kind: 'warnings-differ' }];
}

/** Findings of reading come first and those of solving last; without knowing the reading, its findings are taken as told. */
function expectedWarnings(
  { warnings }: Plan,
  findings: readonly Finding[],
  known: KnownProvenance | undefined,
): Finding[] {
  const ofReading =
    known?.findings ?? warnings.filter(({ kind }) => kind === 'scores-rounded' || kind === 'input-warning');
  const ofSolving = warnings.filter(({ kind }) => kind === 'ties-not-broken');
  return [...ofReading, ...findings, ...ofSolving];
}
