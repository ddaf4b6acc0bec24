/** A form: what is wrong stands on top with a link to each field, and the focus goes there. */
import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { PARTS } from '../../../texts/components.ts';
import type { FieldError } from '../../api/problem.ts';
import { useLanguage } from '../../language.tsx';
import { Button } from '../button.tsx';
import { Notice } from '../notice.tsx';
import { FormErrorsContext, fieldId, inWordsOfForm } from './form-errors.ts';

export interface FormProps {
  readonly onSubmit: () => unknown;
  readonly errors?: readonly FieldError[] | undefined;
  /** The name of a field as the form calls it, for errors that speak of columns. */
  readonly fieldName?: ((field: string) => string) | undefined;
  /** The words on the button. */
  readonly submit: string;
  readonly busy?: boolean | undefined;
  readonly danger?: boolean | undefined;
  /** More buttons. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

const NO_ERRORS: readonly FieldError[] = [];

export function Form(props: FormProps) {
  const { onSubmit, errors: said = NO_ERRORS, fieldName, submit, busy, danger = false, actions, children } = props;
  const form = useId();
  // By its errors alone: the names are the same as long as the form is.
  const errors = useMemo(() => inWordsOfForm(said, fieldName), [said]);
  const [submits, setSubmits] = useState(0);
  const context = useMemo(() => ({ form, errors }), [form, errors]);
  function submitted(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSubmits((count) => count + 1);
    if (!busy) void onSubmit();
  }
  return (
    <FormErrorsContext.Provider value={context}>
      <form class="form stack" noValidate onSubmit={submitted}>
        <ErrorSummary form={form} errors={errors} submits={submits} />
        {children}
        <div class="cluster form-buttons">
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={busy}>
            {submit}
          </Button>
          {actions}
        </div>
      </form>
    </FormErrorsContext.Provider>
  );
}

interface ErrorSummaryProps {
  readonly form: string;
  readonly errors: readonly FieldError[];
  /** How often the form was sent. */
  readonly submits: number;
}

function ErrorSummary({ form, errors, submits }: ErrorSummaryProps) {
  const { text } = useLanguage();
  const summary = useRef<HTMLElement>(null);
  const said = errors.map(({ field, text: words }) => `${field} ${words}`).join('\n');
  // When other errors come, and when the form is sent again with the same ones; not while somebody mends them.
  useEffect(() => {
    if (said !== '') summary.current?.focus();
  }, [said, submits]);
  if (errors.length === 0) return null;
  return (
    <section
      ref={summary}
      tabIndex={-1}
      class="error-summary"
      aria-label={text(PARTS.errorCount, { count: errors.length })}
    >
      <Notice tone="alert" title={text(PARTS.errorCount, { count: errors.length })}>
        <ul>
          {errors.map((error, index) => (
            <li key={index}>
              {error.field === undefined ? (
                error.text
              ) : (
                <ErrorLink form={form} field={error.field} words={error.text} />
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}

function ErrorLink({ form, field, words }: { readonly form: string; readonly field: string; readonly words: string }) {
  const candidates = [field, field.split('.').at(-1) ?? field].map((name) => fieldId(form, name));
  function go(event: MouseEvent) {
    event.preventDefault();
    const target = candidates.map((id) => document.getElementById(id)).find((element) => element !== null);
    // A group of choices has no focus of its own: its first choice has.
    const within = target?.matches('input,select,textarea') ? target : target?.querySelector<HTMLElement>('input');
    within?.focus();
  }
  return (
    <a href={`#${candidates[0]}`} onClick={go}>
      {words}
    </a>
  );
}
