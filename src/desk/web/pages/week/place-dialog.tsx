/** Choosing a place for a family: to pin it to, to ban it from, or to put it against the best plan, with the reason. */
import { useState } from 'preact/hooks';
import { WEEK_TEXTS } from '../../../texts/week.ts';
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
import { placeName, type Say, type Week, type WeekFamily } from './week-data.ts';

export interface PlaceDialogProps {
  readonly kind: 'pin' | 'ban' | 'override';
  readonly family: string;
  readonly week: Week;
  readonly busy?: boolean | undefined;
  readonly problem?: ApiProblem | undefined;
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
  const row = week.families.find((each) => each.family === family);
  const form = useFields({ place: firstPlace(kind, row), reason: '' });
  const [tried, setTried] = useState(false);
  const { place, reason } = form.values;
  const missing = missingFields(kind, place, reason, text);
  const submit = (): void => {
    setTried(true);
    if (missing.length === 0) onChoose(place, reason.trim());
  };
  const fieldErrors = fieldErrorsOf(problem);
  return (
    <Dialog open title={text(TITLES[kind], { family })} onClose={onClose}>
      {fieldErrors.length === 0 && <ProblemNotice problem={problem} onReload={onReload} />}
      <Form
        onSubmit={submit}
        errors={tried && missing.length > 0 ? missing : fieldErrors}
        submit={text(kind === 'override' ? WEEK_TEXTS.overrideNow : WEEK_TEXTS.addDraft)}
        busy={busy}
      >
        {row?.place && <p class="muted">{text(WEEK_TEXTS.planNow, { place: row.place })}</p>}
        <SelectField
          {...form.bind('place')}
          label={text(WEEK_TEXTS.choosePlace)}
          options={placeOptions(week, text)}
          required
        />
        {kind === 'override' && (
          <TextAreaField
            {...form.bind('reason')}
            label={text(WEEK_TEXTS.reason)}
            hint={text(WEEK_TEXTS.reasonHint)}
            required
            rows={3}
          />
        )}
      </Form>
    </Dialog>
  );
}

/** Who bans mostly means the place that the plan has. */
function firstPlace(kind: PlaceDialogProps['kind'], row: WeekFamily | undefined): string {
  return kind === 'ban' ? (row?.outcome?.municipality ?? '') : '';
}

function missingFields(kind: PlaceDialogProps['kind'], place: string, reason: string, text: Say) {
  return [
    ...(place === '' ? [{ field: 'place', kind: 'missing', text: text(WEEK_TEXTS.placeMissing) }] : []),
    ...(kind === 'override' && reason.trim() === ''
      ? [{ field: 'reason', kind: 'missing', text: text(WEEK_TEXTS.reasonMissing) }]
      : []),
  ];
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
