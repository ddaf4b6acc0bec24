import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/problem.ts';
import { formatProblems } from '../../src/i18n/problems.ts';
import { type ReadStudyOptions, readStudy } from '../../src/scenario/read-study.ts';
import { FILES, type Files, folderWith, removeFoldersAfterwards, SCENARIO } from '../input/scenario-folder.ts';

removeFoldersAfterwards();

const STUDY = `${SCENARIO}  none: {regime: none}
simulation:
  weeks: 60
  replications: 3
  parameters: {prevention.share: 0.1}
scenarios:
  today:
    policy: none
    simulation: {title: {nl: Nu, en: Today}, description: {nl: Blijft zo, en: As it is}, source: VWS25}
  voluntary:
    simulation: {decider: random, parameters: {prevention.share: {value: 0.2, source: a guess}}}
  larger:
    files: {shelters: large.csv}
`;
const MUNICIPALITIES = `municipality,name,vacated_per_year
GM0363,Amsterdam,10000
GM0855,Tilburg,2000
`;
const WORLD: Files = {
  ...FILES,
  'municipalities.csv': MUNICIPALITIES,
  'large.csv': 'shelter_id,municipality,places\nS-1,GM0855,99\n',
};

async function study(text: string, options: ReadStudyOptions = {}, name = 'scenario.yaml', files: Files = {}) {
  return readStudy(join(await folderWith({ ...WORLD, 'scenario.yaml': text, ...files }), name), options);
}

/** The problems as a person reads them. */
async function problemsOf(...asked: Parameters<typeof study>): Promise<readonly string[]> {
  try {
    const { warnings } = await study(...asked);
    return warnings.map((problem) => formatProblems([problem], 'en'));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => formatProblems([problem], 'en'));
  }
}

describe('a study with named scenarios', () => {
  it('has an arm for each of them, under its default policy', async () => {
    const { study: read, reference, warnings } = await study(STUDY);
    expect(warnings).toEqual([]);
    expect(read).toMatchObject({
      name: 'Example',
      fictitious: false,
      duration: { weeks: 60, warmUpWeeks: 13, followUpWeeks: 26 },
      replications: 3,
      seed: 1,
    });
    expect(read.arms.map(({ name, policy, decider }) => [name, policy.regime, decider])).toEqual([
      ['today', 'none', 'myopic'],
      ['voluntary', 'voluntary', 'random'],
      ['larger', 'voluntary', 'myopic'],
    ]);
    expect(reference).toBe('today');
    expect(read.arms[0]).toMatchObject({ title: 'Today', description: 'As it is', source: 'VWS25' });
    expect(read.arms.map(({ parameters }) => parameters['prevention.share'])).toEqual([0.1, 0.2, 0.1]);
    expect(read.arms[1]!.own).toEqual([{ id: 'prevention.share', value: 0.2, source: 'a guess' }]);
    expect(read.arms.map(({ base }) => base.shelters[0]!.places)).toEqual([12, 12, 99]);
  });

  it('speaks the language asked for', async () => {
    const { study: read } = await study(STUDY, { language: 'nl' });
    expect(read.arms[0]).toMatchObject({ title: 'Nu', description: 'Blijft zo' });
  });

  it('takes the arms asked for, in that order, and the reference asked for', async () => {
    const options = { policies: ['larger', 'today'], reference: 'today' };
    const { study: read, reference } = await study(STUDY, options);
    expect(read.arms.map(({ name }) => name)).toEqual(['larger', 'today']);
    expect(reference).toBe('today');
    expect((await study(STUDY, { policies: ['larger', 'today'] })).reference).toBe('larger');
  });

  it('takes one arm alone when the path names it', async () => {
    const { study: read, reference } = await study(STUDY, {}, 'scenario.yaml#voluntary');
    expect(read.arms.map(({ name, policy }) => [name, policy.name])).toEqual([['voluntary', 'voluntary']]);
    expect(reference).toBe('voluntary');
  });

  it('crosses every arm with several deciders, and gives every arm a single one', async () => {
    const crossed = await study(STUDY, { policies: ['today', 'larger'], deciders: ['myopic', 'first-come'] });
    expect(crossed.study.arms.map(({ name, decider }) => [name, decider])).toEqual([
      ['today/myopic', 'myopic'],
      ['today/first-come', 'first-come'],
      ['larger/myopic', 'myopic'],
      ['larger/first-come', 'first-come'],
    ]);
    expect(crossed.study.arms[1]!.title).toBe('Today (first come, first served)');
    expect(crossed.reference).toBe('today/myopic');
    const single = await study(STUDY, { deciders: ['first-come'], reference: 'voluntary' });
    expect(single.study.arms.map(({ name, decider }) => [name, decider])).toContainEqual(['voluntary', 'first-come']);
    expect(single.reference).toBe('voluntary');
    const options: ReadStudyOptions = { deciders: ['myopic', 'random'], reference: 'larger' };
    expect((await study(STUDY, options)).reference).toBe('larger/myopic');
  });

  it('takes weeks, replications and seed from the options', async () => {
    const { study: read } = await study(STUDY, { weeks: 80, replications: 11, seed: 5 });
    expect(read).toMatchObject({ duration: { weeks: 80, warmUpWeeks: 13 }, replications: 11, seed: 5 });
  });

  it('lists every file once, and what each arm overrides by its name', async () => {
    const { manifest } = await study(STUDY);
    expect(manifest.scenario).toBe('scenario.yaml');
    expect(manifest.inputs.map(({ file }) => file)).toEqual([
      'scenario.yaml',
      'families.csv',
      'municipalities.csv',
      'commitments.csv',
      'dwellings.csv',
      'shelters.csv',
      'supply.csv',
      'onderdak:data/municipalities.csv',
      'large.csv',
    ]);
    expect(manifest.overrides.map(({ path, value }) => [path, value])).toEqual([
      ['today: policy', 'none'],
      ['voluntary: simulation.decider', 'random'],
      ['voluntary: simulation.parameters.prevention.share', ''],
      ['voluntary: simulation.parameters.prevention.share.value', '0.2'],
      ['voluntary: simulation.parameters.prevention.share.source', 'a guess'],
      ['larger: files.shelters', 'large.csv'],
    ]);
  });

  it('tells an override that every arm shares once, without a name', async () => {
    const child =
      'schema: onderdak/scenario@1\nextends: scenario.yaml\ncapWeeks: 9\nscenarios: {a: {}, b: {seed: 1}}\n';
    const { manifest } = await study(SCENARIO, {}, 'child.yaml', { 'child.yaml': child });
    expect(manifest.overrides.map(({ path, value }) => [path, value])).toEqual([
      ['capWeeks', '9'],
      ['b: seed', '1'],
    ]);
  });
});

describe('a scenario of one week', () => {
  it('is a study of its policies, the default one first', async () => {
    const several = `${SCENARIO}  none: {regime: none}\n`.replace('policy: voluntary', 'policy: none');
    const { study: read, reference } = await study(several);
    expect(read.arms.map(({ name, title }) => [name, title])).toEqual([
      ['none', 'none'],
      ['voluntary', 'voluntary'],
    ]);
    expect(reference).toBe('none');
  });

  it('is called by its name when it has one policy', async () => {
    const { study: read } = await study(`${SCENARIO}fictitious: true\n`);
    expect(read.arms.map(({ name, title }) => [name, title])).toEqual([['voluntary', 'Example']]);
    expect(read.fictitious).toBe(true);
  });

  it('of the examples reads as it stands', async () => {
    const { study: read, warnings } = await readStudy('scenarios/pilot-week/scenario.yaml');
    expect(warnings).toEqual([]);
    expect(read.arms.map(({ name, title }) => [name, title])).toEqual([['voluntary', 'Pilot week']]);
  });
});

describe('a study that cannot be', () => {
  it('is told of arms that do not exist, or that are asked for twice', async () => {
    expect(await problemsOf(STUDY, { policies: ['todai', 'larger', 'larger'], reference: 'voluntairy' })).toEqual([
      'scenario.yaml: the policy "todai" is not in this file. Did you mean "today"? Known: today, voluntary, larger.',
      'scenario.yaml: the policy "larger" was asked for twice. Name it once.',
    ]);
    expect(await problemsOf(STUDY, { reference: 'voluntairy' })).toEqual([
      'scenario.yaml: the policy "voluntairy" is not in this file. Did you mean "voluntary"? Known: today, voluntary, larger.',
    ]);
    expect(await problemsOf(STUDY, { policies: ['today'] }, 'scenario.yaml#voluntary')).toEqual([
      'scenario.yaml: the policy "today" is not in this file. Known: voluntary.',
    ]);
  });

  it('is told of numbers out of range, and of a length that counts no family', async () => {
    expect(await problemsOf(STUDY, { weeks: 0, replications: 0, seed: -1 })).toEqual([
      'scenario.yaml: weeks is 0; a whole number from 1 to 520 is allowed.',
      'scenario.yaml: replications is 0; a whole number from 1 to 100000 is allowed.',
      'scenario.yaml: seed is -1; a whole number from 0 to 2147483647 is allowed.',
    ]);
    expect(await problemsOf(STUDY, { weeks: 39 })).toEqual([
      'scenario.yaml: nothing is left to count of the 39 weeks: 13 weeks of warm-up and 26 weeks of follow-up. Simulate more weeks, or shorten warmUpWeeks or followUpWeeks.',
    ]);
  });

  it('is told of the problems of every arm, those that arms share once', async () => {
    const spoilt = STUDY.replace('replications: 3', 'replications: many').replace('large.csv', 'none.csv');
    expect(await problemsOf(spoilt)).toEqual([
      'scenario.yaml:18: "simulation.replications" is "many"; a number belongs here, with a point as decimal mark.',
      'scenario.yaml:27: the file none.csv does not exist. Check its name and folder; a path counts from the file that names it.',
    ]);
  });

  it('is told when arms do not share their weeks, replications or seed', async () => {
    const different = STUDY.replace('decider: random', 'weeks: 70, replications: 4').replace(
      'files: {shelters: large.csv}',
      'seed: 2',
    );
    expect(await problemsOf(different)).toEqual([
      'scenario.yaml:24: "voluntary" and "today" differ in "simulation.weeks", but are compared on the same weeks, families and cap. Put "simulation.weeks" once at the top of the file.',
      'scenario.yaml:24: "voluntary" and "today" differ in "simulation.replications", but are compared on the same weeks, families and cap. Put "simulation.replications" once at the top of the file.',
      'scenario.yaml:26: "larger" and "today" differ in "seed", but are compared on the same weeks, families and cap. Put "seed" once at the top of the file.',
    ]);
  });

  it('is told when arms do not share the cap, which every share of late families is counted by', async () => {
    const different = STUDY.replace('files: {shelters: large.csv}', 'capWeeks: 26');
    expect(await problemsOf(different)).toEqual([
      'scenario.yaml:26: "larger" and "today" differ in "capWeeks", but are compared on the same weeks, families and cap. Put "capWeeks" once at the top of the file.',
    ]);
    // Not when the other arm is not asked for, and not when all have the same one.
    expect(await problemsOf(different, { policies: ['today', 'voluntary'] })).toEqual([]);
    expect(await problemsOf(STUDY.replace('simulation:', 'capWeeks: 26\nsimulation:'))).toEqual([]);
  });

  it('is warned of municipalities that offer no ordinary homes, also beside temporary ones', async () => {
    const places = {
      'municipalities.csv': 'municipality,name,vacated_per_year\nGM0363,Amsterdam,\nGM0855,Tilburg,2000\n',
    };
    const missing =
      'scenario.yaml: warning: simulation of "voluntary": vacated_per_year is missing for 1 municipality, such as Amsterdam: no ordinary homes fall free there.';
    const withHomes = (parameter: string) => `${SCENARIO}simulation: {parameters: {${parameter}}}\n`;
    expect(await problemsOf(SCENARIO, {}, 'scenario.yaml', places)).toEqual([missing]);
    const temporary = withHomes('homes.temporary-per-year: 10');
    expect(await problemsOf(temporary, {}, 'scenario.yaml', places)).toEqual([missing]);
    // Not where municipalities arrange homes themselves, and not when temporary homes are all there are meant to be.
    expect(await problemsOf(withHomes('willingness.lead-weeks: 8'), {}, 'scenario.yaml', places)).toEqual([]);
    const none = { 'municipalities.csv': 'municipality,name\nGM0363,Amsterdam\nGM0855,Tilburg\n' };
    expect(await problemsOf(temporary, {}, 'scenario.yaml', none)).toEqual([]);
  });

  it('is told what a simulation cannot do without', async () => {
    const places = 'municipality,name\nGM0363,Amsterdam\nX-1,Eiland\nX-2,Wad\nGM0855,Tilburg\n';
    expect(await problemsOf(SCENARIO, {}, 'scenario.yaml', { 'municipalities.csv': places })).toEqual([
      'scenario.yaml: simulation of "voluntary": the population is missing for 2 municipalities, such as Eiland. Fill the column population, or use the CBS code as id.',
      'scenario.yaml: warning: simulation of "voluntary": no home ever comes: no municipality has vacated_per_year, and homes.temporary-per-year and willingness.lead-weeks give none either. Fill one of the three.',
    ]);
    const match = SCENARIO.replace('files:', 'matchOnly: true\nfiles:\n  match: match.csv');
    const scores = { 'match.csv': 'family_id,municipality,score\nF-1,GM0855,1\nF-2,GM0855,1\n' };
    expect(await problemsOf(match, {}, 'scenario.yaml', scores)).toEqual([
      'scenario.yaml: simulation of "voluntary": "matchOnly" allows only families of the "match" file, and those of a simulation are not in it. Switch matchOnly off.',
    ]);
  });

  it('is warned of what makes a simulation strange, and read', async () => {
    const strange = `${SCENARIO.replace('regime: voluntary', 'regime: central')}simulation:\n  settings: {reportingColumn: seen}\n`;
    const places = 'municipality,name,vacated_per_year,seen\nGM0363,Amsterdam,,\nGM0855,Tilburg,2000,4\n';
    expect(await problemsOf(strange, {}, 'scenario.yaml', { 'municipalities.csv': places })).toEqual([
      'scenario.yaml: warning: simulation of "voluntary": there is no central shelter, though the regime begins there. Give a shelter the municipality "central".',
      'scenario.yaml: warning: simulation of "voluntary": vacated_per_year is missing for 1 municipality, such as Amsterdam: no ordinary homes fall free there.',
      'scenario.yaml: warning: column "seen" is empty for 1 municipality, such as Amsterdam: no families report there.',
    ]);
    const roofless = SCENARIO.replace('  supply: supply.csv\n', '').replace('  shelters: shelters.csv\n', '');
    const noShelter = { 'families.csv': FILES['families.csv'].replace(/S-1,2026-09-06/, ',') };
    expect(await problemsOf(roofless, {}, 'scenario.yaml', noShelter)).toEqual([
      'scenario.yaml: warning: simulation of "voluntary": there is no shelter, so every family is roofless until it has a home. Name a "shelters" file under "files:" if that is not meant.',
    ]);
    const scored = SCENARIO.replace('files:', 'files:\n  match: match.csv');
    const scores = { 'match.csv': 'family_id,municipality,score\nF-1,GM0855,1\nF-2,GM0855,1\n' };
    expect(await problemsOf(scored, {}, 'scenario.yaml', scores)).toEqual([
      'scenario.yaml: warning: simulation of "voluntary": the "match" file does not know the families of a simulation and is not used; the default score is.',
    ]);
  });
});
