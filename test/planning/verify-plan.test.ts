import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { certifyPlan } from '../../src/planning/certify-plan.ts';
import { explainFamily } from '../../src/planning/explain-family.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { verifyPlan } from '../../src/planning/verify-plan.ts';
import { parsePlanFile, parsePlanJson, planToJson } from '../../src/report/plan-json.ts';
import { provenanceOf } from '../../src/scenario/provenance.ts';
import { readScenario, type Scenario } from '../../src/scenario/read-scenario.ts';
import { runCli } from '../cli/run-cli.ts';
import { TAMPERED } from './tampered-plans.ts';

const PILOT = 'scenarios/pilot-week/scenario.yaml';

let scenario: Scenario;
let plan: Plan;
const policyOf = (of: Scenario) => of.policies.get(of.defaultPolicy)!;
const verify = (claimed: Plan) => verifyPlan(scenario.week, policyOf(scenario), claimed, provenanceOf(scenario));

beforeAll(async () => {
  scenario = await readScenario(PILOT);
  const outcome = await planWeek(scenario.week, policyOf(scenario), { provenance: provenanceOf(scenario) });
  if (outcome.kind !== 'plan') throw new Error('The pilot week has a plan.');
  plan = outcome.plan;
});

describe('verifying a plan', () => {
  it('finds nothing against the plan that was made', () => {
    expect(verify(plan)).toMatchObject({ ok: true, differences: [], told: [], notes: [] });
  });

  it('holds at least sixty kinds of tampering against a plan', () => {
    expect(TAMPERED.length).toBeGreaterThanOrEqual(60);
  });

  it.each(TAMPERED)('refuses a plan in which $what', ({ tamper }) => {
    const changed = tamper(plan);
    expect(changed).not.toEqual(plan);
    expect(verify(changed).ok).toBe(false);
    const { sealed } = parsePlanFile(planToJson(changed), 'plan.json');
    expect(sealed).toBe(true);
  });

  it.each(['no-spreading-week', 'central-shelter-week', 'quota-week'])(
    'derives every reason and warning of %s as the plan tells them',
    async (name) => {
      const other = await readScenario(`scenarios/${name}/scenario.yaml`);
      const outcome = await planWeek(other.week, policyOf(other), { provenance: provenanceOf(other) });
      if (outcome.kind !== 'plan') throw new Error('The week has a plan.');
      expect(verifyPlan(other.week, policyOf(other), outcome.plan, provenanceOf(other))).toMatchObject({ ok: true });
    },
  );

  it('takes rows in another order for the same data', () => {
    const { families, dwellings } = scenario.week;
    const turned = { ...scenario.week, families: families.toReversed(), dwellings: dwellings.toReversed() };
    expect(verifyPlan(turned, policyOf(scenario), plan).differences).toEqual([]);
  });

  it('names the tables that the plan was not made from, and looks no further', () => {
    const { dwellings, families } = scenario.week;
    const more = [...dwellings, { ...dwellings[0]!, id: 'D-99' }];
    const older = families.map((family, index) => (index === 0 ? { ...family, adults: family.adults + 1 } : family));
    const found = verifyPlan({ ...scenario.week, dwellings: more, families: older }, policyOf(scenario), plan);
    expect(found.ok).toBe(false);
    expect(found.check).toBeUndefined();
    expect(found.differences).toEqual([
      { table: 'families', planned: families.length, now: families.length },
      { table: 'dwellings', planned: dwellings.length, now: dwellings.length + 1 },
    ]);
  });

  it('notes another version, without holding its reasons against it', () => {
    const older = { ...plan, manifest: { ...plan.manifest, version: '0.0.1' } };
    const reworded = { ...older, placements: older.placements.map((each) => ({ ...each, reasons: [] })) };
    expect(verify(reworded)).toMatchObject({ ok: true, notes: [{ kind: 'other-version', version: '0.0.1' }] });
  });

  it('notes a file that holds the same data in other bytes', () => {
    const [first, ...rest] = plan.manifest.inputs;
    const inputs = [{ ...first!, sha256: 'f'.repeat(64) }, ...rest];
    expect(verify({ ...plan, manifest: { ...plan.manifest, inputs } })).toMatchObject({
      ok: true,
      notes: [{ kind: 'file-rewritten', file: first!.file }],
    });
  });

  it('reads a plan of the earlier schema, and says that it does not name its data', () => {
    const { data: _, ...manifest } = plan.manifest;
    const { seal: __, ...file } = JSON.parse(planToJson({ ...plan, manifest }));
    const read = parsePlanJson(JSON.stringify({ ...file, schema: 'onderdak/plan@1' }), 'plan.json');
    expect(verify(read)).toMatchObject({ ok: true, notes: [{ kind: 'data-not-recorded' }] });
  });

  it('explains no family of a plan that was made from other data', async () => {
    const { dwellings } = scenario.week;
    const other = { ...scenario.week, dwellings: [...dwellings, { ...dwellings[0]!, id: 'D-99' }] };
    expect(await explainFamily(other, policyOf(scenario), plan, 'F-001')).toBeUndefined();
  });
});

describe('certifying a plan', () => {
  it('proves every objective again, and finds the same prices', async () => {
    const { certificates, pricesSame, ok } = await certifyPlan(scenario.week, policyOf(scenario), plan);
    expect(ok).toBe(true);
    expect(pricesSame).toBe(true);
    expect(certificates.map(({ objective }) => objective)).toEqual(plan.objectives.map(({ name }) => name));
    expect(certificates.filter(({ kind }) => kind === 'not-certified' || kind === 'not-best')).toEqual([]);
  });

  it('finds prices that were made ten times as high, and a plan that is not the best', async () => {
    const dear = { ...plan, scarcity: plan.scarcity.map((each) => ({ ...each, price: each.price * 10 })) };
    const worse = dear.objectives.map((each) => (each.name === 'match' ? { ...each, value: each.value - 1 } : each));
    const found = await certifyPlan(scenario.week, policyOf(scenario), { ...dear, objectives: worse });
    expect(found).toMatchObject({ ok: false, pricesSame: false });
    expect(found.certificates.find(({ objective }) => objective === 'match')).toMatchObject({ kind: 'not-best' });
  });
});

describe('onderdak check', () => {
  const written = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'onderdak-check-')), 'plan.json');
    writeFileSync(path, text);
    return path;
  };

  it('says exactly what was checked and what was taken as recorded', async () => {
    const { code, stdout } = await runCli(['check', PILOT, written(planToJson(plan))]);
    expect(code).toBe(0);
    expect(stdout).toContain('The plan belongs to these data and holds');
    expect(stdout).toContain('as recorded by auto');
  });

  it('ends with exit code 2 and says what differs when the plan was made from other data', async () => {
    const other = written(planToJson({ ...plan, manifest: { ...plan.manifest, data: plan.manifest.data!.slice(1) } }));
    const told = await runCli(['check', PILOT, other, '--lang', 'nl']);
    expect(told.code).toBe(2);
    expect(told.stderr).toContain('de instellingen van de week');
  });

  it.each([
    ['a price', '"price": ', '"price": 9'],
    ['the engine', '"engine": "auto"', '"engine": "auto2"'],
    ['what proved it', '"how": "', '"how": "really-'],
  ])('refuses a file in which %s was changed after it was written', async (_, from, to) => {
    const text = planToJson(plan);
    expect(text).toContain(from);
    const { code, stderr } = await runCli(['check', PILOT, written(text.replace(from, to))]);
    expect(code).toBe(4);
    expect(stderr).toContain('changed after the program wrote it');
  });

  it('certifies with --prove, and says by which engine', async () => {
    const { code, stdout } = await runCli(['check', PILOT, written(planToJson(plan)), '--prove']);
    expect(code).toBe(0);
    expect(stdout).toContain('Solved again:');
    expect(stdout).toContain('prices of what is scarce: the same');
  });
});
