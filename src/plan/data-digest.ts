/**
 * From which data a plan was made: a fingerprint of each table as it was read. The order of rows and the form of the files leave no
 * trace in it, since they change no plan; everything else does.
 */
import { canonicalJson, sha256 } from '../domain/canonical-json.ts';
import { type DataDigest, PLAN_DATA, type PlanData } from '../domain/plan.ts';
import type { PlanningWeek } from '../domain/planning-week.ts';
import type { Policy } from '../domain/policy.ts';
import type { DataDifference } from '../domain/verification.ts';

/** One row of a table that is left out on purpose. */
export interface LeftOut {
  readonly table: 'families' | 'dwellings';
  readonly id: string;
}

/** In the order of `PLAN_DATA`. */
export function digestsOf(week: PlanningWeek, policy: Policy): readonly DataDigest[] {
  return PLAN_DATA.map((table) => digestOf(table, rowsOf(table, week, policy)));
}

/**
 * The tables in which week and policy differ from those that a plan was made from; none: the plan belongs to them.
 *
 * @param leftOut a family or home of this week that the plan need not have known.
 */
export function dataDifferences(
  recorded: readonly DataDigest[],
  week: PlanningWeek,
  policy: Policy,
  leftOut?: LeftOut,
): readonly DataDifference[] {
  const known = leftOut ? without(week, leftOut) : week;
  return digestsOf(known, policy).flatMap(({ table, rows, sha256: now }) => {
    const then = recorded.find((digest) => digest.table === table);
    return then?.sha256 === now && then.rows === rows ? [] : [{ table, planned: then?.rows ?? 0, now: rows }];
  });
}

function without(week: PlanningWeek, { table, id }: LeftOut): PlanningWeek {
  return { ...week, [table]: week[table].filter((row) => row.id !== id) };
}

function digestOf(table: PlanData, rows: readonly unknown[]): DataDigest {
  const texts = rows.map((row) => canonicalJson(row)).toSorted();
  return { table, rows: texts.length, sha256: sha256(texts.join('\n')) };
}

function rowsOf(table: PlanData, week: PlanningWeek, policy: Policy): readonly unknown[] {
  switch (table) {
    case 'policy':
      return [policy];
    case 'settings':
      return [settingsOf(week)];
    case 'match':
      return week.match ?? [];
    case 'previous':
      return [...(week.previous ?? [])];
    default:
      return week[table];
  }
}

/** What is no table: the week itself, and whether the tables that may be absent are there. */
function settingsOf(week: PlanningWeek): Readonly<Record<string, unknown>> {
  const settings = Object.entries(week).filter(([, value]) => typeof value !== 'object');
  return {
    ...Object.fromEntries(settings),
    hasMatch: week.match !== undefined,
    hasPrevious: week.previous !== undefined,
  };
}
