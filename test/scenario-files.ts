/** A scenario of the repository as files in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ScenarioFiles } from '../src/planning/week-planner.ts';

/** The fictitious week with 15 municipalities and 24 families. */
export function pilotWeekFiles(): ScenarioFiles {
  const folder = new URL('../scenarios/pilot-week/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(yaml|csv|json)$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

/** The files with one text in one of them replaced; it must be there. */
export function changed(files: ScenarioFiles, file: string, from: string, to: string): ScenarioFiles {
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  return { ...files, [file]: text.replace(from, to) };
}
