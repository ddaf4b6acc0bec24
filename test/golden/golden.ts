/**
 * Texts that were read and approved once, kept beside this file. `UPDATE_GOLDEN=1` writes them anew; read what changed
 * before it is committed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { PlanningWeek } from '../../src/domain/planning-week.ts';
import type { ObjectiveId, Policy } from '../../src/domain/policy.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { lpText } from '../../src/model/lp-text.ts';

export function expectGolden(name: string, text: string): void {
  const file = new URL(name, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`There is no golden text ${name}; UPDATE_GOLDEN=1 writes it.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** The whole program of a tiny week, optimising the objective that the text is about. */
export function expectGoldenProgram(name: string, week: PlanningWeek, policy: Policy, objective?: ObjectiveId): void {
  const { program } = buildModel(week, policy);
  const position = program.objectives.findIndex((each) => each.name === objective);
  expectGolden(`${name}.lp`, lpText(program, { objective: Math.max(0, position) }));
}
