/** The map: a circle per municipality by persons placed, with the same figures in words and as a table. */
import type { MunicipalityLoad } from '../../domain/plan.ts';
import { sayList } from '../../i18n/formats.ts';
import { sayLabel } from '../../i18n/labels.ts';
import { type CountryOutline, countryOutline } from './country-outline.ts';
import { type Circle, placeLabels } from './map-labels.ts';
import { html, type Markup } from './markup.ts';
import { type Page, scrollingTable, section } from './page.ts';

/** Units of the drawing. */
const LARGEST_RADIUS = 30;
const RING_RADIUS = 3;
/** A circle smaller than this has no room for its number. */
const RADIUS_WITH_NUMBER = 10;
const MOST_NAMED = 5;
const LONGEST_OPEN_TABLE = 24;
const MOST_MISSING_NAMED = 20;

interface Spot extends Circle {
  readonly load: MunicipalityLoad;
}

export function mapSection(page: Page): Markup {
  const { text, language, input } = page;
  const outline = countryOutline();
  const loads = [...input.plan.loads].sort((left, right) => right.personsPlaced - left.personsPlaced);
  const { spots, missing } = spotsOf(loads, page, outline);
  return section(
    'map',
    text('mapHeading'),
    html`<div class="map-and-table">
<figure class="map">${drawing(spots, loads, outline, page)}
<figcaption>${text('mapLegend')}${missing.length > 0 && html` ${text('mapMissing', { list: sayList(missing, language, MOST_MISSING_NAMED) })}`}</figcaption></figure>
${table(loads, page)}
</div>`,
  );
}

function table(loads: readonly MunicipalityLoad[], page: Page): Markup {
  const { text, names, language, figures } = page;
  const rows = loads
    .filter(({ familiesPlaced }) => familiesPlaced > 0)
    .map(
      (load) =>
        html`<tr><th scope="row">${names.municipality(load.municipality)}</th><td>${load.familiesPlaced}</td><td>${load.personsPlaced}</td></tr>`,
    );
  const heads = (['municipality', 'families', 'persons'] as const).map((label) => sayLabel(label, language));
  const head = html`<tr>${heads.map((words) => html`<th scope="col">${words}</th>`)}</tr>`;
  // A long table would push the rest of the report away; a short one is read beside the map.
  const open = figures.municipalities <= LONGEST_OPEN_TABLE && html` open`;
  return html`<details class="map-table"${open}><summary>${text('mapTable')}</summary>${scrollingTable(page, text('mapTable'), head, rows)}</details>`;
}

function spotsOf(
  loads: readonly MunicipalityLoad[],
  { input, names }: Page,
  outline: CountryOutline,
): { spots: readonly Spot[]; missing: readonly string[] } {
  const places = new Map(input.week.municipalities.map((municipality) => [municipality.id, municipality]));
  const most = Math.max(1, ...loads.map(({ personsPlaced }) => personsPlaced));
  const spots: Spot[] = [];
  const missing: string[] = [];
  for (const load of loads) {
    const place = places.get(load.municipality);
    const point =
      place?.latitude !== undefined && place.longitude !== undefined
        ? outline.point(place.longitude, place.latitude)
        : undefined;
    if (!point) {
      missing.push(names.municipality(load.municipality));
      continue;
    }
    // The area, not the radius, stands for the number of persons.
    const radius = load.personsPlaced > 0 ? LARGEST_RADIUS * Math.sqrt(load.personsPlaced / most) : RING_RADIUS;
    const [x, y] = point;
    spots.push({ x, y, radius: round(radius), name: names.municipality(load.municipality), load });
  }
  return { spots, missing };
}

function drawing(
  spots: readonly Spot[],
  loads: readonly MunicipalityLoad[],
  outline: CountryOutline,
  { text, names, language }: Page,
): Markup {
  const placed = loads.filter(({ personsPlaced }) => personsPlaced > 0);
  const named = placed
    .slice(0, MOST_NAMED)
    .map((load) =>
      text('mapBubble', { municipality: names.municipality(load.municipality), persons: load.personsPlaced }),
    );
  const most = named.length > 0 ? text('mapMost', { list: sayList(named, language) }) : '';
  const withPersons = spots.filter(({ load }) => load.personsPlaced > 0);
  const words = withPersons.map(({ name, radius, load }) =>
    radius >= RADIUS_WITH_NUMBER ? name : `${name} ${load.personsPlaced}`,
  );
  const labels = placeLabels(
    withPersons.map((spot, index) => ({ ...spot, name: words[index] ?? spot.name })),
    outline.width,
    outline.height,
  );
  return html`<svg viewBox="0 0 ${outline.width} ${outline.height}" role="img" aria-labelledby="map-title map-description">
<title id="map-title">${text('mapTitle')}</title><desc id="map-description">${text('mapDescription', { count: placed.length, list: most })}</desc>
<path class="land" d="${outline.path}"/>
${spots
  .filter(({ load }) => load.personsPlaced === 0)
  .map(
    ({ x, y, radius, name }) =>
      html`<circle class="ring" cx="${x}" cy="${y}" r="${radius}"><title>${name}</title></circle>`,
  )}
${withPersons.map(({ x, y, radius, name, load }) => html`<circle class="bubble" cx="${x}" cy="${y}" r="${radius}"><title>${text('mapBubble', { municipality: name, persons: load.personsPlaced })}</title></circle>`)}
${withPersons.map(({ x, y, radius, load }) => radius >= RADIUS_WITH_NUMBER && html`<text class="number" x="${x}" y="${y + 4.5}" text-anchor="middle">${load.personsPlaced}</text>`)}
${labels.map((label, index) => label && html`<text class="place" x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}">${words[index]}</text>`)}
</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
