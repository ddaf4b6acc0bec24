/** A person decides, with a reason. No answer is chosen beforehand; one against the criteria is possible, and stays visible. */

import { useMemo, useState } from 'preact/hooks';
import { VERDICTS } from '../../../../i18n/eligibility.ts';
import { STATE_WORDS } from '../../../texts/case-life.ts';
import { TEST_PAGE } from '../../../texts/cases.ts';
import type { AssessmentView, CaseAfterStep, CaseView } from '../../../work/cases/schemas.ts';
import { api, fieldErrorsOf, useAction } from '../../api/index.ts';
import { Card, Facts, Form, Notice, ProblemNotice, RadioField, TextAreaField, When } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from '../week/use-undo.ts';

interface DecisionFormProps {
  readonly view: CaseView;
  readonly assessment: AssessmentView;
  readonly onChanged: () => Promise<void>;
}

export function DecisionForm({ view, assessment, onChanged }: DecisionFormProps) {
  const { text } = useLanguage();
  const mayDecide = view.part.coordination && (view.state === 'referred' || view.state === 'tested');
  return (
    <Card title={text(TEST_PAGE.decide)}>
      <LastDecision decision={view.decision} />
      {mayDecide ? (
        <Decide view={view} assessment={assessment} onChanged={onChanged} />
      ) : (
        <p>
          {view.part.coordination
            ? text(TEST_PAGE.notNow, { state: text(STATE_WORDS[view.state]) })
            : text(TEST_PAGE.notYours)}
        </p>
      )}
    </Card>
  );
}

function Decide({ view, assessment, onChanged }: DecisionFormProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = useUndo(onChanged);
  const [decided, setDecided] = useState('');
  const [reason, setReason] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const record = useAction(async () => {
    const address = `/cases/${view.id}/steps`;
    let { version } = view;
    if (view.state === 'referred') {
      const tested = await api.post<CaseAfterStep>(address, { step: 'test', version });
      version = tested.case?.version ?? version;
    }
    await api.post(address, { step: decided, version, reason });
    tell(text(TEST_PAGE.recorded, { id: view.id }), { undo });
    await onChanged();
  });
  const asksChoice = incomplete && decided === '';
  // The same list while nothing changed: a new one takes the focus to the summary of errors.
  const errors = useMemo(
    () =>
      asksChoice
        ? [{ field: 'decision', kind: 'missing', text: text(TEST_PAGE.choose) }]
        : fieldErrorsOf(record.problem),
    [asksChoice, record.problem, text],
  );
  const isAgainst =
    (decided === 'qualify' && assessment.verdict !== 'qualifies') ||
    (decided === 'disqualify' && assessment.verdict !== 'does-not-qualify');
  const submit = (): void => {
    setIncomplete(decided === '');
    if (decided !== '') void record.run();
  };
  return (
    <>
      {record.problem && record.problem.errors.length === 0 ? (
        <ProblemNotice problem={record.problem} onReload={onChanged} />
      ) : null}
      <Form onSubmit={submit} errors={errors} submit={text(TEST_PAGE.record)} busy={record.busy}>
        <RadioField
          name="decision"
          legend={text(TEST_PAGE.decideWhat)}
          value={decided}
          onValue={setDecided}
          options={[
            { value: 'qualify', label: text(TEST_PAGE.yes) },
            { value: 'disqualify', label: text(TEST_PAGE.no) },
          ]}
          required
        />
        {isAgainst ? (
          <Notice tone="alert">{text(TEST_PAGE.against, { verdict: assessment.verdictWords })}</Notice>
        ) : null}
        <TextAreaField
          name="reason"
          label={text(TEST_PAGE.reason)}
          hint={text(TEST_PAGE.reasonHint)}
          value={reason}
          onValue={setReason}
          required
        />
      </Form>
    </>
  );
}

function LastDecision({ decision }: { readonly decision: CaseView['decision'] }) {
  const { text } = useLanguage();
  if (!decision) return null;
  const { decided, advice, reason, at } = decision;
  const words = text(TEST_PAGE.decided, { decided, verdict: text(VERDICTS[advice]) });
  return (
    <Facts
      items={[
        { term: text(TEST_PAGE.lastDecision), value: words },
        { term: text(TEST_PAGE.reason), value: reason },
        { term: text(TEST_PAGE.when), value: <When moment={at} /> },
      ]}
    />
  );
}
