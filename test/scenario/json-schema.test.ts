import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioJsonSchema } from '../../src/scenario/json-schema.ts';
import { SCENARIO_SCHEMA, SCHEMA_FILE } from '../../src/scenario/scenario-keys.ts';

const HEAD = /^# yaml-language-server: \$schema=(\S+)\n/;
const EXAMPLES = [
  ...readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join('scenarios', name)),
  'test/study/sweep/small-study.yaml',
];

const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(scenarioJsonSchema());

function faultsOf(scenario: unknown): readonly string[] {
  return validate(scenario)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schema of scenarios', () => {
  it('stands in the repository as it is made', () => {
    const wanted = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(SCHEMA_FILE, wanted);
    else expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(wanted);
  });

  it.each(EXAMPLES)('%s names it in its head, and is valid by it', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(resolve(dirname(path), HEAD.exec(text)![1]!)).toBe(resolve(SCHEMA_FILE));
    expect(faultsOf(parse(text))).toEqual([]);
  });

  it.each([
    ['a key that does not exist', { weeek: '2026-W48' }, ' additionalProperties'],
    ['a seed that is no whole number', { seed: 1.5 }, '/seed type'],
    ['a regime that does not exist', { policies: { mine: { regime: 'lottery' } } }, '/policies/mine/regime enum'],
    [
      'an objective that does not exist',
      { policies: { mine: { objectives: ['luck'] } } },
      '/policies/mine/objectives/0 enum',
    ],
    ['a file of a kind that does not exist', { files: { familys: 'families.csv' } }, '/files additionalProperties'],
    [
      'a parameter beyond what is possible',
      { simulation: { parameters: { 'prevention.share': 2 } } },
      '/simulation/parameters/prevention.share maximum',
    ],
    [
      'a parameter that does not exist',
      { simulation: { parameters: { luck: 1 } } },
      '/simulation/parameters additionalProperties',
    ],
    [
      'the same in a named scenario',
      { scenarios: { large: { policies: { mine: { regime: 'lottery' } } } } },
      '/scenarios/large/policies/mine/regime enum',
    ],
  ])('refuses %s', (_, keys, fault) => {
    expect(faultsOf({ schema: SCENARIO_SCHEMA, ...keys })).toContain(fault);
  });

  it('refuses a file that is no scenario', () => {
    expect(faultsOf({ schema: 'onderdak/plan@1' })).toContain('/schema const');
    expect(faultsOf({ name: 'Without a schema' })).toContain(' required');
  });

  it('takes what a layer may say: a part of a policy, a key removed by null, yes and no in words', () => {
    const layer = {
      extends: '../pilot-week/scenario.yaml#large',
      name: 2026,
      fictitious: 'ja',
      matchOnly: null,
      policies: { voluntary: { matchWeights: { labour: 0.5 }, task: null }, old: null },
      simulation: { title: 'Trial', parameters: { 'prevention.share': { low: 0 }, 'homes.notice-weeks': null } },
      files: { supply: null },
    };
    expect(faultsOf({ schema: SCENARIO_SCHEMA, ...layer })).toEqual([]);
  });
});
