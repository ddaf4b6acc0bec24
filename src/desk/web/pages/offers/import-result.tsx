/** What a file would change: counts, and each change in words. */

import { sayList } from '../../../../i18n/formats.ts';
import { OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OffersImport } from '../../../work/offers/schemas.ts';
import { type Column, DataTable, Notice, Tiles } from '../../components/index.ts';
import { type LanguageUse, useLanguage } from '../../language.tsx';
import { type OfferField, shownCell } from './offer-fields.ts';
import type { PlaceName } from './offers-data.ts';

interface ImportResultProps {
  readonly preview: OffersImport;
  readonly fields: readonly OfferField[];
  readonly place: PlaceName;
}

interface Line {
  readonly id: string;
  readonly words: string;
}

export function ImportResult({ preview, fields, place }: ImportResultProps) {
  const use = useLanguage();
  const { text, language } = use;
  const { added, changed, removed, kept, unchanged } = preview;
  const lines = linesOf(preview, fields, place, use);
  const tiles = [
    { value: added.length, label: OFFER_TEXTS.importAdded },
    { value: changed.length, label: OFFER_TEXTS.importChanged },
    { value: removed.length, label: OFFER_TEXTS.importRemoved },
    { value: unchanged, label: OFFER_TEXTS.importUnchanged },
  ];
  const columns: readonly Column<Line>[] = [
    { id: 'id', header: text(OFFER_TEXTS.importId), value: ({ id }) => id, rowHeader: true },
    { id: 'words', header: text(OFFER_TEXTS.importChange), value: ({ words }) => words },
  ];
  return (
    <div class="stack" role="status">
      <Tiles items={tiles.map(({ value, label }) => ({ value, label: text(label) }))} />
      {kept.length > 0 && <Notice>{text(OFFER_TEXTS.importKept, { list: sayList(kept, language) })}</Notice>}
      {lines.length === 0 ? (
        <p>{text(OFFER_TEXTS.importNothing)}</p>
      ) : (
        <DataTable
          caption={text(OFFER_TEXTS.importCaption)}
          columns={columns}
          rows={lines}
          rowKey={({ id }) => id}
          pageSize={20}
        />
      )}
    </div>
  );
}

function linesOf(
  { added, changed, removed }: OffersImport,
  fields: readonly OfferField[],
  place: PlaceName,
  { text, language }: LanguageUse,
): readonly Line[] {
  const named = new Map(fields.map((field) => [field.column, field]));
  const cell = (column: string, value: string): string => {
    const field = named.get(column);
    const shown = field ? shownCell(field, value, language, place) : value;
    return shown === '' ? text(OFFER_TEXTS.empty) : shown;
  };
  const title = (column: string): string => text(named.get(column)?.title ?? { nl: column, en: column });
  return [
    ...added.map(({ id }) => ({ id, words: text(OFFER_TEXTS.importNew) })),
    ...changed.map(({ id, cells }) => ({
      id,
      words: cells
        .map(({ column, before, after }) =>
          text(OFFER_TEXTS.cellChange, {
            column: title(column),
            before: cell(column, before),
            after: cell(column, after),
          }),
        )
        .join('; '),
    })),
    ...removed.map((id) => ({ id, words: text(OFFER_TEXTS.importGone) })),
  ];
}
