/** Monitoring: numbers in view, durations, time in shelter, promises, cost to date and what is to come; and the reports to print. */
import type { Monitoring } from '../../../desk/monitoring/monitoring.ts';
import { STATE_WORDS } from '../../../i18n/case-life.ts';
import { DURATION_TEXTS, MONITORING_TEXTS } from '../../../i18n/desk/monitoring.ts';
import { sayMoney, sayNumber, sayShare, sayShortWeek } from '../../../i18n/formats.ts';
import { useResource } from '../../api/index.ts';
import {
  BarChart,
  ButtonRow,
  Card,
  type Column,
  DataTable,
  Facts,
  LineChart,
  LinkButton,
  Notice,
  Page,
  ResourceView,
  Tiles,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

export default function MonitoringPage() {
  const { text, language } = useLanguage();
  const figures = useResource<Monitoring>('/monitoring-figures');
  const report = (id: string) => `/api/v1/monitoring-reports/${id}?lang=${language}`;
  return (
    <Page
      title={text(MONITORING_TEXTS.title)}
      intro={text(MONITORING_TEXTS.intro)}
      actions={
        <ButtonRow>
          <LinkButton href={report('money-check')} target="_blank">
            {text(MONITORING_TEXTS.moneyCheck)}
          </LinkButton>
          <LinkButton href={report('evaluation')} target="_blank">
            {text(MONITORING_TEXTS.evaluation)}
          </LinkButton>
        </ButtonRow>
      }
    >
      <ResourceView of={figures}>{(data) => <Figures figures={data} />}</ResourceView>
    </Page>
  );
}

interface Part {
  readonly figures: Monitoring;
}

function Figures({ figures }: Part) {
  const { text } = useLanguage();
  return (
    <div class="stack">
      {figures.suppressed && <Notice tone="info">{text(MONITORING_TEXTS.suppressedNote)}</Notice>}
      <Headline figures={figures} />
      <Card title={text(MONITORING_TEXTS.cost)}>
        <Cost figures={figures} />
      </Card>
      <div class="split">
        <Card title={text(MONITORING_TEXTS.states)}>
          <States figures={figures} />
        </Card>
        <Card title={text(MONITORING_TEXTS.durations)}>
          <Durations figures={figures} />
        </Card>
      </div>
      <Card title={text(MONITORING_TEXTS.perWeek)}>
        <Weeks figures={figures} />
      </Card>
      <Card title={text(MONITORING_TEXTS.shelterWeeks)}>
        <Shelter figures={figures} />
      </Card>
      <Card title={text(MONITORING_TEXTS.promises)}>
        <Promises figures={figures} />
      </Card>
      <Card title={text(MONITORING_TEXTS.decisions)}>
        <Decisions figures={figures} />
      </Card>
    </div>
  );
}

/** A count that may be hidden. */
function useCount() {
  const { language } = useLanguage();
  return (value: number | null, decimals = 1): string => (value === null ? '–' : sayNumber(value, language, decimals));
}

function Headline({ figures: { families, shelter } }: Part) {
  const { text, language } = useLanguage();
  const count = useCount();
  const { capWeeks, overCap, shareOverCap } = shelter;
  return (
    <Tiles
      items={[
        { value: count(families), label: text(MONITORING_TEXTS.families) },
        { value: count(shelter.families), label: text(MONITORING_TEXTS.inShelter) },
        {
          value: count(overCap),
          label: text(MONITORING_TEXTS.overCap, { cap: capWeeks }),
          tone: overCap === 0 ? 'good' : 'alert',
          note: shareOverCap === null ? undefined : sayShare(shareOverCap, language),
        },
        { value: count(shelter.childWeeks, 0), label: text(MONITORING_TEXTS.childWeeks) },
        { value: count(shelter.rooflessChildWeeks, 0), label: text(MONITORING_TEXTS.rooflessChildWeeks) },
      ]}
    />
  );
}

function Cost({ figures: { cost } }: Part) {
  const { text, language } = useLanguage();
  const count = useCount();
  const money = (euros: number | null) => (euros === null ? '–' : sayMoney(Math.round(euros) * 100, language));
  const prognoses = cost.prognoses.map(({ horizonWeeks, expected, low, high, basis, ...families }) => ({
    term: text(MONITORING_TEXTS.months, { weeks: String(horizonWeeks) }),
    value: (
      <>
        <strong>{money(expected)}</strong> {text(MONITORING_TEXTS.interval, { low: money(low), high: money(high) })}
        <div class="muted">
          {basis === null
            ? text(MONITORING_TEXTS.onlyPresent)
            : text(MONITORING_TEXTS.newFamilies, {
                expected: count(families.familiesExpected),
                low: count(families.familiesLow),
                high: count(families.familiesHigh),
              })}
        </div>
      </>
    ),
  }));
  return (
    <>
      <Facts
        items={[{ term: text(MONITORING_TEXTS.toDate), value: <strong>{money(cost.toDate)}</strong> }, ...prognoses]}
      />
      <p class="muted">{text(MONITORING_TEXTS.method, { amount: money(cost.perPersonYear), source: cost.source })}</p>
    </>
  );
}

function States({ figures: { states, overdue, shelter } }: Part) {
  const { text } = useLanguage();
  const count = useCount();
  type Line = Monitoring['states'][number];
  const columns: readonly Column<Line>[] = [
    {
      id: 'state',
      header: text(MONITORING_TEXTS.state),
      rowHeader: true,
      value: (row) => text(STATE_WORDS[row.state]),
    },
    {
      id: 'count',
      header: text(MONITORING_TEXTS.count),
      numeric: true,
      value: (row) => row.families,
      cell: (row) => count(row.families),
    },
  ];
  return (
    <>
      <DataTable
        caption={text(MONITORING_TEXTS.states)}
        hideCaption
        filter={false}
        columns={columns}
        rows={states.filter((line) => line.families !== 0)}
        rowKey={(row) => row.state}
      />
      <h3>{text(MONITORING_TEXTS.overdue)}</h3>
      <Facts
        items={[
          { term: text(MONITORING_TEXTS.overdueAssessment), value: count(overdue.assessment) },
          { term: text(MONITORING_TEXTS.overdueTest), value: count(overdue.test) },
          { term: text(MONITORING_TEXTS.overdueShelter, { cap: shelter.capWeeks }), value: count(overdue.shelter) },
        ]}
      />
    </>
  );
}

function Durations({ figures: { durations } }: Part) {
  const { text } = useLanguage();
  const count = useCount();
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
    <DataTable
      caption={text(MONITORING_TEXTS.durations)}
      hideCaption
      filter={false}
      columns={columns}
      rows={durations}
      rowKey={(row) => row.step}
    />
  );
}

function Weeks({ figures: { weeks } }: Part) {
  const { text, language } = useLanguage();
  return (
    <LineChart
      title={text(MONITORING_TEXTS.perWeek)}
      unit={text(MONITORING_TEXTS.count)}
      rowHeader={text(MONITORING_TEXTS.week)}
      series={[text(MONITORING_TEXTS.open), text(MONITORING_TEXTS.sheltered), text(MONITORING_TEXTS.roofless)]}
      rows={weeks.map(({ week, open, inShelter, roofless }) => ({
        label: sayShortWeek(week, language),
        values: [open, inShelter, roofless],
      }))}
    />
  );
}

function Shelter({ figures: { shelter } }: Part) {
  const { text } = useLanguage();
  return (
    <BarChart
      title={text(MONITORING_TEXTS.shelterWeeks)}
      unit={text(MONITORING_TEXTS.count)}
      rowHeader={text(MONITORING_TEXTS.shelterWeeks)}
      series={[text(MONITORING_TEXTS.count)]}
      rows={shelter.byWeeks.map(({ from, to, families }) => ({
        label: to === null ? text(MONITORING_TEXTS.fromOn, { from }) : text(MONITORING_TEXTS.fromTo, { from, to }),
        values: [families],
      }))}
    />
  );
}

function Promises({ figures: { promises, municipalityNames } }: Part) {
  const { text } = useLanguage();
  const count = useCount();
  type Line = Monitoring['promises'][number];
  const limit = (value: number | null) => (value === null ? text(MONITORING_TEXTS.noLimit) : count(value));
  const number = (id: Exclude<keyof Line, 'municipality'>, say: (value: number | null) => string): Column<Line> => ({
    id,
    header: text(MONITORING_TEXTS[id]),
    numeric: true,
    value: (row) => row[id],
    cell: (row) => say(row[id]),
  });
  const columns: readonly Column<Line>[] = [
    {
      id: 'municipality',
      header: text(MONITORING_TEXTS.municipality),
      rowHeader: true,
      value: (row) => municipalityNames[row.municipality] ?? row.municipality,
    },
    number('promisedFamilies', limit),
    number('housedFamilies', count),
    number('promisedPersons', limit),
    number('housedPersons', count),
    number('proposed', count),
    number('declined', count),
  ];
  return (
    <DataTable
      caption={text(MONITORING_TEXTS.promises)}
      hideCaption
      columns={columns}
      rows={promises}
      rowKey={(row) => row.municipality}
    />
  );
}

function Decisions({ figures: { refusals, overrides, savedPlans } }: Part) {
  const { text } = useLanguage();
  const count = useCount();
  return (
    <Facts
      items={[
        { term: text(MONITORING_TEXTS.refusedByMunicipality), value: count(refusals.byMunicipality) },
        { term: text(MONITORING_TEXTS.refusedByFamily), value: count(refusals.byFamily) },
        { term: text(MONITORING_TEXTS.overrides), value: count(overrides) },
        { term: text(MONITORING_TEXTS.savedPlans), value: count(savedPlans) },
      ]}
    />
  );
}
