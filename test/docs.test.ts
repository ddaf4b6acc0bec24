/** Every command in the documentation is run, as it stands there. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../src/domain/version.ts';

const run = promisify(execFile);
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const PREFIX = 'node bin/onderdak.js ';

interface Command {
  readonly page: string;
  readonly words: readonly string[];
}

function commandsIn(page: string): Command[] {
  const blocks = readFileSync(page, 'utf8').match(/```sh\n[\s\S]*?```/g) ?? [];
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith(PREFIX))
    .map((line) => ({ page, words: line.slice(PREFIX.length).split(/\s+/) }));
}

let folder: string;

// The commands write to out/, so they run in a folder of their own that sees the project's files.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-docs-'));
  for (const name of ['bin', 'dist', 'data', 'scenarios', 'node_modules', 'package.json']) {
    symlinkSync(resolve(name), join(folder, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the documentation', () => {
  it.each(PAGES.flatMap(commandsIn).map(({ page, words }) => [page, words.join(' '), words] as const))(
    '%s: onderdak %s',
    async (_, __, words) => {
      const ended = await run(process.execPath, ['bin/onderdak.js', ...words], { cwd: folder }).then(
        ({ stdout }) => ({ code: 0, stdout }),
        (error: { code: number; stdout: string }) => error,
      );
      // 1 is "done, with findings": the examples have some on purpose.
      expect([0, 1]).toContain(ended.code);
      expect(ended.stdout).not.toBe('');
    },
    120_000,
  );

  it.each(PAGES)('%s links only to files that exist', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link!);
    const broken = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it('tells the version of package.json', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('lists every command, engine and objective that exists', () => {
    const text = PAGES.map((page) => readFileSync(page, 'utf8')).join('\n');
    const weekly = ['plan', 'validate', 'check', 'explain', 'assess', 'model', 'generate', 'data', 'schema'];
    const overTime = ['simulate', 'compare', 'sensitivity', 'threshold', 'sweep run', 'sweep merge'];
    for (const word of [...weekly, ...overTime]) expect(text).toContain(`${PREFIX}${word}`);
    for (const engine of ['flow', 'highs', 'javascript-lp-solver']) expect(text).toContain(engine);
  });
});
