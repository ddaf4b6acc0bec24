import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const shell = (line: string) => {
  const { stdout, stderr } = spawnSync('bash', ['-c', `${line}; echo "ended with $PIPESTATUS"`], {
    encoding: 'utf8',
  });
  return { stdout, stderr };
};

describe('a command whose reader stops early', () => {
  it.each([
    'data | true',
    'plan scenarios/pilot-week/scenario.yaml --json | true',
    'model scenarios/pilot-week/scenario.yaml --lp /dev/stdout | head -1',
  ])('ends quietly: %s', (words) => {
    const { stdout, stderr } = shell(`node bin/onderdak.js ${words} `.replace(' |', ' 2>&1 |'));
    expect(`${stdout}${stderr}`).not.toMatch(/at .*\.js:|EPIPE|Unhandled/);
  });

  it('ends well even when nobody reads anything', () => {
    expect(shell('node bin/onderdak.js data | true').stdout).toContain('ended with 0');
  });
});

describe('a command whose output cannot be written', () => {
  it.runIf(existsSync('/dev/full'))('says so in a sentence, and ends with exit code 2', () => {
    const { stdout, stderr } = shell('node bin/onderdak.js data --lang en > /dev/full');
    expect(stdout).toContain('ended with 2');
    expect(stderr).toMatch(/^The output cannot be written \(ENOSPC\)/);
  });
});
