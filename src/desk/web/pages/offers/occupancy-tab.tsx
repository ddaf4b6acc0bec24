/** Who will be in which shelter, week by week. */

import { useState } from 'preact/hooks';
import { sayList, sayShortWeek } from '../../../../i18n/formats.ts';
import { OFFER_TEXTS } from '../../../texts/offers.ts';
import type { OccupancyView, ShelterAhead, ShelterWeek } from '../../../work/offers/schemas.ts';
import { useResource } from '../../api/index.ts';
import { type Column, DataTable, LineChart, Notice, ResourceView, SelectField } from '../../components/index.ts';
import { type LanguageUse, useLanguage } from '../../language.tsx';
import { sayMoment } from '../../moment.tsx';
import type { PlaceName } from './offers-data.ts';

const MOST_FAMILIES_NAMED = 12;

export function OccupancyTab({ place }: { readonly place: PlaceName }) {
  const occupancy = useResource<OccupancyView>('/occupancies');
  return <ResourceView of={occupancy}>{(view) => <Occupancy view={view} place={place} />}</ResourceView>;
}

function Occupancy({ view, place }: { readonly view: OccupancyView; readonly place: PlaceName }) {
  const use = useLanguage();
  const { text, language } = use;
  const [shown, setShown] = useState('');
  const chosen = view.shelters.find(({ shelter }) => shelter === shown);
  const name = ({ shelter, municipality }: ShelterAhead): string =>
    text(OFFER_TEXTS.occupancyOne, { id: shelter, place: place(municipality) });
  const weeks = chosen ? chosen.weeks : together(view.shelters);
  const { plan, withoutPlan } = view;
  return (
    <>
      <p class="muted">
        {plan
          ? text(OFFER_TEXTS.occupancyPlan, { id: plan.id, when: sayMoment(plan.savedAt, language) })
          : text(OFFER_TEXTS.occupancyNoPlan)}
      </p>
      {plan && withoutPlan.length > 0 && (
        <Notice>
          {text(OFFER_TEXTS.occupancyWithoutPlan, {
            count: withoutPlan.length,
            list: sayList(withoutPlan, language, MOST_FAMILIES_NAMED),
          })}
        </Notice>
      )}
      <DataTable
        caption={text(OFFER_TEXTS.occupancyCaption)}
        columns={columnsOf(use, name)}
        rows={view.shelters}
        rowKey={({ shelter }) => shelter}
        rowTone={({ weeks: each }) => (each.some(isTooFull) ? 'alert' : undefined)}
      />
      <SelectField
        name="shelter"
        label={text(OFFER_TEXTS.shelterShown)}
        value={shown}
        onValue={setShown}
        empty={text(OFFER_TEXTS.occupancyAll)}
        options={view.shelters.map((shelter) => ({ value: shelter.shelter, label: name(shelter) }))}
      />
      <LineChart
        title={chosen ? name(chosen) : text(OFFER_TEXTS.occupancyAll)}
        unit={text(OFFER_TEXTS.persons)}
        rowHeader={text(OFFER_TEXTS.week)}
        series={[text(OFFER_TEXTS.persons), text(OFFER_TEXTS.places)]}
        rows={weeks.map(({ week, persons, places }) => ({
          label: sayShortWeek(week, language),
          values: [persons, places],
        }))}
      />
    </>
  );
}

function columnsOf(
  { text, language }: LanguageUse,
  name: (shelter: ShelterAhead) => string,
): readonly Column<ShelterAhead>[] {
  const fullWeek = ({ weeks }: ShelterAhead): ShelterWeek | undefined => weeks.find(isTooFull);
  const most = ({ weeks }: ShelterAhead): number => Math.max(0, ...weeks.map(({ persons }) => persons));
  return [
    { id: 'shelter', header: text(OFFER_TEXTS.occupancyShelter), value: name, rowHeader: true },
    {
      id: 'now',
      header: text(OFFER_TEXTS.occupancyNow),
      value: ({ weeks }) => weeks[0]?.persons ?? 0,
      cell: ({ weeks }) => {
        const { persons = 0, places = 0 } = weeks[0] ?? {};
        return text(OFFER_TEXTS.ofPlaces, { persons, places });
      },
      numeric: true,
    },
    { id: 'most', header: text(OFFER_TEXTS.occupancyMost), value: most, numeric: true },
    {
      id: 'full',
      header: text(OFFER_TEXTS.occupancyFull),
      value: (shelter) => fullWeek(shelter)?.week ?? null,
      cell: (shelter) => {
        const full = fullWeek(shelter);
        if (!full) return text(OFFER_TEXTS.never);
        const over = full.persons - full.places;
        return text(OFFER_TEXTS.occupancyOver, { over, week: sayShortWeek(full.week, language) });
      },
    },
    {
      id: 'closes',
      header: text(OFFER_TEXTS.occupancyCloses),
      value: (shelter) => lastOpen(shelter) ?? null,
      cell: (shelter) => {
        const week = lastOpen(shelter);
        return week ? sayShortWeek(week, language) : '';
      },
    },
  ];
}

function isTooFull({ persons, places }: ShelterWeek): boolean {
  return persons > places;
}

/** The last week in which it is open, when it closes within the weeks ahead. */
function lastOpen({ weeks }: ShelterAhead): string | undefined {
  const closed = weeks.findIndex(({ places }, index) => index > 0 && places === 0);
  return closed > 0 ? weeks[closed - 1]?.week : undefined;
}

function together(shelters: readonly ShelterAhead[]): readonly ShelterWeek[] {
  const first = shelters[0]?.weeks ?? [];
  const sum = (index: number, of: (week: ShelterWeek) => number): number =>
    shelters.reduce((total, { weeks }) => total + (weeks[index] ? of(weeks[index]) : 0), 0);
  return first.map(({ week }, index) => ({
    week,
    places: sum(index, ({ places }) => places),
    persons: sum(index, ({ persons }) => persons),
    entered: sum(index, ({ entered }) => entered),
  }));
}
