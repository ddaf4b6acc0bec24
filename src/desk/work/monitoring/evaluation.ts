/** The evaluation (BO21: after one year; WG20: after three): everything that the register can tell, and what it cannot. */

import { dateOf, dayNumberOf, type PlainDate } from '../../../domain/calendar.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { EVALUATION_CHOICES } from '../../texts/monitoring-reports.ts';
import { outcomesByGroup } from '../audit/outcomes.ts';
import type { GroupOutcome } from '../audit/schemas.ts';
import type { Desk } from '../desk.ts';
import { hiddenCells } from '../suppression.ts';
import { todayAt } from '../today.ts';
import { homesShare } from './displacement.ts';
import { type MonitoringFacts, monitoringFacts } from './facts.ts';
import { monitoring, publicationFor } from './monitoring.ts';
import type { Monitoring } from './schemas.ts';

export interface Evaluation {
  readonly figures: Monitoring;
  readonly years: EvaluationYears;
  /** When the approach will have run so many years, counted from the start of the register. */
  readonly dueOn: PlainDate;
  readonly isDue: boolean;
  readonly outcomes: readonly GroupOutcome[];
  readonly homes: readonly HomesLine[];
}

export type EvaluationYears = (typeof EVALUATION_CHOICES)[number];

export interface HomesLine {
  readonly municipality: MunicipalityId;
  /** In the past year; null: too few to show. */
  readonly given: number | null;
  readonly vacatedPerYear: number | null;
  readonly share: number | null;
}

const DAYS_A_YEAR = 365;

export async function evaluation(desk: Desk, actor: Actor, years: EvaluationYears = 1): Promise<Evaluation> {
  const today = todayAt(desk);
  const figures = await monitoring(desk, actor);
  return desk.register.read(async (reading) => {
    const facts = await monitoringFacts(reading, today);
    const due = dayNumberOf(figures.start)! + years * DAYS_A_YEAR;
    return {
      figures,
      years,
      dueOn: dateOf(due),
      isDue: due <= facts.today,
      outcomes: await outcomesByGroup(reading, actor),
      homes: homesLines(facts, actor),
    };
  });
}

/** Of municipalities that gave a home. */
function homesLines({ homes, municipalities, today }: MonitoringFacts, actor: Actor): readonly HomesLine[] {
  const ids = [...new Set(homes.map(({ municipality }) => municipality))].sort();
  const shares = ids.map((id) => homesShare(id, municipalities.get(id), homes, today));
  const counts = shares.map(({ given }) => given);
  const given = publicationFor(actor).cells(counts, hiddenCells(counts));
  return ids.map((municipality, index) => {
    const { vacatedPerYear } = shares[index]!;
    const shown = given[index]!;
    const share = shown === null || !vacatedPerYear ? null : shown / vacatedPerYear;
    return { municipality, given: shown, vacatedPerYear, share };
  });
}
