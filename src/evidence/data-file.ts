/**
 * The project's own data about its numbers, read once when the program starts. They belong to the package: a mistake in them is a
 * broken installation, not something that a user gave.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** A text in both languages, as it stands in a file. */
export const bothLanguages = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** @throws Error naming the file and every place in it that is wrong. */
export function readDataFile<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  // Two folders above both `src/evidence` and `dist/evidence`.
  const path = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
  const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`data/${name} is damaged:\n${z.prettifyError(result.error)}`);
  return result.data;
}
