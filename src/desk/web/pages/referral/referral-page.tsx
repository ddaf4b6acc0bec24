/** A new family: reported, saved in between, and referred when all is there. */

import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { REFERRAL } from '../../../texts/cases.ts';
import type { CaseForm, CaseView } from '../../../work/cases/schemas.ts';
import { api, fieldErrorsOf, useAction, useResource } from '../../api/index.ts';
import { Notice, Page, ProblemNotice, ResourceView, SelectField, TextField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useRole } from '../../session.tsx';
import { changesIn, editableInReport, valuesOf } from './fact-values.ts';
import { FactsForm } from './facts-form.tsx';

export default function ReferralPage() {
  const { text } = useLanguage();
  const form = useResource<CaseForm>('/case-forms');
  return (
    <Page title={text(REFERRAL.title)} intro={text(REFERRAL.intro)}>
      <ResourceView of={form}>{(data) => <NewFamily form={data} />}</ResourceView>
    </Page>
  );
}

function NewFamily({ form }: { readonly form: CaseForm }) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const { route } = useLocation();
  const coordination = useRole() === 'planner';
  const [values, setValues] = useState(() => ({ ...valuesOf({ household: {} }), reported_on: form.today }));
  const [own, setOwn] = useState({ referring: '', id: '' });
  const [saved, setSaved] = useState<CaseView | undefined>(undefined);
  const editable = editableInReport(coordination);

  const store = async (): Promise<CaseView> => {
    if (saved) {
      const changes = changesIn(values, valuesOf(saved), saved.editable);
      return api.patch<CaseView>(`/cases/${saved.id}`, { version: saved.version, ...changes });
    }
    const facts = changesIn(values, valuesOf({ household: {} }), editable);
    const about = coordination ? { referring: own.referring, ...(own.id === '' ? {} : { id: own.id }) } : {};
    return api.post<CaseView>('/cases', { ...withoutEmpty(about), ...facts });
  };
  const save = useAction(async () => {
    const view = await store();
    setSaved(view);
    tell(text(REFERRAL.saved, { id: view.id }));
  });
  const refer = useAction(async () => {
    const view = await store();
    setSaved(view);
    await api.post(`/cases/${view.id}/steps`, { step: 'refer', version: view.version });
    tell(text(REFERRAL.referred, { id: view.id }));
    route(`/cases/${view.id}`);
  });
  const problem = refer.problem ?? save.problem;
  const act = (action: typeof save, other: typeof save) => (): void => {
    other.clear();
    void action.run();
  };
  return (
    <>
      {problem && problem.errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {saved ? (
        <Notice tone="good">
          {text(REFERRAL.draft, { id: saved.id })} <a href={`/cases/${saved.id}`}>{text(REFERRAL.toFamily)}</a>
        </Notice>
      ) : null}
      <FactsForm
        values={values}
        onChange={(column, value) => setValues((before) => ({ ...before, [column]: value }))}
        editable={editable}
        form={form}
        errors={fieldErrorsOf(problem)}
        busy={save.busy || refer.busy}
        onSave={act(save, refer)}
        onRefer={act(refer, save)}
      >
        {coordination && !saved ? (
          <>
            <SelectField
              name="referring"
              label={text(REFERRAL.referring)}
              value={own.referring}
              onValue={(referring) => setOwn({ ...own, referring })}
              options={form.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
              empty={text(REFERRAL.none)}
              required
            />
            <TextField
              name="id"
              label={text(REFERRAL.id)}
              hint={text(REFERRAL.idHint)}
              value={own.id}
              onValue={(id) => setOwn({ ...own, id })}
              autoComplete="off"
            />
          </>
        ) : null}
      </FactsForm>
    </>
  );
}

function withoutEmpty(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
