/** The chain in figures: families week by week, steps and their clocks, and how families went out of view. */

import { sayShortWeek } from '../../../../i18n/formats.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import { DURATION_TEXTS, MONITORING_TEXTS, PHASE_TEXTS, WAY_OUT_TEXTS } from '../../../texts/monitoring.ts';
import type { Monitoring, Phase } from '../../../work/monitoring/schemas.ts';
import { Card, type Column, DataTable, Facts, LineChart } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCount } from './use-count.ts';

interface Part {
  readonly figures: Monitoring;
}

/** Those in which somebody waits for something are drawn; all are in the table. */
const DRAWN: readonly Phase[] = ['before-decision', 'in-shelter', 'roofless', 'proposed'];

export function WeeksCard({ figures: { weeks } }: Part) {
  const { text, language } = useLanguage();
  return (
    <Card title={text(MONITORING_TEXTS.perWeek)}>
      <LineChart
        title={text(MONITORING_TEXTS.perWeek)}
        unit={text(MONITORING_TEXTS.count)}
        rowHeader={text(MONITORING_TEXTS.week)}
        series={DRAWN.map((phase) => text(PHASE_TEXTS[phase]))}
        rows={weeks.map(({ week, phases }) => ({
          label: sayShortWeek(week, language),
          values: DRAWN.map((phase) => phases[phase]),
        }))}
      />
      <p class="muted">{text(MONITORING_TEXTS.perWeekNote)}</p>
      <NowTable figures={weeks.at(-1)} />
    </Card>
  );
}

/** Every phase as it is today. */
function NowTable({ figures }: { readonly figures: Monitoring['weeks'][number] | undefined }) {
  const { text } = useLanguage();
  const { count } = useCount();
  if (!figures) return null;
  const phases = Object.entries(figures.phases) as readonly (readonly [Phase, number | null])[];
  return (
    <Facts
      items={[
        ...phases.map(([phase, families]) => ({ term: text(PHASE_TEXTS[phase]), value: count(families) })),
        { term: text(MONITORING_TEXTS.total), value: <strong>{count(figures.families)}</strong> },
      ]}
    />
  );
}

/** Every state, for those who may see every case. */
export function StatesCard({ figures: { states } }: Part) {
  const { text } = useLanguage();
  const columns: readonly Column<Monitoring['states'][number]>[] = [
    {
      id: 'state',
      header: text(MONITORING_TEXTS.state),
      rowHeader: true,
      value: (row) => text(STATE_WORDS[row.state]),
    },
    { id: 'count', header: text(MONITORING_TEXTS.count), numeric: true, value: (row) => row.families },
  ];
  return (
    <Card title={text(MONITORING_TEXTS.states)}>
      <DataTable
        caption={text(MONITORING_TEXTS.states)}
        hideCaption
        filter={false}
        columns={columns}
        rows={states.filter((line) => line.families !== 0)}
        rowKey={(row) => row.state}
      />
    </Card>
  );
}

export function OverdueFacts({ figures: { overdue, shelter } }: Part) {
  const { text } = useLanguage();
  const { count } = useCount();
  return (
    <Facts
      items={[
        { term: text(MONITORING_TEXTS.overdueAssessment), value: count(overdue.assessment) },
        { term: text(MONITORING_TEXTS.overdueTest), value: count(overdue.test) },
        { term: text(MONITORING_TEXTS.overdueShelter, { cap: shelter.capWeeks }), value: count(overdue.shelter) },
      ]}
    />
  );
}

export function DurationsCard({ figures: { durations } }: Part) {
  const { text } = useLanguage();
  const { count } = useCount();
  type Line = Monitoring['durations'][number];
  const number = (id: string, header: string, of: (row: Line) => number | null): Column<Line> => ({
    id,
    header,
    numeric: true,
    value: of,
    cell: (row) => count(of(row)),
  });
  const columns: readonly Column<Line>[] = [
    {
      id: 'step',
      header: text(MONITORING_TEXTS.step),
      rowHeader: true,
      value: (row) => text(DURATION_TEXTS[row.step]),
    },
    number('count', text(MONITORING_TEXTS.measured), (row) => row.count),
    number('median', text(MONITORING_TEXTS.median), (row) => row.medianDays),
    number('ninetieth', text(MONITORING_TEXTS.ninetieth), (row) => row.ninetiethDays),
  ];
  return (
    <Card title={text(MONITORING_TEXTS.durations)}>
      <DataTable
        caption={text(MONITORING_TEXTS.durations)}
        hideCaption
        filter={false}
        columns={columns}
        rows={durations}
        rowKey={(row) => row.step}
      />
      <p class="muted">{text(MONITORING_TEXTS.durationsNote)}</p>
    </Card>
  );
}

export function OutflowCard({ figures: { outflow } }: Part) {
  const { text } = useLanguage();
  const { count, share } = useCount();
  return (
    <Card title={text(MONITORING_TEXTS.outflow)}>
      <Facts
        items={[
          ...outflow.ways.map(({ way, times }) => ({ term: text(WAY_OUT_TEXTS[way]), value: count(times) })),
          { term: text(MONITORING_TEXTS.shareProvided), value: share(outflow.shareProvided) },
          { term: text(MONITORING_TEXTS.cameBack), value: count(outflow.cameBack) },
        ]}
      />
    </Card>
  );
}
