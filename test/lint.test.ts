import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const CLOCK_AND_CHANCE = ['Date.now()', 'new Date()', 'Math.random()', 'performance.now'];
const CORE = ['src/model', 'src/desk/work', 'src/planning'];
const WORLD = ['src/cli', 'src/desk/server', 'src/desk/web'];

const fileOf = (folder: string, number: number) => `${folder}/made-up-${number}.ts`;
let said: string;

beforeAll(() => {
  // The project's own rules, on made-up files in a folder of their own.
  const project = mkdtempSync(join(tmpdir(), 'onderdak-lint-'));
  const { vcs: _, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(project, 'biome.json'), JSON.stringify(rules));
  cpSync('lint', join(project, 'lint'), { recursive: true });
  for (const folder of [...CORE, ...WORLD]) {
    [...CLOCK_AND_CHANCE, "new Date('2026-11-23')"].forEach((call, number) => {
      const path = join(project, fileOf(folder, number));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `export const made = ${call};\n`);
    });
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, encoding: 'utf8' });
  said = `${stdout}${stderr}`;
});

describe('the lint', () => {
  it.each(CLOCK_AND_CHANCE)('refuses %s in the core', (call) => {
    for (const folder of CORE) expect(said).toContain(fileOf(folder, CLOCK_AND_CHANCE.indexOf(call)));
  });

  it.each(CLOCK_AND_CHANCE)('allows %s where the program meets the world', (call) => {
    for (const folder of WORLD) expect(said).not.toContain(fileOf(folder, CLOCK_AND_CHANCE.indexOf(call)));
  });

  it('allows a date that is given', () => {
    for (const folder of CORE) expect(said).not.toContain(fileOf(folder, CLOCK_AND_CHANCE.length));
  });
});
