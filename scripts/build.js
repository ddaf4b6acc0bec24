// Compiles src to dist, from nothing, so that no file of an earlier build lives on; and beside it the pages of the desk to dist/desk/web.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** @returns {Promise<number>} the exit code */
function compile() {
  const child = spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

const [code] = await Promise.all([compile(), build({ logLevel: 'warn' })]);
process.exitCode = code;
