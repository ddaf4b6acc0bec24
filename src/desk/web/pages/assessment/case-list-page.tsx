/** The families that somebody may see: those that wait for the test first, then all that is open, then everything. */

import { STATE_WORDS } from '../../../texts/case-life.ts';
import { CASE_LIST, CLOCK_WORDS } from '../../../texts/cases.ts';
import type { CaseForm, CaseLine } from '../../../work/cases/schemas.ts';
import { useResource } from '../../api/index.ts';
import { Badge, type Column, DataTable, Help, LinkButton, Page, ResourceView, Tabs } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useRole } from '../../session.tsx';
import { placeName } from '../family/place-name.ts';

interface CaseLines {
  readonly cases: readonly CaseLine[];
}

const TO_TEST: readonly string[] = ['referred', 'tested'];
const CLOSED: readonly string[] = ['does-not-qualify', 'housed', 'returned', 'own-network', 'left'];

export default function CaseListPage() {
  const { text } = useLanguage();
  const isMunicipality = useRole() === 'municipality';
  const cases = useResource<CaseLines>('/cases');
  const form = useResource<CaseForm>('/case-forms');
  return (
    <Page
      title={text(CASE_LIST.title)}
      intro={text(isMunicipality ? CASE_LIST.introMunicipality : CASE_LIST.intro)}
      actions={
        <LinkButton href="/cases/new" kind="primary">
          {text(CASE_LIST.report)}
        </LinkButton>
      }
    >
      <Help id="cases">{text(CASE_LIST.help)}</Help>
      <ResourceView of={form}>
        {(places) => <ResourceView of={cases}>{(data) => <Lists form={places} cases={data.cases} />}</ResourceView>}
      </ResourceView>
    </Page>
  );
}

interface ListsProps {
  readonly form: CaseForm;
  readonly cases: readonly CaseLine[];
}

function Lists({ form, cases }: ListsProps) {
  const { text } = useLanguage();
  const tab = (id: string, title: string, rows: readonly CaseLine[]) => ({
    id,
    title,
    count: rows.length,
    content: () => <Lines key={id} caption={title} form={form} cases={rows} toTest={id === 'to-test'} />,
  });
  const tested = cases.filter(({ state }) => TO_TEST.includes(state));
  const open = cases.filter(({ state }) => !CLOSED.includes(state));
  return (
    <Tabs
      label={text(CASE_LIST.title)}
      tabs={[
        tab('to-test', text(CASE_LIST.toTest), tested),
        tab('open', text(CASE_LIST.open), open),
        tab('all', text(CASE_LIST.all), cases),
      ]}
    />
  );
}

interface LinesProps extends ListsProps {
  readonly caption: string;
  readonly toTest: boolean;
}

function Lines({ caption, form, cases, toTest }: LinesProps) {
  const { text } = useLanguage();
  const lateWords = ({ overdue }: CaseLine): string =>
    overdue
      .map(({ clock, daysLate }) => text(CASE_LIST.late, { clock: text(CLOCK_WORDS[clock]), days: daysLate }))
      .join('; ');
  const columns: Column<CaseLine>[] = [
    {
      id: 'id',
      header: text(CASE_LIST.family),
      value: ({ id }) => id,
      cell: ({ id }) => <a href={`/cases/${id}`}>{id}</a>,
      rowHeader: true,
    },
    { id: 'state', header: text(CASE_LIST.state), value: ({ state }) => text(STATE_WORDS[state]), choices: true },
    { id: 'days', header: text(CASE_LIST.days), value: ({ days }) => days, numeric: true },
    {
      id: 'clocks',
      header: text(CASE_LIST.clocks),
      // Sorted by how late: what is latest is most urgent.
      value: ({ overdue }) => Math.max(0, ...overdue.map(({ daysLate }) => daysLate)),
      cell: (line) =>
        line.overdue.length > 0 ? <Badge tone="alert">{lateWords(line)}</Badge> : text(CASE_LIST.inTime),
    },
    {
      id: 'referring',
      header: text(CASE_LIST.referring),
      value: ({ referring }) => (referring === null ? '' : placeName(form, referring)),
      choices: true,
    },
    {
      id: 'municipality',
      header: text(CASE_LIST.municipality),
      value: ({ municipality }) => (municipality === undefined ? null : placeName(form, municipality)),
      hideOnNarrow: true,
    },
    {
      id: 'persons',
      header: text(CASE_LIST.persons),
      value: ({ persons }) => persons ?? null,
      numeric: true,
      hideOnNarrow: true,
    },
    {
      id: 'shelter',
      header: text(CASE_LIST.shelter),
      value: ({ weeksInShelter }) => weeksInShelter ?? null,
      numeric: true,
      hideOnNarrow: true,
    },
    ...(toTest ? [testColumn(text(CASE_LIST.test), (id) => text(CASE_LIST.testOne, { id }))] : []),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={cases}
      rowKey={({ id }) => id}
      initialSort={{ column: 'clocks', descending: true }}
      filter
      empty={text(CASE_LIST.none)}
      rowTone={({ overdue }) => (overdue.length > 0 ? 'alert' : undefined)}
    />
  );
}

function testColumn(header: string, words: (id: string) => string): Column<CaseLine> {
  return {
    id: 'test',
    header,
    value: () => null,
    cell: ({ id }) => <a href={`/cases/${id}/test`}>{words(id)}</a>,
    sortable: false,
  };
}
