/**
 * The project's own data about its numbers, read once when the program starts: as JSON, since every command and thread does so and
 * YAML takes a hundred times as long. They belong to the package: a mistake in them is a broken installation, not of a user.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** A text in both languages, as it stands in a file. */
export const bothLanguages = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** @throws Error naming the file and every place in it that is wrong. */
export function readDataFile<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  // Two folders above both `src/evidence` and `dist/evidence`.
  const path = fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
  const result = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`data/${name} is damaged:\n${z.prettifyError(result.error)}`);
  return result.data;
}
