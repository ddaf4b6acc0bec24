/** A comparison: chosen, started, watched, stopped, and its report read. */

import { useEffect, useState } from 'preact/hooks';
import { BASE_TEXTS, SCENARIO_TEXTS } from '../../../texts/scenarios.ts';
import type { Job } from '../../../work/jobs.ts';
import type { ComparisonFound } from '../../../work/scenarios/compare.ts';
import type { Base, ComparisonRequest, PoliciesView } from '../../../work/scenarios/schemas.ts';
import { api, useAction, useResource } from '../../api/index.ts';
import {
  Button,
  ButtonRow,
  Card,
  CheckField,
  type Column,
  DataTable,
  Form,
  FormGroup,
  fieldErrorsOf,
  LinkButton,
  Notice,
  ProblemNotice,
  ProgressBar,
  ResourceView,
  TextField,
  useFields,
  When,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useRole } from '../../session.tsx';
import { useJob } from '../../use-job.ts';

type Comparison = Job<Pick<ComparisonFound, 'replications'>> & { readonly asked: ComparisonRequest };
/** Policies that are ticked at first: today, a quota, voluntary agreements, nothing. */
const FIRST_CHOICE = ['regional-agreements', 'mandatory-quota', 'voluntary-agreements', 'no-spreading'];

export function CompareTab({ base, policies }: { readonly base: Base; readonly policies: PoliciesView }) {
  const { text } = useLanguage();
  const isPlanner = useRole() === 'planner';
  const [id, setId] = useState<string | undefined>();
  const list = useResource<{ readonly comparisons: readonly Comparison[] }>('/comparisons');
  const { job, stop } = useJob<Comparison>(id === undefined ? undefined : `/comparisons/${id}`);
  // The list tells what became of it.
  useEffect(() => void (job && list.refresh()), [job?.id, job?.state]);
  return (
    <div class="stack">
      {isPlanner && <StartForm base={base} policies={policies} onStarted={setId} />}
      {!isPlanner && <p>{text(SCENARIO_TEXTS.viewerOnly)}</p>}
      {job && <Progress job={job} onStop={isPlanner ? stop : undefined} />}
      {job?.result && <Report job={job} />}
      <Card title={text(SCENARIO_TEXTS.earlier)}>
        <p class="muted">{text(SCENARIO_TEXTS.kept)}</p>
        <ResourceView of={list}>
          {(data) => <Earlier comparisons={data.comparisons} policies={policies} onShow={setId} />}
        </ResourceView>
      </Card>
    </div>
  );
}

interface StartFormProps {
  readonly base: Base;
  readonly policies: PoliciesView;
  readonly onStarted: (id: string) => void;
}

function StartForm({ base, policies, onStarted }: StartFormProps) {
  const { text } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>(FIRST_CHOICE);
  const [nothing, setNothing] = useState(false);
  const form = useFields({ replications: '20', weeks: String(policies.weeks), seed: '1' });
  const start = useAction(async () => {
    const { replications, weeks, seed } = form.values;
    // In the order of the list, so that the reference comes first.
    const asked = policies.policies.map(({ policy }) => policy).filter((policy) => chosen.includes(policy));
    const request = {
      base,
      policies: asked,
      replications: Number(replications),
      weeks: Number(weeks),
      seed: Number(seed),
    };
    onStarted((await api.post<Comparison>('/comparisons', request)).id);
  });
  const submit = (): void => {
    setNothing(chosen.length === 0);
    if (chosen.length > 0) void start.run(undefined);
  };
  const errors = nothing
    ? [{ field: 'policies', text: text(SCENARIO_TEXTS.choosePolicies), kind: 'nothing-chosen' }]
    : fieldErrorsOf(start.problem);
  return (
    <Card title={text(SCENARIO_TEXTS.compareTab)}>
      {start.problem && <ProblemNotice problem={start.problem} />}
      <Form onSubmit={submit} errors={errors} submit={text(SCENARIO_TEXTS.start)} busy={start.busy}>
        <FormGroup legend={text(SCENARIO_TEXTS.policies)}>
          <div class="sliders">
            {policies.policies.map(({ policy, title, description }) => (
              <CheckField
                key={policy}
                name={`policy-${policy}`}
                label={title}
                hint={description}
                checked={chosen.includes(policy)}
                onChecked={(isChosen) =>
                  setChosen(isChosen ? [...chosen, policy] : chosen.filter((each) => each !== policy))
                }
              />
            ))}
          </div>
        </FormGroup>
        <TextField
          {...form.bind('replications')}
          type="number"
          label={text(SCENARIO_TEXTS.replications)}
          hint={text(SCENARIO_TEXTS.replicationsHint)}
        />
        <TextField
          {...form.bind('weeks')}
          type="number"
          label={text(SCENARIO_TEXTS.weeks)}
          hint={text(SCENARIO_TEXTS.weeksHint)}
        />
        <TextField {...form.bind('seed')} type="number" label={text(SCENARIO_TEXTS.seed)} />
      </Form>
    </Card>
  );
}

function Progress({ job, onStop }: { readonly job: Comparison; readonly onStop: (() => void) | undefined }) {
  const { text } = useLanguage();
  const { done, total } = job.progress;
  const stopLabel = text(SCENARIO_TEXTS.stop);
  switch (job.state) {
    case 'waiting':
      return <ProgressBar label={text(SCENARIO_TEXTS.waiting)} onStop={onStop} stopLabel={stopLabel} />;
    case 'running': {
      const label = text(SCENARIO_TEXTS.running, { done, total });
      return <ProgressBar label={label} value={done} max={Math.max(1, total)} onStop={onStop} stopLabel={stopLabel} />;
    }
    case 'stopped':
      return <Notice tone="info">{text(SCENARIO_TEXTS.stoppedWith, { count: job.result?.replications ?? 0 })}</Notice>;
    case 'failed':
      return <Notice tone="alert">{text(SCENARIO_TEXTS.failed)}</Notice>;
    case 'done':
      return <Notice tone="good">{text(SCENARIO_TEXTS.done, { count: job.result?.replications ?? 0 })}</Notice>;
  }
}

function Report({ job }: { readonly job: Comparison }) {
  const { text, language } = useLanguage();
  const file = (name: string) => `/api/v1/comparisons/${job.id}/files/${name}?lang=${language}`;
  return (
    <Card
      title={text(SCENARIO_TEXTS.report)}
      actions={
        <ButtonRow>
          <LinkButton href={file('report.html')} target="_blank">
            {text(SCENARIO_TEXTS.open)}
          </LinkButton>
          <LinkButton href={file('summary.csv')} download>
            {text(SCENARIO_TEXTS.summary)}
          </LinkButton>
          <LinkButton href={file('differences.csv')} download>
            {text(SCENARIO_TEXTS.differences)}
          </LinkButton>
        </ButtonRow>
      }
    >
      <iframe class="report-frame" sandbox="" title={text(SCENARIO_TEXTS.report)} src={file('report.html')} />
    </Card>
  );
}

interface EarlierProps {
  readonly comparisons: readonly Comparison[];
  readonly policies: PoliciesView;
  readonly onShow: (id: string) => void;
}

function Earlier({ comparisons, policies, onShow }: EarlierProps) {
  const { text } = useLanguage();
  const titles = new Map(policies.policies.map(({ policy, title }) => [policy, title]));
  const columns: readonly Column<Comparison>[] = [
    {
      id: 'when',
      header: text(SCENARIO_TEXTS.when),
      rowHeader: true,
      value: (row) => row.startedAt,
      cell: (row) => <When moment={row.startedAt} />,
    },
    {
      id: 'state',
      header: text(SCENARIO_TEXTS.state),
      value: (row) => text(SCENARIO_TEXTS.states, { state: row.state }),
    },
    {
      id: 'base',
      header: text(SCENARIO_TEXTS.base),
      value: (row) => text(BASE_TEXTS[row.asked.base].name),
      hideOnNarrow: true,
    },
    {
      id: 'policies',
      header: text(SCENARIO_TEXTS.policies),
      value: (row) => row.asked.policies.map((policy) => titles.get(policy) ?? policy).join(', '),
      hideOnNarrow: true,
    },
    {
      id: 'show',
      header: text(SCENARIO_TEXTS.show),
      sortable: false,
      value: () => null,
      cell: (row) => (
        <Button small aria-label={text(SCENARIO_TEXTS.showOf, { when: row.startedAt })} onClick={() => onShow(row.id)}>
          {text(SCENARIO_TEXTS.show)}
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={text(SCENARIO_TEXTS.earlier)}
      hideCaption
      columns={columns}
      rows={comparisons}
      rowKey={(row) => row.id}
      empty={text(SCENARIO_TEXTS.earlierNone)}
    />
  );
}
