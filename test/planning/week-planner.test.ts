import { afterAll, describe, expect, it } from 'vitest';
import { explainFamily } from '../../src/planning/explain-family.ts';
import { planWeek } from '../../src/planning/plan-week.ts';
import { type PlanAnswer, PlanningStopped } from '../../src/planning/week-planner.ts';
import { createWeekPlannerHere } from '../../src/planning/week-planner-here.ts';
import { rememberPlans } from '../../src/planning/week-planner-memory.ts';
import { createWeekPlanner } from '../../src/planning/week-planner-thread.ts';
import { planToJson } from '../../src/report/plan-json.ts';
import { provenanceOf } from '../../src/scenario/provenance.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { changed, pilotWeekFiles } from '../scenario-files.ts';

const files = pilotWeekFiles();
const PILOT = 'scenarios/pilot-week/scenario.yaml';

function planned(answer: PlanAnswer): Extract<PlanAnswer, { kind: 'plan' }> {
  if (answer.kind !== 'plan') throw new Error(JSON.stringify(answer));
  return answer;
}

const PINNED_TO = 18;

function pinned(before: typeof files, family: string, pin: string): typeof files {
  const text = before['families.fictitious.csv']!;
  const lines = text.split('\n').map((line) => {
    const cells = line.split(',');
    return cells[0] === family ? cells.with(PINNED_TO, pin).join(',') : line;
  });
  return { ...before, 'families.fictitious.csv': lines.join('\n') };
}

const planners = [
  { where: 'in a thread of its own', planner: createWeekPlanner() },
  { where: 'in the calling thread', planner: createWeekPlannerHere() },
];

afterAll(async () => {
  for (const { planner } of planners) await planner.close();
});

describe.each(planners)('the week planner $where', ({ planner }) => {
  it('makes the plan that the command line makes of the same files, to the byte', async () => {
    const scenario = await readScenario(PILOT);
    const policy = scenario.policies.get(scenario.defaultPolicy)!;
    const outcome = await planWeek(scenario.week, policy, { provenance: provenanceOf(scenario) });
    if (outcome.kind !== 'plan') throw new Error(outcome.kind);

    const answer = planned(await planner.plan({ files }));

    expect(planToJson(answer.plan)).toBe(planToJson(outcome.plan));
    expect(answer.week.families).toHaveLength(24);
    expect(answer.week).toEqual(scenario.week);
  });

  it('explains a family as the command line does', async () => {
    const scenario = await readScenario(PILOT);
    const { plan } = planned(await planner.plan({ files }));

    const explanation = await planner.explain({ files, plan, family: 'F-014' });

    const policy = scenario.policies.get(plan.policy)!;
    expect(explanation).toEqual(await explainFamily(scenario.week, policy, plan, 'F-014'));
  });

  it('has no explanation of a family that is not in the plan, or of a plan of other files', async () => {
    const { plan } = planned(await planner.plan({ files }));
    expect(await planner.explain({ files, plan, family: 'F-999' })).toBeUndefined();
    expect(await planner.explain({ files, plan, family: 'F-021' })).toBeUndefined();
    const others = changed(files, 'scenario.yaml', 'voluntary:\n', 'other:\n');
    const renamed = changed(others, 'scenario.yaml', 'policy: voluntary', 'policy: other');
    expect(await planner.explain({ files: renamed, plan, family: 'F-014' })).toBeUndefined();
    expect(await planner.explain({ files: {}, plan, family: 'F-014' })).toBeUndefined();
  });

  it('tells everything that is wrong with the files', async () => {
    const wrong = changed(
      changed(files, 'dwellings.fictitious.csv', 'D-01,GM0014,3', 'D-01,GM0014,three'),
      'shelters.fictitious.csv',
      'S-01,GM0363',
      'S-01,GM9999',
    );
    const answer = await planner.plan({ files: wrong });
    if (answer.kind !== 'problems') throw new Error(answer.kind);
    const errors = answer.problems.filter(({ level }) => level === 'error');
    expect(errors.map(({ source }) => source?.file).sort()).toEqual([
      'dwellings.fictitious.csv',
      'shelters.fictitious.csv',
    ]);
  });

  it('tells the nearest name of a policy that the scenario does not have', async () => {
    const answer = await planner.plan({ files, policy: 'voluntry' });
    expect(answer).toMatchObject({
      kind: 'problems',
      problems: [{ kind: 'unknown-policy', params: { nearest: 'voluntary' } }],
    });
  });

  it('names the smallest set of pins that cannot hold together', async () => {
    // F-001 has more children than D-03 has room for; F-002 alone could live there.
    const both = pinned(pinned(files, 'F-001', 'D-03'), 'F-002', 'D-03');
    const answer = await planner.plan({ files: both });
    expect(answer).toEqual({ kind: 'infeasible', pins: ['F-001'] });
  });

  it('gives up a plan whose signal comes, and goes on with the next', async () => {
    const stop = new AbortController();
    const other = changed(files, 'scenario.yaml', 'seed: 1', 'seed: 7');
    const givenUp = planner.plan({ files: other }, stop.signal);
    const behind = planner.plan({ files: changed(files, 'scenario.yaml', 'seed: 1', 'seed: 8') });
    stop.abort();
    await expect(givenUp).rejects.toBeInstanceOf(PlanningStopped);
    expect(planned(await behind).plan.manifest.seed).toBe(8);
    await expect(planner.plan({ files: other }, AbortSignal.abort())).rejects.toBeInstanceOf(PlanningStopped);
  });
});

describe('a week planner that remembers', () => {
  const answer: PlanAnswer = { kind: 'infeasible', pins: [] };
  function counting(plan: (signal?: AbortSignal) => Promise<PlanAnswer>) {
    let asked = 0;
    const planner = rememberPlans({
      plan: (_request, signal) => {
        asked += 1;
        return plan(signal);
      },
      explain: async () => undefined,
      close: async () => {},
    });
    return { planner, asked: () => asked };
  }

  it('makes the same plan once, also when it is asked again while it is made', async () => {
    const { planner, asked } = counting(() => new Promise((resolve) => setTimeout(() => resolve(answer), 20)));
    const request = { files: { 'scenario.yaml': 'a' } };
    await Promise.all([planner.plan(request), planner.plan(request, new AbortController().signal)]);
    await planner.plan(request);
    expect(asked()).toBe(1);
    await planner.plan({ files: { 'scenario.yaml': 'b' } });
    await planner.plan({ ...request, policy: 'other' });
    expect(asked()).toBe(3);
  });

  it('lets whoever waits for the same plan go when they give up, and the plan go on', async () => {
    const { planner, asked } = counting(() => new Promise((resolve) => setTimeout(() => resolve(answer), 20)));
    const request = { files: {} };
    const first = planner.plan(request);
    const stop = new AbortController();
    const second = planner.plan(request, stop.signal);
    stop.abort();
    await expect(second).rejects.toBeInstanceOf(PlanningStopped);
    await expect(planner.plan(request, AbortSignal.abort())).rejects.toBeInstanceOf(PlanningStopped);
    expect(await first).toEqual(answer);
    expect(asked()).toBe(1);
  });

  it('forgets what a clock stopped, what failed, and what is long ago', async () => {
    const outcomes: (() => Promise<PlanAnswer>)[] = [
      async () => ({ kind: 'refused', detail: 'time' }),
      async () => Promise.reject(new Error('broken')),
      async () => answer,
    ];
    const { planner, asked } = counting(() => (outcomes.shift() ?? (async () => answer))());
    const request = { files: {} };
    await planner.plan(request);
    await expect(planner.plan(request)).rejects.toThrow('broken');
    expect(await planner.plan(request)).toEqual(answer);
    expect(asked()).toBe(3);
    for (let other = 0; other < 8; other += 1) await planner.plan({ files: { 'scenario.yaml': String(other) } });
    await planner.plan(request);
    expect(asked()).toBe(12);
  });
});

describe('a closed week planner', () => {
  it('ends what is under way and takes nothing more', async () => {
    const planner = createWeekPlannerHere();
    const running = planner.plan({ files });
    const waiting = planner.plan({ files: changed(files, 'scenario.yaml', 'seed: 1', 'seed: 9') });
    const outcomes = Promise.allSettled([running, waiting]);
    await planner.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(planner.plan({ files: {} })).rejects.toBeInstanceOf(PlanningStopped);
  });
});
