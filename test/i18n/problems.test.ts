import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { LANGUAGES, type Text } from '../../src/domain/text.ts';
import { formatProblems, PROBLEM_TEXTS } from '../../src/i18n/problems.ts';

function problem(kind: string, line: number | undefined, params: Problem['params'] = {}, file = 'a.csv'): Problem {
  return { level: 'error', kind, params, source: line === undefined ? { file } : { file, line } };
}

interface MessagePart {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
}

/** The names of all parameters, those inside plurals and selects included; plain text has type 0 and `#` type 7. */
function parametersOf(text: string): string[] {
  const namesIn = (parts: readonly MessagePart[]): string[] =>
    parts.flatMap((part) => [
      ...(part.type === 0 || part.type === 7 ? [] : [part.value]),
      ...Object.values(part.options ?? {}).flatMap((option) => namesIn(option.value)),
    ]);
  const message = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
  return [...new Set(namesIn(message.getAst() as unknown as readonly MessagePart[]))].toSorted();
}

describe('the texts of problems', () => {
  it.each(Object.entries<Text>(PROBLEM_TEXTS))('%s takes the same parameters in both languages', (_, text) => {
    expect(parametersOf(text.nl)).toEqual(parametersOf(text.en));
  });

  it.each(Object.entries<Text>(PROBLEM_TEXTS))('%s ends as a sentence in both languages', (_, text) => {
    for (const language of LANGUAGES) expect(text[language].trim()).toMatch(/[.?}]$/);
  });
});

describe('a list of problems', () => {
  it('goes by file and line, whatever the order in which they were found', () => {
    const problems = [
      problem('unclosed-quote', 9),
      problem('file-empty', undefined, {}, 'b.csv'),
      problem('text-after-quote', 2),
      problem('duplicate-column', 1, { column: 'x' }, 'b.csv'),
    ];
    const places = formatProblems(problems, 'en')
      .split('\n')
      .map((line) => line.split(': ')[0]);
    expect(places).toEqual(['a.csv:2', 'a.csv:9', 'b.csv', 'b.csv:1']);
  });

  it('names the row before the text, and says when it is only a warning', () => {
    const missing = problem('missing-value', 3, { column: 'adults', id: 'F-1' });
    expect(formatProblems([missing], 'nl')).toBe(
      'a.csv:3: F-1: kolom adults is leeg. Vul haar in; deze kolom mag niet leeg zijn.',
    );
    const warning: Problem = { ...problem('read-as-utf16', undefined), level: 'warning' };
    expect(formatProblems([warning], 'en')).toMatch(/^a\.csv: warning: this file was saved as UTF-16/);
    expect(formatProblems([warning], 'nl')).toMatch(/^a\.csv: let op: dit bestand is in UTF-16/);
  });

  it('lists fifty of a kind and counts the rest, also when it is one', () => {
    const many = (count: number): string[] =>
      formatProblems(
        Array.from({ length: count }, (_, index) => problem('unclosed-quote', index + 1)),
        'nl',
      ).split('\n');
    expect(many(50)).toHaveLength(50);
    expect(many(51).at(-1)).toMatch(/^… en nog één probleem zoals dit: a\.csv:1: hier begint een cel/);
    expect(many(3050).at(-1)).toMatch(/^… en nog 3\.000 problemen zoals dit: a\.csv:1: /);
  });

  it('has no place when there is none', () => {
    expect(formatProblems([{ level: 'error', kind: 'no-policies', params: {} }], 'en')).toMatch(/^there is no policy/);
  });
});
