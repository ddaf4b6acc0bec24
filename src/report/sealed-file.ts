/**
 * Files that must be known to be whole when they are read back, after a power cut too: compressed, with a checksum over a
 * heading (JSON on one line) and a text.
 */
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sha256 } from '../domain/canonical-json.ts';
import { writeFilesWhole } from './write-files.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

export interface Sealed<Heading> {
  readonly heading: Heading;
  readonly text: string;
}

/** @throws InputError when the file cannot be written. */
export async function writeSealed(path: string, heading: object, text: string): Promise<void> {
  const body = `${JSON.stringify(heading)}\n${text}`;
  await writeFilesWhole([{ path, content: await compress(`${sha256(body)}\n${body}`) }]);
}

/** What is there; `missing` when there is no such file, `damaged` when it is not what was once written. */
export async function readSealed<Heading>(path: string): Promise<Sealed<Heading> | 'missing' | 'damaged'> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'damaged';
  }
  const whole = await expand(bytes).then(String, () => '');
  const [seal, body] = splitLine(whole);
  if (seal === '' || sha256(body) !== seal) return 'damaged';
  const [heading, text] = splitLine(body);
  return { heading: JSON.parse(heading) as Heading, text };
}

function splitLine(text: string): [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? ['', ''] : [text.slice(0, end), text.slice(end + 1)];
}
