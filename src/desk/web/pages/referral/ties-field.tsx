/** Ties with places (`GM0363:school|GM0034:family`): a place and a kind, one after another. */
import { REFERRAL, TIE_KINDS } from '../../../texts/cases.ts';
import { SelectField } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { type Choice, withUnknown } from './list-selects.tsx';

interface TiesFieldProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly places: readonly Choice[];
}

const MOST_TIES = 6;
const FIRST_KIND = 'family';

export function TiesField({ value, onValue, places }: TiesFieldProps) {
  const { text } = useLanguage();
  const ties = value
    .split('|')
    .filter((part) => part !== '')
    .map((part) => part.split(':') as [string, string?]);
  const kinds = Object.entries(TIE_KINDS).map(([kind, words]) => ({ value: kind, label: text(words) }));
  const put = (index: number, place: string, kind: string): void => {
    const next = ties.toSpliced(index, 1, [place, kind]).filter(([each]) => each !== '');
    onValue(next.map((tie) => tie.join(':')).join('|'));
  };
  return (
    <>
      {Array.from({ length: Math.min(MOST_TIES, ties.length + 1) }, (_, index) => {
        const [place = '', kind = FIRST_KIND] = ties[index] ?? [];
        const suffix = index === 0 ? '' : `-${index + 1}`;
        return (
          <div class="cluster" key={`tie-${index + 1}`}>
            <SelectField
              name={`ties${suffix}`}
              label={text(REFERRAL.tiePlace, { number: index + 1 })}
              value={place}
              onValue={(chosen) => put(index, chosen, kind)}
              options={withUnknown(places, place)}
              empty={text(REFERRAL.none)}
            />
            {place === '' ? null : (
              <SelectField
                name={`ties-kind${suffix}`}
                label={text(REFERRAL.tieKind, { number: index + 1 })}
                value={kind}
                onValue={(chosen) => put(index, place, chosen)}
                options={kinds}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
