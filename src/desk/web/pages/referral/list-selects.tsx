/** A cell that holds a list (`A|B`), as one choice after another: there is always an empty one, until there are enough. */
import { REFERRAL } from '../../../texts/cases.ts';
import { SelectField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ListSelectsProps {
  readonly name: string;
  /** The label of the choice with this number, from 1. */
  readonly labelOf: (number: number) => string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly Choice[];
  readonly most: number;
}

export function ListSelects({ name, labelOf, value, onValue, options, most }: ListSelectsProps) {
  const { text } = useLanguage();
  const chosen = value.split('|').filter((part) => part !== '');
  const shown = Math.min(most, chosen.length + 1);
  const choose = (place: number, choice: string): void => {
    const next = chosen.toSpliced(place, 1, choice).filter((part) => part !== '');
    onValue([...new Set(next)].join('|'));
  };
  return (
    <>
      {Array.from({ length: shown }, (_, place) => (
        <SelectField
          key={`${name}-${place + 1}`}
          name={place === 0 ? name : `${name}-${place + 1}`}
          label={labelOf(place + 1)}
          value={chosen[place] ?? ''}
          onValue={(choice) => choose(place, choice)}
          options={withUnknown(options, chosen[place])}
          empty={text(REFERRAL.none)}
        />
      ))}
    </>
  );
}

/** A value that is no longer on offer, such as a region, is kept. */
export function withUnknown(options: readonly Choice[], value: string | undefined): readonly Choice[] {
  if (!value || options.some((option) => option.value === value)) return options;
  return [...options, { value, label: value }];
}
