/** The desk as a newcomer starts it: one command on a register that does not exist yet, and the link that it shows. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StartedDesk {
  readonly link: string;
  readonly origin: string;
  stop(): Promise<void>;
}

export async function startDesk(language: 'nl' | 'en'): Promise<StartedDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'onderdak-desk-'));
  const words = [
    'bin/onderdak.js',
    'serve',
    '--lang',
    language,
    '--register',
    join(folder, 'desk.sqlite'),
    '--port',
    '0',
  ];
  const server = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const link = await linkOf(server);
  return {
    link,
    origin: new URL(link).origin,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer): void => {
      said += part.toString();
      const link = /http:\/\/\S+\/sign-in\/\S+/.exec(said);
      if (link) resolve(link[0]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(`The desk did not start: ${said}`)));
  });
}
