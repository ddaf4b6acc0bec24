/** A plan.json that a command was given. */
import { readFile } from 'node:fs/promises';
import type { Plan } from '../domain/plan.ts';
import { parsePlanJson } from '../report/plan-json.ts';
import { refuse } from './open-scenario.ts';

/** @throws InputError when the file is missing, cannot be read, or is no plan. */
export async function openPlan(path: string): Promise<Plan> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') refuse('file-missing', { path }, path);
    refuse('file-not-readable', { path, code }, path);
  }
  return parsePlanJson(text, path);
}
