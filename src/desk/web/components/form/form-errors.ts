/** Which errors belong to which field: a form tells its errors, and each field finds its own. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FieldError } from '../../api/problem.ts';

export interface FormErrors {
  readonly form: string;
  readonly errors: readonly FieldError[];
}

export const FormErrorsContext = createContext<FormErrors>({ form: '', errors: [] });

export interface FieldIds {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly errors: readonly string[];
}

export function fieldId(form: string, name: string): string {
  return `${form}-${name}`;
}

/** Files have columns, forms have fields: what an error calls `column rent` is here called by the name of the field. */
export function inWordsOfForm(errors: readonly FieldError[], fieldName: ((field: string) => string) | undefined) {
  if (!fieldName) return errors;
  return errors.map((error): FieldError => {
    const field = error.field?.split('.').at(-1);
    if (field === undefined) return error;
    const words = error.text.replace(new RegExp(`\\b(?:kolom|column) ${field}\\b`), `“${fieldName(field)}”`);
    return { ...error, text: words };
  });
}

/** True when the error is about the field: the whole path, or the last part of it (`row.rent` is about `rent`). */
export function isAbout(error: FieldError, name: string): boolean {
  return error.field === name || (error.field?.endsWith(`.${name}`) ?? false);
}

export function useFieldIds(name: string, own?: string): FieldIds {
  const { form, errors } = useContext(FormErrorsContext);
  const id = fieldId(form, name);
  const said = errors.filter((error) => isAbout(error, name)).map(({ text }) => text);
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, errors: own ? [own, ...said] : said };
}
