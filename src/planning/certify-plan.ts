/** A plan certified: solved again, first as it was made, for its prices, and then by an engine that had no part in it. */
import { isDeepStrictEqual } from 'node:util';
import type { ObjectiveResult, Plan } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { Certificate } from '../domain/verification.ts';
import { VERSION } from '../domain/version.ts';
import type { EngineName, SolveOptions } from '../solver/engine.ts';
import { planWeek } from './plan-week.ts';

export interface Certification {
  readonly certificates: readonly Certificate[];
  /** `undefined`: prices could not be compared, since the plan was stopped or is of another version. */
  readonly pricesSame?: boolean;
  /** Engines that were asked and could not answer, with why. */
  readonly refused: readonly { readonly engine: EngineName; readonly detail: string }[];
  readonly ok: boolean;
}

/** Engines in the order in which they are asked: what answers at once first. */
const ENGINES: readonly EngineName[] = ['flow', 'javascript-lp-solver', 'highs'];

type Limits = Pick<SolveOptions, 'signal' | 'timeLimitSeconds'>;

/** @param limits per solve; what is not certified within them is said so. */
export async function certifyPlan(
  week: PlanningWeek,
  policy: Policy,
  plan: Plan,
  limits: Limits = {},
): Promise<Certification> {
  const refused: { readonly engine: EngineName; readonly detail: string }[] = [];
  const solve = async (engine: EngineName, prices: boolean): Promise<Plan | undefined> => {
    const outcome = await planWeek(week, policy, { engine, reasons: false, prices, ...limits });
    if (outcome.kind === 'plan') return outcome.plan;
    refused.push({ engine, detail: outcome.kind === 'refused' ? outcome.result.detail : outcome.kind });
    return undefined;
  };
  const again = await solve('auto', true);
  const other = await firstAnswer(
    ENGINES.filter((engine) => !tookPart(engine, plan)),
    (engine) => solve(engine, false),
  );
  const certificates = certificatesOf(plan, other, again);
  const comparable = again !== undefined && plan.status !== 'stopped' && plan.manifest.version === VERSION;
  const pricesSame = comparable && madeByAuto(plan) ? isDeepStrictEqual(again.scarcity, plan.scarcity) : undefined;
  return {
    certificates,
    ...(pricesSame === undefined ? {} : { pricesSame }),
    refused,
    ok: pricesSame !== false && certificates.every(({ kind }) => kind !== 'not-best'),
  };
}

function madeByAuto({ manifest: { engine } }: Plan): boolean {
  return engine === 'auto';
}

/** `auto` begins with the flow engine and goes on with HiGHS where its version names it. */
function tookPart(engine: EngineName, { manifest }: Plan): boolean {
  if (manifest.engine === engine) return true;
  if (manifest.engine !== 'auto') return false;
  return manifest.engineVersion.includes('HiGHS') ? engine === 'highs' : engine === 'flow';
}

async function firstAnswer(
  engines: readonly EngineName[],
  solve: (engine: EngineName) => Promise<Plan | undefined>,
): Promise<Plan | undefined> {
  for (const engine of engines) {
    const plan = await solve(engine);
    if (plan) return plan;
  }
  return undefined;
}

function certificatesOf(plan: Plan, other: Plan | undefined, again: Plan | undefined): Certificate[] {
  const certificates: Certificate[] = [];
  // What an engine found holds for as long as its values before it are those of the plan.
  let otherFollows = other !== undefined;
  let againFollows = again !== undefined;
  for (const [index, recorded] of plan.objectives.entries()) {
    const byOther = otherFollows ? other?.objectives[index] : undefined;
    const byAgain = againFollows ? again?.objectives[index] : undefined;
    certificates.push(certificateOf(recorded, [byOther, other], [byAgain, again]));
    otherFollows = byOther?.value === recorded.value;
    againFollows = byAgain?.value === recorded.value;
  }
  return certificates;
}

type Found = readonly [result: ObjectiveResult | undefined, plan: Plan | undefined];

function certificateOf(recorded: ObjectiveResult, [byOther, other]: Found, [byAgain, again]: Found): Certificate {
  const objective = recorded.name;
  for (const [found, plan] of [
    [byOther, other],
    [byAgain, again],
  ] as const) {
    if (found && plan && isBetter(found, recorded)) {
      return { objective, kind: 'not-best', by: engineOf(plan), best: found.value };
    }
  }
  if (byOther && other && provesValue(byOther, recorded))
    return { objective, kind: 'proven-again', by: engineOf(other) };
  if (byAgain && again && provesValue(byAgain, recorded))
    return { objective, kind: 'same-engine', by: engineOf(again) };
  return { objective, kind: 'not-certified' };
}

function isBetter(found: ObjectiveResult, recorded: ObjectiveResult): boolean {
  return recorded.sense === 'minimise' ? found.value < recorded.value : found.value > recorded.value;
}

function provesValue(found: ObjectiveResult, recorded: ObjectiveResult): boolean {
  return found.value === recorded.value && found.proven && !found.conditional;
}

function engineOf({ manifest: { engine, engineVersion } }: Plan): string {
  return `${engine} ${engineVersion}`;
}
