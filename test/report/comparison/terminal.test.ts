import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import type { ComparisonResult } from '../../../src/report/comparison/comparison-result.ts';
import { renderComparisonForTerminal } from '../../../src/report/comparison/terminal.ts';
import { sampleComparison, sampleResult, sampleStudy } from './sample-study.ts';

let result: ComparisonResult;
beforeAll(async () => {
  result = await sampleResult(sampleStudy(4, 6));
});

const plain = (width: number, given = result): string =>
  renderComparisonForTerminal(given, { language: 'nl', colour: false, width });

describe('a comparison in a terminal', () => {
  test.each(LANGUAGES)('tells every policy, verdict, bar and step in %s', (language) => {
    const text = renderComparisonForTerminal(result, { language, colour: false, width: 120 });
    for (const { title } of result.comparison.arms) expect(text).toContain(title);
    expect(text).toContain(language === 'nl' ? 'niet van toeval te onderscheiden' : 'cannot be told from chance');
    expect(text).toMatch(/▒▒+[^\n]*\n[^\n]*█/);
    expect(text).toContain(language === 'nl' ? 'niet gehaald' : 'fails');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each([60, 80, 120])('no line is longer than a terminal of %i columns', (width) => {
    for (const line of plain(width).split('\n')) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  test('has no control codes without colour, and some with it', () => {
    expect(plain(100)).not.toContain('\u001b');
    const coloured = renderComparisonForTerminal(result, { language: 'en', colour: true, width: 100 });
    expect(coloured).toContain('\u001b[');
  });

  test('a name cannot steer the terminal', () => {
    const [first, ...others] = result.comparison.arms;
    const arms = [{ ...first!, title: 'red\u001b[31m' }, ...others];
    expect(plain(100, { comparison: { ...result.comparison, study: '\u001b]0;x\u0007', arms } })).not.toMatch(
      /\p{Cc}(?<!\n)/u,
    );
  });

  test('a single policy is told measure by measure, without verdicts', async () => {
    const text = plain(100, { comparison: await sampleComparison(sampleStudy(1, 6)) });
    expect(text).toContain('Weken in de opvang, alle kinderen samen');
    expect(text).toContain('Kosten, alles samen');
    expect(text).not.toMatch(/beter|slechter|toeval te onderscheiden/);
  });
});
