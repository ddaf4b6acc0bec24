import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/desk/register/bodies.ts';
import {
  ASSESSMENT_COLUMNS,
  assessedCaseOf,
  HOUSEHOLD_COLUMNS,
  personsIn,
} from '../../../../src/desk/work/cases/facts.ts';
import { CHOICES, DATES } from '../../../../src/eligibility/case.ts';
import { readCases } from '../../../../src/input/files/cases.ts';
import { ProblemList } from '../../../../src/input/problem-list.ts';

const day = fc.constantFrom('', '2026-02-28', '2026-11-23', '2024-02-29');
const choice = (values: readonly string[]) =>
  fc.subarray([...values], { maxLength: 2 }).map((chosen) => chosen.join('|'));
const row: fc.Arbitrary<Row> = fc
  .record({
    ...Object.fromEntries(DATES.map((fact) => [fact, day])),
    ...Object.fromEntries(Object.entries(CHOICES).map(([fact, values]) => [fact, choice(values)])),
  })
  .map((cells) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== '')));

describe('kept facts', () => {
  it('are the same case as the file with these cells', async () => {
    await fc.assert(
      fc.asyncProperty(row, async (assessment) => {
        const columns = ['case_id', ...ASSESSMENT_COLUMNS];
        const cells = columns.map((column) => (column === 'case_id' ? 'C-1' : (assessment[column] ?? '')));
        const bytes = new TextEncoder().encode(`${columns.join(',')}\n${cells.join(',')}\n`);
        const problems = new ProblemList();
        const read = await readCases({ path: 'cases.csv', among: new Map([['cases.csv', bytes]]) }, problems);
        expect(problems.all).toEqual([]);
        const { source: _source, ...fromFile } = read!.cases[0]!;
        expect(assessedCaseOf('C-1', assessment)).toEqual(fromFile);
      }),
      { numRuns: 200 },
    );
  });

  it('keep apart what the plan may know and what only the test may know', () => {
    expect(ASSESSMENT_COLUMNS.filter((column) => HOUSEHOLD_COLUMNS.includes(column))).toEqual([]);
    expect(ASSESSMENT_COLUMNS).toContain('residence_ground');
    expect(HOUSEHOLD_COLUMNS).not.toContain('verdict');
  });

  it('say who is in the family, by ages before the count, and nothing while that is not known', () => {
    expect(personsIn({ adults: '2', child_ages: '3|7', children: '2' })).toEqual({ persons: 4, children: 2 });
    expect(personsIn({ adults: '1', children: '3' })).toEqual({ persons: 4, children: 3 });
    expect(personsIn({ adults: '1', children: '0' })).toEqual({ persons: 1, children: 0 });
    expect(personsIn({ adults: '2' })).toBeUndefined();
    expect(personsIn({ child_ages: '3' })).toBeUndefined();
    expect(personsIn({})).toBeUndefined();
  });
});
