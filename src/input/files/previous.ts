/** `previous`: last week's `plan.json`, of which only where each family went is used (docs/formats.md). */
import { z } from 'zod';
import type { IsoWeek } from '../../domain/calendar.ts';
import { EARLIER_PLAN_SCHEMA, PLAN_SCHEMA } from '../../domain/plan.ts';
import type { PreviousPlacements } from '../../domain/planning-week.ts';
import { decodeText } from '../decode-text.ts';
import { type ProblemList, shown } from '../problem-list.ts';

const id = z.string().min(1).max(100);

const PREVIOUS_PLAN = z.object({
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  placements: z.array(
    z.discriminatedUnion('status', [
      z.object({ family: id, status: z.literal('placed'), municipality: id }),
      z.object({ family: id, status: z.literal('unplaced') }),
    ]),
  ),
});

export interface PreviousPlan {
  readonly week: IsoWeek;
  readonly placements: PreviousPlacements;
}

/** @returns `undefined` after adding a problem when the file is no plan. */
export function previousPlanOf(bytes: Buffer, file: string, problems: ProblemList): PreviousPlan | undefined {
  const decoded = decodeText(bytes);
  let content: unknown;
  try {
    if ('refused' in decoded) throw new SyntaxError(decoded.refused);
    content = JSON.parse(decoded.text);
  } catch {
    problems.error('previous-not-json', {}, { file });
    return undefined;
  }
  const schema = z.object({ schema: z.string() }).safeParse(content);
  if (!schema.success || ![PLAN_SCHEMA, EARLIER_PLAN_SCHEMA].includes(schema.data.schema)) {
    const found = schema.success ? shown(schema.data.schema) : '-';
    problems.error('previous-wrong-schema', { found, expected: PLAN_SCHEMA }, { file });
    return undefined;
  }
  const plan = PREVIOUS_PLAN.safeParse(content);
  if (!plan.success) {
    for (const issue of plan.error.issues) {
      problems.error('previous-not-a-plan', { at: shown(issue.path.map(String).join('.')) }, { file });
    }
    return undefined;
  }
  const places = plan.data.placements.map(
    (placement) => [placement.family, placement.status === 'placed' ? placement.municipality : null] as const,
  );
  return { week: plan.data.week, placements: new Map(places) };
}
