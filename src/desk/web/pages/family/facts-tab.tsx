/** The facts of a family, those of the assessment apart: they are for the test alone. */

import type { Language, Text } from '../../../../domain/text.ts';
import { sayList, sayMoney, sayPlainDate } from '../../../../i18n/formats.ts';
import {
  ASSESSMENT_FIELDS,
  CHOICE_WORDS,
  fieldLabel,
  HOUSEHOLD_FIELDS,
  SEX_WORDS,
} from '../../../texts/case-fields.ts';
import { FAMILY_PAGE, TIE_KINDS } from '../../../texts/cases.ts';
import type { CaseForm } from '../../../work/cases/schemas.ts';
import { Card, Facts, Notice } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import type { FamilyTabProps } from './family-tab.ts';
import { placeName } from './place-name.ts';

export function FactsTab({ view, form }: Pick<FamilyTabProps, 'view' | 'form'>) {
  const { text } = useLanguage();
  const known = Object.keys(HOUSEHOLD_FIELDS).filter((column) => (view.household[column] ?? '') !== '');
  const { assessment } = view;
  return (
    <div class="stack">
      <Card title={text(FAMILY_PAGE.householdFacts)}>
        <FactList columns={known} row={view.household} form={form} />
      </Card>
      {assessment ? (
        <Card title={text(FAMILY_PAGE.assessmentFacts)}>
          <Notice tone="info">{text(FAMILY_PAGE.assessmentNotice)}</Notice>
          <FactList columns={Object.keys(ASSESSMENT_FIELDS)} row={assessment} form={form} />
        </Card>
      ) : null}
    </div>
  );
}

interface FactListProps {
  readonly columns: readonly string[];
  readonly row: Readonly<Record<string, string>>;
  readonly form: CaseForm;
}

function FactList({ columns, row, form }: FactListProps) {
  const { text, language } = useLanguage();
  const items = columns.map((column) => ({
    term: text(fieldLabel(column)),
    value: factWords(column, row[column] ?? '', form, language, text) || text(FAMILY_PAGE.notKnown),
  }));
  return <Facts items={items} />;
}

const PLACES: readonly string[] = ['avoid', 'preferences', 'agreed_municipality'];

/** A cell as people read it: places by name, dates in full, choices in words. */
function factWords(
  column: string,
  cell: string,
  form: CaseForm,
  language: Language,
  text: (pair: Text) => string,
): string {
  if (cell === '') return '';
  if (column.endsWith('_on') || column === 'shelter_since') return sayPlainDate(cell, language);
  if (PLACES.includes(column))
    return sayList(
      cell.split('|').map((id) => placeName(form, id)),
      language,
    );
  if (column === 'ties') {
    const ties = cell.split('|').map((tie) => tie.split(':') as [string, keyof typeof TIE_KINDS]);
    return sayList(
      ties.map(([place, kind]) => `${placeName(form, place)} (${text(TIE_KINDS[kind])})`),
      language,
    );
  }
  if (column === 'sectors')
    return cell
      .split('+')
      .map((own) => sayList(own.split('|'), language))
      .join(' + ');
  if (column === 'max_rent') return sayMoney(Math.round(Number(cell) * 100), language);
  const parts = cell.split('|');
  if (column === 'child_sexes') return parts.map((part) => text(SEX_WORDS[part] ?? { nl: part, en: part })).join(', ');
  const choice = CHOICE_WORDS[cell];
  return choice && (column in ASSESSMENT_FIELDS || column === 'accessible') ? text(choice) : parts.join(', ');
}
