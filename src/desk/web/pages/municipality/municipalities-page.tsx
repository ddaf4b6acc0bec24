/** Municipalities side by side; a contact person goes straight to the own one. */

import { sayNumber } from '../../../../i18n/formats.ts';
import { MUNICIPALITY_TEXTS } from '../../../texts/municipalities.ts';
import type { MunicipalityLine } from '../../../work/municipalities/schemas.ts';
import { useResource } from '../../api/index.ts';
import { Badge, type Column, DataTable, Page, ResourceView } from '../../components/index.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { OneMunicipality } from './municipality-page.tsx';

export default function MunicipalitiesPage() {
  const { municipality } = useSession();
  return municipality === undefined ? <AllMunicipalities /> : <OneMunicipality id={municipality} />;
}

function AllMunicipalities() {
  const { text } = useLanguage();
  const list = useResource<{ readonly municipalities: readonly MunicipalityLine[] }>('/municipalities');
  return (
    <Page title={text(MUNICIPALITY_TEXTS.listTitle)} intro={text(MUNICIPALITY_TEXTS.listIntro)}>
      <ResourceView of={list}>{(data) => <List municipalities={data.municipalities} />}</ResourceView>
    </Page>
  );
}

function List({ municipalities }: { readonly municipalities: readonly MunicipalityLine[] }) {
  const { text, language } = useLanguage();
  const columns: readonly Column<MunicipalityLine>[] = [
    {
      id: 'name',
      header: text(MUNICIPALITY_TEXTS.municipality),
      rowHeader: true,
      value: (row) => row.name,
      cell: (row) => <a href={`/municipalities/${encodeURIComponent(row.id)}`}>{row.name}</a>,
    },
    {
      id: 'promised',
      header: text(MUNICIPALITY_TEXTS.promised),
      numeric: true,
      value: (row) => row.familiesPromised,
      cell: (row) => row.familiesPromised ?? text(MUNICIPALITY_TEXTS.noLimitShort),
    },
    { id: 'used', header: text(MUNICIPALITY_TEXTS.used), numeric: true, value: (row) => row.familiesUsed },
    { id: 'held', header: text(MUNICIPALITY_TEXTS.held), numeric: true, value: (row) => row.familiesHeld },
    {
      id: 'left',
      header: text(MUNICIPALITY_TEXTS.left),
      numeric: true,
      value: leftOf,
      cell: (row) => leftOf(row) ?? '–',
    },
    {
      id: 'load',
      header: text(MUNICIPALITY_TEXTS.load),
      numeric: true,
      value: (row) => row.personsPlaced,
      cell: (row) => row.personsPlaced ?? '–',
      hideOnNarrow: true,
    },
    {
      id: 'share',
      header: text(MUNICIPALITY_TEXTS.fairShare),
      numeric: true,
      value: (row) => row.fairShare,
      cell: (row) => (row.fairShare === null ? '–' : sayNumber(row.fairShare, language, 1)),
      hideOnNarrow: true,
    },
    { id: 'waiting', header: text(MUNICIPALITY_TEXTS.waiting), numeric: true, value: (row) => row.waiting },
    {
      id: 'alerts',
      header: text(MUNICIPALITY_TEXTS.alerts),
      numeric: true,
      value: (row) => row.alerts,
      cell: (row) => (row.alerts > 0 ? <Badge tone="alert">{row.alerts}</Badge> : '0'),
    },
  ];
  return (
    <DataTable
      caption={text(MUNICIPALITY_TEXTS.listTitle)}
      hideCaption
      columns={columns}
      rows={municipalities}
      rowKey={(row) => row.id}
      initialSort={{ column: 'name', descending: false }}
    />
  );
}

function leftOf({ familiesPromised, familiesUsed, familiesHeld }: MunicipalityLine): number | null {
  return familiesPromised === null ? null : familiesPromised - familiesUsed - familiesHeld;
}
