/** The trail, searched and read page by page. */

import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/text.ts';
import { AUDIT_TEXTS, RECORD_KIND_TEXTS } from '../../../texts/audit.ts';
import { CASE_ACTIONS } from '../../../texts/cases.ts';
import { ROLE_NAMES } from '../../../texts/shell.ts';
import type { AuditEvent, AuditPage } from '../../../work/audit/schemas.ts';
import { useResource } from '../../api/index.ts';
import {
  Button,
  ButtonRow,
  type Column,
  DataTable,
  Details,
  Form,
  LinkButton,
  ResourceView,
  SelectField,
  TextField,
  useFields,
  When,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useRole } from '../../session.tsx';

const NOTHING = { text: '', actor: '', action: '', subject: '', from: '', until: '' };
type Search = typeof NOTHING;

export function EventsTab() {
  const { text } = useLanguage();
  const [search, setSearch] = useState<Search>(NOTHING);
  const [before, setBefore] = useState<number | undefined>();
  const query = asked(search, before);
  const page = useResource<AuditPage>('/audit-events', query);
  const file = new URLSearchParams(query).toString();
  return (
    <div class="stack">
      <SearchForm
        onSearch={(next) => {
          setSearch(next);
          setBefore(undefined);
        }}
      />
      <ResourceView of={page}>
        {({ events, next }) => (
          <div class="stack">
            <Events events={events} />
            <ButtonRow>
              {next !== undefined && <Button onClick={() => setBefore(next)}>{text(AUDIT_TEXTS.older)}</Button>}
              {before !== undefined && <Button onClick={() => setBefore(undefined)}>{text(AUDIT_TEXTS.newest)}</Button>}
              <LinkButton href={`/api/v1/audit-exports?${file}`} download>
                {text(AUDIT_TEXTS.export)}
              </LinkButton>
            </ButtonRow>
          </div>
        )}
      </ResourceView>
    </div>
  );
}

function asked(search: Search, before: number | undefined): Record<string, string> {
  const filled = Object.entries(search).filter(([, value]) => value.trim() !== '');
  return { ...Object.fromEntries(filled), ...(before === undefined ? {} : { before: String(before) }) };
}

function SearchForm({ onSearch }: { readonly onSearch: (search: Search) => void }) {
  const { text } = useLanguage();
  const isPlanner = useRole() === 'planner';
  const form = useFields(NOTHING);
  const actions = Object.entries(CASE_ACTIONS).map(([value, words]) => ({ value, label: text(words) }));
  return (
    <Form onSubmit={() => onSearch(form.values)} submit={text(AUDIT_TEXTS.search)}>
      <div class="audit-search">
        <TextField
          {...form.bind('text')}
          type="search"
          label={text(isPlanner ? AUDIT_TEXTS.searchText : AUDIT_TEXTS.searchIds)}
        />
        <TextField {...form.bind('actor')} label={text(AUDIT_TEXTS.actor)} />
        <SelectField
          {...form.bind('action')}
          label={text(AUDIT_TEXTS.action)}
          empty={text(AUDIT_TEXTS.anyAction)}
          options={actions}
        />
        <TextField {...form.bind('subject')} label={text(AUDIT_TEXTS.subject)} />
        <TextField {...form.bind('from')} type="date" label={text(AUDIT_TEXTS.from)} />
        <TextField {...form.bind('until')} type="date" label={text(AUDIT_TEXTS.until)} />
      </div>
    </Form>
  );
}

function Events({ events }: { readonly events: readonly AuditEvent[] }) {
  const { text } = useLanguage();
  const actions: Readonly<Record<string, Text>> = CASE_ACTIONS;
  const columns: readonly Column<AuditEvent>[] = [
    { id: 'number', header: text(AUDIT_TEXTS.number), numeric: true, rowHeader: true, value: (row) => row.sequence },
    { id: 'when', header: text(AUDIT_TEXTS.when), value: (row) => row.at, cell: (row) => <When moment={row.at} /> },
    { id: 'actor', header: text(AUDIT_TEXTS.actor), value: (row) => whoDid(row, text(ROLE_NAMES[row.actor.role])) },
    {
      id: 'action',
      header: text(AUDIT_TEXTS.action),
      value: (row) => (actions[row.action] ? text(actions[row.action]!) : row.action),
    },
    { id: 'subject', header: text(AUDIT_TEXTS.subject), value: (row) => row.subject ?? '–' },
    {
      id: 'reason',
      header: text(AUDIT_TEXTS.reason),
      value: (row) => row.reason ?? '',
      cell: (row) => <Reason event={row} />,
    },
    {
      id: 'changed',
      header: text(AUDIT_TEXTS.changed),
      sortable: false,
      value: (row) => row.changes.map(({ id }) => id).join(' '),
      cell: (row) => <Changes event={row} />,
    },
  ];
  return (
    <DataTable
      caption={text(AUDIT_TEXTS.caption)}
      columns={columns}
      rows={events}
      rowKey={(row) => String(row.sequence)}
      initialSort={{ column: 'number', descending: true }}
      filter={false}
      empty={text(AUDIT_TEXTS.none)}
    />
  );
}

function whoDid({ actor: { id, municipality, association } }: AuditEvent, role: string): string {
  return [id, role, municipality ?? association].filter((part) => part !== undefined).join(', ');
}

function Reason({ event }: { readonly event: AuditEvent }) {
  const { text } = useLanguage();
  const isPlanner = useRole() === 'planner';
  if (event.reason === undefined) return <>–</>;
  if (event.reason !== null) return <>{event.reason}</>;
  return <span class="muted">{text(isPlanner ? AUDIT_TEXTS.erased : AUDIT_TEXTS.hidden)}</span>;
}

/** A change of many records tells how many; the fields unfold. */
function Changes({ event: { changes } }: { readonly event: AuditEvent }) {
  const { text } = useLanguage();
  if (changes.length === 0) return <>–</>;
  return (
    <>
      {changes.slice(0, MOST_CHANGES).map(({ kind, id, fields, erased }) => {
        const record = `${text(RECORD_KIND_TEXTS[kind])} ${id}${erased ? ` (${text(AUDIT_TEXTS.erased)})` : ''}`;
        const summary = text(AUDIT_TEXTS.fields, { record, count: fields.length });
        if (fields.length === 0) return <div key={`${kind} ${id}`}>{summary}</div>;
        return (
          <Details key={`${kind} ${id}`} summary={summary}>
            <ul>
              {fields.map(({ field, before, after }) => (
                <li key={field}>
                  {field}: {before ?? '–'} → {after ?? '–'}
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
      {changes.length > MOST_CHANGES && <div class="muted">+ {changes.length - MOST_CHANGES}</div>}
    </>
  );
}

const MOST_CHANGES = 3;
