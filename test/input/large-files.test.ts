import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/i18n/problems.ts';
import { problemsWith, readWith, removeFoldersAfterwards, SCENARIO } from './scenario-folder.ts';

removeFoldersAfterwards();

const ROWS = 100_000;
/** Far above what is needed on an idle machine, so that a busy one does not fail; what is measured is in docs. */

function families(cells: (index: number) => string): string {
  const header =
    'family_id,adults,child_ages,referring_municipality,referred_on,consent,shelter_id,shelter_since,max_rent,sectors,ties,preferences,verdict\n';
  return header + Array.from({ length: ROWS }, (_, index) => `${cells(index)}\n`).join('');
}

describe('a file of 100,000 rows', () => {
  it('of families is read whole', async () => {
    const text = families(
      (index) =>
        `F-${index},2,3|7|12,GM0363,2026-09-${10 + (index % 20)},ja,S-1,2026-09-06,760,care|logistics+construction,GM0363:school,GM0855|GM0363,qualifies`,
    );
    const { week, warnings } = await readWith({ 'families.csv': text });
    expect(week.families).toHaveLength(ROWS);
    expect(week.families.at(-1)?.id).toBe(`F-${ROWS - 1}`);
    expect(warnings).toEqual([]);
  });

  it('of match scores is read whole', async () => {
    const text = `family_id,municipality,score\n${Array.from({ length: ROWS }, (_, index) => `F-${index},GM0855,0.${index}\n`).join('')}`;
    const scenario = SCENARIO.replace('  supply: supply.csv\n', '  supply: supply.csv\n  match: match.csv\n');
    const { warnings } = await readWith({ 'scenario.yaml': scenario, 'match.csv': text });
    expect(warnings.map(({ kind, params }) => [kind, params['count']])).toEqual([
      ['unknown-families-in-match', ROWS - 2],
    ]);
  });

  it('that is wrong in every row stays readable: fifty lines of each kind, and a count of the others', async () => {
    const text = families((index) => `F-${index},2,3|7,GM9${index},soon,maybe,S-1,2026-09-06,,,,,qualifies`);
    const problems = await problemsWith({ 'families.csv': text });
    expect(problems).toHaveLength(2 * ROWS);
    const lines = formatProblems(problems, 'en').split('\n');
    expect(lines).toHaveLength(102);
    expect(lines.slice(-2)).toEqual([
      '… and 99,950 more problems like this one: families.csv:2: F-0: column referred_on: "soon" is not a date. Write 2026-11-23 or 23-11-2026.',
      '… and 99,950 more problems like this one: families.csv:2: F-0: column consent: "maybe" is not yes or no. Write yes or no (also fine: ja, nee, true, false, 1, 0, x).',
    ]);
  });

  it('whose names are all unknown is not slowed down by looking for the nearest', async () => {
    const text = families((index) => `F-${index},2,3|7,GM${10_000 + index},,ja,S-${index},2026-09-06,,,,,qualifies`);
    const problems = await problemsWith({ 'families.csv': text });
    expect(problems).toHaveLength(2 * ROWS - 1);
  });
});
