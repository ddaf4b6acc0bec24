/** Every case of bad input as a command: exact exit code, message with file and line, and nothing written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD_INPUT } from '../input/bad-input-cases.ts';
import { FILES, folderWith, problemsWith, removeFoldersAfterwards } from '../input/scenario-folder.ts';
import { runCli } from './run-cli.ts';

removeFoldersAfterwards();

describe.each(Object.entries(BAD_INPUT))('onderdak plan with problems with %s', (_, cases) => {
  it.each(cases)('says $about and writes nothing when it cannot go on', async ({ files, scenario, problems }) => {
    const refused = (await problemsWith(files, scenario)).some(({ level }) => level === 'error');
    const folder = await folderWith({ ...FILES, ...files });
    const out = join(folder, 'out');
    const path = join(folder, 'scenario.yaml');
    const command = refused ? ['plan', '--out', out] : ['validate'];
    const { code, stdout, stderr } = await runCli([...command, scenario === undefined ? path : `${path}#${scenario}`]);
    expect(code).toBe(refused ? 2 : 0);
    for (const [, text] of problems) expect(stderr).toContain(text);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(out)).toBe(false);
    if (refused) expect(stdout).toBe('');
  });
});
