/** Everything that the pages of municipalities are made from, read once for however many of them. */
import { dayNumberOf, type PlainDate } from '../../../domain/calendar.ts';
import type { MunicipalityLoad } from '../../../domain/plan.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { ProposalBody, Row } from '../../register/bodies.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { type HomeGiven, homesGiven } from '../../register/scenario-files.ts';
import { capWeeksOf } from '../cases/cap-weeks.ts';
import { schemeInForce } from '../cases/scheme.ts';
import { listProposals, type ProposalLine } from '../week/list-proposals.ts';
import { lastPlanOf } from '../week/saved-plans.ts';

export interface MunicipalityData {
  readonly today: PlainDate;
  readonly day: number;
  readonly capWeeks: number;
  /** Calendar days for the test (BO21: one). */
  readonly testDays: number;
  readonly municipalities: ReadonlyMap<MunicipalityId, Row>;
  readonly commitments: readonly Stored<'commitment'>[];
  readonly dwellings: readonly Stored<'dwelling'>[];
  readonly cases: readonly Stored<'case'>[];
  readonly proposals: ReadonlyMap<string, ProposalBody>;
  /** Those that the actor may see, newest first. */
  readonly lines: readonly ProposalLine[];
  readonly homes: readonly HomeGiven[];
  /** Of the last saved plan. */
  readonly loads: readonly MunicipalityLoad[];
}

export async function municipalityData(reading: Reading, actor: Actor, today: PlainDate): Promise<MunicipalityData> {
  const cases = await reading.list('case');
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  return {
    today,
    day: dayNumberOf(today)!,
    capWeeks: await capWeeksOf(reading),
    testDays: (await schemeInForce(reading)).settings.testDays,
    municipalities: new Map((await reading.list('municipality')).map(({ id, body }) => [id, body])),
    commitments: await reading.list('commitment'),
    dwellings: await reading.list('dwelling'),
    cases,
    proposals,
    lines: await listProposals(reading, actor),
    homes: homesGiven(cases, proposals),
    loads: (await lastPlanOf(reading))?.loads ?? [],
  };
}
