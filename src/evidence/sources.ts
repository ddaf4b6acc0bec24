/** The documents, statutes, tables and methods that rules, parameters and policies name by a key, as they stand in data/sources.json. */
import { z } from 'zod';
import { bothLanguages, readDataFile } from './data-file.ts';

export const SOURCE_KINDS = ['policy', 'law', 'figures', 'method', 'software'] as const;

const source = z.strictObject({
  kind: z.enum(SOURCE_KINDS),
  title: bothLanguages,
  date: bothLanguages,
  /** Absent: no public address that we know of. */
  address: z.url().optional(),
});

export type Source = Readonly<z.output<typeof source>>;

const table = z.strictObject({
  schema: z.literal('onderdak/sources@1'),
  sources: z.record(z.string(), source),
});

export const SOURCES: ReadonlyMap<string, Source> = new Map(
  Object.entries(readDataFile('sources.json', table).sources),
);

const KEYS = [...SOURCES.keys()].sort((one, other) => other.length - one.length);
const NAMED = new RegExp(`(?<![\\w-])(?:${KEYS.join('|')})(?![\\w-])`, 'g');

/** The keys that a text names, such as BO21 and VNG23 in "BO21; VNG23 (children)", in the order of the text. */
export function sourcesNamedIn(text: string): readonly string[] {
  return [...new Set(text.match(NAMED))];
}
