/**
 * Runs every test that has a count of its own (those that import test/effort.ts) with more of it: `long` in the checks, `full` outside them.
 * With `--record FILE` the result goes into a dated table.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';

const [effort, flag, record] = process.argv.slice(2);
if (!['short', 'long', 'full'].includes(effort ?? '') || (flag !== undefined && (flag !== '--record' || !record))) {
  console.error('Call it as: node scripts/test-with-effort.js short|long|full [--record FILE]');
  process.exit(2);
}

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name))
  .filter((path) => /from '[./]+effort\.ts'/.test(readFileSync(path, 'utf8')))
  .sort();

const rows = [];
let failed = false;
for (const group of record ? files.map((file) => [file]) : [files]) {
  const began = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...group], {
    stdio: 'inherit',
    env: { ...process.env, ONDERDAK_TEST_EFFORT: effort },
  });
  const seconds = Number((process.hrtime.bigint() - began) / 1_000_000_000n);
  failed ||= status !== 0;
  rows.push(`| ${group.join(', ')} | ${status === 0 ? 'passed' : 'FAILED'} | ${seconds} |`);
}
if (record) writeFileSync(record, resultTable(rows));
process.exitCode = failed ? 1 : 0;

/** @param {readonly string[]} rows */
function resultTable(rows) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  return `# The last soak

\`npm run soak\` on ${day}: version ${version} at ${commit}, Node.js ${process.version}, ${platform()} ${arch()}, ${cpus().length} cores. Every
test that has a count of its own ran with all of it (\`test/effort.ts\`); the counts stand in the names of the tests.

| tests | result | seconds |
| --- | --- | --- |
${rows.join('\n')}
`;
}
