/** "Are you sure" and "why": the two questions before something that others will notice. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { PARTS } from '../../texts/components.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useLanguage } from '../language.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Form } from './form/form.tsx';
import { TextAreaField } from './form/text-fields.tsx';
import { ProblemNotice } from './problem-notice.tsx';

interface QuestionProps {
  readonly open: boolean;
  readonly title: ComponentChildren;
  readonly explanation?: ComponentChildren;
  /** The word on the button: what it does. */
  readonly confirm: string;
  readonly onClose: () => void;
  readonly busy?: boolean | undefined;
  readonly problem?: ApiProblem | undefined;
  /** It takes something away. */
  readonly danger?: boolean | undefined;
}

export interface ConfirmDialogProps extends QuestionProps {
  readonly onConfirm: () => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { text } = useLanguage();
  const { open, title, explanation, confirm, onConfirm, onClose, busy, problem, danger = false } = props;
  const footer = (
    <>
      <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
      <Button onClick={onClose}>{text(PARTS.cancel)}</Button>
    </>
  );
  return (
    <Dialog open={open} title={title} onClose={onClose} footer={footer}>
      {explanation && <div>{explanation}</div>}
      <ProblemNotice problem={problem} onReload={onClose} />
    </Dialog>
  );
}

export interface ReasonDialogProps extends QuestionProps {
  readonly onConfirm: (reason: string) => void;
  /** Reasons that are often given; one click fills them in. */
  readonly suggestions?: readonly string[] | undefined;
  readonly optional?: boolean | undefined;
}

export function ReasonDialog(props: ReasonDialogProps) {
  return props.open ? <OpenReasonDialog {...props} /> : null;
}

function OpenReasonDialog(props: ReasonDialogProps) {
  const { text } = useLanguage();
  const { title, explanation, confirm, onConfirm, onClose, busy, problem, suggestions = [], optional = false } = props;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const said = problem?.errors.filter(({ field }) => field === 'reason') ?? [];
  const errors = missing ? [{ field: 'reason', kind: 'reason-needed', text: text(PARTS.reasonMissing) }] : said;
  function submit() {
    setMissing(!optional && reason.trim() === '');
    if (optional || reason.trim() !== '') onConfirm(reason.trim());
  }
  return (
    <Dialog open title={title} onClose={onClose}>
      {explanation && <div>{explanation}</div>}
      {said.length === 0 && <ProblemNotice problem={problem} onReload={onClose} />}
      <Form
        onSubmit={submit}
        errors={errors}
        submit={confirm}
        busy={busy}
        danger={props.danger}
        actions={<Button onClick={onClose}>{text(PARTS.cancel)}</Button>}
      >
        <TextAreaField
          name="reason"
          label={text(PARTS.reason)}
          hint={text(PARTS.reasonHint)}
          value={reason}
          onValue={setReason}
          required={!optional}
          rows={3}
        />
        {suggestions.length > 0 && <Suggestions of={suggestions} onChoose={setReason} />}
      </Form>
    </Dialog>
  );
}

function Suggestions({ of, onChoose }: { readonly of: readonly string[]; readonly onChoose: (words: string) => void }) {
  const { text } = useLanguage();
  const label = useId();
  return (
    <div class="stack-tight">
      <p class="muted" id={label}>
        {text(PARTS.usualReasons)}
      </p>
      <ul class="cluster plain-list" aria-labelledby={label}>
        {of.map((words) => (
          <li key={words}>
            <Button kind="subtle" small onClick={() => onChoose(words)}>
              {words}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
