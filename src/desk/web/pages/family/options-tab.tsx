/** The options of a family in all municipalities side by side, with reasons, and what would change them. */

import { useState } from 'preact/hooks';
import { sayWeek } from '../../../../i18n/formats.ts';
import { FIT_WORDS, OPTIONS } from '../../../texts/cases.ts';
import type { CaseOptions, MunicipalityOption, SaidReason } from '../../../work/cases/schemas.ts';
import { api, useAction, useResource } from '../../api/index.ts';
import {
  Badge,
  Button,
  Card,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Notice,
  ProblemNotice,
  ProgressBar,
  ResourceView,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { sayMoment } from '../../moment.tsx';

const TONES: Readonly<Record<MunicipalityOption['fit'], 'good' | 'accent' | 'alert' | 'neutral'>> = {
  chosen: 'good',
  possible: 'accent',
  taken: 'neutral',
  'not-possible': 'neutral',
};

export function OptionsTab({ caseId }: { readonly caseId: string }) {
  const { text } = useLanguage();
  const options = useResource<CaseOptions>(`/cases/${caseId}/options`);
  if (options.loading) return <ProgressBar label={text(OPTIONS.busy)} />;
  return <ResourceView of={options}>{(data) => <Shown caseId={caseId} options={data} />}</ResourceView>;
}

function Shown({ caseId, options }: { readonly caseId: string; readonly options: CaseOptions }) {
  const { text, language } = useLanguage();
  const { none, plan, changedSince, here, municipalities, changes } = options;
  if (none) {
    return (
      <EmptyState title={text(OPTIONS[none])} action={<LinkButton href="/week">{text(OPTIONS.toWeek)}</LinkButton>} />
    );
  }
  return (
    <div class="stack">
      {plan ? (
        <p>{text(OPTIONS.from, { week: sayWeek(plan.week, language), date: sayMoment(plan.savedAt, language) })}</p>
      ) : null}
      {changedSince ? <Notice tone="alert">{text(OPTIONS.changed)}</Notice> : null}
      <Card title={text(OPTIONS.here)}>
        <Reasons said={here} />
      </Card>
      <OptionsTable caseId={caseId} rows={municipalities} />
      <Card title={text(OPTIONS.change)}>
        <Reasons said={changes} />
      </Card>
    </div>
  );
}

function Reasons({ said }: { readonly said: readonly SaidReason[] }) {
  const { text } = useLanguage();
  if (said.length === 0) return <p>{text(OPTIONS.nothing)}</p>;
  return (
    <ul>
      {said.map(({ text: words }) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function OptionsTable({ caseId, rows }: { readonly caseId: string; readonly rows: readonly MunicipalityOption[] }) {
  const { text } = useLanguage();
  const columns: Column<MunicipalityOption>[] = [
    { id: 'municipality', header: text(OPTIONS.municipality), value: ({ name }) => name, rowHeader: true },
    {
      id: 'fit',
      header: text(OPTIONS.fit),
      value: ({ fit }) => text(FIT_WORDS[fit]),
      cell: ({ fit }) => <Badge tone={TONES[fit]}>{text(FIT_WORDS[fit])}</Badge>,
      choices: true,
    },
    {
      id: 'why',
      header: text(OPTIONS.why),
      value: ({ reasons }) => reasons.map((reason) => reason.text).join(' '),
      cell: ({ reasons }) => <Reasons said={reasons} />,
      sortable: false,
    },
    {
      id: 'cost',
      header: text(OPTIONS.cost),
      value: () => null,
      cell: (row) => (row.fit === 'chosen' ? null : <Cost caseId={caseId} option={row} />),
      sortable: false,
    },
  ];
  return (
    <DataTable
      caption={text(OPTIONS.side)}
      columns={columns}
      rows={rows}
      rowKey={({ municipality }) => municipality}
      initialSort={{ column: 'municipality', descending: false }}
      filter
    />
  );
}

/** Planned again with the family there, only when somebody asks: it takes a while. */
function Cost({ caseId, option }: { readonly caseId: string; readonly option: MunicipalityOption }) {
  const { text } = useLanguage();
  const [said, setSaid] = useState<readonly SaidReason[] | undefined>(undefined);
  const ask = useAction(async () => {
    const query = { municipality: option.municipality };
    const { municipalities } = await api.get<CaseOptions>(`/cases/${caseId}/options`, { query });
    const found = municipalities.find(({ municipality }) => municipality === option.municipality);
    const known = new Set(option.reasons.map((reason) => reason.text));
    setSaid((found?.reasons ?? []).filter((reason) => !known.has(reason.text)));
  });
  if (said) return <Reasons said={said} />;
  return (
    <>
      <Button kind="subtle" onClick={() => void ask.run()} busy={ask.busy}>
        {text(OPTIONS.costOf, { municipality: option.name })}
      </Button>
      {ask.problem ? <ProblemNotice problem={ask.problem} /> : null}
    </>
  );
}
