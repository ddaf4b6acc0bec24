import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETERS, parameterValues } from '../../src/evidence/parameters.ts';
import { PARAMETER_IDS } from '../../src/simulation/parameters.ts';

const PAGE = 'docs/simulation.md';
const [START, END] = ['<!-- parameters -->\n', '<!-- /parameters -->'];

function tableOfParameters(): string {
  const rows = PARAMETER_IDS.map((id) => {
    const { value, low, high, unit, basis, because, since } = PARAMETERS[id];
    return `| \`${id}\` | ${value} | ${low} to ${high} | ${unit} | ${basis}: ${because.en} | ${since} |`;
  });
  const heads = ['| parameter | value | low to high | unit | basis | since |', '| --- | --- | --- | --- | --- | --- |'];
  return [...heads, ...rows, ''].join('\n');
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

  it('stand in the file in the order in which they are named in the code', () => {
    const { parameters } = JSON.parse(readFileSync('data/parameters.json', 'utf8')) as { parameters: object };
    expect(Object.keys(parameters)).toEqual(PARAMETER_IDS);
  });

  it.each(PARAMETER_IDS)('%s lies within its range, and its range within what is possible', (id) => {
    const { value, low, high, least, most, whole } = PARAMETERS[id];
    expect([least, low, value, high, most]).toEqual([least, low, value, high, most].toSorted((a, b) => a - b));
    if (whole) for (const number of [value, low, high, least, most]) expect(Number.isInteger(number)).toBe(true);
  });

  it('of a scenario replace only those that it gives', () => {
    const values = parameterValues({ 'prevention.share': 0.3 });
    expect(values['prevention.share']).toBe(0.3);
    for (const id of PARAMETER_IDS) if (id !== 'prevention.share') expect(values[id]).toBe(PARAMETERS[id].value);
  });
});
