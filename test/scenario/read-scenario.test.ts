import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayNumberOf } from '../../src/domain/calendar.ts';
import { DEFAULT_OBJECTIVES } from '../../src/domain/policy.ts';
import { InputError } from '../../src/domain/problem.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import {
  FILES,
  folderWith,
  problemsWith,
  readWith,
  removeFoldersAfterwards,
  SCENARIO,
} from '../input/scenario-folder.ts';

removeFoldersAfterwards();

const VARIANTS = `schema: onderdak/scenario@1
name: Variants
extends: base/scenario.yaml
files:
  shelters: shelters.csv
scenarios:
  short:
    horizonWeeks: 4
    policies:
      voluntary:
        objectives: [match]
  without-supply:
    files:
      supply: ~
  same:
    week: 2026-W48
`;

/** The example scenario in a folder `base`, and a file that extends it with variants. */
function variants(): Promise<string> {
  const base = Object.fromEntries(Object.entries(FILES).map(([name, content]) => [`base/${name}`, content]));
  const shelters = 'shelter_id,municipality,places\nS-1,GM0855,99\n';
  return folderWith({ ...base, 'variants.yaml': VARIANTS, 'shelters.csv': shelters });
}

describe('a scenario', () => {
  it('is read with its defaults', async () => {
    const scenario = await readWith({});
    expect(scenario.warnings).toEqual([]);
    expect(scenario.name).toBe('Example');
    expect(scenario.defaultPolicy).toBe('voluntary');
    expect(scenario.eligibility).toEqual({ kind: 'scheme' });
    const { week, monday, horizonWeeks, capWeeks, seed, requiresVerdict, matchOnly, fictitious } = scenario.week;
    expect({ week, monday, horizonWeeks, capWeeks, seed, requiresVerdict, matchOnly, fictitious }).toEqual({
      week: '2026-W48',
      monday: dayNumberOf('2026-11-23'),
      horizonWeeks: 26,
      capWeeks: 13,
      seed: 1,
      requiresVerdict: true,
      matchOnly: false,
      fictitious: false,
    });
    expect(scenario.policies.get('voluntary')).toEqual({
      name: 'voluntary',
      regime: 'voluntary',
      objectives: DEFAULT_OBJECTIVES,
      shelterWeight: 'family',
      matchWeights: { labour: 0.6, ties: 0.25, preference: 0.15 },
      shortestTemporaryWeeks: 26,
      key: 'population',
      regionFallback: false,
    });
  });

  it('keeps every setting that it gives', async () => {
    const settings = SCENARIO.replace('    regime: voluntary\n', '').replace(
      'policy: voluntary\n',
      'policy: voluntary\nhorizonWeeks: 8\ncapWeeks: 20\nseed: 7\nfictitious: ja\ndescription: Made up\n',
    );
    const policy = `    regime: quota
    objectives: [longest-excess, match]
    shelterWeight: child
    matchWeights: {labour: 1, ties: 0, preference: 0}
    task: {total: 40, unit: families, key: homes, rounding: statutory, leadWeeks: 5}
    displacementShare: 0.02
    shortestTemporaryWeeks: 12
    key: homes
    regionFallback: true
`;
    const municipalities = 'municipality,name,homes\nGM0363,Amsterdam,100\nGM0855,Tilburg,"50,5"\n';
    const scenario = await readWith({ 'scenario.yaml': settings + policy, 'municipalities.csv': municipalities });
    expect(scenario.warnings).toEqual([]);
    expect(scenario.description).toBe('Made up');
    expect(scenario.week).toMatchObject({ horizonWeeks: 8, capWeeks: 20, seed: 7, fictitious: true });
    expect(scenario.policies.get('voluntary')).toEqual({
      name: 'voluntary',
      regime: 'quota',
      objectives: ['longest-excess', 'match'],
      shelterWeight: 'child',
      matchWeights: { labour: 1, ties: 0, preference: 0 },
      task: { total: 40, unit: 'families', key: 'homes', rounding: 'statutory', leadWeeks: 5 },
      displacementShare: 0.02,
      shortestTemporaryWeeks: 12,
      key: 'homes',
      regionFallback: true,
    });
    expect(scenario.week.municipalities.map(({ figures }) => figures.get('homes'))).toEqual([100, 50.5]);
  });

  it('names every file it read with its fingerprint, relative to its own folder', async () => {
    const folder = await variants();
    const scenario = await readScenario(join(folder, 'variants.yaml'), { scenario: 'short' });
    expect(scenario.inputs.map(({ file }) => file)).toEqual([
      'variants.yaml',
      'base/scenario.yaml',
      'base/families.csv',
      'base/municipalities.csv',
      'base/commitments.csv',
      'base/dwellings.csv',
      'shelters.csv',
      'base/supply.csv',
      'onderdak:data/municipalities.csv',
    ]);
    for (const { file, sha256 } of scenario.inputs.slice(0, -1)) {
      const bytes = await readFile(join(folder, file));
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('knows the line of every row', async () => {
    const { sources } = await readWith({});
    expect(sources.families.get('F-2')).toEqual({ file: 'families.csv', line: 3 });
    expect(sources.dwellings.get('D-1')).toEqual({ file: 'dwellings.csv', line: 2 });
  });

  it('that does not exist is reported with the path that was asked for', async () => {
    const path = join(await folderWith({}), 'nowhere.yaml');
    const error = await readScenario(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    const params = { path: path.length > 60 ? `${path.slice(0, 60)}…` : path };
    expect((error as InputError).problems).toEqual([
      { level: 'error', kind: 'file-missing', params, source: { file: path } },
    ]);
  });
});

describe('overrides', () => {
  it('are laid over the base, with a trace of what each one changed and where', async () => {
    const folder = await variants();
    const scenario = await readScenario(`${join(folder, 'variants.yaml')}#short`);
    expect(scenario.name).toBe('Variants');
    expect(scenario.week.horizonWeeks).toBe(4);
    expect(scenario.policies.get('voluntary')).toMatchObject({ regime: 'voluntary', objectives: ['match'] });
    expect(scenario.trace).toEqual([
      {
        path: 'files.shelters',
        from: 'base/shelters.csv',
        value: 'shelters.csv',
        source: { file: 'variants.yaml', line: 5 },
      },
      { path: 'horizonWeeks', from: '', value: '4', source: { file: 'variants.yaml', line: 8 } },
      {
        path: 'policies.voluntary.objectives',
        from: '',
        value: '[match]',
        source: { file: 'variants.yaml', line: 11 },
      },
    ]);
  });

  it('take files relative to the file that names them', async () => {
    const scenario = await readScenario(join(await variants(), 'variants.yaml'));
    expect(scenario.week.shelters).toEqual([{ id: 'S-1', municipality: 'GM0855', places: 99 }]);
    expect(scenario.week.families).toHaveLength(2);
  });

  it('remove what they set to nothing', async () => {
    const scenario = await readScenario(join(await variants(), 'variants.yaml'), { scenario: 'without-supply' });
    expect(scenario.week.supply).toEqual([]);
    expect(scenario.trace.at(-1)).toEqual({
      path: 'files.supply',
      from: 'base/supply.csv',
      value: '',
      source: { file: 'variants.yaml', line: 14 },
    });
  });

  it('leave no trace when they say what was said already', async () => {
    const scenario = await readScenario(join(await variants(), 'variants.yaml'), { scenario: 'same' });
    expect(scenario.trace.map(({ path }) => path)).toEqual(['files.shelters']);
  });

  it('can extend a named scenario of another file', async () => {
    const folder = await variants();
    const child = await folderWith({
      'child.yaml': `schema: onderdak/scenario@1\nextends: ${folder}/variants.yaml#short\ncapWeeks: 9\n`,
    });
    const scenario = await readScenario(join(child, 'child.yaml'));
    expect(scenario.week).toMatchObject({ horizonWeeks: 4, capWeeks: 9 });
  });

  it('may stand in a file whose name holds a number sign', async () => {
    const folder = await folderWith({ ...FILES, 'week #48.yaml': SCENARIO });
    expect((await readScenario(join(folder, 'week #48.yaml'))).name).toBe('Example');
  });

  it('replace a map by a value and a value by a map', async () => {
    const base = `${SCENARIO}scenarios:\n  odd:\n    files: none\n    name: {first: second}\n`;
    const problems = await problemsWith({ 'scenario.yaml': base }, 'odd');
    expect(problems.map(({ kind, params }) => [kind, params['path']])).toEqual([
      ['setting-not-text', 'name'],
      ['not-a-mapping', 'files'],
    ]);
  });

  it('end after twenty files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        `${index}.yaml`,
        `schema: onderdak/scenario@1\nextends: ${index + 1}.yaml\n`,
      ]),
    );
    const folder = await folderWith(files);
    const error = await readScenario(join(folder, '0.yaml')).catch((thrown: unknown) => thrown as InputError);
    expect((error as InputError).problems).toEqual([
      { level: 'error', kind: 'extends-too-deep', params: { limit: 20 }, source: { file: '19.yaml', line: 2 } },
    ]);
  });
});

describe('eligibility: none', () => {
  const assessed = { 'scenario.yaml': `${SCENARIO}eligibility: none\n` };

  it('takes households without children or without adults, and reads no verdict or consent', async () => {
    const families = 'family_id,adults,children,verdict,consent\nF-1,1,0,whatever,perhaps\nF-2,0,1,,\n';
    const scenario = await readWith({
      ...assessed,
      'scenario.yaml': assessed['scenario.yaml'].replace(/ {2}(?:dwellings|supply): .*\n/g, ''),
      'families.csv': families,
    });
    expect(scenario.warnings).toEqual([]);
    expect(scenario.week.requiresVerdict).toBe(false);
    expect(scenario.week.families.map(({ id, adults, children }) => [id, adults, children])).toEqual([
      ['F-1', 1, 0],
      ['F-2', 0, 1],
    ]);
    expect(scenario.week.families[0]).not.toHaveProperty('consent');
    expect(scenario.week.families[0]).not.toHaveProperty('verdict');
  });

  it('still refuses a household of nobody', async () => {
    const families = 'family_id,adults,children\nF-1,0,0\n';
    const problems = await problemsWith({ ...assessed, 'families.csv': families });
    expect(problems.map(({ kind, source }) => [kind, source?.line])).toEqual([['empty-household', 2]]);
  });
});

describe('the reference data', () => {
  it('fill what the file leaves open, and the population of the year before', async () => {
    const { week } = await readWith({
      'municipalities.csv':
        'municipality,name,population,province\nGM0363,Amsterdam,5,\nGM0855,Tilburg,,Elders\nX-1,Eiland,,\n',
    });
    const [amsterdam, tilburg, island] = week.municipalities;
    expect(amsterdam).toMatchObject({ population: 5, province: 'Noord-Holland', taskPopulation: expect.any(Number) });
    expect(tilburg).toMatchObject({ province: 'Elders', population: expect.any(Number), labourRegion: 'AM26' });
    expect(tilburg!.taskPopulation).not.toBe(tilburg!.population);
    expect(island).toEqual({ id: 'X-1', name: 'Eiland', figures: new Map() });
  });

  it('give no task population for a year that they do not have', async () => {
    const { week } = await readWith({ 'scenario.yaml': SCENARIO.replace('2026-W48', '2031-W10') });
    expect(week.municipalities[0]).not.toHaveProperty('taskPopulation');
  });
});

describe('a match table', () => {
  it('is kept in whole millionths, for the families and municipalities of the week', async () => {
    const scenario = await readWith({
      'scenario.yaml': SCENARIO.replace('  supply: supply.csv\n', '  supply: supply.csv\n  match: match.csv\n'),
      'match.csv': 'family_id,municipality,score\nF-1,GM0855,1.3062718\nF-1,GM0599,1\nF-9,GM0855,1\n',
    });
    expect(scenario.week.match).toEqual([{ family: 'F-1', municipality: 'GM0855', millionths: 1306272 }]);
    expect(scenario.warnings.map(({ kind }) => kind)).toEqual(['unknown-families-in-match', 'scores-rounded']);
  });

  it('is absent when no file is named, so that the default score is used', async () => {
    expect((await readWith({})).week).not.toHaveProperty('match');
  });
});

describe('the previous plan', () => {
  it('says where each family went', async () => {
    const plan = {
      schema: 'onderdak/plan@1',
      week: '2026-W47',
      placements: [
        { family: 'F-1', status: 'placed', municipality: 'GM0855' },
        { family: '__proto__', status: 'unplaced' },
      ],
    };
    const { week } = await readWith({
      'scenario.yaml': SCENARIO.replace('  supply:', '  previous: plan.json\n  supply:'),
      'plan.json': JSON.stringify(plan),
    });
    expect([...week.previous!]).toEqual([
      ['F-1', 'GM0855'],
      ['__proto__', null],
    ]);
  });
});
