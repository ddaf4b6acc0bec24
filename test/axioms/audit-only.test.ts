/** What the model has no field for can change nothing: extra columns about a family are ignored, and said to be. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-audit-'));
  cpSync('scenarios/pilot-week', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function planHere(): Promise<Pick<Plan, 'objectives' | 'placements'> & { readonly warnings: number }> {
  const { week, policies, defaultPolicy, warnings } = await readScenario(join(folder, 'scenario.yaml'));
  const outcome = await planWeek(week, policies.get(defaultPolicy)!);
  if (outcome.kind !== 'plan') throw new Error(outcome.kind);
  const { objectives, placements } = outcome.plan;
  return { objectives, placements, warnings: warnings.length };
}

it('columns on origin, nationality, route and ethnicity change nothing in a plan, and are named in a warning', async () => {
  const before = await planHere();
  const path = join(folder, 'families.fictitious.csv');
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const groups = ['a', 'b', 'c'];
  const withGroups = rows.map(
    (row, index) => `${row},${groups[index % 3]},${groups[(index * 2) % 3]},x,${groups[index % 2]}`,
  );
  writeFileSync(path, [`${header},origin,nationality,route,ethnicity`, ...withGroups, ''].join('\n'));
  const after = await planHere();
  expect({ ...after, warnings: 0 }).toEqual({ ...before, warnings: 0 });
  expect(after.warnings).toBe(before.warnings + 1);
});
