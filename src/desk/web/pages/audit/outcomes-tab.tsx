/** Outcomes per group of families, with their intervals. */

import { sayNumber, sayShare } from '../../../../i18n/formats.ts';
import { AUDIT_GROUP_TEXTS, AUDIT_TEXTS, DIMENSION_TEXTS } from '../../../texts/audit.ts';
import type { Estimate, GroupOutcome } from '../../../work/audit/schemas.ts';
import { useResource } from '../../api/index.ts';
import { type Column, DataTable, ResourceView } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

export function OutcomesTab() {
  const { text } = useLanguage();
  const outcomes = useResource<{ readonly outcomes: readonly GroupOutcome[] }>('/audit-outcomes');
  return (
    <div class="stack">
      <p>{text(AUDIT_TEXTS.outcomesIntro)}</p>
      <ResourceView of={outcomes}>{(data) => <Outcomes outcomes={data.outcomes} />}</ResourceView>
    </div>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly GroupOutcome[] }) {
  const { text, language } = useLanguage();
  const number = (value: number) => sayNumber(value, language);
  const share = (value: number) => sayShare(value, language);
  const estimate = (
    id: 'weeksInShelter' | 'shareOverCap' | 'match' | 'shareDeclined',
    say: (value: number) => string,
  ): Column<GroupOutcome> => ({
    id,
    header: text(AUDIT_TEXTS[id]),
    numeric: true,
    value: (row) => row[id]?.mean ?? null,
    cell: (row) => withInterval(row[id], say),
  });
  const columns: readonly Column<GroupOutcome>[] = [
    {
      id: 'division',
      header: text(AUDIT_TEXTS.division),
      choices: true,
      value: (row) => text(DIMENSION_TEXTS[row.dimension]),
    },
    {
      id: 'group',
      header: text(AUDIT_TEXTS.group),
      rowHeader: true,
      value: (row) => text(AUDIT_GROUP_TEXTS[row.group]),
    },
    {
      id: 'families',
      header: text(AUDIT_TEXTS.families),
      numeric: true,
      value: (row) => row.families,
      cell: (row) => row.families ?? <span class="muted">{text(AUDIT_TEXTS.suppressed)}</span>,
    },
    estimate('weeksInShelter', number),
    estimate('shareOverCap', share),
    estimate('match', number),
    estimate('shareDeclined', share),
  ];
  return (
    <DataTable
      caption={text(AUDIT_TEXTS.outcomesCaption)}
      columns={columns}
      rows={outcomes}
      rowKey={(row) => `${row.dimension} ${row.group}`}
      filter={false}
    />
  );
}

function withInterval(estimate: Estimate | null, say: (value: number) => string): string {
  if (estimate === null) return '–';
  const { mean, low, high } = estimate;
  return low === null || high === null ? say(mean) : `${say(mean)} (${say(low)} – ${say(high)})`;
}
