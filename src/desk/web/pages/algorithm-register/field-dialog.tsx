/** Writing one field of the record, with what the standard allows said beforehand. */

import { ALGORITHM_TEXTS } from '../../../texts/algorithm.ts';
import type { RecordField } from '../../../work/algorithm/schemas.ts';
import { api, useAction } from '../../api/index.ts';
import {
  Button,
  Dialog,
  Form,
  fieldErrorsOf,
  ProblemNotice,
  SelectField,
  TextAreaField,
  useFields,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useMessages } from '../../messages.tsx';

interface FieldDialogProps {
  readonly field: RecordField;
  /** Of the record that was seen. */
  readonly version: number;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

export function FieldDialog({ field, version, onClose, onSaved }: FieldDialogProps) {
  const { text } = useLanguage();
  const { tell } = useMessages();
  const { key, title, origin } = field;
  const form = useFields({ [key]: origin === 'person' || origin === 'to-write' ? field.value : '' });
  const save = useAction(async () => {
    await api.patch('/algorithm-records/current', { version, values: { [key]: form.values[key] ?? '' } });
    tell(text(ALGORITHM_TEXTS.saved, { field: title }));
    await onSaved();
    onClose();
  });
  return (
    <Dialog open title={title} onClose={onClose}>
      {/* The form itself tells what is wrong with the field. */}
      {save.problem?.errors.length === 0 && <ProblemNotice problem={save.problem} onReload={onSaved} />}
      <Form
        onSubmit={() => void save.run(undefined)}
        errors={fieldErrorsOf(save.problem)}
        submit={text(ALGORITHM_TEXTS.save)}
        busy={save.busy}
        actions={
          <Button kind="subtle" onClick={onClose}>
            {text(ALGORITHM_TEXTS.cancel)}
          </Button>
        }
      >
        {field.type === 'enum' ? (
          <SelectField
            {...form.bind(key)}
            label={text(ALGORITHM_TEXTS.value)}
            hint={text(ALGORITHM_TEXTS.back)}
            empty="–"
            options={field.permitted.map((value) => ({ value, label: value }))}
          />
        ) : (
          <TextAreaField {...form.bind(key)} label={text(ALGORITHM_TEXTS.value)} hint={hintOf(field, text)} rows={8} />
        )}
      </Form>
    </Dialog>
  );
}

function hintOf({ key, permitted, maxLength }: RecordField, text: ReturnType<typeof useLanguage>['text']): string {
  const hints = [
    ...(permitted.length > 0 ? [text(ALGORITHM_TEXTS.perLine, { permitted: permitted.join(', ') })] : []),
    ...(key.endsWith('_grouping') ? [text(ALGORITHM_TEXTS.pairs)] : []),
    ...(maxLength === undefined ? [] : [text(ALGORITHM_TEXTS.most, { most: maxLength })]),
    text(ALGORITHM_TEXTS.back),
  ];
  return hints.join(' ');
}
