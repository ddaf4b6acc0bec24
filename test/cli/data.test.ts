import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEXT_YEAR, observations, serve, tinyReferenceFolder } from '../input/refresh/tiny-publisher.ts';
import { runCli } from './run-cli.ts';

describe('onderdak data', () => {
  it('tells how old every table is today, in both languages', async () => {
    const english = await runCli(['data']);
    expect(english.stdout).toContain('CBS, 03759ned Bevolking op 1 januari, 2026; 10 months old; 342 rows; CC BY 4.0');
    expect(english.stdout).toContain('2021; about 5 years old;');
    const dutch = await runCli(['data', '--lang', 'nl']);
    expect(dutch.stdout).toContain('2026; 10 maanden oud; 342 regels');
    expect(dutch.stdout).toContain('ongeveer 15 jaar oud');
    expect(english.code + dutch.code).toBe(0);
  });

  it('a word that is no command ends with 2', async () => {
    const { code, stdout, stderr } = await runCli(['data', 'refesh', 'population']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });
});

describe('onderdak data refresh', () => {
  let folder: string;
  let answer: string;
  const contents = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const refresh = (...words: string[]) => runCli(['data', 'refresh', 'population', '--folder', folder, ...words]);

  beforeEach(() => {
    folder = tinyReferenceFolder();
    answer = join(folder, 'answer.json');
    writeFileSync(answer, JSON.stringify({ value: observations({ 2027: NEXT_YEAR }) }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says what changed, writes it, and finds nothing more to change', async () => {
    const { code, stdout } = await refresh('--from', answer);
    expect(code).toBe(0);
    expect(stdout).toContain('2027 is new: 3 municipalities; against 2026: 3 changed; the Netherlands 600 → 571.');
    expect(stdout).toContain('  Bee (GM0002): 190 → 150\n  Aa (GM0001): 110 → 120\n');
    expect(stdout).toContain('Written: ');
    expect(readFileSync(join(folder, 'municipalities.csv'), 'utf8')).toContain('GM0002,Bee,Zuid,200,190,150,52.2');
    const again = await refresh('--from', answer, '--lang', 'nl');
    expect(again.stdout).toContain('2027: 0 van 3 gemeenten veranderd');
    expect(again.stdout).toContain('Er is niets geschreven.');
  });

  it('writes nothing on a trial', async () => {
    const before = contents();
    const { code, stdout } = await refresh('--from', answer, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('2027 is new');
    expect(stdout).toContain('nothing was written');
    expect(contents()).toEqual(before);
  });

  it('reads from an address', async () => {
    const service = await serve((_, response) => void response.end(readFileSync(answer)));
    const { code, stdout } = await refresh('--from', `${service.address}/Observations`);
    await service.close();
    expect(code).toBe(0);
    expect(stdout).toContain(`Read: ${service.address}/Observations`);
  });

  it.each<[string, string[], string]>([
    ['figures that do not add up', [], 'together have 571 inhabitants, the published total is 9,999'],
    ['a service that fails', ['--from', 'SERVICE'], 'error 500'],
    ['an unknown table', [], 'population'],
  ])('ends with 2 and writes nothing on %s', async (what, words, help) => {
    const service = await serve((_, response) => void response.writeHead(500).end());
    const wrong = { ...NEXT_YEAR, NL01: 9999 };
    writeFileSync(answer, JSON.stringify({ value: observations({ 2027: wrong }) }));
    const before = contents();
    const from = words.length > 0 ? words.map((word) => word.replace('SERVICE', service.address)) : ['--from', answer];
    const { code, stdout, stderr } = what.includes('unknown')
      ? await runCli(['data', 'refresh', 'populaton', '--folder', folder])
      : await refresh(...from);
    await service.close();
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(help);
    expect(contents()).toEqual(before);
  });
});
