/** Each case of bad input as the reader reports it: kind, place and words. `test/cli` runs the same cases as commands. */
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/i18n/problems.ts';
import { BAD_INPUT } from './bad-input-cases.ts';
import { problemsWith, removeFoldersAfterwards } from './scenario-folder.ts';

removeFoldersAfterwards();

describe.each(Object.entries(BAD_INPUT))('problems with %s', (_, cases) => {
  it.each(cases)(
    'reports $about, with its place in both languages',
    async ({ files, scenario: name, problems: expected }) => {
      const problems = await problemsWith(files, name);
      const found = problems.map((problem) => [problem.kind, formatProblems([problem], 'en')]);
      expect(found).toEqual(expected);
      const places = problems.map((problem) => formatProblems([problem], 'nl').split(': ')[0]);
      expect(places).toEqual(expected.map(([, line]) => line.split(': ')[0]));
    },
  );
});
