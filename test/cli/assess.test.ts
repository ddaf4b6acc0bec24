import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerAssess } from '../../src/cli/commands/assess.ts';
import type { CliContext } from '../../src/cli/context.ts';
import { runProgram } from '../../src/cli/run-program.ts';
import type { Language } from '../../src/domain/text.ts';

const EXAMPLE = fileURLToPath(new URL('../../scenarios/cases/cases.fictitious.csv', import.meta.url));
const NARROW = fileURLToPath(new URL('../../data/eligibility/2021-narrow.yaml', import.meta.url));
const STANDARD = fileURLToPath(new URL('../../data/eligibility/2021.yaml', import.meta.url));

const HEADER =
  'case_id,reported_on,arrived_on,residence_ground,minor_children,came_voluntarily,prepared,care_need,self_sufficient_judged_on,self_sufficient,homeless,own_network,home_efforts,work_efforts,return_possible,return_willing,evacuation_list,consent,referred_on,tested_on';
const QUALIFYING =
  '2026-11-16,2026-10-05,dutch,yes,yes,no,no,2026-11-17,yes,actual,no,yes,yes,no,yes,no,yes,2026-11-18,2026-11-19';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-assess-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(words: readonly string[], language: Language = 'en', today = '2026-11-23'): Promise<Ended> {
  const out = { stdout: '', stderr: '', code: undefined as number | undefined };
  const context: CliContext = {
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    language,
    colour: false,
    width: 100,
    today: () => today,
    setExitCode: (code) => {
      out.code = code;
    },
    onInterrupt: () => undefined,
    terminal: undefined,
    cores: 1,
    environment: {},
  };
  const create = (): Command => {
    const program = new Command('onderdak');
    registerAssess(program, context);
    for (const command of [program, ...program.commands]) {
      command.exitOverride().configureOutput({ writeOut: context.stdout, writeErr: context.stderr });
    }
    return program;
  };
  await runProgram(create, context, ['assess', ...words]);
  return out;
}

interface Json {
  readonly on: string;
  readonly notice: { readonly nl: string };
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly scheme: {
    readonly version: string;
    readonly evaluationDue: string;
    readonly criteria: readonly { readonly id: string }[];
  };
  readonly summary: Readonly<Record<string, number>>;
  readonly cases: readonly {
    readonly case: string;
    readonly source: { readonly line: number };
    readonly verdict: string;
    readonly missing: readonly string[];
    readonly criteria: readonly {
      readonly id: string;
      readonly outcome: string;
      readonly sources: readonly string[];
    }[];
    readonly contradictions: readonly { readonly kind: string }[];
    readonly clocks: readonly { readonly id: string; readonly state: string; readonly days?: number }[];
  }[];
}

async function json(words: readonly string[]): Promise<Json> {
  return JSON.parse((await run([...words, '--json'])).stdout);
}

describe('assess on the example cases', () => {
  it('gives each case the verdict that its README describes', async () => {
    const { cases, summary } = await json([EXAMPLE, '--on', '2026-11-23']);
    expect(Object.fromEntries(cases.map((each) => [each.case, each.verdict]))).toEqual({
      'C-01': 'qualifies',
      'C-02': 'qualifies',
      'C-03': 'qualifies',
      'C-04': 'does-not-qualify',
      'C-05': 'cannot-be-judged',
      'C-06': 'does-not-qualify',
      'C-07': 'does-not-qualify',
      'C-08': 'does-not-qualify',
      'C-09': 'cannot-be-judged',
      'C-10': 'does-not-qualify',
      'C-11': 'qualifies',
      'C-12': 'cannot-be-judged',
    });
    expect(summary).toEqual({
      cases: 12,
      qualifies: 4,
      doesNotQualify: 5,
      cannotBeJudged: 3,
      overdue: 3,
      contradicted: 1,
    });
    expect(cases.find((each) => each.case === 'C-05')?.missing).toEqual([
      'self_sufficient_judged_on',
      'self_sufficient',
      'own_network',
      'work_efforts',
      'return_possible',
    ]);
  });

  it('shows clocks, contradictions and where each row stands', async () => {
    const { cases } = await json([EXAMPLE, '--on', '2026-11-23']);
    const second = cases.find((each) => each.case === 'C-02')!;
    expect(second.source.line).toBe(3);
    expect(second.clocks.map(({ id, state, days }) => [id, state, days])).toEqual([
      ['assessment', 'done', 0],
      ['test', 'overdue', 4],
      ['recent-arrival', 'done', 57],
      ['consent', 'done', undefined],
      ['waiting', 'running', 4],
    ]);
    const ninth = cases.find((each) => each.case === 'C-09')!;
    expect(ninth.contradictions.map(({ kind }) => kind)).toEqual(['judged-before-report', 'referred-without-consent']);
  });

  it('follows the narrow scheme, which extends the standard one, and lists both with fingerprints', async () => {
    const assessment = await json([EXAMPLE, '--on', '2026-11-23', '--scheme', NARROW]);
    const second = assessment.cases.find((each) => each.case === 'C-02')!;
    expect(second.verdict).toBe('does-not-qualify');
    expect(second.criteria.filter(({ outcome }) => outcome === 'not-met')).toMatchObject([
      { id: 'residence-ground', sources: ['DG20a', 'WG20', 'BO21'] },
    ]);
    expect(assessment.scheme).toMatchObject({ version: '2021-narrow', evaluationDue: '2022-03-11' });
    expect(assessment.inputs.map(({ file }) => file)).toEqual([EXAMPLE, NARROW, STANDARD]);
    for (const { sha256 } of assessment.inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives programs one line per case, and the words of the criteria once', async () => {
    const { stdout } = await run([EXAMPLE, '--on', '2026-11-23', '--json']);
    expect(stdout.split('\n').filter((line) => line.startsWith('    {"case":'))).toHaveLength(12);
    const { scheme, cases } = JSON.parse(stdout) as Json;
    for (const { criteria } of cases) expect(criteria.map(({ id }) => id)).toEqual(scheme.criteria.map(({ id }) => id));
    expect(stdout.match(/The family has minor children/g)).toHaveLength(1);
  });

  it('takes today when no day is given', async () => {
    const { stdout } = await run([EXAMPLE, '--json'], 'en', '2026-12-01');
    expect(JSON.parse(stdout).on).toBe('2026-12-01');
  });

  it.each(['nl', 'en'] as const)('prints every part in %s, with nothing left empty', async (language) => {
    const { stdout, stderr, code } = await run([EXAMPLE, '--on', '2026-11-23'], language);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
    const expected = {
      nl: [
        'geen besluit',
        'Gezin C-02 (',
        ':3): voldoet aan de criteria',
        'voldoet niet aan alle criteria',
        'kan nog niet worden beoordeeld',
        'Niet voldaan: 4 [MAIL20]',
        'Ontbrekende feiten: dag van de beoordeling (self_sufficient_judged_on)',
        'TE LAAT',
        '3 dagen te laat',
        'Tegenspraak',
        'Advies, geen besluit',
        'LOCC',
        '12 gezinnen: 4 voldoen, 5 voldoen niet, 3 nog niet te beoordelen',
      ],
      en: [
        'it is no decision',
        'Case C-02 (',
        ':3): qualifies',
        'does not qualify',
        'cannot be judged yet',
        'Not met: 4 [MAIL20]',
        'Missing facts: day of the assessment (self_sufficient_judged_on)',
        'OVERDUE',
        '3 days late',
        'Contradictions',
        'Advice, no decision',
        'LOCC',
        '12 cases: 4 qualify, 5 do not, 3 cannot be judged yet',
      ],
    }[language];
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const part of expected) expect(flat).toContain(part);
    // The path of the file is as long as the machine makes it; the text around it is ours.
    for (const line of stdout.replaceAll(EXAMPLE, 'cases.csv').split('\n'))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  it('prints the same bytes each time', async () => {
    const words = [EXAMPLE, '--on', '2026-11-23'];
    expect((await run(words)).stdout).toBe((await run(words)).stdout);
  });
});

describe('the exit code of assess', () => {
  it('is 0 when every case qualifies, nothing is overdue and nothing contradicts', async () => {
    const cases = write('cases.csv', `${HEADER}\nC-1,${QUALIFYING}\n`);
    expect(await run([cases, '--on', '2026-11-23'])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['a clock is overdue', QUALIFYING.replace(/,2026-11-19$/, ',')],
    ['facts contradict', QUALIFYING.replace('2026-11-18,2026-11-19', ',2026-11-19')],
    ['a fact is missing', QUALIFYING.replace('dutch', '')],
    ['a criterion is not met', QUALIFYING.replace('dutch', 'unclear')],
  ])('is 1 when %s', async (_what, row) => {
    const cases = write('cases.csv', `${HEADER}\nC-1,${row}\n`);
    expect((await run([cases, '--on', '2026-11-23'])).code).toBe(1);
  });
});

describe('cases as people save them', () => {
  it('may be Dutch: semicolons, day first, Dutch words, another order of columns', async () => {
    const cases = write(
      'cases.csv',
      [
        'Evacuation list;case_id;homeless;residence_ground;minor_children;reported_on;arrived_on;came_voluntarily;prepared;care_need;self_sufficient_judged_on;self_sufficient;own_network;home_efforts;work_efforts;return_possible;return_willing;consent',
        'nee;C-1;Feitelijk;Nederlands;ja;16-11-2026;5-10-2026;WAAR;ONWAAR;0;17-11-2026;J;n;1;x;Nee;JA;yes',
      ].join('\r\n'),
    );
    const { cases: assessed } = await json([cases, '--on', '2026-11-23']);
    expect(assessed).toMatchObject([{ case: 'C-1', verdict: 'qualifies', contradictions: [] }]);
  });

  it('may say that something is not known, and lack columns', async () => {
    const cases = write('cases.csv', 'case_id,homeless,consent\nC-1,onbekend,?\n');
    const { cases: assessed } = await json([cases]);
    expect(assessed[0]).toMatchObject({ verdict: 'cannot-be-judged' });
    expect(assessed[0]?.missing).toContain('homeless');
  });

  it('may contradict themselves within a cell, which is reported with the case', async () => {
    const cases = write('cases.csv', 'case_id,homeless,consent\nC-1,no|threatened,ja|yes\n');
    const { cases: assessed } = await json([cases]);
    expect(assessed[0]?.contradictions).toEqual([
      { kind: 'several-values', facts: ['homeless'], doubtful: ['homeless'], values: ['no', 'threatened'] },
    ]);
  });

  it('get a warning for a column that nobody knows, and are assessed', async () => {
    const cases = write('cases.csv', `${HEADER},colour\nC-1,${QUALIFYING},blue\n`);
    const { code, stderr, stdout } = await run([cases, '--on', '2026-11-23']);
    expect(code).toBe(0);
    expect(stderr).toContain(`${cases}:1`);
    expect(stderr).toContain('colour');
    expect(stdout).toContain('C-1');
  });
});

describe('the verdicts file', () => {
  it('holds the id and the word, and nothing else of the family', async () => {
    const out = join(folder, 'out', 'verdicts.csv');
    const { code, stderr } = await run([EXAMPLE, '--on', '2026-11-23', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toContain(out);
    const lines = readFileSync(out, 'utf8').split('\r\n');
    expect(lines.slice(0, 5)).toEqual([
      'family_id,verdict',
      'C-01,qualifies',
      'C-02,qualifies',
      'C-03,qualifies',
      'C-04,does-not-qualify',
    ]);
    expect(lines).toHaveLength(14);
  });

  it('is not written over a folder', async () => {
    const { code, stdout } = await run([EXAMPLE, '--out', folder]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('wrong input', () => {
  async function refused(words: readonly string[], language: Language = 'en'): Promise<string> {
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await run([...words, '--out', join(folder, 'verdicts.csv')], language);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(existsSync(join(folder, 'verdicts.csv'))).toBe(false);
    expect(readdirSync(folder)).toEqual(before);
    expect(stderr).not.toMatch(/undefined|\n {4}at /);
    return stderr;
  }

  it('is a file that is not there', async () => {
    expect(await refused([join(folder, 'none.csv')])).toContain(join(folder, 'none.csv'));
  });

  it('is a file without rows', async () => {
    expect(await refused([write('cases.csv', `${HEADER}\n`)])).toContain('cases.csv');
  });

  it('is a file without case_id', async () => {
    const problem = await refused([write('cases.csv', 'id,homeless\nC-1,no\n')]);
    expect(problem).toContain('cases.csv:1');
    expect(problem).toContain('case_id');
  });

  it('is told all at once, each with file and line', async () => {
    const rows = ['C-1,30-02-2026,actual', 'C-2,2026-11-16,perhaps', 'C-1,soon,no', ',2026-11-16,no', 'C-3,,', 'C-3,,'];
    const cases = write('cases.csv', `case_id,reported_on,homeless\n${rows.join('\n')}\n`);
    const problems = await refused([cases, '--on', 'tomorrow']);
    for (const line of [2, 3, 4, 5, 7]) expect(problems).toContain(`cases.csv:${line}`);
    expect(problems).not.toContain('cases.csv:6');
    expect(problems).toContain('tomorrow');
    expect(problems).toContain('C-3');
  });

  it.each(['2026-02-30', '23-11-2026', 'x', ''])('is the day "%s"', async (on) => {
    const problem = await refused([EXAMPLE, '--on', on], 'nl');
    expect(problem).toContain('--on');
  });

  it('is a call without a file or with an unknown option', async () => {
    expect((await run([])).code).toBe(2);
    expect((await run([EXAMPLE, '--verdict', 'yes'])).code).toBe(2);
  });
});

describe('a scheme that cannot be used', () => {
  const refused = async (content: string, language: Language = 'en'): Promise<string> => {
    const scheme = write('scheme.yaml', content);
    const { code, stdout, stderr } = await run([EXAMPLE, '--scheme', scheme], language);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    return stderr;
  };

  it('is missing', async () => {
    const { code, stderr } = await run([EXAMPLE, '--scheme', join(folder, 'none.yaml')]);
    expect(code).toBe(2);
    expect(stderr).toContain('none.yaml');
  });

  it('is broken YAML', async () => {
    expect(await refused('schema: [\n')).toContain('scheme.yaml:');
  });

  it('extends a file that is not there', async () => {
    expect(await refused('schema: onderdak/eligibility@1\nextends: none.yaml\n')).toContain('none.yaml');
  });

  it('extends itself', async () => {
    expect(await refused('schema: onderdak/eligibility@1\nextends: scheme.yaml\n')).toContain('scheme.yaml');
  });

  it('says every mistake with its line, in the file where it stands', async () => {
    const problems = await refused(
      [
        'schema: onderdak/eligibility@1',
        `extends: ${STANDARD}`,
        'settings:',
        '  testDays:',
        '    value: soon',
        '  legalGround: { value: wmo }',
        'colour: blue',
      ].join('\n'),
    );
    for (const line of [5, 6, 7]) expect(problems).toContain(`scheme.yaml:${line}`);
  });

  it('is told in Dutch too', async () => {
    const problems = await refused(`schema: onderdak/eligibility@1\nextends: ${STANDARD}\ncolour: blue\n`, 'nl');
    expect(problems).toContain('geen bekende sleutel');
  });
});
