/** Recording an answer to a proposal: of the municipality, of the family, a withdrawal, or the move itself. */
import { ANSWER_TEXTS, WEEK_TEXTS } from '../../../texts/week.ts';
import { api, fieldErrorsOf, useAction } from '../../api/index.ts';
import {
  Dialog,
  Form,
  ProblemNotice,
  RadioField,
  TextAreaField,
  TextField,
  useFields,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';
import { useUndo } from './use-undo.ts';
import type { AnswerStep, Proposal } from './week-data.ts';

interface AnswerDialogProps {
  readonly proposal: Proposal;
  readonly onClose: () => void;
  readonly onChanged: () => Promise<void>;
}

export function AnswerDialog({ proposal, onClose, onChanged }: AnswerDialogProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const undo = useUndo(onChanged);
  const form = useFields({ step: '', reason: '', movedInOn: '' });
  const { step, reason, movedInOn } = form.values;
  const chosen = proposal.steps.find((each) => each.step === step);
  const record = useAction(() =>
    api.post(`/proposals/${encodeURIComponent(proposal.id)}/answers`, {
      step,
      version: proposal.version,
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(step === 'house' && movedInOn !== '' ? { movedInOn } : {}),
    }),
  );
  const submit = async (): Promise<void> => {
    if ((await record.run()) === undefined) return;
    onClose();
    await onChanged();
    const answer = text(ANSWER_TEXTS[step as AnswerStep]);
    tell(text(WEEK_TEXTS.recorded, { answer, family: proposal.family }), { undo });
  };
  return (
    <Dialog open title={text(WEEK_TEXTS.recordTitle, { family: proposal.family })} onClose={onClose}>
      {record.problem && <ProblemNotice problem={record.problem} onReload={() => void onChanged().then(onClose)} />}
      <Form
        onSubmit={() => void submit()}
        errors={fieldErrorsOf(record.problem)}
        submit={text(WEEK_TEXTS.recordNow)}
        busy={record.busy}
      >
        <RadioField
          {...form.bind('step')}
          legend={text(WEEK_TEXTS.answer)}
          options={proposal.steps.map((each) => ({ value: each.step, label: text(ANSWER_TEXTS[each.step]) }))}
          required
        />
        {step === 'house' && <TextField {...form.bind('movedInOn')} type="date" label={text(WEEK_TEXTS.movedInOn)} />}
        <TextAreaField
          {...form.bind('reason')}
          label={text(chosen?.reason === 'needed' ? WEEK_TEXTS.reasonNeeded : WEEK_TEXTS.reason)}
          hint={text(WEEK_TEXTS.reasonHint)}
          required={chosen?.reason === 'needed'}
          rows={3}
        />
      </Form>
    </Dialog>
  );
}
