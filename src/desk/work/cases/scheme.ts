/** The criteria in force: the scheme of the settings, or the standard one. */
import { InputError } from '../../../domain/problem.ts';
import type { Scheme } from '../../../eligibility/scheme.ts';
import { ProblemList } from '../../../input/problem-list.ts';
import type { FileToRead } from '../../../input/read-bytes.ts';
import { readScheme } from '../../../scenario/read-scheme.ts';
import { STANDARD_SCHEME } from '../../../scenario/standard-scheme.ts';
import type { Reading } from '../../register/register.ts';

/** A scheme does not change while it is in force, and reading one takes longer than assessing with it. */
const read = new Map<string, Promise<Scheme>>();
const MOST_KEPT = 4;
const STANDARD = '';

export async function schemeInForce(reading: Reading): Promise<Scheme> {
  const text = (await reading.get('settings', 'scenario'))?.body.scheme ?? STANDARD;
  const before = read.get(text);
  if (before) return before;
  const scheme = schemeOf(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, scheme);
  scheme.catch(() => read.delete(text));
  return scheme;
}

async function schemeOf(text: string): Promise<Scheme> {
  const problems = new ProblemList();
  const scheme = await readScheme(text === STANDARD ? STANDARD_SCHEME : ownScheme(text), problems);
  if (!scheme) throw new InputError(problems.all);
  return scheme.scheme;
}

function ownScheme(text: string): FileToRead {
  const name = 'eligibility.yaml';
  return { path: name, among: new Map([[name, new TextEncoder().encode(text)]]) };
}
