/** The form of a family, in the order in which a conversation goes: who, what home, where, how it came here, and consent. */

import type { ComponentChildren } from 'preact';
import type { Text } from '../../../../domain/text.ts';
import { REFERRAL } from '../../../texts/cases.ts';
import type { CaseForm, CaseView } from '../../../work/cases/schemas.ts';
import type { FieldError } from '../../api/index.ts';
import { Button, Form, FormGroup, Notice } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { FactField } from './fact-field.tsx';
import type { FactValues } from './fact-values.ts';
import './referral.css';

interface Section {
  readonly legend: Text;
  readonly columns: readonly string[];
}

const SECTIONS: readonly Section[] = [
  { legend: REFERRAL.who, columns: ['adults', 'child_ages', 'child_sexes', 'children', 'minor_children'] },
  {
    legend: REFERRAL.arrival,
    columns: ['reported_on', 'arrived_on', 'came_voluntarily', 'prepared', 'evacuation_list'],
  },
  {
    legend: REFERRAL.judgement,
    columns: ['self_sufficient_judged_on', 'self_sufficient', 'care_need', 'residence_ground'],
  },
  { legend: REFERRAL.situation, columns: ['homeless', 'own_network', 'home_efforts', 'work_efforts'] },
  { legend: REFERRAL.back, columns: ['return_possible', 'return_willing'] },
  { legend: REFERRAL.home, columns: ['bedrooms_needed', 'accessible', 'max_rent', 'sectors'] },
  {
    legend: REFERRAL.where,
    columns: ['ties', 'preferences', 'avoid', 'agreed_municipality', 'shelter_id', 'shelter_since'],
  },
  { legend: REFERRAL.consent, columns: ['consent', 'referred_on', 'tested_on'] },
];

interface FactsFormProps {
  readonly values: FactValues;
  readonly onChange: (column: string, value: string) => void;
  readonly editable: CaseView['editable'];
  readonly form: CaseForm;
  readonly errors: readonly FieldError[];
  readonly busy: boolean;
  readonly onSave: () => void;
  /** Absent where the family cannot be referred now. */
  readonly onRefer?: (() => void) | undefined;
  /** Fields before those of the family. */
  readonly children?: ComponentChildren;
}

export function FactsForm(props: FactsFormProps) {
  const { values, onChange, editable, form, errors, busy, onSave, onRefer, children } = props;
  const { text } = useLanguage();
  const shown = [...editable.assessment, ...editable.household];
  const save = (
    <Button kind="secondary" type="button" onClick={onSave} busy={busy}>
      {text(REFERRAL.save)}
    </Button>
  );
  return (
    <div class="facts-form">
      <Form
        onSubmit={onRefer ?? onSave}
        errors={errors}
        submit={text(onRefer ? REFERRAL.refer : REFERRAL.save)}
        busy={busy}
        actions={onRefer ? save : undefined}
      >
        <Notice tone="info">{text(REFERRAL.privacy)}</Notice>
        {children}
        {SECTIONS.map(({ legend, columns }) => {
          const own = columns.filter((column) => shown.includes(column));
          if (own.length === 0) return null;
          return (
            <FormGroup key={legend.en} legend={text(legend)}>
              <div class="form-fields">
                {own.map((column) => (
                  <FactField
                    key={column}
                    column={column}
                    value={values[column] ?? ''}
                    onValue={(value) => onChange(column, value)}
                    form={form}
                    adults={Number(values['adults']) || 0}
                  />
                ))}
              </div>
            </FormGroup>
          );
        })}
      </Form>
    </div>
  );
}
