import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBase } from '../../../../src/desk/work/scenarios/base-study.ts';
import {
  COMPARISON,
  type ComparisonFound,
  comparisonFile,
  startComparison,
} from '../../../../src/desk/work/scenarios/compare.ts';
import { estimate, policiesView } from '../../../../src/desk/work/scenarios/policies.ts';
import { Base, type EstimateRequest, SLIDERS } from '../../../../src/desk/work/scenarios/schemas.ts';
import { CENTRAL, type Shelter } from '../../../../src/domain/planning-week.ts';
import { InputError } from '../../../../src/domain/problem.ts';
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
  base: 'policies',
  policies: ['regional-agreements', 'voluntary-agreements'],
  replications: 2,
  weeks: 53,
  seed: 1,
} as const;

describe('the policies to compare', () => {
  it.each(['nl', 'en'] as const)(
    'are listed in %s, with the reference first and the sliders in range',
    async (language) => {
      const { policies, reference, fictitious } = await policiesView(desk, 'policies', language);
      expect(fictitious).toBe(true);
      expect(policies[0]!.policy).toBe(reference);
      expect(policies).toHaveLength(20);
      for (const { policy, sliders } of policies) {
        // Maximum stays are beyond the small model.
        const isSmall = policy !== 'eu-citizens-short-shelter';
        expect(sliders.map(({ parameter }) => parameter)).toEqual(isSmall ? [...SLIDERS] : []);
        for (const { value, low, high } of sliders) {
          expect(low).toBeLessThanOrEqual(value);
          expect(high).toBeGreaterThanOrEqual(value);
          expect(high).toBeGreaterThan(low);
        }
      }
    },
  );

  it('can be compared in the world of the register, which holds none of its families', async () => {
    const { study, manifest } = await readBase(desk, 'register', { policies: ['regional-agreements', 'designation'] });
    const municipalities = await desk.register.read((reading) => reading.ids('municipality'));
    for (const { base } of study.arms) {
      expect(base.municipalities.map(({ id }) => id).toSorted()).toEqual(municipalities.toSorted());
      expect(base.families).toEqual([]);
    }
    expect(manifest.inputs.map(({ file }) => file)).toContain('municipalities.csv');
  });

  it('have as many places in the register’s world with central shelter as without', async () => {
    const asked = { policies: ['voluntary-agreements', 'central-shelter-then-spreading'] };
    const { study } = await readBase(desk, 'register', asked);
    const [without, central] = study.arms.map(({ base }) => base.shelters);
    const places = (shelters: readonly Shelter[]) => shelters.reduce((sum, each) => sum + each.places, 0);
    expect(places(central!)).toBe(places(without!));
    expect(central!.find(({ municipality }) => municipality === CENTRAL)!.places).toBeGreaterThanOrEqual(
      places(without!) / 2,
    );
  });

  it('follow the register: a place more is a place more', async () => {
    const before = await policiesView(desk, 'register', 'en');
    const { study } = await readBase(desk, 'register', {});
    const [id] = await desk.register.read((reading) => reading.ids('shelter'));
    await desk.register.change({ actor: PLANNER, action: 'edit' }, async (writing) => {
      const shelter = (await writing.get('shelter', id!))!;
      await writing.replace('shelter', id!, shelter.version, { ...shelter.body, places: '1000' });
    });
    const { study: after } = await readBase(desk, 'register', {});
    expect(after.arms[0]!.base.shelters.find((shelter) => shelter.id === id)!.places).toBe(1_000);
    expect(study.arms[0]!.base.shelters).not.toEqual(after.arms[0]!.base.shelters);
    expect(await policiesView(desk, 'register', 'en')).toEqual(before);
  });
});

describe('an estimate', () => {
  const ask = (parameters: EstimateRequest['parameters'], base: Base = 'policies') =>
    estimate(desk, { base, policy: 'voluntary-agreements', parameters }, 'en');

  it.each(Base.options)('moves with a slider, and tells what was without it: %s', async (base) => {
    const { asIs, asked } = await ask({ 'arrivals.families-per-year': 300 }, base);
    expect(asked.shareOverCap.middle).toBeGreaterThan(asIs.shareOverCap.middle);
    expect(asked.familiesPerYear).toBeCloseTo(2 * asIs.familiesPerYear);
  });

  it('is what it was when no slider was moved', async () => {
    const { asIs, asked } = await ask({});
    expect(asked).toEqual(asIs);
  });

  it('takes a value at its limit, and refuses one beyond it and an unknown policy, both at once', async () => {
    expect((await ask({ 'homes.falls-through-share': 1 })).asked.shareOverCap.middle).toBeGreaterThan(0.9);
    const asked = { base: 'policies', policy: 'nonsense', parameters: { 'homes.offer-share': 1.5 } } as const;
    const error = await estimate(desk, asked, 'en').catch((each: unknown) => each);
    expect((error as InputError).problems.map(({ kind }) => kind)).toEqual(['unknown-policy', 'slider-out-of-range']);
  });

  it('is refused for a policy with maximum stays, which the small model does not know', async () => {
    const asked = { base: 'policies', policy: 'eu-citizens-short-shelter', parameters: {} } as const;
    await expect(estimate(desk, asked, 'en')).rejects.toThrow(InputError);
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
  });

  it('runs in the world of the register', async () => {
    const { id } = await startComparison(desk, PLANNER, { ...REQUEST, base: 'register', replications: 1 }, 'en');
    const job = await ended(id);
    expect(job.state).toBe('done');
    const report = comparisonFile(desk, id, 'report.html', 'en');
    expect(report).toContain('Regional agreements');
    expect(report).not.toContain('F-001');
  });

  it('does not compute kept runs again when more replications are asked for', async () => {
    await ended((await startComparison(desk, PLANNER, REQUEST, 'nl')).id);
  });

  it('is stopped without losing the replications that were done', async () => {
    const { id } = await startComparison(desk, PLANNER, { ...REQUEST, replications: 100 }, 'nl');
    while (desk.jobs.get(COMPARISON, id)!.progress.done < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    desk.jobs.stop(COMPARISON, id);
    const job = await ended(id);
    expect(job.state).toBe('stopped');
    expect(job.result!.replications).toBeGreaterThanOrEqual(2);
    expect(job.result!.comparison.replications).toBe(job.result!.replications);
  });

  it('refuses an unknown policy before anything starts', async () => {
    const before = desk.jobs.list(COMPARISON).length;
    await expect(startComparison(desk, PLANNER, { ...REQUEST, policies: ['nonsense'] }, 'nl')).rejects.toThrow(
      InputError,
    );
    expect(desk.jobs.list(COMPARISON)).toHaveLength(before);
  });
});
