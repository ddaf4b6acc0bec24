import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  PARAMETER_IDS,
  PARAMETERS,
  type ParameterDefinition,
  parameterValues,
} from '../../src/simulation/parameters.ts';

const PAGE = 'docs/simulation.md';
const [START, END] = ['<!-- parameters -->\n', '<!-- /parameters -->'];

/** Every document that the page lists, and publishers whose figures a source names with a year. */
function knownSources(page: string): readonly string[] {
  const table = page.slice(page.indexOf('## Sources'));
  return [...table.matchAll(/^\| (\w+) \|/gm)].map(([, key]) => key!);
}

function tableOfParameters(): string {
  const rows = PARAMETER_IDS.map((id) => {
    const { value, low, high, unit, basis, source }: ParameterDefinition = PARAMETERS[id];
    return `| \`${id}\` | ${value} | ${low} to ${high} | ${unit} | ${basis}: ${source} |`;
  });
  return ['| parameter | value | low to high | unit | basis |', '| --- | --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

describe('the parameters', () => {
  it('stand in the documentation as they are in the table', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before, rest] = page.split(START) as [string, string];
    const after = rest.slice(rest.indexOf(END));
    const wanted = `${before}${START}${tableOfParameters()}${after}`;
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, wanted);
    else expect(page).toBe(wanted);
  });

  it.each(PARAMETER_IDS)('%s lies within its range, and its range within what is possible', (id) => {
    const { value, low, high, least, most, whole, source }: ParameterDefinition = PARAMETERS[id];
    expect([least, low, value, high, most]).toEqual([least, low, value, high, most].toSorted((a, b) => a - b));
    if (whole) for (const number of [value, low, high, least, most]) expect(Number.isInteger(number)).toBe(true);
    expect(source).not.toBe('');
  });

  it('name only documents that the documentation lists', () => {
    const keys = knownSources(readFileSync(PAGE, 'utf8'));
    expect(keys.length).toBeGreaterThan(10);
    for (const id of PARAMETER_IDS) {
      const cited = PARAMETERS[id].source.match(/\b(?:[A-Z]{2,5}\d{2}[ab]?|CBS|NOS|BZK)\b/g) ?? [];
      for (const key of cited) expect(keys).toContain(key);
    }
  });

  it('with a basis in a source name it with its year or its key', () => {
    for (const id of PARAMETER_IDS) {
      const { basis, source }: ParameterDefinition = PARAMETERS[id];
      if (basis === 'source') expect(source).toMatch(/\d{2}/);
    }
  });

  it('of a scenario replace only those that it gives', () => {
    const values = parameterValues({ 'prevention.share': 0.3 });
    expect(values['prevention.share']).toBe(0.3);
    for (const id of PARAMETER_IDS) if (id !== 'prevention.share') expect(values[id]).toBe(PARAMETERS[id].value);
  });
});
