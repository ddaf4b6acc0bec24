/** The facts of a family that was reported before: completed, corrected, and referred when all is there. */

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { REFERRAL } from '../../../texts/cases.ts';
import type { CaseForm, CaseView } from '../../../work/cases/schemas.ts';
import { api, fieldErrorsOf, useAction, useResource } from '../../api/index.ts';
import { LinkButton, Notice, Page, ProblemNotice, ResourceView } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import type { PageProps } from '../../page-props.ts';
import { changesIn, shownOf, valuesOf } from './fact-values.ts';
import { FactsForm } from './facts-form.tsx';

export default function FactsPage({ params }: PageProps) {
  const { text } = useLanguage();
  const id = params['caseId'] ?? '';
  const form = useResource<CaseForm>('/case-forms');
  const view = useResource<CaseView>(`/cases/${id}`);
  const toFamily = <LinkButton href={`/cases/${id}`}>{text(REFERRAL.toFamily)}</LinkButton>;
  return (
    <Page title={text(REFERRAL.titleExisting, { id })} actions={toFamily}>
      <ResourceView of={form}>
        {(choices) => (
          <ResourceView of={view}>
            {(data) => <KnownFamily key={data.version} form={choices} view={data} onReload={view.refresh} />}
          </ResourceView>
        )}
      </ResourceView>
    </Page>
  );
}

interface KnownFamilyProps {
  readonly form: CaseForm;
  readonly view: CaseView;
  readonly onReload: () => Promise<void>;
}

function KnownFamily({ form, view, onReload }: KnownFamilyProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const { route } = useLocation();
  // What is stored by now: a referral may be refused after the facts were saved.
  const [stored, setStored] = useState(view);
  const [values, setValues] = useState(valuesOf(view));
  const address = `/cases/${view.id}`;
  const mayRefer = view.steps.some(({ step }) => step === 'refer') || ['reported', 're-entered'].includes(view.state);

  const store = async (): Promise<CaseView> => {
    const changes = changesIn(values, valuesOf(stored), stored.editable);
    const isSame = Object.keys({ ...changes.assessment, ...changes.household }).length === 0;
    if (isSame) return stored;
    const after = await api.patch<CaseView>(address, { version: stored.version, ...changes });
    setStored(after);
    return after;
  };
  const save = useAction(async () => {
    await store();
    tell(text(REFERRAL.saved, { id: view.id }));
    route(address);
  });
  const refer = useAction(async () => {
    const { version } = await store();
    await api.post(`${address}/steps`, { step: 'refer', version });
    tell(text(REFERRAL.referred, { id: view.id }));
    route(address);
  });
  const problem = refer.problem ?? save.problem;
  if (view.editable.assessment.length + view.editable.household.length === 0) {
    return <Notice tone="info">{text(REFERRAL.nothingToEdit)}</Notice>;
  }
  return (
    <>
      {problem && problem.errors.length === 0 ? <ProblemNotice problem={problem} onReload={onReload} /> : null}
      <FactsForm
        values={values}
        onChange={(column, value) => setValues((now) => ({ ...now, [column]: value }))}
        editable={shownOf(view)}
        form={form}
        errors={fieldErrorsOf(problem)}
        busy={save.busy || refer.busy}
        onSave={() => {
          refer.clear();
          void save.run();
        }}
        onRefer={
          mayRefer
            ? () => {
                save.clear();
                void refer.run();
              }
            : undefined
        }
      />
    </>
  );
}
