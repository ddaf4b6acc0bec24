/** What municipalities promised and what came of it; who declined; how often the best plan was overridden. */

import { MONITORING_TEXTS } from '../../../texts/monitoring.ts';
import { sayLimit, sayPeriod } from '../../../texts/monitoring-words.ts';
import type { Monitoring, PromiseKept } from '../../../work/monitoring/schemas.ts';
import { Card, type Column, DataTable, Facts } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useCount } from './use-count.ts';

interface Part {
  readonly figures: Monitoring;
}

const COUNTS = ['housedFamilies', 'housedPersons', 'proposed', 'accepted', 'declined'] as const;
const LIMITS = ['promisedFamilies', 'promisedPersons'] as const;

export function PromisesCard({ figures: { promises, municipalityNames } }: Part) {
  const { text } = useLanguage();
  const columns = useColumns(municipalityNames);
  const { count } = useCount();
  return (
    <Card title={text(MONITORING_TEXTS.promises)}>
      <DataTable
        caption={text(MONITORING_TEXTS.promises)}
        hideCaption
        columns={columns}
        rows={promises.lines}
        rowKey={(row) => `${row.municipality} ${row.from}`}
      />
      <h3>{text(MONITORING_TEXTS.total)}</h3>
      <Facts
        items={COUNTS.map((column) => ({
          term: text(MONITORING_TEXTS[column]),
          value: count(promises.total[column]),
        }))}
      />
    </Card>
  );
}

function useColumns(names: Monitoring['municipalityNames']): readonly Column<PromiseKept>[] {
  const { text, language } = useLanguage();
  const { count } = useCount();
  const number = (
    id: (typeof COUNTS)[number] | (typeof LIMITS)[number],
    say: (value: number | null) => string,
  ): Column<PromiseKept> => ({
    id,
    header: text(MONITORING_TEXTS[id]),
    numeric: true,
    value: (row) => row[id],
    cell: (row) => say(row[id]),
  });
  return [
    {
      id: 'municipality',
      header: text(MONITORING_TEXTS.municipality),
      rowHeader: true,
      value: (row) => names[row.municipality] ?? row.municipality,
    },
    {
      id: 'period',
      header: text(MONITORING_TEXTS.period),
      value: (row) => row.from,
      cell: (row) => sayPeriod(row, language),
      hideOnNarrow: true,
    },
    ...LIMITS.map((id) => number(id, (value) => sayLimit(value, language))),
    ...COUNTS.map((id) => number(id, count)),
  ];
}

export function DecisionsCard({ figures: { refusals, overrides, savedPlans } }: Part) {
  const { text } = useLanguage();
  const { count } = useCount();
  return (
    <Card title={text(MONITORING_TEXTS.decisions)}>
      <Facts
        items={[
          { term: text(MONITORING_TEXTS.refusedByMunicipality), value: count(refusals.byMunicipality) },
          { term: text(MONITORING_TEXTS.refusedByFamily), value: count(refusals.byFamily) },
          { term: text(MONITORING_TEXTS.overrides), value: count(overrides) },
          { term: text(MONITORING_TEXTS.savedPlans), value: count(savedPlans) },
        ]}
      />
    </Card>
  );
}
