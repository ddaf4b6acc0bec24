/** Asks what a step needs: a reason, a shelter, or a day. */

import { STEP_TEXTS } from '../../../texts/case-steps.ts';
import { REFERRAL, STEP_DIALOG } from '../../../texts/cases.ts';
import type { CaseAfterStep, NextStep } from '../../../work/cases/schemas.ts';
import { api, fieldErrorsOf, useAction } from '../../api/index.ts';
import {
  Button,
  Dialog,
  Form,
  ProblemNotice,
  SelectField,
  TextAreaField,
  TextField,
  useFields,
} from '../../components/index.ts';
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
  const fields = useFields({
    reason: '',
    shelter_id: view.household['shelter_id'] ?? '',
    shelter_since: view.household['shelter_since'] ?? form.today,
    movedInOn: form.today,
  });
  const take = useAction(async () => {
    const { reason, shelter_id: id, shelter_since: since, movedInOn } = fields.values;
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
              {...fields.bind('shelter_id')}
              label={text(STEP_DIALOG.shelter)}
              options={form.shelters.map(({ id, municipality }) => ({
                value: id,
                label: `${id} (${placeName(form, municipality)})`,
              }))}
              empty={text(REFERRAL.none)}
              required
            />
            <TextField {...fields.bind('shelter_since')} type="date" label={text(STEP_DIALOG.since)} required />
          </>
        ) : null}
        {step === 'house' ? (
          <TextField {...fields.bind('movedInOn')} type="date" label={text(STEP_DIALOG.movedInOn)} required />
        ) : null}
        <TextAreaField
          {...fields.bind('reason')}
          label={text(needs === 'needed' ? STEP_DIALOG.reason : STEP_DIALOG.reasonOptional)}
          hint={text(STEP_DIALOG.reasonHint)}
          required={needs === 'needed'}
        />
      </Form>
    </Dialog>
  );
}
