/** One fact of a family as a field of a form, by what its column holds. */

import { ASSESSMENT_FIELDS, CHOICE_WORDS, fieldLabel, HOUSEHOLD_FIELDS } from '../../../texts/case-fields.ts';
import { REFERRAL } from '../../../texts/cases.ts';
import type { CaseForm } from '../../../work/cases/schemas.ts';
import { FormGroup, RadioField, SelectField, TextField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { type Choice, ListSelects, withUnknown } from './list-selects.tsx';
import { TiesField } from './ties-field.tsx';

interface FactFieldProps {
  readonly column: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly form: CaseForm;
  /** Adults in the family, for what each of them can do. */
  readonly adults: number;
}

const YES_NO = ['yes', 'no', ''];
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  residence_ground: ['dutch', 'chavez-vilchez', 'unclear', ''],
  homeless: ['actual', 'threatened', 'no', ''],
  accessible: ['yes', 'no', ''],
};
const TEXTS: Readonly<Record<string, 'numeric' | 'decimal' | 'text'>> = {
  adults: 'numeric',
  children: 'numeric',
  bedrooms_needed: 'numeric',
  max_rent: 'decimal',
  child_ages: 'text',
  child_sexes: 'text',
};
const MOST_PLACES: Readonly<Record<string, number>> = { avoid: 6, preferences: 3 };
const MOST_SECTORS = 4;
const MOST_ADULTS = 4;

export function FactField({ column, value, onValue, form, adults }: FactFieldProps) {
  const { text } = useLanguage();
  const hintOf = (ASSESSMENT_FIELDS[column] ?? HOUSEHOLD_FIELDS[column])?.hint;
  const label = text(fieldLabel(column));
  const hint = hintOf ? { hint: text(hintOf) } : {};
  const field = { name: column, label, value, onValue, ...hint };
  const places = form.municipalities.map(({ id, name }) => ({ value: id, label: name }));
  if (column.endsWith('_on') || column === 'shelter_since') return <TextField {...field} type="date" />;
  const inputMode = TEXTS[column];
  if (inputMode) return <TextField {...field} inputMode={inputMode} autoComplete="off" />;
  if (column === 'shelter_id') {
    return <SelectField {...field} options={withUnknown(sheltersOf(form), value)} empty={text(REFERRAL.none)} />;
  }
  if (column === 'agreed_municipality') {
    return <SelectField {...field} options={withUnknown(places, value)} empty={text(REFERRAL.none)} />;
  }
  if (column === 'ties') {
    return (
      <FormGroup legend={label}>
        <TiesField value={value} onValue={onValue} places={places} />
      </FormGroup>
    );
  }
  if (column === 'sectors') return <SectorsField {...{ value, onValue, form, label }} adults={adults} />;
  const most = MOST_PLACES[column];
  if (most !== undefined) {
    const labelOf = (number: number): string =>
      text(column === 'preferences' ? REFERRAL.choice : REFERRAL.place, { number });
    return (
      <FormGroup legend={label}>
        <ListSelects {...{ name: column, labelOf, value, onValue, most }} options={places} />
      </FormGroup>
    );
  }
  const options = (CHOICES[column] ?? YES_NO).map((choice) => ({ value: choice, label: text(CHOICE_WORDS[choice]!) }));
  return <RadioField name={column} legend={label} value={value} onValue={onValue} options={options} {...hint} />;
}

function sheltersOf({ shelters, municipalities }: CaseForm): readonly Choice[] {
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return shelters.map(({ id, municipality }) => ({
    value: id,
    label: `${id} (${names.get(municipality) ?? municipality})`,
  }));
}

interface SectorsFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly form: CaseForm;
  readonly label: string;
  readonly adults: number;
}

/** `care|retail+logistics`: a list per adult. */
function SectorsField({ value, onValue, form, label, adults }: SectorsFieldProps) {
  const { text } = useLanguage();
  const perAdult = value.split('+');
  const shown = Math.min(MOST_ADULTS, Math.max(1, adults, value === '' ? 0 : perAdult.length));
  const options = form.sectors.map((sector) => ({ value: sector, label: sector }));
  const put = (adult: number, sectors: string): void => {
    const next = Array.from({ length: shown }, (_, index) => (index === adult ? sectors : (perAdult[index] ?? '')));
    onValue(next.join('+').replace(/\++$/, ''));
  };
  return (
    <FormGroup legend={label}>
      {Array.from({ length: shown }, (_, adult) => (
        <ListSelects
          key={`adult-${adult + 1}`}
          name={adult === 0 ? 'sectors' : `sectors-of-${adult + 1}`}
          labelOf={(place) => text(REFERRAL.adult, { number: adult + 1, place })}
          value={perAdult[adult] ?? ''}
          onValue={(sectors) => put(adult, sectors)}
          options={options}
          most={MOST_SECTORS}
        />
      ))}
    </FormGroup>
  );
}
