/** Where the plan brings families, as a map and as a table with what municipalities promised. */

import { sayList } from '../../../../i18n/formats.ts';
import { WEEK_TEXTS } from '../../../texts/week.ts';
import type { WeekMap } from '../../../work/week/schemas.ts';
import { type Column, CountryMap, DataTable } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';

type Point = WeekMap['points'][number];

export function MapSection({ map }: { readonly map: WeekMap }) {
  const { text, language } = useLanguage();
  const receiving = map.points.filter(({ persons }) => persons > 0);
  const columns: readonly Column<Point>[] = [
    {
      id: 'municipality',
      header: text(WEEK_TEXTS.municipality),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => <a href={`/municipalities/${encodeURIComponent(row.municipality)}`}>{row.name}</a>,
    },
    { id: 'persons', header: text(WEEK_TEXTS.persons), numeric: true, value: (row) => row.persons },
    { id: 'families', header: text(WEEK_TEXTS.mapFamilies), value: (row) => sayList(row.families, language) },
    {
      id: 'promised',
      header: text(WEEK_TEXTS.mapPromised),
      value: (row) => row.promised?.families ?? null,
      cell: (row) =>
        row.promised?.families === undefined
          ? '–'
          : text(WEEK_TEXTS.mapPromisedFamilies, {
              used: row.promised.familiesUsed + row.families.length,
              families: row.promised.families,
            }),
    },
  ];
  return (
    <div class="split">
      <CountryMap
        map={map}
        title={text(WEEK_TEXTS.mapTitle)}
        describe={text(WEEK_TEXTS.mapDescription, { count: receiving.length })}
      />
      <DataTable
        caption={text(WEEK_TEXTS.mapTable)}
        columns={columns}
        rows={map.points}
        rowKey={(row) => row.municipality}
        initialSort={{ column: 'persons', descending: true }}
      />
    </div>
  );
}
