/** One PostgreSQL for all tests of a run; each test that needs one makes a database of its own in it. */
import type { TestProject } from 'vitest/node';
import { ensurePostgres } from '../scripts/ensure-postgres.js';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgresUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await ensurePostgres();
  project.provide('postgresUrl', url);
  return stop;
}
