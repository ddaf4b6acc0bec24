import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { runCli } from './run-cli.ts';

const PILOT = 'scenarios/pilot-week/scenario.yaml';

let folder: string;
let planJson: string;

beforeAll(async () => {
  planJson = (await runCli(['plan', PILOT, '--json'])).stdout;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function planFile(change: (plan: { placements: Record<string, unknown>[] }) => void = () => {}): string {
  const plan = JSON.parse(planJson);
  change(plan);
  return file('plan.json', JSON.stringify(plan));
}

/** The pilot week with other settings on top. */
function variant(yaml: string): string {
  return file('scenario.yaml', `schema: onderdak/scenario@1\nextends: ${join(process.cwd(), PILOT)}\n${yaml}`);
}

describe('onderdak plan', () => {
  it('prints the plan, says it is fictitious, and ends with 1 when families need attention', async () => {
    const { code, stdout } = await runCli(['plan', PILOT]);
    expect(code).toBe(1);
    expect(stdout).toContain('FICTITIOUS');
    expect(stdout).toContain('F-001');
  });

  it('speaks Dutch when asked', async () => {
    expect((await runCli(['plan', PILOT, '--lang', 'nl'])).stdout).toContain('FICTIEF');
  });

  it('writes the four files of a plan', async () => {
    const out = join(folder, 'out');
    const { stdout } = await runCli(['plan', PILOT, '--out', out]);
    expect(readdirSync(out).sort()).toEqual(['placements.csv', 'plan.json', 'plan.xlsx', 'report.html']);
    expect(stdout).toContain(join(out, 'report.html'));
    expect(readFileSync(join(out, 'plan.json'), 'utf8')).toBe(planJson);
  });

  it('prints a proven plan as JSON, the same bytes each time', async () => {
    const plan: Plan = JSON.parse(planJson);
    expect(plan.status).toBe('optimal');
    expect((await runCli(['plan', PILOT, '--json'])).stdout).toBe(planJson);
  });

  it('says what an override changed', async () => {
    const { stdout } = await runCli(['plan', variant('capWeeks: 10\n')]);
    expect(stdout).toContain('capWeeks');
  });

  it('names the smallest set of pins that cannot hold together, and writes nothing', async () => {
    const families = readFileSync('scenarios/pilot-week/families.fictitious.csv', 'utf8').split('\n');
    const column = families[0]!.split(',').indexOf('pinned_to');
    const pinned = families.map((line) => {
      const cells = line.split(',');
      if (['F-001', 'F-002'].includes(cells[0]!)) cells[column] = 'D-01';
      return cells.join(',');
    });
    const path = variant(`files:\n  families: ${file('families.csv', pinned.join('\n'))}\n`);
    const out = join(folder, 'out');
    const { code, stderr } = await runCli(['plan', path, '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/F-00[12]/);
    expect(existsSync(out)).toBe(false);
  });

  it('refuses an engine that cannot be trusted with the week, and says why', async () => {
    const { code, stderr } = await runCli(['plan', PILOT, '--engine', 'flow']);
    expect(code).toBe(2);
    expect(stderr).toContain('--engine auto');
  });

  it('keeps what was found when it is stopped, and marks it', async () => {
    const { code, stdout, stderr } = await runCli(['plan', 'scenarios/normal-week/scenario.yaml', '--json'], (stop) =>
      stop(),
    );
    expect(code).toBe(3);
    if (stdout !== '') expect(JSON.parse(stdout).status).toBe('stopped');
    else expect(stderr).toContain('time');
  });
});

describe('onderdak check', () => {
  it('proves a plan again', async () => {
    const { code, stdout } = await runCli(['check', PILOT, planFile()]);
    expect(code).toBe(0);
    expect(stdout).toContain('roofless');
  });

  it('refuses a tampered plan with the rule it breaks', async () => {
    const tampered = planFile((plan) => {
      const [first, second] = plan.placements.filter(({ dwelling }) => dwelling !== undefined);
      Object.assign(second!, { dwelling: first!['dwelling'], municipality: first!['municipality'] });
    });
    const { code, stderr } = await runCli(['check', PILOT, tampered]);
    expect(code).toBe(4);
    expect(stderr).toMatch(/D-\d+/);
  });

  it('refuses what is no plan, with the file and place', async () => {
    const { code, stderr } = await runCli(['check', PILOT, file('plan.json', '{ "schema": "other" }')]);
    expect(code).toBe(2);
    expect(stderr).toContain('plan.json');
  });
});

describe('onderdak explain', () => {
  it('says why here, why not there and what would change it', async () => {
    const { code, stdout } = await runCli(['explain', PILOT, planFile(), '--family', 'F-001']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Why here[\s\S]+Why not in other municipalities[\s\S]+What would change it[\s\S]+- /);
  });

  it('tells of one municipality what putting the family there would cost everyone', async () => {
    const words = ['explain', PILOT, planFile(), '--family', 'F-001', '--municipality', 'GM0344', '--json'];
    const { code, stdout } = await runCli(words);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).elsewhere).toHaveLength(1);
  });

  it.each([
    [['--family', 'F-0001'], 'F-001'],
    [['--family', 'F-001', '--municipality', 'GM0345'], 'GM0344'],
  ])('names the nearest known one when %j is not known', async (words, nearest) => {
    const { code, stderr } = await runCli(['explain', PILOT, planFile(), ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(nearest);
  });
});

describe('the other commands', () => {
  it('validate says that a week is fine, and what was overridden where', async () => {
    const { code, stdout } = await runCli(['validate', variant('capWeeks: 10\n')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/scenario\.yaml:3/);
    expect(stdout).toContain('24 families');
  });

  it('model writes LP text', async () => {
    const path = join(folder, 'week.lp');
    const { code } = await runCli(['model', PILOT, '--lp', path, '--objective', 'over-cap']);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^\\[\s\S]+Minimize[\s\S]+Subject To[\s\S]+Generals[\s\S]+End\n$/);
  });

  it('model writes free MPS, and both formats at once', async () => {
    const [lp, mps] = [join(folder, 'both.lp'), join(folder, 'both.mps')];
    const { code, stdout } = await runCli(['model', PILOT, '--lp', lp, '--mps', mps]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/both\.lp: .*\n.*both\.mps: /);
    expect(readFileSync(mps, 'utf8')).toMatch(/^\*[\s\S]+\nROWS\n N obj\n[\s\S]+\nBOUNDS\n[\s\S]+\nENDATA\n$/);
    expect(readFileSync(lp, 'utf8')).toContain('Minimize');
  });

  it('generate makes a week that validates', async () => {
    const out = join(folder, 'made');
    const sizes = ['--families', '20', '--municipalities', '12', '--dwellings', '30'];
    expect((await runCli(['generate', ...sizes, '--seed', '3', '--out', out])).code).toBe(0);
    expect((await runCli(['validate', join(out, 'scenario.yaml')])).code).toBe(0);
  });

  it('data lists every reference table with its publisher', async () => {
    const { code, stdout } = await runCli(['data']);
    expect(code).toBe(0);
    expect(stdout).toContain('CBS');
  });
});

describe('a wrong call', () => {
  it.each([
    [['plann', PILOT], 'plan'],
    [['plan'], 'scenario'],
    [['plan', PILOT, '--engine', 'cplex'], 'highs'],
    [['plan', PILOT, '--time-limit', '0'], '0'],
    [['plan', PILOT, '--time-limit', 'soon'], 'soon'],
    [['plan', PILOT, '--policy', 'voluntery'], 'voluntary'],
    [['plan', PILOT, '--lang', 'de'], 'nl'],
    [['plan', PILOT, '--outt', 'x'], '--out'],
    [['plan', 'missing.yaml'], 'missing.yaml'],
    [['plan', `${PILOT}#nothing`], 'nothing'],
    [['explain', PILOT, 'plan.json'], '--family'],
    [['model', PILOT], '--lp'],
    [['model', PILOT], '--mps'],
    [['model', PILOT, '--lp', 'x.lp', '--objective', 'roof'], 'roofless'],
    [['generate', '--families', '0', '--municipalities', '3', '--dwellings', '1', '--out', 'x'], '0'],
    [['generate', '--families', 'ten', '--municipalities', '3', '--dwellings', '1', '--out', 'x'], 'ten'],
    [['check', PILOT, 'missing.json'], 'missing.json'],
  ])('%j ends with 2 and a word that helps: %s', async (words, help) => {
    const { code, stderr, stdout } = await runCli(words);
    expect(code).toBe(2);
    expect(stderr).toContain(help);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });

  it.each(['plan', 'validate', 'check', 'explain', 'assess', 'model', 'generate', 'data'])(
    '%s --help shows an example',
    async (command) => {
      const { code, stdout } = await runCli([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`Example.*onderdak ${command}`, 's'));
    },
  );
});
