/** One municipality: what it promised, what it carries, its homes and families, and the proposals that wait for its answer. */
import { useState } from 'preact/hooks';
import { sayNumber, sayPlainDate, sayShare, sayWeek } from '../../../../i18n/formats.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import { ALERT_TEXTS, HOME_STATE_TEXTS, MUNICIPALITY_TEXTS } from '../../../texts/municipalities.ts';
import { PROPOSAL_STATUS_TEXTS } from '../../../texts/week.ts';
import type {
  CommitmentView,
  FamilyView,
  HomeView,
  LoadView,
  MunicipalityView,
} from '../../../work/municipalities/schemas.ts';
import { useResource } from '../../api/index.ts';
import {
  Button,
  Card,
  type Column,
  DataTable,
  Facts,
  Notice,
  Page,
  PrintButton,
  ResourceView,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { PageProps } from '../../page-props.ts';
import { AnswerDialog } from '../week/answer-dialog.tsx';
import type { Proposal } from '../week/week-data.ts';

export default function MunicipalityPage({ params }: PageProps) {
  return <OneMunicipality id={params['municipalityId'] ?? ''} />;
}

export function OneMunicipality({ id }: { readonly id: string }) {
  const { text } = useLanguage();
  const view = useResource<MunicipalityView>(`/municipalities/${encodeURIComponent(id)}`);
  return (
    <Page title={view.data?.name ?? id} intro={text(MUNICIPALITY_TEXTS.intro)} actions={<PrintButton />}>
      <ResourceView of={view}>{(data) => <Municipality view={data} refresh={view.refresh} />}</ResourceView>
    </Page>
  );
}

function Municipality({ view, refresh }: { readonly view: MunicipalityView; readonly refresh: () => Promise<void> }) {
  const { text } = useLanguage();
  return (
    <div class="stack">
      <Alerts view={view} />
      <Card title={text(MUNICIPALITY_TEXTS.proposals)}>
        <Proposals proposals={view.proposals} refresh={refresh} />
      </Card>
      <div class="split">
        <Card title={text(MUNICIPALITY_TEXTS.commitments)}>
          {view.commitments.length === 0 && <p>{text(MUNICIPALITY_TEXTS.noCommitments)}</p>}
          {view.commitments.map((commitment) => (
            <Commitment key={commitment.id} commitment={commitment} />
          ))}
        </Card>
        <Card title={text(MUNICIPALITY_TEXTS.loadHeading)}>
          <Load view={view} />
        </Card>
      </div>
      <Card title={text(MUNICIPALITY_TEXTS.familiesHeading)}>
        <Families families={view.families} />
      </Card>
      <Card title={text(MUNICIPALITY_TEXTS.offers)}>
        <Homes homes={view.homes} />
      </Card>
    </div>
  );
}

function Alerts({ view: { alerts } }: { readonly view: MunicipalityView }) {
  const { text } = useLanguage();
  if (alerts.length === 0) return <Notice tone="good">{text(MUNICIPALITY_TEXTS.noAlerts)}</Notice>;
  return (
    <Notice tone="alert" title={text(MUNICIPALITY_TEXTS.alerts)}>
      <ul>
        {alerts.map(({ kind, subject, days }) => (
          <li key={`${kind} ${subject}`}>{text(ALERT_TEXTS[kind], { subject, days })}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Proposals({
  proposals,
  refresh,
}: {
  readonly proposals: readonly Proposal[];
  readonly refresh: () => Promise<void>;
}) {
  const { text, language } = useLanguage();
  const [answering, setAnswering] = useState<Proposal | undefined>();
  const columns: readonly Column<Proposal>[] = [
    {
      id: 'family',
      header: text(MUNICIPALITY_TEXTS.family),
      rowHeader: true,
      value: (row) => row.family,
      cell: (row) => <FamilyLink id={row.family} />,
    },
    {
      id: 'answer',
      header: text(MUNICIPALITY_TEXTS.answer),
      sortable: false,
      value: () => null,
      cell: (row) =>
        row.steps.length > 0 && (
          <Button
            small
            aria-label={text(MUNICIPALITY_TEXTS.record, { family: row.family })}
            onClick={() => setAnswering(row)}
          >
            {text(MUNICIPALITY_TEXTS.recordShort)}
          </Button>
        ),
    },
    { id: 'persons', header: text(MUNICIPALITY_TEXTS.persons), numeric: true, value: (row) => row.persons },
    { id: 'home', header: text(MUNICIPALITY_TEXTS.home), value: (row) => row.dwelling ?? '–' },
    {
      id: 'moveIn',
      header: text(MUNICIPALITY_TEXTS.moveIn),
      value: (row) => row.moveInWeek,
      cell: (row) => sayWeek(row.moveInWeek, language),
    },
    { id: 'status', header: text(MUNICIPALITY_TEXTS.status), value: (row) => text(PROPOSAL_STATUS_TEXTS[row.status]) },
  ];
  return (
    <>
      <DataTable
        caption={text(MUNICIPALITY_TEXTS.proposals)}
        hideCaption
        columns={columns}
        rows={proposals}
        rowKey={(row) => row.id}
        empty={text(MUNICIPALITY_TEXTS.noProposals)}
      />
      {answering && <AnswerDialog proposal={answering} onClose={() => setAnswering(undefined)} onChanged={refresh} />}
    </>
  );
}

function FamilyLink({ id }: { readonly id: string }) {
  return <a href={`/cases/${encodeURIComponent(id)}`}>{id}</a>;
}

function Commitment({ commitment }: { readonly commitment: CommitmentView }) {
  const { text, language } = useLanguage();
  const { from, until, families, persons, inForce } = commitment;
  const date = (day: string) => sayPlainDate(day, language);
  const count = ({ promised, used, held, left }: CommitmentView['families']) =>
    promised === null || left === null
      ? text(MUNICIPALITY_TEXTS.noLimit, { used, held })
      : text(MUNICIPALITY_TEXTS.ofPromised, {
          ...{ used, held, promised },
          ...{ over: left < 0 ? 'yes' : 'no', much: Math.abs(left) },
        });
  const conditions = (['weeklyIntake', 'largestFamily', 'leadWeeks', 'schoolPlaces'] as const).flatMap((id) =>
    commitment[id] === undefined ? [] : [text(MUNICIPALITY_TEXTS[id], { count: commitment[id] })],
  );
  const period =
    until === undefined
      ? text(MUNICIPALITY_TEXTS.fromOn, { from: date(from) })
      : text(MUNICIPALITY_TEXTS.fromUntil, { from: date(from), until: date(until) });
  return (
    <Facts
      items={[
        {
          term: text(MUNICIPALITY_TEXTS.period),
          value: inForce ? period : `${period} (${text(MUNICIPALITY_TEXTS.past)})`,
        },
        { term: text(MUNICIPALITY_TEXTS.families), value: count(families) },
        { term: text(MUNICIPALITY_TEXTS.persons), value: count(persons) },
        {
          term: text(MUNICIPALITY_TEXTS.conditions),
          value: conditions.length === 0 ? text(MUNICIPALITY_TEXTS.none) : conditions.join('; '),
        },
      ]}
    />
  );
}

function Load({ view: { load, homesShare } }: { readonly view: MunicipalityView }) {
  const { text } = useLanguage();
  return (
    <>
      {load ? <PlannedLoad load={load} /> : <p>{text(MUNICIPALITY_TEXTS.noLoad)}</p>}
      <HomesShare homesShare={homesShare} />
    </>
  );
}

/** Homes that others who wait did not get. */
function HomesShare({ homesShare: { given, vacatedPerYear, share } }: Pick<MunicipalityView, 'homesShare'>) {
  const { text, language } = useLanguage();
  const words =
    share === null || vacatedPerYear === null
      ? text(MUNICIPALITY_TEXTS.homesGiven, { given })
      : text(MUNICIPALITY_TEXTS.homesShare, {
          given,
          share: sayShare(share, language),
          vacated: sayNumber(vacatedPerYear, language, 0),
        });
  return <p>{words}</p>;
}

function PlannedLoad({ load }: { readonly load: LoadView }) {
  const { text, language } = useLanguage();
  const { familiesPlaced, personsPlaced, personsUsed, fairShare, displacementShare } = load;
  return (
    <>
      <p>
        {text(MUNICIPALITY_TEXTS.loadText, {
          persons: personsUsed + personsPlaced,
          share: fairShare === null ? '–' : sayNumber(fairShare, language, 1),
          families: familiesPlaced,
        })}
      </p>
      {displacementShare !== null && (
        <p>{text(MUNICIPALITY_TEXTS.displacement, { share: sayShare(displacementShare, language) })}</p>
      )}
    </>
  );
}

function Families({ families }: { readonly families: readonly FamilyView[] }) {
  const { text } = useLanguage();
  const columns: readonly Column<FamilyView>[] = [
    {
      id: 'family',
      header: text(MUNICIPALITY_TEXTS.family),
      rowHeader: true,
      value: (row) => row.id,
      cell: (row) => <FamilyLink id={row.id} />,
    },
    {
      id: 'part',
      header: text(MUNICIPALITY_TEXTS.part),
      choices: true,
      value: (row) => text(MUNICIPALITY_TEXTS[row.part]),
    },
    {
      id: 'state',
      header: text(MUNICIPALITY_TEXTS.status),
      choices: true,
      value: (row) => text(STATE_WORDS[row.state]),
    },
    { id: 'days', header: text(MUNICIPALITY_TEXTS.days), numeric: true, value: (row) => row.days },
    { id: 'persons', header: text(MUNICIPALITY_TEXTS.persons), numeric: true, value: (row) => row.persons },
    {
      id: 'weeks',
      header: text(MUNICIPALITY_TEXTS.weeksInShelter),
      numeric: true,
      value: (row) => row.weeksInShelter,
      cell: (row) => row.weeksInShelter ?? '–',
    },
  ];
  return (
    <DataTable
      caption={text(MUNICIPALITY_TEXTS.familiesHeading)}
      hideCaption
      columns={columns}
      rows={families}
      rowKey={(row) => row.id}
      rowTone={(row) => (row.weeksLeft !== null && row.weeksLeft < 0 ? 'alert' : undefined)}
      empty={text(MUNICIPALITY_TEXTS.noFamilies)}
    />
  );
}

function Homes({ homes }: { readonly homes: readonly HomeView[] }) {
  const { text, language } = useLanguage();
  const columns: readonly Column<HomeView>[] = [
    { id: 'home', header: text(MUNICIPALITY_TEXTS.home), rowHeader: true, value: (row) => row.id },
    { id: 'bedrooms', header: text(MUNICIPALITY_TEXTS.bedrooms), numeric: true, value: (row) => row.bedrooms },
    {
      id: 'association',
      header: text(MUNICIPALITY_TEXTS.association),
      value: (row) => row.association ?? '–',
      hideOnNarrow: true,
    },
    {
      id: 'available',
      header: text(MUNICIPALITY_TEXTS.available),
      value: (row) => row.availableFrom,
      cell: (row) => sayPlainDate(row.availableFrom, language),
    },
    {
      id: 'state',
      header: text(MUNICIPALITY_TEXTS.status),
      choices: true,
      value: (row) => text(HOME_STATE_TEXTS[row.state]),
      cell: (row) => `${text(HOME_STATE_TEXTS[row.state])}${row.family === undefined ? '' : `: ${row.family}`}`,
    },
  ];
  return (
    <DataTable
      caption={text(MUNICIPALITY_TEXTS.offers)}
      hideCaption
      columns={columns}
      rows={homes}
      rowKey={(row) => row.id}
      empty={text(MUNICIPALITY_TEXTS.noOffers)}
    />
  );
}
