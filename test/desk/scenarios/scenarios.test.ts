import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  COMPARISON,
  type ComparisonFound,
  comparisonFile,
  startComparison,
} from '../../../src/desk/scenarios/compare.ts';
import { estimate, policiesView, SLIDERS } from '../../../src/desk/scenarios/policies.ts';
import { InputError } from '../../../src/domain/problem.ts';
import { PLANNER } from '../../register/registers.ts';
import { exampleDesk, type MovingDesk } from '../example-desks.ts';

let desk: MovingDesk;
beforeAll(async () => {
  desk = await exampleDesk();
});
afterAll(() => desk.jobs.close());

async function ended(id: string) {
  for (;;) {
    const job = desk.jobs.get<ComparisonFound>(COMPARISON, id)!;
    if (job.state !== 'running' && job.state !== 'waiting') return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const REQUEST = {
  policies: ['regional-agreements', 'voluntary-agreements'],
  replications: 2,
  weeks: 53,
  seed: 1,
};

describe('the policies to compare', () => {
  it.each(['nl', 'en'] as const)(
    'are listed in %s, with the reference first and the sliders in range',
    async (language) => {
      const { policies, sliders, reference } = await policiesView(language);
      expect(policies[0]!.policy).toBe(reference);
      expect(policies).toHaveLength(20);
      expect(sliders.map(({ parameter }) => parameter)).toEqual([...SLIDERS]);
      for (const { value, low, high } of sliders) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeGreaterThan(low);
      }
    },
  );
});

describe('an estimate', () => {
  it('moves with a slider, and tells what was without it', async () => {
    const { asIs, asked } = await estimate(
      { policy: 'voluntary-agreements', parameters: { 'arrivals.families-per-year': 300 } },
      'en',
    );
    expect(asked.shareOverCap.middle).toBeGreaterThan(asIs.shareOverCap.middle);
    expect(asked.familiesPerYear).toBeCloseTo(2 * asIs.familiesPerYear);
  });

  it('refuses a policy that it does not know and a value that is not possible, both at once', async () => {
    const asked = { policy: 'mandatory-quota', parameters: { 'homes.offer-share': 1.5 } };
    const error = await estimate(asked, 'en').catch((each: unknown) => each);
    expect((error as InputError).problems.map(({ kind }) => kind)).toEqual(['unknown-policy', 'slider-out-of-range']);
  });
});

describe('a comparison', () => {
  it('runs to its end, and gives a report and tables', async () => {
    const { id } = await startComparison(desk, PLANNER, REQUEST, 'nl');
    const job = await ended(id);
    expect(job.state).toBe('done');
    expect(job.progress).toEqual({ done: 4, total: 4 });
    expect(job.result!.replications).toBe(2);
    expect(comparisonFile(desk, id, 'report.html', 'nl')).toContain('Regionale afspraken');
    expect(comparisonFile(desk, id, 'summary.csv', 'nl')).toContain('share-over-cap');
  }, 120_000);

  it('does not compute kept runs again when more replications are asked for', async () => {
    const before = performance.now();
    await ended((await startComparison(desk, PLANNER, REQUEST, 'nl')).id);
    expect(performance.now() - before).toBeLessThan(5_000);
  }, 60_000);

  it('is stopped without losing the replications that were done', async () => {
    const { id } = await startComparison(desk, PLANNER, { ...REQUEST, replications: 100 }, 'nl');
    while (desk.jobs.get(COMPARISON, id)!.progress.done < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    desk.jobs.stop(COMPARISON, id);
    const job = await ended(id);
    expect(job.state).toBe('stopped');
    expect(job.result!.replications).toBeGreaterThanOrEqual(2);
    expect(job.result!.comparison.replications).toBe(job.result!.replications);
  }, 120_000);

  it('refuses an unknown policy before anything starts', async () => {
    const before = desk.jobs.list(COMPARISON).length;
    await expect(startComparison(desk, PLANNER, { ...REQUEST, policies: ['nonsense'] }, 'nl')).rejects.toThrow(
      InputError,
    );
    expect(desk.jobs.list(COMPARISON)).toHaveLength(before);
  });
});
