/**
 * Which program computed a run: a version may stand for several states of the code while it is worked on, and runs of two of
 * them must never be mixed unnoticed.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../domain/canonical-json.ts';

/** They put runs into words and files; a run does not depend on them. */
const WITHOUT = ['cli', 'desk', 'i18n', 'report'];
const SHOWN_CHARACTERS = 10;

/** The first characters of a SHA-256 over the code that is running, in whatever folder it stands. */
export async function programFingerprint(): Promise<string> {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const root = fileURLToPath(new URL('..', import.meta.url));
  const names = await readdir(root, { recursive: true });
  const paths = names
    .filter((name) => name.endsWith(ending) && !name.endsWith('.d.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => !WITHOUT.includes(path.split('/')[0]!))
    .sort();
  const texts = await Promise.all(paths.map(async (path) => `${path}\n${await readFile(join(root, path), 'utf8')}`));
  return sha256(texts.join('\n')).slice(0, SHOWN_CHARACTERS);
}
