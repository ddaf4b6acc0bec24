import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterValues } from '../../src/evidence/parameters.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import { PARAMETER_IDS } from '../../src/simulation/parameters.ts';
import { FILES, folderWith, readWith, removeFoldersAfterwards, SCENARIO } from '../input/scenario-folder.ts';

removeFoldersAfterwards();

const WITH_SIMULATION = `${SCENARIO}simulation:
  weeks: 80
  warmUpWeeks: 20
  followUpWeeks: 30
  replications: 7
  decider: first-come
  title: {nl: Proef, en: Trial}
  description: 2026
  source: DG20a
  settings:
    responsibility: state
    mayDecline: nee
    coordinationPoint: false
    returnSupport: false
    proposeWithinWeeks: 0
  parameters:
    prevention.share: 0.1
    arrivals.families-per-year: {value: 120, low: 90, high: 130, source: our count of 2025}
scenarios:
  busy:
    simulation:
      replications: 9
      settings: {mayDecline: true}
      parameters:
        arrivals.families-per-year: {value: 130}
        prevention.share: ~
        arrivals.surge-weeks: 8
  quiet:
    simulation: {parameters: {arrivals.families-per-year: 20}}
`;

describe('the simulation of a scenario', () => {
  it('has defaults for everything', async () => {
    const { simulation } = await readWith({});
    expect(simulation).toEqual({
      weeks: 104,
      warmUpWeeks: 13,
      followUpWeeks: 26,
      replications: 20,
      decider: 'myopic',
      settings: {
        responsibility: 'municipalities',
        mayDecline: true,
        coordinationPoint: true,
        returnSupport: true,
        proposeWithinWeeks: 4,
      },
      parameters: parameterValues(),
      own: [],
    });
  });

  it('keeps everything that the scenario gives, parameters in the order of the table', async () => {
    const { simulation, warnings } = await readWith({ 'scenario.yaml': WITH_SIMULATION });
    expect(warnings).toEqual([]);
    expect(simulation).toEqual({
      weeks: 80,
      warmUpWeeks: 20,
      followUpWeeks: 30,
      replications: 7,
      decider: 'first-come',
      title: { nl: 'Proef', en: 'Trial' },
      description: { nl: '2026', en: '2026' },
      source: 'DG20a',
      settings: {
        responsibility: 'state',
        mayDecline: false,
        coordinationPoint: false,
        returnSupport: false,
        proposeWithinWeeks: 0,
      },
      parameters: parameterValues({ 'prevention.share': 0.1, 'arrivals.families-per-year': 120 }),
      own: [
        { id: 'arrivals.families-per-year', value: 120, low: 90, high: 130, source: 'our count of 2025' },
        { id: 'prevention.share', value: 0.1 },
      ],
    });
  });

  it('is laid over the base value by value by a named scenario, with a trace', async () => {
    const scenario = await readWith({ 'scenario.yaml': WITH_SIMULATION }, 'busy');
    const { simulation } = scenario;
    expect([simulation.replications, simulation.weeks, simulation.settings.responsibility]).toEqual([9, 80, 'state']);
    expect(simulation.settings.mayDecline).toBe(true);
    expect(simulation.own).toEqual([
      { id: 'arrivals.families-per-year', value: 130, low: 90, high: 130, source: 'our count of 2025' },
      { id: 'arrivals.surge-weeks', value: 8 },
    ]);
    expect(simulation.parameters['prevention.share']).toBe(PARAMETERS['prevention.share'].value);
    expect(scenario.trace.map(({ path, from, value }) => [path, from, value])).toEqual([
      ['simulation.replications', '7', '9'],
      ['simulation.settings.mayDecline', 'nee', 'true'],
      ['simulation.parameters.arrivals.families-per-year.value', '120', '130'],
      ['simulation.parameters.prevention.share', '0.1', ''],
      ['simulation.parameters.arrivals.surge-weeks', '', '8'],
    ]);
  });

  it('gives up a range with the value that it belonged to', async () => {
    const { simulation } = await readWith({ 'scenario.yaml': WITH_SIMULATION }, 'quiet');
    expect(simulation.own).toContainEqual({ id: 'arrivals.families-per-year', value: 20 });
  });

  it('goes through files that extend each other', async () => {
    const folder = await folderWith({
      ...FILES,
      'scenario.yaml': WITH_SIMULATION,
      'child.yaml':
        'schema: onderdak/scenario@1\nextends: scenario.yaml#busy\nsimulation: {parameters: {prevention.share: 0.2}}\n',
    });
    const { simulation } = await readScenario(join(folder, 'child.yaml'));
    expect(simulation.replications).toBe(9);
    expect(simulation.own.map(({ id, value }) => [id, value])).toEqual([
      ['arrivals.families-per-year', 130],
      ['arrivals.surge-weeks', 8],
      ['prevention.share', 0.2],
    ]);
  });

  it('does not count its titles as a change of the plan', async () => {
    const titled = `${SCENARIO}scenarios:\n  a: {simulation: {title: A, description: {nl: B, en: C}, source: BO20}}\n`;
    expect((await readWith({ 'scenario.yaml': titled }, 'a')).trace).toEqual([]);
  });

  it('reads maximum stays by municipality, which a named scenario may change one by one or remove', async () => {
    const text = `${SCENARIO}simulation: {settings: {maximumStayWeeks: {GM0363: 13, GM0855: 8}}}
scenarios:
  a: {simulation: {settings: {maximumStayWeeks: {GM0855: 520}}}}
  b: {simulation: {settings: {maximumStayWeeks: ~}}}
`;
    const stays = async (name?: string) =>
      (await readWith({ 'scenario.yaml': text }, name)).simulation.settings.maximumStayWeeks;
    expect(await stays()).toEqual({ GM0363: 13, GM0855: 8 });
    expect(await stays('a')).toEqual({ GM0363: 13, GM0855: 520 });
    expect(await stays('b')).toBeUndefined();
  });

  it('reads the observed shares of a column without warning of it', async () => {
    const { week, warnings } = await readWith({
      'scenario.yaml': `${SCENARIO}simulation: {settings: {reportingColumn: reported}}\n`,
      'municipalities.csv': 'municipality,name,reported\nGM0363,Amsterdam,7\nGM0855,Tilburg,\n',
    });
    expect(warnings).toEqual([]);
    expect(week.municipalities.map(({ figures }) => figures.get('reported'))).toEqual([7, undefined]);
  });

  it.each(PARAMETER_IDS)('takes the usual value, and both ends, of %s', async (id) => {
    const { value, low, high, least, most } = PARAMETERS[id];
    for (const given of [`{value: ${value}, low: ${low}, high: ${high}}`, `${least}`, `${most}`]) {
      const text = `${SCENARIO}simulation: {parameters: {${id}: ${given}}}\n`;
      const { simulation } = await readWith({ 'scenario.yaml': text });
      expect(simulation.own).toHaveLength(1);
      expect(simulation.own[0]!.id).toBe(id);
    }
  });
});
