/**
 * How it goes, in numbers: who is in view, how long each step takes, children's time in shelter, promises kept, cost to date and what is to
 * come. Whoever may not see cases gets no count under five, and none from which one could be computed (`suppression.ts`).
 */

import { type DayNumber, dateOf } from '../../../domain/calendar.ts';
import type { Actor } from '../../register/actor.ts';
import { CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { Reading } from '../../register/register.ts';
import { chainClocks, overdueOf, shelterClock } from '../cases/case-clocks.ts';
import { schemeInForce } from '../cases/scheme.ts';
import type { Desk } from '../desk.ts';
import { COARSE, EXACT, type Publication, roundedCount } from '../suppression.ts';
import { todayAt } from '../today.ts';
import { overrideStatistics } from '../week/override-statistics.ts';
import { stepDurations } from './durations.ts';
import { type MonitoringFacts, monitoringFacts, planOnDay } from './facts.ts';
import { outflow } from './outflow.ts';
import { stateCounts, weekCounts } from './phases.ts';
import { FEWEST_FAMILIES, type Prognosis, type PrognosisInput, prognosis } from './prognosis.ts';
import {
  COST_PER_PERSON_YEAR,
  COST_SOURCE,
  FEWEST_WEEKS_LEFT,
  prognosisBasis,
  shelterCost,
} from './prognosis-basis.ts';
import { promisesKept } from './promises-kept.ts';
import type { Monitoring, Overdue, PublishedPrognosis } from './schemas.ts';
import { shelterUse } from './shelter-use.ts';

const HORIZONS = [13, 52] as const;
/** What who may not see cases gets is rounded to this: less than any family's stay. */
const STEP_EUROS = 10_000;

export function publicationFor(actor: Actor): Publication {
  return actor.role === 'planner' ? EXACT : COARSE;
}

export async function monitoring(desk: Desk, actor: Actor): Promise<Monitoring> {
  const today = todayAt(desk);
  const publication = publicationFor(actor);
  return desk.register.read(async (reading) => {
    const facts = await monitoringFacts(reading, today);
    const overrides = await overrideStatistics(reading);
    const shelter = shelterUse(facts, publication);
    return {
      today,
      start: dateOf(facts.start),
      suppressed: publication.suppressed,
      fictitious: facts.fictitious,
      weeks: weekCounts(facts, publication),
      states: publication.suppressed ? [] : stateCounts(facts),
      outflow: outflow(facts.families, publication),
      durations: stepDurations(facts.histories.values(), publication),
      overdue: await overdueCounts(reading, facts, publication),
      shelter: shelter.use,
      promises: promisesKept(facts, { from: facts.start, until: facts.today }, publication),
      refusals: refusals(facts, publication),
      overrides: publication.count(overrides.overrides - overrides.undone),
      savedPlans: overrides.savedPlans,
      cost: {
        toDate: publication.amount(shelterCost(shelter.personWeeks), shelter.families, STEP_EUROS),
        perPersonYear: COST_PER_PERSON_YEAR,
        source: COST_SOURCE,
        leastWeeks: FEWEST_WEEKS_LEFT,
        prognoses: await prognosesOn(reading, facts, facts.today, HORIZONS, publication),
      },
      municipalityNames: namesOf(facts),
    };
  });
}

/** As they were made, or would have been, at the end of a day. */
export async function prognosesOn(
  reading: Reading,
  facts: MonitoringFacts,
  day: DayNumber,
  horizons: readonly number[],
  publication: Publication,
): Promise<readonly PublishedPrognosis[]> {
  const plan = await planOnDay(reading, day);
  return horizons.map((horizonWeeks) => {
    const basis = prognosisBasis(facts, plan, day, horizonWeeks);
    return publishedPrognosis(prognosis(basis), basis, publication);
  });
}

/** How many families come is computed from how many came: where those were too few to show, so is everything that follows. */
export function publishedPrognosis(
  { horizonWeeks, expected, low, high, newFamilies }: Prognosis,
  { present, arrivalsByWeek }: PrognosisInput,
  publication: Publication,
): PublishedPrognosis {
  const arrivals = arrivalsByWeek.reduce((sum, count) => sum + count, 0);
  const families = newFamilies === null ? present.length : FEWEST_FAMILIES;
  const isTold = newFamilies === null || publication.count(arrivals) !== null;
  const money = (euros: number | null): number | null =>
    euros === null || !isTold ? null : publication.amount(euros, families, STEP_EUROS);
  const count = (amount: number): number => (publication.suppressed ? roundedCount(amount) : amount);
  return {
    horizonWeeks,
    expected: money(expected),
    low: money(low),
    high: money(high),
    newFamilies:
      newFamilies && isTold
        ? { expected: count(newFamilies.expected), low: count(newFamilies.low), high: count(newFamilies.high) }
        : null,
  };
}

async function overdueCounts(reading: Reading, facts: MonitoringFacts, publication: Publication): Promise<Overdue> {
  const { cases, capWeeks } = facts;
  const scheme = await schemeInForce(reading);
  const today = dateOf(facts.today);
  const late = cases
    .filter(({ body }) => !isOneOf(CLOSED, body.state))
    .flatMap(({ id, body }) =>
      overdueOf(chainClocks(id, body, scheme, today), shelterClock(body, today, capWeeks)).map(({ clock }) => clock),
    );
  const count = (clock: keyof Overdue): number | null =>
    publication.count(late.filter((each) => each === clock).length);
  return { assessment: count('assessment'), test: count('test'), shelter: count('shelter') };
}

function refusals({ cases }: MonitoringFacts, publication: Publication): Monitoring['refusals'] {
  const by = cases.flatMap(({ body }) => body.declines.map((decline) => decline.by));
  return {
    byMunicipality: publication.count(by.filter((each) => each === 'municipality').length),
    byFamily: publication.count(by.filter((each) => each === 'family').length),
  };
}

export function namesOf({ municipalities }: MonitoringFacts): Monitoring['municipalityNames'] {
  return Object.fromEntries([...municipalities].map(([id, row]) => [id, row['name'] ?? id]));
}
