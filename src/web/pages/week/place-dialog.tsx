/** Choosing a place for a family: to pin it to, to ban it from, or to put it against the best plan, with the reason. */
import { WEEK_TEXTS } from '../../../i18n/desk/week.ts';
import type { ApiProblem } from '../../api/index.ts';
import {
  Dialog,
  Form,
  fieldErrorsOf,
  ProblemNotice,
  SelectField,
  TextAreaField,
  useFields,
} from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { placeName, type Say, type Week } from './week-data.ts';

export interface PlaceDialogProps {
  readonly kind: 'pin' | 'ban' | 'override';
  readonly family: string;
  readonly week: Week;
  readonly busy?: boolean;
  readonly problem?: ApiProblem;
  readonly onClose: () => void;
  readonly onReload: () => void;
  /** The reason is empty but for an override. */
  readonly onChoose: (place: string, reason: string) => void;
}

const TITLES = {
  pin: WEEK_TEXTS.pinTitle,
  ban: WEEK_TEXTS.banTitle,
  override: WEEK_TEXTS.overrideTitle,
} as const;

export function PlaceDialog({ kind, family, week, busy, problem, onClose, onReload, onChoose }: PlaceDialogProps) {
  const { text } = useLanguage();
  const form = useFields({ place: '', reason: '' });
  const row = week.families.find((each) => each.family === family);
  const first = kind === 'ban' ? row?.outcome?.municipality : undefined;
  const { place, reason } = form.values;
  const chosen = place === '' ? (first ?? '') : place;
  return (
    <Dialog open title={text(TITLES[kind], { family })} onClose={onClose}>
      {problem && <ProblemNotice problem={problem} onReload={onReload} />}
      <Form
        onSubmit={() => onChoose(chosen, reason.trim())}
        errors={fieldErrorsOf(problem)}
        submit={text(kind === 'override' ? WEEK_TEXTS.overrideNow : WEEK_TEXTS.addDraft)}
        busy={busy ?? false}
      >
        {row?.place && <p class="muted">{text(WEEK_TEXTS.planNow, { place: row.place })}</p>}
        <SelectField
          {...form.bind('place')}
          value={chosen}
          label={text(WEEK_TEXTS.choosePlace)}
          options={placeOptions(week, text)}
          empty="—"
          required
        />
        {kind === 'override' && (
          <TextAreaField
            {...form.bind('reason')}
            label={text(WEEK_TEXTS.reason)}
            hint={text(WEEK_TEXTS.reasonHint)}
            required
          />
        )}
      </Form>
    </Dialog>
  );
}

function placeOptions(week: Week, text: Say) {
  const { municipalities, dwellings } = week.places;
  return [
    ...municipalities
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
    ...dwellings.map(({ id, municipality, bedrooms }) => ({
      value: id,
      label: text(WEEK_TEXTS.dwellingOption, { id, municipality: placeName(municipality, week), bedrooms }),
    })),
  ];
}
