/** Label, hint and errors around a field, tied to it for those who hear the page. */
import type { ComponentChildren } from 'preact';
import { PARTS } from '../../../texts/components.ts';
import { useLanguage } from '../../language.tsx';
import type { FieldIds } from './form-errors.ts';

export interface FrameProps {
  readonly ids: FieldIds;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly required?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function FieldFrame({ ids, label, hint, required = false, children }: FrameProps) {
  const wrong = ids.errors.length > 0;
  return (
    <div class={`utrecht-form-field field ${wrong ? 'utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label" for={ids.id}>
        {label}
        {required && <RequiredMark />}
      </label>
      <HintAndErrors ids={ids} hint={hint} />
      {children}
    </div>
  );
}

export function RequiredMark() {
  const { text } = useLanguage();
  return <span class="required"> ({text(PARTS.required)})</span>;
}

export function HintAndErrors({ ids, hint }: { readonly ids: FieldIds; readonly hint?: ComponentChildren }) {
  return (
    <>
      {hint && (
        <div class="utrecht-form-field-description" id={ids.hintId}>
          {hint}
        </div>
      )}
      {ids.errors.length > 0 && (
        <div class="utrecht-form-field-error-message" id={ids.errorId}>
          {ids.errors.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </>
  );
}

/** The attributes that tie a field to its hint and its errors. */
export function describedBy(ids: FieldIds, hint: ComponentChildren) {
  const parts = [hint ? ids.hintId : undefined, ids.errors.length > 0 ? ids.errorId : undefined].filter(Boolean);
  return {
    ...(parts.length > 0 && { 'aria-describedby': parts.join(' ') }),
    ...(ids.errors.length > 0 && { 'aria-invalid': true as const }),
  };
}
