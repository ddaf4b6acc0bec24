import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read-scenario.ts';

function scenarioPath(name: string): string {
  return fileURLToPath(new URL(`../../scenarios/${name}/scenario.yaml`, import.meta.url));
}

describe('reading the example weeks', () => {
  it.each([
    ['pilot-week', 'voluntary', 24, 15, 31, 6],
    ['quota-week', 'quota', 24, 15, 31, 6],
    ['no-spreading-week', 'none', 24, 15, 31, 6],
    ['central-shelter-week', 'central', 24, 15, 31, 7],
    ['normal-week', 'voluntary', 120, 43, 200, 10],
    ['national-week', 'voluntary', 700, 342, 1500, 25],
  ] as const)(
    'gives the whole of %s under regime %s, marked fictitious, without a warning',
    async (name, regime, families, municipalities, dwellings, shelters) => {
      const { week, policies, defaultPolicy, warnings } = await readScenario(scenarioPath(name));
      expect(warnings).toEqual([]);
      expect(week.fictitious).toBe(true);
      expect(policies.get(defaultPolicy)!.regime).toBe(regime);
      expect(week.families).toHaveLength(families);
      expect(week.municipalities).toHaveLength(municipalities);
      expect(week.dwellings).toHaveLength(dwellings);
      expect(week.shelters).toHaveLength(shelters);
      expect(week.commitments.length).toBeGreaterThan(0);
      expect(week.supply.length).toBeGreaterThan(0);
      expect(week.labour.length).toBeGreaterThan(0);
      for (const { taskPopulation } of week.municipalities) expect(taskPopulation).toBeGreaterThan(0);
    },
  );

  it('keeps a trace of what the variants changed in the pilot week', async () => {
    const { trace } = await readScenario(scenarioPath('central-shelter-week'));
    expect(trace.map(({ path }) => path)).toContain('files.shelters');
    expect(trace.map(({ path }) => path)).toContain('policy');
  });

  it('has a reading of last week in the pilot week, for the stability of the plan', async () => {
    const { week } = await readScenario(scenarioPath('pilot-week'));
    expect(week.previous?.get('F-019')).toBe('GM0855');
    expect(week.previous?.get('F-020')).toBeNull();
  });
});
