/**
 * One municipality: what it promised and what is left of it, its load against its fair share, its homes, its families, and what waits for it.
 * Its contact person sees this of the own municipality, and of others not even that they exist here.
 */
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { Actor } from '../../register/actor.ts';
import { CLOSED, isOneOf } from '../../register/case-life/states.ts';
import type { Stored } from '../../register/register.ts';
import { mayOpen, partOf } from '../cases/access.ts';
import { daysInState, shelterClock } from '../cases/case-clocks.ts';
import type { Desk } from '../desk.ts';
import { missing } from '../desk-error.ts';
import { homesShare } from '../monitoring/displacement.ts';
import { todayAt } from '../today.ts';
import { householdOf } from '../week/household-row.ts';
import { proposalView } from '../week/list-proposals.ts';
import { alertsOf } from './alerts.ts';
import { isUnderWay, numberIn } from './cells.ts';
import { commitmentViews } from './commitment-view.ts';
import { type MunicipalityData, municipalityData } from './municipality-data.ts';
import type { FamilyView, HomeView, LoadView, MunicipalityView } from './schemas.ts';

/** @throws DeskError `missing`, also for a municipality that is none of the actor's business. */
export async function municipalityView(desk: Desk, actor: Actor, id: MunicipalityId): Promise<MunicipalityView> {
  if (actor.role !== 'planner' && actor.municipality !== id) throw missing();
  return desk.register.read(async (reading) => {
    const data = await municipalityData(reading, actor, todayAt(desk));
    if (!data.municipalities.has(id)) throw missing();
    return viewOf(data, actor, id);
  });
}

export function viewOf(data: MunicipalityData, actor: Actor, id: MunicipalityId): MunicipalityView {
  const row = data.municipalities.get(id);
  const { today, testDays } = data;
  const commitments = commitmentViews(data, id);
  const proposals = data.lines
    .filter(({ proposal: { body } }) => body.municipality === id && isUnderWay(body.status))
    .map((line) => proposalView(line, actor));
  const families = familiesOf(data, id);
  const homes = homesOf(data, id);
  return {
    id,
    name: row?.['name'] ?? id,
    population: numberIn(row, 'population') ?? null,
    commitments,
    load: loadOf(data, id),
    homesShare: homesShare(id, row, data.homes, data.day),
    homes,
    families,
    proposals,
    alerts: alertsOf({ commitments, homes, families, proposals, today, testDays }),
  };
}

function homesOf({ dwellings, cases, proposals }: MunicipalityData, id: MunicipalityId): readonly HomeView[] {
  const users = new Map(
    cases.flatMap(({ id: family, body }) => {
      const proposal = proposals.get(body.proposal ?? '');
      return proposal?.dwelling === undefined
        ? []
        : [[proposal.dwelling, { family, status: proposal.status }] as const];
    }),
  );
  return dwellings
    .filter(({ body }) => body['municipality'] === id)
    .map(({ id: dwelling, body }) => {
      const user = users.get(dwelling);
      const state = user?.status === 'housed' ? 'given' : user && isUnderWay(user.status) ? 'held' : 'free';
      return {
        id: dwelling,
        bedrooms: numberIn(body, 'bedrooms') ?? 0,
        association: body['association'],
        availableFrom: body['available_from'] ?? '',
        availableUntil: body['available_until'],
        state,
        family: state === 'free' ? undefined : user?.family,
      };
    });
}

/** A planner sees of a municipality what its contact person sees. */
function familiesOf(data: MunicipalityData, id: MunicipalityId): readonly FamilyView[] {
  const contact: Actor = { id: '', role: 'municipality', municipality: id };
  return data.cases.flatMap((stored) => {
    const { body } = stored;
    const part = partOf(contact, body, data.proposals.get(body.proposal ?? ''));
    if (!mayOpen(part) || (!part.receiving && isOneOf(CLOSED, body.state))) return [];
    return [familyView(stored, part.receiving ? 'receives' : 'referred', data)];
  });
}

function familyView(
  { id, body }: Stored<'case'>,
  part: FamilyView['part'],
  { today, capWeeks }: MunicipalityData,
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

function loadOf({ loads }: MunicipalityData, id: MunicipalityId): LoadView | null {
  const load = loads.find(({ municipality }) => municipality === id);
  return load ? { ...load, displacementShare: load.displacementShare ?? null } : null;
}
