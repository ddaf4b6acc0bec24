import { expect, it } from 'vitest';
import { editFacts } from '../../../../src/desk/work/cases/edit-facts.ts';
import { takeCaseStep } from '../../../../src/desk/work/cases/take-case-step.ts';
import { InputError } from '../../../../src/domain/problem.ts';
import { PLANNER } from '../../register/registers.ts';
import { exampleDesk } from '../example-desks.ts';

const kindsOf = (error: unknown) =>
  (error as InputError).problems.map(({ kind, params }) => `${params['column']}: ${kind}`);

it('a family qualifies only when the plan can read who is in it, and can lose none of that afterwards', async () => {
  const desk = await exampleDesk();
  const now = () => desk.register.read(async (reading) => (await reading.get('case', 'C-11'))!);
  const qualify = async () =>
    takeCaseStep(desk, PLANNER, 'C-11', { step: 'qualify', version: (await now()).version, reason: 'Ja' });
  const fill = async (household: Record<string, string>) =>
    editFacts(desk, PLANNER, 'C-11', { version: (await now()).version, household });

  expect(kindsOf(await qualify().catch((error: unknown) => error))).toEqual([
    'adults: needed-to-plan',
    'child_ages: needed-to-plan',
  ]);
  await fill({ adults: '2' });
  expect(kindsOf(await qualify().catch((error: unknown) => error))).toEqual(['child_ages: needed-to-plan']);
  expect((await now()).body.state).toBe('tested');
  await fill({ child_ages: '4|9' });
  expect((await qualify()).body.state).toBe('qualifies');
  await expect(fill({ child_ages: '' })).rejects.toThrow(InputError);
});
