/** Where the register is: a file that was named, else the database of the environment, else a file in this folder. */
import type { CliContext } from '../../cli/context.ts';

const STANDARD_FILE = 'onderdak.sqlite';

export function registerLocation(file: string | undefined, environment: CliContext['environment']): string {
  return file ?? (environment['ONDERDAK_DATABASE_URL'] || STANDARD_FILE);
}
