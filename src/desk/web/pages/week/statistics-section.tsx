/** How often the best plan was overridden, by whom, and what it cost. */
import { ROLE_NAMES } from '../../../texts/cases.ts';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import { useResource } from '../../api/index.ts';
import { type Column, DataTable, ResourceView, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { placeName, type Statistics, type Week } from './week-data.ts';

export function StatisticsSection({ week }: { readonly week: Week }) {
  const statistics = useResource<Statistics>('/overrides');
  return <ResourceView of={statistics}>{(data) => <Shown statistics={data} week={week} />}</ResourceView>;
}

function Shown({ statistics, week }: { readonly statistics: Statistics; readonly week: Week }) {
  const { text } = useLanguage();
  if (statistics.overrides === 0) return <p>{text(WEEK_TEXTS.statisticsNone)}</p>;
  const objectives: readonly Column<Statistics['byObjective'][number]>[] = [
    {
      id: 'objective',
      header: text(WEEK_TEXTS.objective),
      rowHeader: true,
      value: (row) => row.title ?? text(WEEK_TEXTS.statisticsNoCost),
    },
    { id: 'times', header: text(WEEK_TEXTS.times), numeric: true, value: (row) => row.overrides },
    { id: 'costs', header: text(WEEK_TEXTS.costs), value: (row) => row.costs || '–' },
  ];
  const people: readonly Column<Statistics['byActor'][number]>[] = [
    { id: 'who', header: text(WEEK_TEXTS.who), rowHeader: true, value: (row) => row.actor },
    { id: 'role', header: text(WEEK_TEXTS.role), value: (row) => text(ROLE_NAMES[row.role]) },
    { id: 'times', header: text(WEEK_TEXTS.times), numeric: true, value: (row) => row.overrides },
  ];
  const made: readonly Column<Statistics['list'][number]>[] = [
    { id: 'family', header: text(WEEK_TEXTS.family), rowHeader: true, value: (row) => row.family },
    { id: 'when', header: text(WEEK_TEXTS.when), value: (row) => row.at, cell: (row) => <When moment={row.at} /> },
    { id: 'who', header: text(WEEK_TEXTS.who), value: (row) => row.actor },
    {
      id: 'place',
      header: text(WEEK_TEXTS.change),
      value: (row) =>
        text(row.undone ? WEEK_TEXTS.fromToUndone : WEEK_TEXTS.fromTo, {
          from: row.from === null ? '–' : placeName(row.from, week),
          to: placeName(row.to, week),
        }),
    },
    { id: 'costs', header: text(WEEK_TEXTS.costs), value: (row) => row.costs ?? '–' },
    { id: 'reason', header: text(WEEK_TEXTS.reason), value: (row) => row.reason },
  ];
  return (
    <div class="stack">
      <p>
        {text(WEEK_TEXTS.statisticsCount, {
          count: statistics.overrides,
          plans: statistics.savedPlans,
          undone: statistics.undone,
        })}
      </p>
      <div class="split">
        <DataTable
          caption={text(WEEK_TEXTS.byObjective)}
          columns={objectives}
          rows={statistics.byObjective}
          rowKey={(row) => row.objective ?? ''}
        />
        <DataTable
          caption={text(WEEK_TEXTS.byPerson)}
          columns={people}
          rows={statistics.byActor}
          rowKey={(row) => `${row.role} ${row.actor}`}
        />
      </div>
      <DataTable
        caption={text(WEEK_TEXTS.statisticsHeading)}
        columns={made}
        rows={statistics.list}
        rowKey={(row) => `${row.family} ${row.at}`}
      />
    </div>
  );
}
