/** Proposals that were sent: how each stands, and the answers to record. */
import { PROPOSAL_STATUS_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import { Button, type Column, DataTable, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { type Proposal, placeName, type Week } from './week-data.ts';

interface ProposalsSectionProps {
  readonly proposals: readonly Proposal[];
  readonly week: Week;
  readonly onAnswer: (proposal: Proposal) => void;
}

export function ProposalsSection({ proposals, week, onAnswer }: ProposalsSectionProps) {
  const { text } = useLanguage();
  const columns: readonly Column<Proposal>[] = [
    {
      id: 'family',
      header: text(WEEK_TEXTS.family),
      rowHeader: true,
      value: (row) => row.family,
      cell: (row) => <a href={`/cases/${encodeURIComponent(row.family)}`}>{row.family}</a>,
    },
    {
      id: 'municipality',
      header: text(WEEK_TEXTS.municipality),
      choices: true,
      value: (row) => placeName(row.municipality, week),
    },
    { id: 'home', header: text(WEEK_TEXTS.home), value: (row) => row.dwelling ?? '–', hideOnNarrow: true },
    {
      id: 'sentAt',
      header: text(WEEK_TEXTS.sentOn),
      value: (row) => row.sentAt,
      cell: (row) => <When moment={row.sentAt} />,
      hideOnNarrow: true,
    },
    {
      id: 'status',
      header: text(WEEK_TEXTS.state),
      choices: true,
      value: (row) => text(PROPOSAL_STATUS_TEXTS[row.status]),
      cell: (row) => <Status proposal={row} />,
    },
    {
      id: 'answer',
      header: text(WEEK_TEXTS.answers),
      sortable: false,
      value: () => null,
      cell: (row) =>
        row.steps.length > 0 && (
          <Button small aria-label={text(WEEK_TEXTS.record, { family: row.family })} onClick={() => onAnswer(row)}>
            {text(WEEK_TEXTS.recordShort)}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={text(WEEK_TEXTS.proposalsHeading)}
      hideCaption
      columns={columns}
      rows={proposals}
      rowKey={(row) => row.id}
      filter
      initialSort={{ column: 'family', descending: false }}
      empty={text(WEEK_TEXTS.proposalsNone)}
    />
  );
}

function Status({ proposal }: { readonly proposal: Proposal }) {
  const { text } = useLanguage();
  const reason = proposal.answers.at(-1)?.reason;
  return (
    <>
      {text(PROPOSAL_STATUS_TEXTS[proposal.status])}
      {reason && <div class="muted">{reason}</div>}
    </>
  );
}
