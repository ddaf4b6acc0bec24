/** Fields to write in. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { useFieldIds } from './form-errors.ts';

export interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Besides what the form says. */
  readonly error?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'number' | 'date' | 'week' | 'search' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined;
  readonly autoComplete?: string | undefined;
  /** Values to choose from; others are allowed. */
  readonly list?: readonly string[] | undefined;
  readonly min?: string | number | undefined;
  readonly max?: string | number | undefined;
  readonly placeholder?: string | undefined;
}

/** How wide a field of this type needs to be; the size tells what is expected. */
const SHORT_TYPES: readonly TextFieldProps['type'][] = ['number', 'date', 'week'];

export function TextField(props: TextFieldProps) {
  const { name, value, onValue, label, hint, required = false, disabled = false, error, type = 'text' } = props;
  const { inputMode, autoComplete = 'off', list, min, max, placeholder } = props;
  const ids = useFieldIds(name, error);
  const listId = useId();
  return (
    <FieldFrame ids={ids} label={label} hint={hint} required={required}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input ${SHORT_TYPES.includes(type) ? 'field-short' : ''}`}
        id={ids.id}
        name={name}
        // A field of numbers loses what it does not understand; a text with the keyboard of numbers keeps it, and the error explains.
        type={type === 'number' ? 'text' : type}
        value={value}
        disabled={disabled}
        aria-required={required || undefined}
        autoComplete={autoComplete}
        {...(inputMode || type === 'number' ? { inputMode: inputMode ?? 'decimal' } : {})}
        {...(list && { list: listId })}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        {...(placeholder && { placeholder })}
        {...describedBy(ids, hint)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {list && (
        <datalist id={listId}>
          {list.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

export interface TextAreaFieldProps extends FieldProps {
  readonly rows?: number | undefined;
}

export function TextAreaField(props: TextAreaFieldProps) {
  const { name, value, onValue, label, hint, required = false, disabled = false, error, rows = 4 } = props;
  const ids = useFieldIds(name, error);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} required={required}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={ids.id}
        name={name}
        rows={rows}
        value={value}
        disabled={disabled}
        aria-required={required || undefined}
        {...describedBy(ids, hint)}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export interface FileFieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly accept: string;
  readonly onFile: (file: File | undefined) => void;
  readonly required?: boolean | undefined;
}

export function FileField({ name, label, hint, accept, onFile, required = false }: FileFieldProps) {
  const ids = useFieldIds(name);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} required={required}>
      <input
        class="file-input"
        id={ids.id}
        name={name}
        type="file"
        accept={accept}
        {...describedBy(ids, hint)}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
      />
    </FieldFrame>
  );
}

export interface RangeFieldProps extends Omit<FieldProps, 'value' | 'onValue'> {
  readonly value: number;
  readonly onValue: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, such as `60%`. */
  readonly shown: string;
  /** What stands beside the slider in place of the value in words, such as a field to write it exactly. */
  readonly beside?: ComponentChildren;
}

export function RangeField({
  name,
  value,
  onValue,
  label,
  hint,
  min,
  max,
  step,
  shown,
  beside,
  disabled = false,
}: RangeFieldProps) {
  const ids = useFieldIds(name);
  return (
    <FieldFrame ids={ids} label={label} hint={hint}>
      <div class="range">
        <input
          id={ids.id}
          name={name}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={shown}
          {...describedBy(ids, hint)}
          onInput={(event) => onValue(Number(event.currentTarget.value))}
        />
        {beside ?? <output for={ids.id}>{shown}</output>}
      </div>
    </FieldFrame>
  );
}
