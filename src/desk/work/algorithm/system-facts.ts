/** What the running desk is: read from the register, its scenario and this program, so that no record of it is written by hand. */
import type { Policy } from '../../../domain/policy.ts';
import { VERSION } from '../../../domain/version.ts';
import type { Scheme } from '../../../eligibility/scheme.ts';
import { type ReferenceTable, readReferenceData } from '../../../input/reference-data.ts';
import { readScenario } from '../../../scenario/read-scenario.ts';
import type { CaseState } from '../../register/case-life/states.ts';
import { STEP_IDS, type StepId, stepDefinition } from '../../register/case-life/steps.ts';
import type { Action, Reading } from '../../register/register.ts';
import { SCENARIO_FILE, SETTINGS_ID, scenarioFilesOf } from '../../register/scenario-files.ts';
import { schemeInForce } from '../cases/scheme.ts';
import type { Deployment, Desk } from '../desk.ts';
import { overrideStatistics } from '../week/override-statistics.ts';
import { lastStoredPlan } from '../week/saved-plans.ts';

export interface SystemFacts {
  readonly version: string;
  readonly deployment: Deployment;
  readonly scenario: string;
  readonly fictitious: boolean;
  readonly policy: Policy;
  readonly capWeeks: number;
  readonly horizonWeeks: number;
  /** The engine of the last saved plan; absent while none was saved. */
  readonly engine?: string;
  readonly scheme: Scheme;
  readonly retentionMonths: number;
  readonly sources: readonly ReferenceTable[];
  /** Steps that decide something about a family, each taken by a person. */
  readonly decisions: readonly StepId[];
  readonly counts: {
    readonly cases: number;
    readonly plans: number;
    readonly proposals: number;
    readonly overrides: number;
    readonly erased: number;
    /** How often settings were changed. */
    readonly settings: number;
  };
}

/** Where a person decides for or against a family. */
const DECIDING: readonly CaseState[] = [
  'qualifies',
  'does-not-qualify',
  'proposed',
  'accepted-by-municipality',
  'declined-by-municipality',
  'accepted-by-family',
  'declined-by-family',
];

export async function systemFacts({ deployment }: Pick<Desk, 'deployment'>, reading: Reading): Promise<SystemFacts> {
  const files = await scenarioFilesOf(reading);
  const among = new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'utf8')]));
  const scenario = await readScenario(SCENARIO_FILE, { among });
  const settings = await reading.get('settings', SETTINGS_ID);
  const last = await lastStoredPlan(reading);
  const statistics = await overrideStatistics(reading);
  return {
    version: VERSION,
    deployment,
    scenario: scenario.name,
    fictitious: scenario.week.fictitious,
    policy: scenario.policies.get(scenario.defaultPolicy)!,
    capWeeks: scenario.week.capWeeks,
    horizonWeeks: scenario.week.horizonWeeks,
    ...engineOf(last?.body.plan),
    scheme: await schemeInForce(reading),
    retentionMonths: settings!.body.retentionMonths,
    sources: (await readReferenceData()).tables,
    decisions: STEP_IDS.filter((step) => (DECIDING as readonly string[]).includes(stepDefinition(step).to)),
    counts: {
      cases: (await reading.ids('case')).length,
      plans: (await reading.ids('plan')).length,
      proposals: (await reading.ids('proposal')).length,
      overrides: statistics.overrides - statistics.undone,
      erased: await countOf(reading, 'erase'),
      settings: await countOf(reading, 'settings'),
    },
  };
}

async function countOf(reading: Reading, action: Action): Promise<number> {
  return (await reading.events({ action, limit: MOST_COUNTED })).length;
}

const MOST_COUNTED = 10_000;

function engineOf(plan: string | undefined): Pick<SystemFacts, 'engine'> {
  if (plan === undefined) return {};
  const { manifest } = JSON.parse(plan) as { manifest: { engine: string; engineVersion: string } };
  return { engine: `${manifest.engine} ${manifest.engineVersion}` };
}
