/** Asks what a step needs: a reason, a shelter, or a day. */

import { useState } from 'preact/hooks';
import { STEP_TEXTS } from '../../../texts/case-steps.ts';
import { REFERRAL, STEP_DIALOG } from '../../../texts/cases.ts';
import type { CaseAfterStep, NextStep } from '../../../work/cases/schemas.ts';
import { api, fieldErrorsOf, useAction } from '../../api/index.ts';
import { Button, Dialog, Form, ProblemNotice, SelectField, TextAreaField, TextField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { FamilyTabProps } from './family-tab.ts';
import { placeName } from './place-name.ts';

interface StepDialogProps extends Pick<FamilyTabProps, 'view' | 'form'> {
  readonly next: NextStep;
  readonly onClose: () => void;
  readonly onTaken: (step: NextStep['step'], after: CaseAfterStep) => Promise<void>;
  readonly onReload: () => Promise<void>;
}

export function StepDialog({ next: { step, reason: needs }, view, form, onClose, onTaken, onReload }: StepDialogProps) {
  const { text } = useLanguage();
  const { button, explained } = STEP_TEXTS[step];
  const [values, setValues] = useState({
    reason: '',
    shelter_id: view.household['shelter_id'] ?? '',
    shelter_since: view.household['shelter_since'] ?? form.today,
    movedInOn: form.today,
  });
  const set = (name: keyof typeof values) => (value: string) => setValues({ ...values, [name]: value });
  const take = useAction(async () => {
    const { reason, shelter_id: id, shelter_since: since, movedInOn } = values;
    const after = await api.post<CaseAfterStep>(`/cases/${view.id}/steps`, {
      step,
      version: view.version,
      ...(reason.trim() === '' ? {} : { reason }),
      ...(step === 'shelter' ? { shelter: { id, since } } : {}),
      ...(step === 'house' ? { movedInOn } : {}),
    });
    await onTaken(step, after);
  });
  const { problem } = take;
  return (
    <Dialog open title={text(button)} onClose={onClose}>
      <p>{text(explained)}</p>
      {problem && problem.errors.length === 0 ? <ProblemNotice problem={problem} onReload={onReload} /> : null}
      <Form
        onSubmit={() => void take.run()}
        errors={fieldErrorsOf(problem)}
        submit={text(button)}
        busy={take.busy}
        actions={
          <Button kind="subtle" onClick={onClose}>
            {text(STEP_DIALOG.cancel)}
          </Button>
        }
      >
        {step === 'shelter' ? (
          <>
            <SelectField
              name="shelter_id"
              label={text(STEP_DIALOG.shelter)}
              value={values.shelter_id}
              onValue={set('shelter_id')}
              options={form.shelters.map(({ id, municipality }) => ({
                value: id,
                label: `${id} (${placeName(form, municipality)})`,
              }))}
              empty={text(REFERRAL.none)}
              required
            />
            <TextField
              name="shelter_since"
              type="date"
              label={text(STEP_DIALOG.since)}
              value={values.shelter_since}
              onValue={set('shelter_since')}
              required
            />
          </>
        ) : null}
        {step === 'house' ? (
          <TextField
            name="movedInOn"
            type="date"
            label={text(STEP_DIALOG.movedInOn)}
            value={values.movedInOn}
            onValue={set('movedInOn')}
            required
          />
        ) : null}
        <TextAreaField
          name="reason"
          label={text(needs === 'needed' ? STEP_DIALOG.reason : STEP_DIALOG.reasonOptional)}
          hint={text(STEP_DIALOG.reasonHint)}
          value={values.reason}
          onValue={set('reason')}
          required={needs === 'needed'}
        />
      </Form>
    </Dialog>
  );
}
