/** Proving the register and its plans again, watched and stopped here. */

import { useState } from 'preact/hooks';
import type { Text } from '../../../../domain/text.ts';
import { AUDIT_TEXTS, RECORD_KIND_TEXTS, TAMPER_TEXTS, VERDICT_TEXTS } from '../../../texts/audit.ts';
import type { AuditPage, VerificationResult } from '../../../work/audit/schemas.ts';
import type { Job } from '../../../work/jobs.ts';
import { api, useAction, useResource } from '../../api/index.ts';
import {
  Card,
  CheckField,
  type Column,
  CopyButton,
  DataTable,
  Form,
  Notice,
  ProblemNotice,
  ProgressBar,
  ResourceView,
  TextField,
  useFields,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useJob } from '../../use-job.ts';

type Verification = Job<VerificationResult>;
const HEAD = /^(\d+):([0-9a-f]{64})$/;

export function VerifyTab() {
  const { text } = useLanguage();
  const [id, setId] = useState<string | undefined>();
  const page = useResource<AuditPage>('/audit-events', { action: 'settings' });
  const { job, stop } = useJob<Verification>(id === undefined ? undefined : `/verifications/${id}`);
  return (
    <div class="stack">
      <p>{text(AUDIT_TEXTS.verifyIntro)}</p>
      <ResourceView of={page}>{({ head }) => <Head head={`${head.sequence}:${head.hash}`} />}</ResourceView>
      <StartForm onStarted={setId} />
      {job && <Progress job={job} onStop={stop} />}
      {job?.result && <Result job={job} result={job.result} />}
    </div>
  );
}

function Head({ head }: { readonly head: string }) {
  const { text } = useLanguage();
  return (
    <Card title={text(AUDIT_TEXTS.head, { head: '' }).replace(/:\s*$/, '')} actions={<CopyButton text={head} />}>
      <p class="audit-head">
        <code>{head}</code>
      </p>
      <p class="muted">{text(AUDIT_TEXTS.headWhy)}</p>
    </Card>
  );
}

function StartForm({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const { text } = useLanguage();
  const form = useFields({ noted: '' });
  const [plans, setPlans] = useState(true);
  const [wrong, setWrong] = useState(false);
  const start = useAction(async () => {
    const noted = HEAD.exec(form.values.noted.trim());
    const head = noted ? { noted: { sequence: Number(noted[1]), hash: noted[2] } } : {};
    onStarted((await api.post<Verification>('/verifications', { plans, ...head })).id);
  });
  const submit = () => {
    const isWrong = form.values.noted.trim() !== '' && !HEAD.test(form.values.noted.trim());
    setWrong(isWrong);
    if (!isWrong) void start.run(undefined);
  };
  const errors = wrong ? [{ field: 'noted', text: text(AUDIT_TEXTS.notedWrong), kind: 'not-a-head' }] : [];
  return (
    <>
      <ProblemNotice problem={start.problem} />
      <Form onSubmit={submit} errors={errors} submit={text(AUDIT_TEXTS.start)} busy={start.busy}>
        <CheckField name="plans" label={text(AUDIT_TEXTS.withPlans)} checked={plans} onChecked={setPlans} />
        <TextField {...form.bind('noted')} label={text(AUDIT_TEXTS.noted)} hint={text(AUDIT_TEXTS.notedHint)} />
      </Form>
    </>
  );
}

function Progress({ job, onStop }: { readonly job: Verification; readonly onStop: () => void }) {
  const { text } = useLanguage();
  if (job.state === 'failed') return <Notice tone="alert">{text(AUDIT_TEXTS.failed)}</Notice>;
  if (job.state === 'stopped') return <Notice tone="info">{text(AUDIT_TEXTS.stopped)}</Notice>;
  if (job.state === 'done') return null;
  const { done, total } = job.progress;
  return <ProgressBar label={text(AUDIT_TEXTS.running)} value={done} max={Math.max(1, total)} onStop={onStop} />;
}

function Result({ job, result }: { readonly job: Verification; readonly result: VerificationResult }) {
  const { text } = useLanguage();
  const { findings, plans, events, records } = result;
  const wrong = findings.length + plans.filter(({ verdict }) => verdict === 'differs').length;
  const isDone = job.state === 'done';
  const planColumns: readonly Column<VerificationResult['plans'][number]>[] = [
    { id: 'plan', header: text(AUDIT_TEXTS.plan), rowHeader: true, value: (row) => row.id },
    { id: 'verdict', header: text(AUDIT_TEXTS.verdict), value: (row) => text(VERDICT_TEXTS[row.verdict]) },
    { id: 'erased', header: text(AUDIT_TEXTS.subject), value: (row) => row.erased.join(', ') || '–' },
  ];
  const findingColumns: readonly Column<VerificationResult['findings'][number]>[] = [
    { id: 'finding', header: text(AUDIT_TEXTS.finding), rowHeader: true, value: (row) => text(TAMPER_TEXTS[row.kind]) },
    {
      id: 'place',
      header: text(AUDIT_TEXTS.place),
      value: ({ record, sequence }) =>
        [
          record ? `${kindWord(record.kind, text)} ${record.id}` : undefined,
          sequence === undefined ? undefined : text(AUDIT_TEXTS.eventNumber, { sequence }),
        ]
          .filter((part) => part !== undefined)
          .join(', '),
    },
  ];
  return (
    <div class="stack">
      {wrong > 0 && <Notice tone="alert">{text(AUDIT_TEXTS.notProven, { count: wrong })}</Notice>}
      {wrong === 0 && isDone && <Notice tone="good">{text(AUDIT_TEXTS.proven, { events, records })}</Notice>}
      {findings.length > 0 && (
        <DataTable
          caption={text(AUDIT_TEXTS.findingsCaption)}
          columns={findingColumns}
          rows={findings}
          rowKey={({ kind, sequence, record }) => JSON.stringify([kind, sequence, record])}
        />
      )}
      {plans.length > 0 && (
        <DataTable
          caption={text(AUDIT_TEXTS.plansCaption)}
          columns={planColumns}
          rows={plans}
          rowKey={({ id }) => id}
          rowTone={({ verdict }) => (verdict === 'differs' ? 'alert' : undefined)}
        />
      )}
    </div>
  );
}

/** Whoever tampered may have written any kind at all. */
function kindWord(kind: string, text: ReturnType<typeof useLanguage>['text']): string {
  const words: Readonly<Record<string, Text>> = RECORD_KIND_TEXTS;
  return words[kind] ? text(words[kind]) : kind;
}
