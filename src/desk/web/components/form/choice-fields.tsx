/** Fields to choose in. */
import type { ComponentChildren } from 'preact';
import { PARTS } from '../../../texts/components.ts';
import { useLanguage } from '../../language.tsx';
import { describedBy, FieldFrame, HintAndErrors, RequiredMark } from './field-frame.tsx';
import { useFieldIds } from './form-errors.ts';
import type { FieldProps } from './text-fields.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean | undefined;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Choice[];
  /** The words for "nothing chosen"; `false`: one of the options is always chosen. */
  readonly empty?: string | false | undefined;
}

export function SelectField(props: SelectFieldProps) {
  const { text } = useLanguage();
  const { name, value, onValue, label, hint, required = false, disabled = false, error, options, empty } = props;
  const ids = useFieldIds(name, error);
  return (
    <FieldFrame ids={ids} label={label} hint={hint} required={required}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={ids.id}
        name={name}
        value={value}
        disabled={disabled}
        aria-required={required || undefined}
        {...describedBy(ids, hint)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {empty !== false && <option value="">{empty ?? text(PARTS.choose)}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export interface RadioFieldProps extends Omit<FieldProps, 'label'> {
  readonly legend: ComponentChildren;
  readonly options: readonly Choice[];
}

export function RadioField(props: RadioFieldProps) {
  const { name, value, onValue, legend, hint, required = false, disabled = false, error, options } = props;
  const ids = useFieldIds(name, error);
  const wrong = ids.errors.length > 0;
  return (
    <fieldset
      class={`utrecht-form-fieldset__fieldset fieldset field ${wrong ? 'utrecht-form-field--invalid utrecht-form-field' : ''}`}
      id={ids.id}
      {...describedBy(ids, hint)}
    >
      <legend class="utrecht-form-fieldset__legend">
        {legend}
        {required && <RequiredMark />}
      </legend>
      <HintAndErrors ids={ids} hint={hint} />
      {options.map((option) => (
        <div class="choice" key={option.value}>
          <input
            type="radio"
            id={`${ids.id}-${option.value}`}
            name={ids.id}
            value={option.value}
            checked={option.value === value}
            disabled={disabled || (option.disabled ?? false)}
            {...(option.hint && { 'aria-describedby': `${ids.id}-${option.value}-hint` })}
            onChange={() => onValue(option.value)}
          />
          <label for={`${ids.id}-${option.value}`}>{option.label}</label>
          {option.hint && (
            <div class="choice-hint muted" id={`${ids.id}-${option.value}-hint`}>
              {option.hint}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

export interface CheckFieldProps {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean | undefined;
}

export function CheckField({ name, label, checked, onChecked, hint, disabled = false }: CheckFieldProps) {
  const ids = useFieldIds(name);
  const wrong = ids.errors.length > 0;
  return (
    <div class={`field ${wrong ? 'utrecht-form-field utrecht-form-field--invalid' : ''}`}>
      <div class="choice">
        <input
          type="checkbox"
          id={ids.id}
          name={name}
          checked={checked}
          disabled={disabled}
          {...describedBy(ids, hint)}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
        <label for={ids.id}>{label}</label>
      </div>
      <HintAndErrors ids={ids} hint={hint} />
    </div>
  );
}

export interface FormGroupProps {
  readonly legend: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function FormGroup({ legend, hint, children }: FormGroupProps) {
  return (
    <fieldset class="form-group">
      <legend>{legend}</legend>
      {hint && <p class="muted">{hint}</p>}
      <div class="stack">{children}</div>
    </fieldset>
  );
}
