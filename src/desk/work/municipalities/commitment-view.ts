/** What a municipality promised per period, and how much of it is used, held and left. */
import type { PlainDate } from '../../../domain/calendar.ts';
import type { MunicipalityId } from '../../../domain/planning-week.ts';
import type { ProposalBody } from '../../register/bodies.ts';
import type { Stored } from '../../register/register.ts';
import { isUnderWay, numberIn } from './cells.ts';
import type { MunicipalityData } from './municipality-data.ts';
import type { CommitmentView, PromiseCount } from './schemas.ts';

type Data = Pick<MunicipalityData, 'commitments' | 'cases' | 'proposals' | 'homes' | 'today'>;

export function commitmentViews(data: Data, municipality: MunicipalityId): readonly CommitmentView[] {
  const homes = data.homes.filter((home) => home.municipality === municipality);
  const held = heldProposals(data, municipality);
  return data.commitments
    .filter(({ body }) => body['municipality'] === municipality)
    .map((stored) => commitmentView(stored, { homes, held, today: data.today }));
}

function heldProposals({ cases, proposals }: Data, municipality: MunicipalityId): readonly ProposalBody[] {
  return cases.flatMap(({ body }) => {
    const proposal = body.proposal === undefined ? undefined : proposals.get(body.proposal);
    return proposal?.municipality === municipality && isUnderWay(proposal.status) ? [proposal] : [];
  });
}

interface Use {
  readonly homes: Data['homes'];
  readonly held: readonly ProposalBody[];
  readonly today: PlainDate;
}

function commitmentView({ id, body }: Stored<'commitment'>, { homes, held, today }: Use): CommitmentView {
  const from = body['from'] ?? '';
  const until = body['until'];
  const covers = (date: PlainDate): boolean => date >= from && (until === undefined || date <= until);
  const inForce = covers(today);
  const given = homes.filter(({ on }) => covers(on));
  const promise = (column: 'families' | 'persons', count: (persons: number) => number): PromiseCount => {
    const sum = (of: readonly { readonly persons: number }[]): number =>
      of.reduce((total, { persons }) => total + count(persons), 0);
    const promised = numberIn(body, column) ?? null;
    const used = (numberIn(body, `${column}_used`) ?? 0) + sum(given);
    const waiting = inForce ? sum(held) : 0;
    return { promised, used, held: waiting, left: promised === null ? null : promised - used - waiting };
  };
  return {
    id,
    from,
    until,
    families: promise('families', () => 1),
    persons: promise('persons', (persons) => persons),
    weeklyIntake: numberIn(body, 'weekly_intake'),
    largestFamily: numberIn(body, 'largest_family'),
    leadWeeks: numberIn(body, 'lead_weeks'),
    schoolPlaces: numberIn(body, 'school_places'),
    inForce,
  };
}
