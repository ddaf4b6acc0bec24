import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/input/problem-list.ts';
import { readScheme } from '../../src/scenario/read-scheme.ts';

const STANDARD = fileURLToPath(new URL('../../data/eligibility/2021.yaml', import.meta.url));
const HEAD = 'schema: onderdak/eligibility@1\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-scheme-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(path: string) {
  const problems = new ProblemList();
  const result = await readScheme({ path, shownAs: 'x.yaml' }, problems);
  return { result, problems: problems.all.map(({ kind, source }) => `${source?.file}:${source?.line} ${kind}`) };
}

describe('reading a scheme file', () => {
  it('takes the standard scheme without a problem', async () => {
    const { result, problems } = await read(STANDARD);
    expect(problems).toEqual([]);
    expect(result?.scheme.criteria).toHaveLength(13);
    expect(result?.inputs).toEqual([{ file: 'x.yaml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('lays a chain of files over each other, the nearest last, with paths from each file', async () => {
    write(
      'deep/base.yaml',
      `${HEAD}extends: ${STANDARD}\nversion: base\nsettings: { testDays: { value: 3 }, assessmentDays: { value: 2 } }\n`,
    );
    write('middle.yaml', `${HEAD}extends: deep/base.yaml\nversion: middle\nsettings: { testDays: { value: 4 } }\n`);
    const { result, problems } = await read(write('top.yaml', `${HEAD}extends: middle.yaml\ntitle: { en: Ours }\n`));
    expect(problems).toEqual([]);
    expect(result?.scheme).toMatchObject({
      version: 'middle',
      title: { en: 'Ours', nl: expect.stringContaining('Doelgroep') },
    });
    expect(result?.scheme.settings).toMatchObject({ testDays: 4, assessmentDays: 2, recentArrivalMonths: 6 });
    expect(result?.inputs.map(({ file }) => file)).toEqual(['x.yaml', 'middle.yaml', 'deep/base.yaml', STANDARD]);
  });

  it('replaces the criteria whole, and keeps the settings', async () => {
    const criteria =
      "criteria:\n  - { id: only, group: target, label: '1', text: { nl: a, en: b }, sources: [BO21], condition: { known: consent } }\n";
    const { result } = await read(write('own.yaml', `${HEAD}extends: ${STANDARD}\n${criteria}`));
    expect(result?.scheme.criteria.map(({ id }) => id)).toEqual(['only']);
    expect(result?.scheme.settings.testDays).toBe(1);
  });

  it.each([
    ['an empty file', '', ['x.yaml:undefined file-empty']],
    ['a list', '- 1\n', ['x.yaml:1 not-a-mapping']],
    ['no schema', 'version: a\n', ['x.yaml:1 schema-missing']],
    ['another schema', 'version: a\nschema: onderdak/scenario@1\n', ['x.yaml:2 schema-wrong']],
    ['a schema that is no text', 'schema: [a]\n', ['x.yaml:1 schema-wrong']],
    ['an extends that is no text', `${HEAD}extends: 3\n`, ['x.yaml:2 setting-not-text']],
    ['an extends of itself', `${HEAD}\nextends: ./top.yaml\n`, ['x.yaml:3 extends-cycle']],
    ['an extends of nothing', `${HEAD}extends: none.yaml\n`, ['x.yaml:2 file-missing']],
    ['binary content', 'schema: \0\n', ['x.yaml:undefined binary-file']],
    ['an alias that holds itself', `${HEAD}settings: &a { x: *a }\n`, ['x.yaml:2 yaml-alias-loop']],
  ])('refuses %s', async (_what, content, expected) => {
    const { result, problems } = await read(write('top.yaml', content));
    expect(result).toBeUndefined();
    expect(problems).toEqual(expected);
  });

  it('refuses a chain that is too long', async () => {
    for (let step = 0; step < 12; step += 1) write(`${step}.yaml`, `${HEAD}extends: ${step + 1}.yaml\n`);
    const { result, problems } = await read(join(folder, '0.yaml'));
    expect(result).toBeUndefined();
    expect(problems).toEqual(['9.yaml:2 extends-too-deep']);
  });

  it('names a mistake in the file where it stands, also when that is the base', async () => {
    write('base.yaml', `${HEAD}extends: ${STANDARD}\nsettings:\n  testDays: { value: never }\n`);
    const { problems } = await read(write('top.yaml', `${HEAD}extends: base.yaml\n\ncolour: blue\n`));
    expect(problems.sort()).toEqual(['base.yaml:4 scheme-wrong-type', 'x.yaml:4 scheme-unknown-key']);
  });

  it('keeps a key that would reach a prototype as an unknown key', async () => {
    const { problems } = await read(write('top.yaml', `${HEAD}extends: ${STANDARD}\n__proto__: { version: evil }\n`));
    expect(problems).toEqual(['x.yaml:3 scheme-unknown-key']);
  });
});
