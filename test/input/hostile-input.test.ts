import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/i18n/problems.ts';
import { FILES, problemsWith, readWith, removeFoldersAfterwards, SCENARIO } from './scenario-folder.ts';

removeFoldersAfterwards();

const HEAD = 'schema: onderdak/scenario@1\nweek: 2026-W48\n';
const ALIAS_BOMB = `a: &a ["x","x","x","x","x","x","x","x","x","x"]\n${[...'bcdefghij']
  .map(
    (name, index) =>
      `${name}: &${name} [${Array(10)
        .fill(`*${String.fromCharCode(97 + index)}`)
        .join(',')}]`,
  )
  .join('\n')}\n`;

describe('a hostile scenario ends in one clear problem', () => {
  it.each([
    ['an alias bomb (billion laughs)', ALIAS_BOMB, 'yaml-too-many-values', 5],
    ['an alias that contains itself', 'files: &f\n  families: *f\n', 'yaml-alias-loop', 4],
    ['an alias of nothing', 'name: *nobody\n', 'yaml-unknown-alias', 3],
    ['eighty thousand aliases', `a: &a 1\nb: [${'*a,'.repeat(80_000)}]\n`, 'yaml-too-many-values', 3],
    ['brackets without end', `a: ${'['.repeat(100_000)}\n`, 'yaml-too-deep', 3],
    ['brackets that close', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 'yaml-too-deep', 3],
    ['braces', `a: ${'{a: '.repeat(40_000)}\n`, 'yaml-too-deep', 3],
    ['dashes', `a:\n${'- '.repeat(50_000)}x\n`, 'yaml-too-deep', 4],
    ['brackets on lines of their own', `a: ${'[\n'.repeat(50_000)}`, 'yaml-too-deep', 1003],
    [
      'keys that step in',
      Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
      'yaml-too-deep',
      54,
    ],
    ['code in a tag', 'name: !!js/function "function(){}"\n', 'yaml-tag', 3],
    ['a second document', '---\nname: x\n', 'yaml-several-documents', 3],
    ['a list as key', '? [a, b]\n: y\n', 'yaml-key-not-text', 3],
    ['more than 256 kB', `#${'x'.repeat(300_000)}`, 'file-too-large', undefined],
  ])('%s', async (_, text, kind, line) => {
    const problems = await problemsWith({ 'scenario.yaml': HEAD + text });
    expect(problems.map((problem) => [problem.kind, problem.source?.line])).toEqual([[kind, line]]);
  });
});

describe('__proto__ and constructor', () => {
  const untouched = (): void => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  };

  it('are unknown keys like any other in a scenario', async () => {
    const scenario = `${SCENARIO}__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\nscenarios:\n  __proto__: {polluted: true}\n`;
    const problems = await problemsWith({ 'scenario.yaml': scenario });
    expect(problems.map(({ kind, params, source }) => [kind, params['name'], source?.line])).toEqual([
      ['unknown-key', '__proto__', 15],
      ['unknown-key', 'constructor', 16],
      ['unknown-key', 'polluted', 18],
    ]);
    untouched();
  });

  it('are refused as the name of a policy, as a key of one and as a kind of file', async () => {
    const scenario = SCENARIO.replace('files:\n', 'files:\n  __proto__: x.csv\n').replace(
      '    regime: voluntary\n',
      '    regime: voluntary\n    __proto__: {polluted: true}\n  __proto__: {regime: voluntary}\n',
    );
    const problems = await problemsWith({ 'scenario.yaml': scenario });
    expect(problems.map(({ kind, params, source }) => [kind, params['name'], source?.line])).toEqual([
      ['unknown-key', '__proto__', 16],
      ['policy-name', '__proto__', 17],
      ['unknown-key', '__proto__', 5],
    ]);
    untouched();
  });

  it('are unknown columns in a table', async () => {
    const dwellings =
      '__proto__,constructor,dwelling_id,municipality,bedrooms,available_from\nx,y,D-1,GM0855,3,2026-12-01\n';
    const { week, warnings } = await readWith({ 'dwellings.csv': dwellings });
    expect(week.dwellings).toHaveLength(1);
    expect(warnings.map(({ kind, params }) => [kind, params['count']])).toEqual([['unknown-columns', 2]]);
    untouched();
  });

  it('may be an id where their letters allow it, and are refused where not', async () => {
    const { week } = await readWith({ 'families.csv': FILES['families.csv'].replace('F-2', 'constructor') });
    expect(week.families[1]?.id).toBe('constructor');
    const problems = await problemsWith({ 'families.csv': FILES['families.csv'].replace('F-2', '__proto__') });
    expect(problems.map(({ kind, source }) => [kind, source?.line])).toEqual([['not-an-id', 3]]);
    untouched();
  });

  it('are figures of a municipality like any other', async () => {
    const scenario = SCENARIO.replace('regime: voluntary\n', 'regime: voluntary\n    key: __proto__\n');
    const { week } = await readWith({
      'scenario.yaml': scenario,
      'municipalities.csv': 'municipality,name,__proto__\nGM0363,Amsterdam,5\nGM0855,Tilburg,7\n',
    });
    expect(week.municipalities.map(({ figures }) => figures.get('__proto__'))).toEqual([5, 7]);
    untouched();
  });
});

describe('what a message repeats of a file', () => {
  it('cannot steer the terminal, and is short', async () => {
    const families = FILES['families.csv']
      .replace('F-1,2,', `F-1,\u001b[31m${'9'.repeat(1000)},`)
      .replace('F-2,1,', `F-2,${'x'.repeat(1000)},`);
    const text = formatProblems(await problemsWith({ 'families.csv': families }), 'en');
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').every((line) => line.length < 200)).toBe(true);
  });

  it('cannot break the message with braces or quotes', async () => {
    const families = FILES['families.csv'].replace('yes,S-1', "{'{x, plural, '}',S-1").replace('yes,,', '{nearest},,');
    const problems = await problemsWith({
      'families.csv': families.replace("{'{x, plural, '}'", "\"{'{x, plural, '}'\""),
    });
    expect(formatProblems(problems, 'nl').split('\n')).toEqual([
      `families.csv:2: F-1: kolom consent: "{'{x, plural, '}'" is geen ja of nee. Schrijf ja of nee (ook goed: yes, no, true, false, 1, 0, x).`,
      'families.csv:3: F-2: kolom consent: "{nearest}" is geen ja of nee. Schrijf ja of nee (ook goed: yes, no, true, false, 1, 0, x).',
    ]);
  });
});
