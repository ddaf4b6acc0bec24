/** What monitoring and its reports are made from, read at one moment. */
import { parse } from 'yaml';
import { type DayNumber, dateOf, dayNumberOf, isoWeekOf, type PlainDate } from '../../../domain/calendar.ts';
import type { Plan } from '../../../domain/plan.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { ProposalBody, Row } from '../../register/bodies.ts';
import { planNames } from '../../register/plan-names.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { type HomeGiven, homesGiven, SETTINGS_ID } from '../../register/scenario-files.ts';
import { capWeeksOf } from '../cases/cap-weeks.ts';
import { dutchDateOf } from '../today.ts';
import { planIn } from '../week/saved-plans.ts';
import { type CaseHistory, caseHistories } from './case-history.ts';
import { type FamilySeen, familiesSeen } from './families-seen.ts';

export interface MonitoringFacts {
  readonly today: DayNumber;
  /** The day on which the first case came into the register; today when there is none. */
  readonly start: DayNumber;
  readonly capWeeks: number;
  /** What the scenario says of all that is in the register. */
  readonly fictitious: boolean;
  readonly histories: ReadonlyMap<string, CaseHistory>;
  readonly families: readonly FamilySeen[];
  readonly cases: readonly Stored<'case'>[];
  readonly proposals: readonly ProposalBody[];
  readonly homes: readonly HomeGiven[];
  readonly commitments: readonly Row[];
  readonly municipalities: ReadonlyMap<MunicipalityId, Row>;
}

export async function monitoringFacts(reading: Reading, date: PlainDate): Promise<MonitoringFacts> {
  const histories = caseHistories(await reading.steps());
  const cases = await reading.list('case');
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  const families = familiesSeen(histories, cases);
  const today = dayNumberOf(date)!;
  return {
    today,
    start: Math.min(today, ...families.flatMap(({ states }) => states.slice(0, 1).map(({ from }) => from))),
    capWeeks: await capWeeksOf(reading),
    fictitious: await isFictitious(reading),
    histories,
    families,
    cases,
    proposals: [...proposals.values()],
    homes: homesGiven(cases, proposals),
    commitments: (await reading.list('commitment')).map(({ body }) => body),
    municipalities: new Map((await reading.list('municipality')).map(({ id, body }) => [id, body])),
  };
}

async function isFictitious(reading: Reading): Promise<boolean> {
  const settings = await reading.get('settings', SETTINGS_ID);
  const scenario = settings && (parse(settings.body.scenario) as { readonly fictitious?: unknown } | null);
  return scenario?.fictitious === true;
}

/** The plan that was the last one at the end of a day. */
export async function planOnDay(reading: Reading, day: DayNumber): Promise<Plan | undefined> {
  // A plan is saved for the week that runs or the next one, so that few need to be read.
  const last = isoWeekOf(day + 14);
  const names = (await planNames(reading)).filter(({ week }) => week <= last).reverse();
  for (const { id } of names) {
    const stored = await reading.get('plan', id);
    if (stored && dutchDateOf(stored.body.savedAt) <= dateOf(day)) return planIn(stored.body);
  }
  return undefined;
}
