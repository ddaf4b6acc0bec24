import { afterAll, expect, it } from 'vitest';
import { scenarioFilesOf } from '../../../src/desk/register/scenario-files.ts';
import { planWeek } from '../../../src/planning/plan-week.ts';
import { createWeekPlannerHere } from '../../../src/planning/week-planner-here.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';
import { onEveryDatabase, withExample } from './registers.ts';

const planner = createWeekPlannerHere();
afterAll(() => planner.close());

onEveryDatabase('the files of a register', (fresh) => {
  it('give the plan that the imported scenario gives', async () => {
    const register = await withExample(await (await fresh()).open());
    const answer = await planner.plan({ files: await register.read(scenarioFilesOf) });
    const { week, policies, defaultPolicy } = await readScenario('scenarios/pilot-week/scenario.yaml');
    const expected = await planWeek(week, policies.get(defaultPolicy)!);
    if (answer.kind !== 'plan' || expected.kind !== 'plan') throw new Error(JSON.stringify(answer).slice(0, 900));
    const values = ({ objectives }: typeof answer.plan) => objectives.map(({ name, value }) => [name, value]);
    expect(values(answer.plan)).toEqual(values(expected.plan));
    expect(answer.warnings).toEqual([]);
  });
});
