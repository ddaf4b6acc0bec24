/** What happened to a family: what, when, by whom and why. */

import { useState } from 'preact/hooks';
import { sayList } from '../../../../i18n/formats.ts';
import { fieldLabel } from '../../../texts/case-fields.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import { CASE_ACTIONS, FAMILY_PAGE, HISTORY, ROLE_NAMES } from '../../../texts/cases.ts';
import type { CaseEvent, CaseForm } from '../../../work/cases/schemas.ts';
import { useResource } from '../../api/index.ts';
import { CheckField, type Column, DataTable, ResourceView, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { FamilyTabProps } from './family-tab.ts';
import { placeName } from './place-name.ts';

interface Events {
  readonly events: readonly CaseEvent[];
}

export function HistoryTab({ view, form }: Pick<FamilyTabProps, 'view' | 'form'>) {
  const history = useResource<Events>(`/cases/${view.id}/events`);
  return (
    <ResourceView of={history}>
      {({ events }) => <History events={events} form={form} coordination={view.part.coordination} />}
    </ResourceView>
  );
}

interface HistoryProps extends Events {
  readonly form: CaseForm;
  readonly coordination: boolean;
}

function History({ events, form, coordination }: HistoryProps) {
  const { text, language } = useLanguage();
  const [views, setViews] = useState(false);
  const whoOf = ({ by }: CaseEvent): string => {
    const name = by.municipality
      ? `${text(ROLE_NAMES[by.role])} ${placeName(form, by.municipality)}`
      : text(ROLE_NAMES[by.role]);
    const who = by.id ? `${name}, ${by.id}` : name;
    return by.you ? text(HISTORY.you, { who }) : who;
  };
  const whatOf = ({ action, to, facts }: CaseEvent): string =>
    [
      text(CASE_ACTIONS[action]),
      to && text(STATE_WORDS[to]) !== text(CASE_ACTIONS[action])
        ? text(HISTORY.became, { state: text(STATE_WORDS[to]) })
        : '',
      facts.length > 0
        ? text(HISTORY.facts, {
            facts: sayList(
              facts.map((fact) => text(fieldLabel(fact))),
              language,
            ),
          })
        : '',
    ]
      .filter((part) => part !== '')
      .join('; ');
  const columns: Column<CaseEvent>[] = [
    {
      id: 'when',
      header: text(HISTORY.when),
      value: ({ at }) => at,
      cell: ({ at }) => <When moment={at} />,
      rowHeader: true,
    },
    { id: 'what', header: text(HISTORY.what), value: whatOf },
    { id: 'who', header: text(HISTORY.who), value: whoOf },
    {
      id: 'why',
      header: text(HISTORY.why),
      value: ({ reason }) => (reason === null ? text(HISTORY.erased) : (reason ?? '')),
    },
  ];
  const shown = views ? events : events.filter(({ action }) => action !== 'view-case');
  return (
    <div class="stack">
      {coordination ? (
        <CheckField name="views" label={text(HISTORY.views)} checked={views} onChecked={setViews} />
      ) : null}
      <DataTable
        caption={text(FAMILY_PAGE.history)}
        hideCaption
        columns={columns}
        rows={shown}
        rowKey={({ sequence }) => String(sequence)}
        initialSort={{ column: 'when', descending: true }}
        filter
      />
    </div>
  );
}
