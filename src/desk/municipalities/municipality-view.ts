/**
 * One municipality: what it promised and what is left of it, its load against its fair share, its homes, its families, and what waits for it.
 * Its contact person sees this of the own municipality, and of others not even that they exist here.
 */
import type { PlainDate } from '../../domain/calendar.ts';
import type { MunicipalityId } from '../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import type { CaseBody, Row } from '../../register/bodies.ts';
import { CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { Reading, Stored } from '../../register/register.ts';
import { type HomeGiven, homesGiven } from '../../register/scenario-files.ts';
import { mayOpen, partOf } from '../cases/access.ts';
import { capWeeksOf } from '../cases/cap-weeks.ts';
import { daysInState, shelterClock } from '../cases/case-clocks.ts';
import { schemeInForce } from '../cases/scheme.ts';
import type { Desk } from '../desk.ts';
import { missing } from '../desk-error.ts';
import { todayAt } from '../today.ts';
import { householdOf } from '../week/household-row.ts';
import { listProposals, proposalInWords } from '../week/list-proposals.ts';
import { lastPlanOf } from '../week/saved-plans.ts';
import { alertsOf } from './alerts.ts';
import type { CommitmentView, FamilyView, HomeView, LoadView, MunicipalityView, PromiseCount } from './views.ts';

/** @throws DeskError `missing`, also for a municipality that is none of the actor's business. */
export async function municipalityView(desk: Desk, actor: Actor, id: MunicipalityId): Promise<MunicipalityView> {
  if (actor.role !== 'planner' && actor.municipality !== id) throw missing();
  const today = todayAt(desk);
  return desk.register.read(async (reading) => {
    const stored = await reading.get('municipality', id);
    if (!stored) throw missing();
    const data = await dataOf(reading, id);
    const commitments = data.commitments.map((each) => commitmentView(each, data, today));
    const proposals = (await listProposals(reading, actor))
      .filter(({ proposal: { body } }) => body.municipality === id)
      .filter(({ proposal: { body } }) => OPEN.includes(body.status))
      .map((line) => proposalInWords(line, actor));
    const families = await familiesOf(reading, actor, id, data, today);
    const homes = data.dwellings.map((each) => homeView(each, data));
    const { testDays } = (await schemeInForce(reading)).settings;
    return {
      id,
      name: stored.body['name'] ?? id,
      population: numberIn(stored.body, 'population') ?? null,
      commitments,
      load: await loadOf(reading, id),
      homes,
      families,
      proposals,
      alerts: alertsOf({ commitments, homes, families, proposals, today, testDays }),
    };
  });
}

const OPEN: readonly string[] = ['sent', 'accepted-by-municipality', 'accepted-by-family'];

interface Data {
  readonly commitments: readonly Stored<'commitment'>[];
  readonly dwellings: readonly Stored<'dwelling'>[];
  readonly cases: readonly Stored<'case'>[];
  readonly proposals: ReadonlyMap<string, Stored<'proposal'>['body']>;
  readonly given: readonly HomeGiven[];
  readonly municipality: MunicipalityId;
}

async function dataOf(reading: Reading, municipality: MunicipalityId): Promise<Data> {
  const own = <Kind extends 'commitment' | 'dwelling'>(rows: readonly Stored<Kind>[]): readonly Stored<Kind>[] =>
    rows.filter(({ body }) => (body as Row)['municipality'] === municipality);
  const cases = await reading.list('case');
  const proposals = new Map((await reading.list('proposal')).map(({ id, body }) => [id, body]));
  return {
    municipality,
    commitments: own(await reading.list('commitment')),
    dwellings: own(await reading.list('dwelling')),
    cases,
    proposals,
    given: homesGiven(cases, proposals).filter((home) => home.municipality === municipality),
  };
}

function commitmentView({ id, body }: Stored<'commitment'>, data: Data, today: PlainDate): CommitmentView {
  const from = body['from'] ?? '';
  const until = body['until'];
  const given = data.given.filter(({ on }) => on >= from && (until === undefined || on <= until));
  const held = heldProposals(data);
  const inForce = from <= today && (until === undefined || today <= until);
  const promise = (column: 'families' | 'persons', count: (persons: number) => number): PromiseCount => ({
    promised: numberIn(body, column) ?? null,
    used: (numberIn(body, `${column}_used`) ?? 0) + given.reduce((sum, { persons }) => sum + count(persons), 0),
    held: inForce ? held.reduce((sum, { persons }) => sum + count(persons), 0) : 0,
  });
  const optional = (name: string, column: string) => {
    const value = numberIn(body, column);
    return value === undefined ? {} : { [name]: value };
  };
  return {
    id,
    from,
    ...(until === undefined ? {} : { until }),
    families: promise('families', () => 1),
    persons: promise('persons', (persons) => persons),
    ...optional('weeklyIntake', 'weekly_intake'),
    ...optional('largestFamily', 'largest_family'),
    ...optional('leadWeeks', 'lead_weeks'),
    ...optional('schoolPlaces', 'school_places'),
    inForce,
  };
}

function heldProposals({ cases, proposals, municipality }: Data) {
  return cases.flatMap(({ body }) => {
    const proposal = body.proposal === undefined ? undefined : proposals.get(body.proposal);
    return proposal?.municipality === municipality && OPEN.includes(proposal.status) ? [proposal] : [];
  });
}

function homeView({ id, body }: Stored<'dwelling'>, data: Data): HomeView {
  const until = body['available_until'];
  const family = data.cases.find(({ body: { proposal } }) => data.proposals.get(proposal ?? '')?.dwelling === id);
  const status = data.proposals.get(family?.body.proposal ?? '')?.status;
  const state = status === 'housed' ? 'given' : status !== undefined && OPEN.includes(status) ? 'held' : 'free';
  return {
    id,
    bedrooms: numberIn(body, 'bedrooms') ?? 0,
    ...(body['association'] === undefined ? {} : { association: body['association'] }),
    availableFrom: body['available_from'] ?? '',
    ...(until === undefined ? {} : { availableUntil: until }),
    state,
    ...(state === 'free' || !family ? {} : { family: family.id }),
  };
}

async function familiesOf(
  reading: Reading,
  actor: Actor,
  id: MunicipalityId,
  { cases, proposals }: Data,
  today: PlainDate,
): Promise<readonly FamilyView[]> {
  const capWeeks = await capWeeksOf(reading);
  // A planner sees of a municipality what its contact person sees.
  const contact: Actor = { id: actor.id, role: 'municipality', municipality: id };
  return cases.flatMap(({ id: family, body }) => {
    const part = partOf(contact, body, proposals.get(body.proposal ?? ''));
    if (!mayOpen(part) || (!part.receiving && isOneOf(CLOSED, body.state))) return [];
    return [familyView(family, body, part.receiving ? 'receives' : 'referred', today, capWeeks)];
  });
}

function familyView(
  id: string,
  body: CaseBody,
  part: FamilyView['part'],
  today: PlainDate,
  capWeeks: number,
): FamilyView {
  const { adults, children } = householdOf(body.household);
  const shelter = shelterClock(body, today, capWeeks);
  return {
    id,
    part,
    state: body.state,
    days: daysInState(body, today),
    persons: adults + children,
    weeksInShelter: shelter?.weeks ?? null,
    weeksLeft: shelter?.weeksLeft ?? null,
  };
}

async function loadOf(reading: Reading, id: MunicipalityId): Promise<LoadView | null> {
  const plan = await lastPlanOf(reading);
  const load = plan?.loads.find(({ municipality }) => municipality === id);
  if (!load) return null;
  const { familiesPlaced, personsPlaced, personsUsed, fairShare, displacementShare = null } = load;
  return { familiesPlaced, personsPlaced, personsUsed, fairShare, displacementShare };
}

function numberIn(row: Row, column: string): number | undefined {
  const text = row[column];
  return text === undefined ? undefined : Number(text);
}
