/** Every example of docs/library.md is run as it stands there, against what is shipped, and prints what stands below it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const PAGE = 'docs/library.md';
const LIBRARY = pathToFileURL(resolve('dist/index.js')).href;
const EXAMPLE = /^## (.+)\n(?:(?!\n## )[\s\S])*?```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gm;

const page = readFileSync(PAGE, 'utf8');
const examples = [...page.matchAll(EXAMPLE)].map(([, title, code, printed], index) => ({
  name: title!,
  file: `example-${index}.mjs`,
  code: code!,
  printed: printed!,
}));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onderdak-library-'));
  for (const name of ['data', 'scenarios']) symlinkSync(resolve(name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the examples of the library', () => {
  it('are all found, and each has what it prints', () => {
    expect(examples).toHaveLength(page.match(/```js\n/g)!.length);
  });

  it('use every function that the page names', () => {
    for (const name of [
      'readScenario',
      'planWeek',
      'checkPlan',
      'explainFamily',
      'modelText',
      'runStudy',
      'compareRuns',
    ]) {
      expect(
        examples.some(({ code }) => code.includes(`${name}(`)),
        name,
      ).toBe(true);
    }
  });

  it.each(examples)(
    '$name',
    async ({ file, code, printed }) => {
      writeFileSync(join(folder, file), code.replaceAll("'onderdak'", `'${LIBRARY}'`));
      const { stdout } = await run(process.execPath, [file], { cwd: folder });
      if (process.env['UPDATE_DOCS'] === '1') {
        const now = readFileSync(PAGE, 'utf8');
        writeFileSync(
          PAGE,
          now.replace(`${code}\`\`\`\n\n\`\`\`text\n${printed}`, () => `${code}\`\`\`\n\n\`\`\`text\n${stdout}`),
        );
      } else expect(stdout).toBe(printed);
    },
    120_000,
  );
});
